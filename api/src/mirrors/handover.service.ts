import type { Transaction } from '../changes/transaction.ts';
import { archiveNode } from '../graph/archive.ts';
import { endEdges } from '../graph/move-edges.ts';
import { findKey } from '../graph/references.ts';
import { stateEdges } from '../graph/state-edges.ts';
import { checkRow } from '../inputs/check-arguments.ts';
import { Authority } from '../model/edge.entity.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { tablesOf } from '../model/tables.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { lockMirror } from '../provisioning/lock-syncer.ts';
import { applyPartially, type Reject, withEach } from '../shared/apply-partially.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError, InputError } from '../shared/errors.ts';
import { toId } from '../shared/ids.ts';
import { boundOf } from '../shared/instant.ts';
import { int, text } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import { userGroupSnapshot } from '../user-groups/user-group-snapshot.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import { mirrorOf } from './find-mirrors.ts';
import { type EndMirrorsInput, Handover } from './handover.inputs.ts';
import { recordMirror } from './mirroring-syncer.ts';
import { reconcileMemberships } from './reconcile-memberships.ts';
import { findCycles, reconcileNestings } from './reconcile-nestings.ts';
import { storeSelection } from './store-selection.ts';

const maxGroups = 1_000;

/** Ends the mirroring of groups. */
export class HandoverService {
  constructor(private readonly operation: Operation) {}

  /** With `keepGoing`, ends every mirror that can be ended; otherwise all of them or none. */
  async end({ keepGoing, ...input }: EndMirrorsInput) {
    if (!keepGoing) return this.endTogether(input);
    const { done, ...applied } = await applyPartially('userGroups', input.userGroups, (userGroups, reject) =>
      this.endTogether({ ...input, userGroups }, reject),
    );
    return { ...applied, userGroups: done.flatMap(({ userGroups }) => userGroups) };
  }

  private async endTogether({ userGroups, handover, ...options }: EndMirrorsInput, reject?: Reject) {
    authorizeAdmin(this.operation.viewer);
    if (userGroups.length === 0 || userGroups.length > maxGroups)
      throw new InputError(errorText('GROUPS_COUNT', { limit: maxGroups })).at('userGroups');
    return this.operation.commit(options, async (tx) => {
      const keys = await withEach(userGroups, reject, (ref, index) => {
        checkRow(ref, 'userGroups', index);
        return findKey(tx.em, 'USER_GROUP', ref, 'userGroups', index);
      });
      const syncers = await rowsOf(
        tx.em,
        { id: int },
        sql`select distinct syncer_id as id from mirrored_group where user_group_id = any(${keys}::int[]) order by 1`,
      );
      for (const { id } of syncers) await lockMirror(tx, id);
      await tx.lockNodes(keys);
      return { userGroups: await withEach(keys, reject, (key) => this.endOne(tx, key, handover)) };
    });
  }

  private async endOne(tx: Transaction, key: number, handover: Handover): Promise<UserGroup> {
    const [mirrored] = await rowsOf(
      tx.em,
      { id: int, syncer_id: int, anchor: text },
      sql`select g.id, g.syncer_id, g.anchor from mirrored_group g join mirror m on m.syncer_id = g.syncer_id
          where g.user_group_id = ${key} for update of m`,
    );
    const group = await tx.em.findOneOrFail(UserGroup, key, { refresh: true });
    if (!mirrored) throw new ConflictError(errorText('NOT_MIRRORED', { name: group.name })).at('userGroups');
    const { selection } = await mirrorOf(tx.em, mirrored.syncer_id);
    await rows(tx.em, sql`delete from mirrored_group where id = ${mirrored.id}`);
    if (handover === Handover.FINALISE) await takeOver(tx, key);
    group.mirrorOfKey = null;
    if (handover === Handover.TERMINATE)
      await archiveNode(tx, group, 'USER_GROUP_ARCHIVED', userGroupSnapshot);
    else group.touch(tx.now);
    await tx.em.flush();
    await rows(
      tx.em,
      sql`delete from mirror_problem where syncer_id = ${mirrored.syncer_id} and anchor = ${mirrored.anchor}`,
    );
    const structure = await findCycles(tx, mirrored.syncer_id);
    await reconcileMemberships(tx, mirrored.syncer_id, { users: [], groups: structure.moved });
    await reconcileNestings(tx, mirrored.syncer_id, structure);
    const { groups = [], except = [], ...rest } = selection ?? {};
    await storeSelection(tx, mirrored.syncer_id, {
      ...rest,
      groups: groups.filter((anchor) => anchor !== mirrored.anchor),
      except: [...new Set([...except, mirrored.anchor])],
    });
    recordMirror(tx, 'MIRROR_ENDED', mirrored.syncer_id, { group: toId('UserGroup', key), handover }, [key]);
    return group;
  }
}

/**
 * Adds memberships with the authority of the viewer before those of the syncer end, so that nobody is without
 * membership in between.
 */
async function takeOver(tx: Transaction, group: number): Promise<void> {
  const edges = await tablesOf(tx.em)
    .selectFrom('edge')
    .select(['id', 'kind', 'source', 'ends_at'])
    .where('target', '=', group)
    .where('authority', '=', Authority.SYNC)
    .where('ends_at', '>', tx.now.toISOString())
    .orderBy('id')
    .execute();
  for (const kind of [EdgeKind.MEMBERSHIP, EdgeKind.NESTING]) {
    await stateEdges(
      tx,
      kind,
      edges
        .filter((edge) => edge.kind === kind)
        .map(({ source, ends_at }) => ({
          source,
          target: group,
          startsAt: tx.now,
          endsAt: boundOf(ends_at),
        })),
      { authority: Authority.MANUAL },
    );
  }
  await endEdges(
    tx,
    edges.map(({ id }) => Number(id)),
  );
}
