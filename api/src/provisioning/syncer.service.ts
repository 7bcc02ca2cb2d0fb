import type { EntityManager } from '@mikro-orm/postgresql';
import { announceRevoked } from '../changes/revocations.ts';
import type { Transaction } from '../changes/transaction.ts';
import { findKey } from '../graph/references.ts';
import { checkRow } from '../inputs/check-arguments.ts';
import { rowOf, syncerKinds } from '../model/syncer-kinds.ts';
import type { UserGroup } from '../model/user-group.entity.ts';
import { applyPartially, type Reject, withEach } from '../shared/apply-partially.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError, ForbiddenError, InputError, NotFoundError } from '../shared/errors.ts';
import { keyOf, toId } from '../shared/ids.ts';
import { assertUnlike } from '../shared/name-clashes.ts';
import { one } from '../shared/one.ts';
import { int } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import { cleanProse, requiredText } from '../shared/text.ts';
import { assertNoClash } from '../shared/unique.ts';
import { Presence } from '../sign-in/presence.ts';
import { createApiToken } from '../sign-in/token.ts';
import { assertLive } from '../viewer/assert-live.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import { seesEverything } from '../viewer/viewer.ts';
import { findSyncers, onlyLdapSyncer, targetsOf } from './find-syncers.ts';
import type { SetLdapGroupInput } from './ldap-group.inputs.ts';
import { assertLease } from './lease.ts';
import { lockLiveSyncer, lockMirror } from './lock-syncer.ts';
import type { ArchiveSyncerInput, CreateSyncerInput, TargetRef, TargetsInput } from './syncer.inputs.ts';
import type { Syncer } from './syncer.types.ts';
import { addTargets, assertMayBeTargets, removeTargets } from './targets.ts';

/** Syncers and their targets. A syncer may only report for itself; admins for any. */
export class SyncerService {
  private readonly presence = new Presence(this.operation);

  constructor(private readonly operation: Operation) {}

  async create(input: CreateSyncerInput) {
    authorizeAdmin(this.operation.viewer);
    if (syncerKinds[input.kind].targets.addedBy === 'ENROLMENT')
      throw new InputError(errorText('AGENT_FROM_ENROLMENT')).at('kind');
    const name = requiredText(input.name, 'name', 100);
    await this.presence.confirmOrScope(input);
    const written = await this.operation.commit(input, async (tx) => {
      await assertLive(tx, this.operation.viewer);
      await assertUnlike(tx.em, 'syncer', name);
      let key = 0;
      await assertNoClash(
        async () => {
          const [made] = await rowsOf(
            tx.em,
            { id: int },
            sql`insert into syncer (name, kind, description, created_at)
                values (${name}, ${input.kind}, ${cleanProse(input.description, 'description')}, ${tx.now}) returning id`,
          );
          key = one(made, 'an insert gives its row').id;
        },
        {
          syncer_name_key: () =>
            new ConflictError(errorText('NAME_TAKEN', { name, noun: 'syncer' })).at('name'),
        },
      );
      const { secret } = await createApiToken(tx.em, {
        name,
        scopes: ['SYNC'],
        userKey: null,
        syncerKey: key,
        expiresAt: null,
        now: tx.now,
      });
      tx.record({
        kind: 'SYNCER_CREATED',
        nodes: [],
        before: null,
        after: { id: toId('Syncer', key), name, kind: input.kind },
      });
      return { key, secret };
    });
    if (written.transaction === null) return { transaction: null };
    return { transaction: written.transaction, load: () => this.find(written.key), token: written.secret };
  }

  async archive({ id, ...options }: ArchiveSyncerInput) {
    authorizeAdmin(this.operation.viewer);
    const key = keyOf(id, 'Syncer');
    const syncer = await this.find(key);
    const { transaction } = await this.operation.commit(options, async (tx) => {
      if (rowOf(syncer.kind).isMirrored) await lockMirror(tx, key);
      const mirrored = await rows(tx.em, sql`select from mirrored_group where syncer_id = ${key}`);
      if (mirrored.length > 0)
        throw new ConflictError(
          errorText('SYNCER_HAS_GROUPS', { name: syncer.name, count: mirrored.length }),
        ).at('id');
      // Targets before the syncer, which is the order in which the projector locks them; otherwise there could be a
      // deadlock.
      await rows(tx.em, sql`delete from target where syncer_id = ${key}`);
      await rows(tx.em, sql`delete from grant_failure where syncer_id = ${key}`);
      const archived = await rows(
        tx.em,
        sql`update syncer set archived_at = ${tx.now} where id = ${key} and archived_at is null returning 1`,
      );
      if (archived.length === 0) return {};
      const tokens = await rowsOf(
        tx.em,
        { id: int },
        sql`update api_token set revoked_at = ${tx.now} where syncer_id = ${key} and revoked_at is null returning id`,
      );
      tx.record({ kind: 'SYNCER_ARCHIVED', nodes: [], before: { id, name: syncer.name }, after: null });
      tx.afterCommit(() => announceRevoked(this.operation.em, ...tokens.map(({ id: token }) => ({ token }))));
      return {};
    });
    return { transaction, load: () => this.find(key) };
  }

  register(input: TargetsInput) {
    return this.retarget(input, async (tx, { key, name, kind }, nodes) => {
      await assertMayBeTargets(tx, { name, kind }, nodes);
      await addTargets(tx, key, nodes);
    });
  }

  remove(input: TargetsInput) {
    return this.retarget(input, async (tx, { key, name, kind }, nodes) => {
      if (syncerKinds[kind].targets.addedBy === 'ENROLMENT')
        throw new ConflictError(errorText('AGENT_STAYS', { name })).at('syncer');
      await removeTargets(tx, key, nodes);
    });
  }

  /**
   * Changes the targets of a syncer. With `keepGoing`, changes every target that can be changed; otherwise all of
   * them or none.
   */
  private async retarget(
    { syncer: id, targets: stated, keepGoing, ...options }: TargetsInput,
    change: (tx: Transaction, syncer: Syncer, nodes: number[]) => Promise<unknown>,
  ) {
    const syncer = await this.retargeted(id);
    const changeTogether = (targets: readonly TargetRef[], reject?: Reject) =>
      this.operation.commit(options, async (tx) => {
        await lockLiveSyncer(tx, syncer.key);
        const nodes = await nodesOf(tx, targets, reject);
        await tx.lockNodes(nodes);
        await change(tx, syncer, nodes);
        return {};
      });
    const { transaction, rejected } = keepGoing
      ? await applyPartially('targets', stated, changeTogether)
      : { ...(await changeTogether(stated)), rejected: [] };
    return { transaction, targets: await targetsOf(this.operation.em, syncer.key), rejected };
  }

  async setLdapGroup({ userGroup, isLdapGroup, syncer, ...options }: SetLdapGroupInput) {
    authorizeAdmin(this.operation.viewer);
    const key = syncer ? keyOf(syncer, 'Syncer') : await onlyLdapSyncer(this.operation.em);
    const { kind, name } = await this.find(key);
    if (!rowOf(kind).hasLdapGroups) throw new InputError(errorText('NOT_FOR_LDAP', { name })).at('syncer');
    const targets = { ...options, syncer: toId('Syncer', key), targets: [{ userGroup }] };
    const { transaction } = await (isLdapGroup ? this.register(targets) : this.remove(targets));
    const group = await findKey(this.operation.em, 'USER_GROUP', userGroup, 'userGroup');
    return { transaction, userGroup: await this.operation.loaders.node<UserGroup>(group) };
  }

  /** Checked inside the transaction, under the lock of the syncer's row. */
  async assertOwnLease(em: EntityManager, key: number): Promise<void> {
    const { viewer, environment } = this.operation;
    if (viewer.syncerKey !== null) await assertLease(em, key, environment.client.syncerSession ?? null, true);
  }

  /** The key of the named syncer, or of the caller itself. Throws where the caller may not report for it. */
  async own(id: string | null | undefined): Promise<number> {
    const { viewer } = this.operation;
    if (viewer.syncerKey !== null) {
      if (id && keyOf(id, 'Syncer') !== viewer.syncerKey)
        throw new ForbiddenError(errorText('SYNCER_ITSELF_ONLY')).at('syncer');
      return viewer.syncerKey;
    }
    authorizeAdmin(viewer);
    if (!id) throw new InputError(errorText('SYNCER_MISSING')).at('syncer');
    return (await this.find(keyOf(id, 'Syncer'))).key;
  }

  async find(key: number): Promise<Syncer> {
    const { viewer, em } = this.operation;
    const isVisible = viewer.syncerKey === key || seesEverything(viewer);
    const [syncer] = isVisible ? await findSyncers(em, sql`s.id = ${key}`) : [];
    if (!syncer) throw new NotFoundError(errorText('NOT_FOUND', { id: toId('Syncer', key) }));
    return syncer;
  }

  /** The syncer whose targets an admin changes. */
  private async retargeted(id: string | null | undefined): Promise<Syncer> {
    authorizeAdmin(this.operation.viewer);
    if (!id) throw new InputError(errorText('SYNCER_MISSING')).at('syncer');
    const syncer = await this.find(keyOf(id, 'Syncer'));
    if (syncer.isArchived) throw new ConflictError(errorText('ARCHIVED', { name: syncer.name })).at('syncer');
    return syncer;
  }
}

/** The keys of the nodes that are to become targets, or to be removed. */
async function nodesOf(
  tx: Transaction,
  targets: readonly TargetRef[],
  reject: Reject | undefined,
): Promise<number[]> {
  return withEach(targets, reject, (target, index) => {
    checkRow(target, 'targets', index);
    const { userGroup, resource } = target;
    return userGroup
      ? findKey(tx.em, 'USER_GROUP', userGroup, 'targets', index, 'userGroup')
      : findKey(tx.em, 'RESOURCE', resource ?? {}, 'targets', index, 'resource');
  });
}
