import type { Transaction } from '../changes/transaction.ts';
import { lockLiveMirror } from '../provisioning/lock-syncer.ts';
import { SyncerService } from '../provisioning/syncer.service.ts';
import { errorText, type StoredText } from '../shared/error-text.ts';
import { LimitError } from '../shared/errors.ts';
import { toId } from '../shared/ids.ts';
import { bool, int, type RowOf, written } from '../shared/row-type.ts';
import { rows, rowsOf, type Sql, sql } from '../shared/sql.ts';
import { storableTime } from '../shared/storable-time.ts';
import type { Operation } from '../viewer/operation.ts';
import { storeGroups } from './apply-groups.ts';
import { applyInParts } from './apply-in-parts.ts';
import type { ApplyMirrorInput } from './apply-mirror.inputs.ts';
import { matchWithGone, storeUsers } from './apply-users.ts';
import { findMirroredUsers, mirrorOf } from './find-mirrors.ts';
import { lockMirrored } from './lock-mirrored.ts';
import type { MirrorProblem } from './mirror-problem.types.ts';
import { type FoundProblem, storeProblems } from './mirror-problems.ts';
import type { MirroredUser } from './mirrored-user.types.ts';
import { mirroringSyncer } from './mirroring-syncer.ts';
import { type Moves, readable, type Statements, storableText } from './readable-input.ts';
import { reconcileMemberships } from './reconcile-memberships.ts';
import { findCycles, reconcileNestings } from './reconcile-nestings.ts';
import { type KeptAdmin, reconcileStates } from './reconcile-states.ts';
import { pairsOf, storeMembers } from './store-members.ts';

/** The most people, groups and members per call. Larger changes are sent in batches. */
const most = 5_000;

/** Applies what syncers report about the directories that they mirror. */
export class ApplyMirrorService {
  private readonly syncers = new SyncerService(this.operation);

  constructor(private readonly operation: Operation) {}

  /** Applies a report in one transaction, so that the cursor is stored together with the changes or not at all. */
  async apply(
    input: ApplyMirrorInput,
    first?: (tx: Transaction) => Promise<unknown>,
    /**
     * Called with what could not be applied. It may throw to refuse everything. By default nothing is refused,
     * because Muster cannot change a directory that it only reads.
     */
    refuse: (undone: Undone) => void = () => {},
    /** The names that the whole report states, if this is a part of it. */
    names?: ReadonlyMap<string, string>,
  ) {
    const key = await this.syncers.own(null);
    const { name } = await mirroringSyncer(this.operation, toId('Syncer', key));
    const { input: stated, problems, names: statedNames } = readable(input);
    const { users, groups, members, goneUsers, goneGroups } = stated;
    const cursor = input.cursor == null ? null : storableText(input.cursor);
    const size = users.length + groups.length + goneUsers.length + goneGroups.length + sizeOf(members);
    if (size > most) throw new LimitError(errorText('MIRROR_TOO_LARGE', { limit: most }), most);
    const written = await this.operation.commit(input, async (tx) => {
      await tx.lockRules('FACTS');
      await lockLiveMirror(tx, key);
      // Runs before the locks are taken, because it may find that a new person is one who was here before.
      await first?.(tx);
      await lockMirrored(tx, key, stated);
      const { selection } = await mirrorOf(tx.em, key);
      // Deletions are applied first, because a person who was deleted and created again looks like the former account.
      const goneUserKeys = await markGone(tx, 'mirrored_user', key, goneUsers);
      const goneGroupKeys = await markGone(tx, 'mirrored_group', key, goneGroups);
      await forgetMembers(tx, goneUserKeys, goneGroupKeys);
      const keptGroups = await storeGroups(tx, { key, name }, groups);
      const createsUsers = selection?.createUsers ?? true;
      const people = await storeUsers(tx, key, users, createsUsers);
      const userKeys = [...people.stated, ...people.waiting];
      await matchWithGone(tx, goneUserKeys, createsUsers);
      const kept = await storeMembers(tx, key, members);
      const keptAdmins = await reconcileStates(tx, [...userKeys, ...goneUserKeys]);
      const stored = await storeProblems(
        tx,
        key,
        problemsAbout(stated, keptGroups.anchors),
        [...problems, ...keptGroups.problems, ...kept.problems],
        names ?? statedNames,
      );
      const groupKeys = [...keptGroups.keys, ...goneGroupKeys];
      const isNestingTouched = members.some(({ nest, unnest }) => nest.length + unnest.length > 0);
      const structure = isNestingTouched || groupKeys.length > 0 ? await findCycles(tx, key) : null;
      await reconcileMemberships(tx, key, {
        users: [...userKeys, ...goneUserKeys, ...kept.moved],
        groups: [...groupKeys, ...(structure?.moved ?? [])],
      });
      if (structure) {
        stored.push(...(await reconcileNestings(tx, key, structure)));
      }
      // Problems that existed before and that this report does not mention are not returned.
      const named = new Set([...users, ...groups].map(({ anchor }) => anchor));
      for (const { group } of members) named.add(group);
      const found = stored.filter(({ isNew, anchor }) => isNew || named.has(anchor));
      refuse({
        keptAdmins,
        unnamed: await unnamedPeople(tx, people.stated),
        addresses: await leftOutAddresses(tx, people.stated),
        problems: found,
      });
      await rows(
        tx.em,
        sql`update mirror set cursor = coalesce(${cursor}, cursor), changed_at = ${tx.now},
              lag_ms = greatest(0, extract(epoch from ${tx.now}::timestamptz - ${storableTime(input.heardAt) ?? tx.now}::timestamptz) * 1000)
            where syncer_id = ${key}`,
      );
      await rows(tx.em, sql`update syncer set last_seen_at = ${tx.now} where id = ${key}`);
      return { userKeys: people.stated, problems: found };
    });
    return {
      transaction: written.transaction,
      problems: written.problems,
      loadUsers: () => this.users(written.userKeys),
    };
  }

  /**
   * Like `apply`, but if something in the input cannot be applied, everything else is, in several transactions,
   * starting with what ends access. What was left out is listed and stored.
   */
  applyAll(input: ApplyMirrorInput) {
    return applyInParts(
      input,
      (part, names) => this.apply(part, undefined, undefined, names),
      (problems, names) => this.keepLeftOut(problems, names),
    );
  }

  private async keepLeftOut(
    problems: readonly FoundProblem[],
    names: ReadonlyMap<string, string>,
  ): Promise<MirrorProblem[]> {
    const key = await this.syncers.own(null);
    const kept = await this.operation.commit({}, async (tx) => ({
      problems: await storeProblems(tx, key, sql`false`, problems, names),
    }));
    return kept.problems;
  }

  private users(keys: readonly number[]): Promise<MirroredUser[]> {
    return findMirroredUsers(this.operation.em, sql`m.id = any(${[...keys]}::int[])`, most);
  }
}

/**
 * A condition on `p`: the stored problems of everything that is stated now. Those that still exist will be found again.
 */
function problemsAbout(
  { users, members, goneUsers, goneGroups }: Statements,
  groups: readonly string[],
): Sql {
  const people = [...users.map(({ anchor }) => anchor), ...goneUsers];
  return sql`p.kind = 'USER' and p.anchor = any(${people}::text[])
    or p.kind = 'GROUP' and p.anchor = any(${[...groups, ...goneGroups]}::text[])
    or p.kind = 'MEMBER' and (
      p.anchor = any(${goneGroups}::text[]) or p.other = any(${goneUsers}::text[])
      or (p.anchor, p.other) in (select * from ${pairsOf(members, ['join', 'leave', 'nest', 'unnest'])})
    )`;
}

/** What could not be applied. */
export interface Undone {
  problems: readonly MirrorProblem[];
  keptAdmins: readonly KeptAdmin[];
  unnamed: readonly UnnamedPerson[];
  addresses: readonly LeftOutAddress[];
}

/** A person who does not have the username that was stated. */
const unnamedPersonRow = {
  problem: written<StoredText>(),
  /** Whether another user has the username. */
  isTaken: bool,
};
export type UnnamedPerson = RowOf<typeof unnamedPersonRow>;

/** Somebody whose user does not have the e-mail address that was stated. */
const leftOutAddressRow = {
  problem: written<StoredText>(),
  /** Whether the directory itself may free the address, by changing that of another person. */
  isWaiting: bool,
};
export type LeftOutAddress = RowOf<typeof leftOutAddressRow>;

/** E-mail addresses that are none, or that others have. A report that disables somebody is never refused for it. */
function leftOutAddresses(tx: Transaction, keys: readonly number[]): Promise<LeftOutAddress[]> {
  return rowsOf(
    tx.em,
    leftOutAddressRow,
    sql`select m.problem, exists (
          select from directory_user h join mirrored_user o on o.user_id = h.id
          where h.email_key = m.email_key and o.syncer_id = m.syncer_id and o.created_here and o.gone_at is null
        ) as "isWaiting"
        from mirrored_user m where m.id = any(${[...keys]}::int[]) and m.state = 'LINKED' and m.enabled
          and m.problem ->> 'code' in ('MIRRORED_EMAIL_INVALID', 'MIRRORED_EMAIL_TAKEN')`,
  );
}

/**
 * People without a user, or whose user follows the directory but has another username. A report that disables somebody
 * is not refused for the username.
 */
function unnamedPeople(tx: Transaction, keys: readonly number[]): Promise<UnnamedPerson[]> {
  return rowsOf(
    tx.em,
    unnamedPersonRow,
    sql`select m.problem, m.waits_for_name as "isTaken" from mirrored_user m left join directory_user u on u.id = m.user_id
        where m.id = any(${[...keys]}::int[]) and m.problem is not null
          and (m.state = 'UNMATCHED' or (m.created_here and m.enabled and u.username_key <> m.username_key))`,
  );
}

async function markGone(
  tx: Transaction,
  table: 'mirrored_user' | 'mirrored_group',
  syncer: number,
  anchors: readonly string[],
): Promise<number[]> {
  if (anchors.length === 0) return [];
  const gone = await rowsOf(
    tx.em,
    { id: int },
    sql`update ${sql.table(table)} set gone_at = coalesce(gone_at, ${tx.now}), updated_at = ${tx.now}
        where syncer_id = ${syncer} and anchor = any(${[...anchors]}::text[]) returning id`,
  );
  return gone.map(({ id }) => id);
}

/**
 * What was stated of members does not outlive the person or group: if it comes back, it is in what the directory states
 * then, and has only the members that it states then.
 */
async function forgetMembers(
  tx: Transaction,
  users: readonly number[],
  groups: readonly number[],
): Promise<void> {
  await rows(
    tx.em,
    sql`delete from mirrored_membership
        where user_id = any(${[...users]}::int[]) or group_id = any(${[...groups]}::int[])`,
  );
  await rows(
    tx.em,
    sql`delete from mirrored_nesting
        where child_id = any(${[...groups]}::int[]) or parent_id = any(${[...groups]}::int[])`,
  );
}

const sizeOf = (members: readonly Moves[]): number =>
  members.reduce(
    (sum, { join, leave, nest, unnest, unmirrored }) =>
      sum + join.length + leave.length + nest.length + unnest.length + unmirrored.length,
    0,
  );
