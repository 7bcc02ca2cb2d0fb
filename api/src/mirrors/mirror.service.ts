import { authorizeAdmin } from '../auth/authorize.ts';
import type { Written } from '../auth/operation.ts';
import type { Transaction } from '../changes/transaction.ts';
import type { Context } from '../context.ts';
import { archiveNode } from '../graph/archive.ts';
import { Authority, EdgeKind } from '../graph/edge.entity.ts';
import { endEdges } from '../graph/move-edges.ts';
import { findKey } from '../graph/references.ts';
import type { UserGroupRef } from '../graph/refs.inputs.ts';
import { stateEdges } from '../graph/state-edges.ts';
import { type Syncer, SyncerKind } from '../provisioning/syncer.types.ts';
import { ConflictError, InputError, LimitError } from '../shared/errors.ts';
import { keyOf, toId } from '../shared/ids.ts';
import { boundOf } from '../shared/instant.ts';
import { rows, sql } from '../shared/sql.ts';
import { requiredText } from '../shared/text.ts';
import { UserGroup } from '../user-groups/user-group.entity.ts';
import { userGroupSnapshot } from '../user-groups/user-group-snapshot.ts';
import { keepGroups } from './apply-groups.ts';
import { createFor, keepUsers, type MirroredPerson } from './apply-users.ts';
import { findMirroredUsers, mirrorOf } from './find-mirrors.ts';
import {
  type ApplyMirrorInput,
  type DecideMatchesInput,
  type EndMirrorsInput,
  Handover,
  MatchDecision,
  type MirroredMembersInput,
  type MirrorSelectionInput,
  type SetDirectoryConnectionInput,
  type SetMirrorSelectionInput,
} from './mirror.inputs.ts';
import { type MirroredUser, MirrorSelection } from './mirror.types.ts';
import { checkedSelection } from './selection.ts';
import { settleMemberships, settleNestings } from './settle.ts';
import { settleStates } from './settle-states.ts';

/** Of one call: larger ones are sent in pieces. */
const most = 5_000;
const mostMatches = 1_000;

/** What is mirrored from other directories, which are the masters of the membership of their groups. */
export class MirrorService {
  constructor(private readonly context: Context) {}

  async setConnection({
    syncer,
    url,
    startTls,
    account,
    password,
    ca,
    ...options
  }: SetDirectoryConnectionInput) {
    authorizeAdmin(this.context.viewer);
    const { key, name } = await this.mirroring(syncer);
    const connection = {
      url: checkedUrl(url, startTls ?? false),
      startTls: startTls ?? false,
      account: requiredText(account, 'account', 500),
      ca: ca?.trim() ? checkedCa(ca) : null,
    };
    const before = (await mirrorOf(this.context.em, key)).connection;
    const isSame = before?.url === connection.url && before.account === connection.account;
    if (!password && !(before?.hasPassword && isSame)) {
      throw new InputError(
        'Give the password: what is stored is sent only to the server and account that it was given for.',
      ).at('password');
    }
    const sealed = password ? this.context.surroundings.vault.seal(purposeOf(key), password) : null;
    const { transaction } = await this.context.commit(options, async (tx) => {
      await rows(
        tx.em,
        sql`insert into mirror (syncer_id, connection, password) values (${key}, ${JSON.stringify(connection)}::jsonb, ${sealed})
            on conflict (syncer_id) do update set connection = excluded.connection,
              password = coalesce(excluded.password, mirror.password)`,
      );
      const { url, account } = connection;
      record(tx, 'MIRROR_CONNECTION_CHANGED', key, { name, url, account });
      return {};
    });
    return { transaction, load: () => this.context.syncers.find(key) };
  }

  /** For the syncer itself, which signs in with it. */
  async password(syncer: number): Promise<string | null> {
    if (this.context.viewer.syncerKey !== syncer) return null;
    const [found] = await rows<{ password: Buffer | null }>(
      this.context.em,
      sql`select password from mirror where syncer_id = ${syncer}`,
    );
    return found?.password ? this.context.surroundings.vault.open(purposeOf(syncer), found.password) : null;
  }

  async select({ syncer, selection, ...options }: SetMirrorSelectionInput) {
    authorizeAdmin(this.context.viewer);
    const { key, name } = await this.mirroring(syncer);
    const chosen = await this.draft(syncer, selection);
    const { transaction } = await this.context.commit(options, async (tx) => {
      await keepSelection(tx, key, chosen);
      record(tx, 'MIRROR_SELECTION_CHANGED', key, { name, ...chosen });
      return {};
    });
    return { transaction, load: () => this.context.syncers.find(key) };
  }

  /** What would be mirrored: what was handed over stays out, as it would. */
  async draft(syncer: string, selection: MirrorSelectionInput): Promise<MirrorSelection> {
    authorizeAdmin(this.context.viewer);
    const { key } = await this.mirroring(syncer);
    const before = (await mirrorOf(this.context.em, key)).selection;
    const chosen = checkedSelection(selection);
    const except = (before?.except ?? []).filter((anchor) => !chosen.groups.includes(anchor));
    return Object.assign(new MirrorSelection(), chosen, { except });
  }

  /** One transaction: what is said here is kept with the cursor, or neither is. */
  async apply(input: ApplyMirrorInput, first?: (tx: Transaction) => Promise<unknown>) {
    const key = this.context.syncers.own(null);
    const { name } = await this.mirroring(toId('Syncer', key));
    const { users = [], groups = [], members = [], goneUsers = [], goneGroups = [], cursor } = defined(input);
    const size = users.length + groups.length + goneUsers.length + goneGroups.length + sizeOf(members);
    if (size > most) throw new LimitError(`At most ${most} people, groups and members at once.`, most);
    const written = await this.context.commit(input, async (tx) => {
      await rows(tx.em, sql`insert into mirror (syncer_id) values (${key}) on conflict do nothing`);
      await rows(tx.em, sql`select from mirror where syncer_id = ${key} for update`);
      await first?.(tx);
      const { selection } = await mirrorOf(tx.em, key);
      const groupKeys = await keepGroups(tx, { key, name }, groups);
      const userKeys = await keepUsers(tx, key, users, selection?.createUsers ?? true);
      const goneUserKeys = await markGone(tx, 'mirrored_user', key, goneUsers);
      const goneGroupKeys = await markGone(tx, 'mirrored_group', key, goneGroups);
      const moved = await keepMembers(tx, key, members);
      await settleStates(tx, [...userKeys, ...goneUserKeys]);
      await settleMemberships(tx, key, {
        users: [...userKeys, ...goneUserKeys, ...moved],
        groups: [...groupKeys, ...goneGroupKeys],
      });
      const isNestingTouched = members.some(({ nest, unnest }) => nest?.length || unnest?.length);
      if (isNestingTouched || groupKeys.length + goneGroupKeys.length > 0) await settleNestings(tx, key);
      await rows(
        tx.em,
        sql`update mirror set cursor = coalesce(${cursor}, cursor), changed_at = ${tx.now},
              lag_ms = greatest(0, extract(epoch from ${tx.now}::timestamptz - ${input.heardAt ?? tx.now}::timestamptz) * 1000)
            where syncer_id = ${key}`,
      );
      await rows(tx.em, sql`update syncer set last_seen_at = ${tx.now} where id = ${key}`);
      return { userKeys };
    });
    return { transaction: written.transaction, loadUsers: () => this.users(written.userKeys) };
  }

  async decide({
    ids,
    decision,
    user,
    username,
    ...options
  }: DecideMatchesInput): Promise<Written & { loadUsers(): Promise<MirroredUser[]> }> {
    authorizeAdmin(this.context.viewer);
    if (ids.length === 0 || ids.length > mostMatches)
      throw new InputError(`State 1 to ${mostMatches} people.`).at('ids');
    if (ids.length > 1 && (user || username))
      throw new InputError('A user or username can be stated for one only.').at('ids');
    const keys = ids.map((id) => keyOf(id, 'MirroredUser'));
    return this.context.commit(options, async (tx) => {
      const syncers = await rows<{ syncer_id: number }>(
        tx.em,
        sql`select distinct syncer_id from mirrored_user where id = any(${keys}::int[]) order by 1`,
      );
      for (const { syncer_id } of syncers)
        await rows(tx.em, sql`select from mirror where syncer_id = ${syncer_id} for update`);
      const people = await findMirroredUsers(tx.em, sql`m.id = any(${keys}::int[])`, mostMatches);
      if (people.length < new Set(keys).size) throw new InputError('Not all of these are known.').at('ids');
      const unlinked = people.flatMap(({ userKey }) => userKey ?? []);
      if (decision === MatchDecision.UNLINK) await this.unlink(tx, keys);
      else if (decision === MatchDecision.LINK) await this.link(tx, people, user);
      else await this.createUsers(tx, people, username);
      for (const { syncer_id } of syncers) {
        await settleMemberships(tx, syncer_id, { users: keys, groups: [], unlinked });
        // Their state is the syncer's to state: it is asked to look at them again.
        for (const { anchor } of people)
          await rows(
            tx.em,
            sql`insert into directory_request (syncer_id, anchor, state, requested_by, created_at)
                select ${syncer_id}, ${anchor}, 'REQUESTED', ${tx.actorKey}, ${tx.now}
                where exists (select from mirrored_user where syncer_id = ${syncer_id} and anchor = ${anchor})`,
          );
        record(tx, 'MIRROR_MATCHES_DECIDED', syncer_id, {
          decision,
          people: people.slice(0, 20).map(({ username: name }) => name),
        });
      }
      const decided = await findMirroredUsers(tx.em, sql`m.id = any(${keys}::int[])`, mostMatches);
      return { loadUsers: async () => decided };
    });
  }

  /** What becomes of groups that are mirrored no more. */
  async end({ userGroups, handover, ...options }: EndMirrorsInput) {
    authorizeAdmin(this.context.viewer);
    if (userGroups.length === 0 || userGroups.length > mostMatches)
      throw new InputError(`State 1 to ${mostMatches} groups.`).at('userGroups');
    return this.context.commit(options, async (tx) => {
      const ended: UserGroup[] = [];
      for (const ref of userGroups) ended.push(await this.endOne(tx, ref, handover));
      return { userGroups: ended };
    });
  }

  private async endOne(tx: Transaction, ref: UserGroupRef, handover: Handover): Promise<UserGroup> {
    const key = await findKey(tx.em, 'USER_GROUP', ref);
    const [mirrored] = await rows<{ id: number; syncer_id: number; anchor: string }>(
      tx.em,
      sql`select g.id, g.syncer_id, g.anchor from mirrored_group g join mirror m on m.syncer_id = g.syncer_id
          where g.user_group_id = ${key} for update of m`,
    );
    const group = await tx.em.findOneOrFail(UserGroup, key, { refresh: true });
    if (!mirrored) throw new ConflictError(`${group.name} is not mirrored.`).at('userGroups');
    const { selection } = await mirrorOf(tx.em, mirrored.syncer_id);
    await rows(tx.em, sql`delete from mirrored_group where id = ${mirrored.id}`);
    if (handover === Handover.FINALISE) await takeOver(tx, key);
    group.mirrorOfKey = null;
    if (handover === Handover.TERMINATE)
      await archiveNode(tx, group, 'USER_GROUP_ARCHIVED', userGroupSnapshot);
    else group.touch(tx.now);
    await tx.em.flush();
    await settleNestings(tx, mirrored.syncer_id);
    const { groups = [], except = [], ...rest } = selection ?? {};
    await keepSelection(tx, mirrored.syncer_id, {
      ...rest,
      groups: groups.filter((anchor) => anchor !== mirrored.anchor),
      except: [...new Set([...except, mirrored.anchor])],
    });
    record(tx, 'MIRROR_ENDED', mirrored.syncer_id, { group: toId('UserGroup', key), handover }, [key]);
    return group;
  }

  private async link(tx: Transaction, people: readonly MirroredUser[], user: DecideMatchesInput['user']) {
    const stated = user ? await findKey(tx.em, 'USER', user) : null;
    for (const { key, candidateKeys, username } of people) {
      const [only, another] = candidateKeys;
      const target = stated ?? (another === undefined ? only : undefined);
      if (target === undefined)
        throw new ConflictError(
          `There is ${only === undefined ? 'nobody' : 'more than one'} who looks like ${username}: state the user.`,
        ).at('user');
      const [other] = await rows<{ username: string }>(
        tx.em,
        sql`select facts ->> 'username' as username from mirrored_user where user_id = ${target} and id <> ${key}
              and syncer_id = (select syncer_id from mirrored_user where id = ${key})`,
      );
      if (other) throw new ConflictError(`That user is linked with ${other.username} already.`).at('user');
      await rows(
        tx.em,
        sql`update mirrored_user set state = 'LINKED', user_id = ${target}, created_here = false, problem = null where id = ${key}`,
      );
    }
  }

  private async unlink(tx: Transaction, keys: readonly number[]) {
    await rows(
      tx.em,
      sql`update mirrored_user set state = 'UNLINKED', user_id = null, created_here = false, problem = null
          where id = any(${[...keys]}::int[])`,
    );
  }

  private async createUsers(
    tx: Transaction,
    people: readonly MirroredUser[],
    username: string | null | undefined,
  ) {
    const linked = people.find(({ userKey }) => userKey !== null);
    if (linked) throw new ConflictError(`${linked.username} is linked already. Unlink them first.`).at('ids');
    const found = await rows<MirroredPerson>(
      tx.em,
      sql`select id, anchor, state, user_id, created_here, facts, enabled, ends_at from mirrored_user
          where id = any(${people.map(({ key }) => key)}::int[]) order by id`,
    );
    await createFor(tx, found, username ?? undefined);
    const [failed] = await rows<{ problem: string }>(
      tx.em,
      sql`select problem from mirrored_user where id = any(${people.map(({ key }) => key)}::int[]) and state <> 'LINKED' limit 1`,
    );
    if (failed) throw new ConflictError(`${failed.problem} State another one.`).at('username');
  }

  private users(keys: readonly number[]): Promise<MirroredUser[]> {
    return findMirroredUsers(this.context.em, sql`m.id = any(${[...keys]}::int[])`, most);
  }

  private async mirroring(id: string): Promise<Syncer> {
    const syncer = await this.context.syncers.find(keyOf(id, 'Syncer'));
    if (syncer.kind !== SyncerKind.ACTIVE_DIRECTORY && syncer.kind !== SyncerKind.SCIM_CLIENT)
      throw new InputError(`${syncer.name} mirrors nothing: it is for something else.`).at('syncer');
    if (syncer.isArchived) throw new ConflictError(`${syncer.name} is archived.`).at('syncer');
    return syncer;
  }
}

const purposeOf = (syncer: number): string => `directory ${syncer}`;

function record(tx: Transaction, kind: string, syncer: number, facts: object, nodes: number[] = []): void {
  tx.record({ kind, nodes, before: null, after: { syncer: toId('Syncer', syncer), ...facts } });
}

function checkedUrl(value: string, startTls: boolean): string {
  let url: URL;
  try {
    url = new URL(value.trim());
  } catch {
    throw new InputError('An address looks like ldaps://dc1.ad.example.com.').at('url');
  }
  if (url.protocol !== 'ldaps:' && url.protocol !== 'ldap:')
    throw new InputError('An address begins with ldaps:// or ldap://.').at('url');
  if (url.protocol === 'ldap:' && !startTls)
    throw new InputError('A password is never sent in the clear: use ldaps://, or StartTLS.').at('url');
  if (url.protocol === 'ldaps:' && startTls)
    throw new InputError('ldaps:// is encrypted already: StartTLS is for ldap://.').at('startTls');
  if (url.username || url.password || url.pathname.length > 1 || url.search)
    throw new InputError('State the server only: no account, and no path.').at('url');
  return `${url.protocol}//${url.host}`;
}

function checkedCa(value: string): string {
  if (
    !/^-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----\s*$/.test(value.trim()) ||
    value.length > 100_000
  )
    throw new InputError('Certificates are given in PEM: -----BEGIN CERTIFICATE----- and so on.').at('ca');
  return `${value.trim()}\n`;
}

async function keepSelection(tx: Transaction, syncer: number, selection: Partial<MirrorSelection>) {
  const whole = JSON.stringify(Object.assign(new MirrorSelection(), selection));
  await rows(
    tx.em,
    sql`insert into mirror (syncer_id, selection) values (${syncer}, ${whole}::jsonb)
        on conflict (syncer_id) do update set selection = excluded.selection`,
  );
}

async function markGone(
  tx: Transaction,
  table: 'mirrored_user' | 'mirrored_group',
  syncer: number,
  anchors: readonly string[],
): Promise<number[]> {
  if (anchors.length === 0) return [];
  const gone = await rows<{ id: number }>(
    tx.em,
    sql`update ${sql.table(table)} set gone_at = coalesce(gone_at, ${tx.now}), updated_at = ${tx.now}
        where syncer_id = ${syncer} and anchor = any(${[...anchors]}::text[]) returning id`,
  );
  return gone.map(({ id }) => id);
}

/** Gives the keys of the people who have joined or left. */
async function keepMembers(
  tx: Transaction,
  syncer: number,
  members: readonly MirroredMembersInput[],
): Promise<number[]> {
  const pairs = (field: 'join' | 'leave' | 'nest' | 'unnest') => {
    const all = members.flatMap(({ group, [field]: anchors }) =>
      (anchors ?? []).map((anchor) => [group, anchor] as const),
    );
    return sql`unnest(${all.map(([group]) => group)}::text[], ${all.map(([, anchor]) => anchor)}::text[])`;
  };
  const resolved = (field: 'join' | 'leave') => sql`
    select g.id as group_id, u.id as user_id from ${pairs(field)} as p(group_anchor, anchor)
    join mirrored_group g on g.syncer_id = ${syncer} and g.anchor = p.group_anchor
    join mirrored_user u on u.syncer_id = ${syncer} and u.anchor = p.anchor`;
  const nested = (field: 'nest' | 'unnest') => sql`
    select c.id as child_id, g.id as parent_id from ${pairs(field)} as p(group_anchor, anchor)
    join mirrored_group g on g.syncer_id = ${syncer} and g.anchor = p.group_anchor
    join mirrored_group c on c.syncer_id = ${syncer} and c.anchor = p.anchor`;
  const left = await rows<{ user_id: number }>(
    tx.em,
    sql`delete from mirrored_membership where (group_id, user_id) in (${resolved('leave')}) returning user_id`,
  );
  const joined = await rows<{ user_id: number }>(
    tx.em,
    sql`insert into mirrored_membership (group_id, user_id) ${resolved('join')} on conflict do nothing returning user_id`,
  );
  await rows(tx.em, sql`delete from mirrored_nesting where (child_id, parent_id) in (${nested('unnest')})`);
  await rows(
    tx.em,
    sql`insert into mirrored_nesting (child_id, parent_id) ${nested('nest')} on conflict do nothing`,
  );
  return [...new Set([...left, ...joined].map(({ user_id }) => user_id))];
}

/** Everybody stays in, stated by who takes over: before the syncer's statements end, so that nobody is out in between. */
async function takeOver(tx: Transaction, group: number): Promise<void> {
  const edges = await rows<{ id: string; kind: EdgeKind; source: number; ends_at: string }>(
    tx.em,
    sql`select id, kind, source, ends_at from edge
        where target = ${group} and authority = 'SYNC' and ends_at > ${tx.now} order by id`,
  );
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

const sizeOf = (members: readonly MirroredMembersInput[]): number =>
  members.reduce(
    (sum, { join, leave, nest, unnest }) =>
      sum + [join, leave, nest, unnest].reduce((count, list) => count + (list?.length ?? 0), 0),
    0,
  );

/** Null means the same as nothing. */
function defined({ cursor, users, groups, members, goneUsers, goneGroups }: ApplyMirrorInput) {
  return {
    cursor: cursor ?? null,
    users: users ?? [],
    groups: groups ?? [],
    members: members ?? [],
    goneUsers: goneUsers ?? [],
    goneGroups: goneGroups ?? [],
  };
}
