import type { Transaction } from '../changes/transaction.ts';
import { searchedTexts, User } from '../model/user.entity.ts';
import { factNames, followsMaster, ofEachFact, userFacts } from '../model/user-facts.ts';
import { type ErrorText, errorText } from '../shared/error-text.ts';
import { UserError } from '../shared/errors.ts';
import { fold, foldLines } from '../shared/fold.ts';
import { one } from '../shared/one.ts';
import { int, text, written } from '../shared/row-type.ts';
import { rows, rowsOf, type Sql, sql } from '../shared/sql.ts';
import { foreignText, isEmail } from '../shared/text.ts';
import { withNamesExchanged } from '../shared/unique.ts';
import { userSnapshot } from '../users/user-snapshot.ts';
import { enterState, UserState } from '../users/user-state.ts';
import { checkedUsername } from '../users/write-users.ts';
import { assignedNames, heldNames } from './assign-names.ts';
import { looksLike } from './find-mirrors.ts';
import type { MirroredUserInput } from './apply-mirror.inputs.ts';
import { MatchState, type MirroredFacts } from './mirrored-user.types.ts';
import { type MirroredPerson, mirroredPersonRow } from './mirrored-person.ts';

/** Stores what the other directory states about people, and updates their users. */
export async function storeUsers(
  tx: Transaction,
  syncer: number,
  users: readonly MirroredUserInput[],
  createUsers: boolean,
): Promise<StoredPeople> {
  if (users.length === 0) return { stated: [], waiting: [] };
  const before = await factsBefore(
    tx,
    syncer,
    users.map(({ anchor }) => anchor),
  );
  const kept: MirroredPerson[] = await rowsOf(
    tx.em,
    mirroredPersonRow,
    sql`insert into mirrored_user
          (syncer_id, anchor, state, facts, username_key, email_key, enabled, ends_at, updated_at)
        select ${syncer}, u.anchor, 'UNMATCHED', u.facts, u.username, u.email, u.enabled, u.ends_at, ${tx.now} from unnest(
          ${users.map(({ anchor }) => anchor)}::text[], ${users.map((user) => JSON.stringify(factsOf(user)))}::jsonb[],
          ${users.map(({ username }) => fold(username))}::text[],
          ${users.map(({ email }) => (email == null ? null : fold(email)))}::text[],
          ${users.map(({ isEnabled }) => isEnabled)}::boolean[],
          ${users.map(({ endsAt }) => endsAt?.toISOString() ?? null)}::timestamptz[]
        ) as u(anchor, facts, username, email, enabled, ends_at)
        on conflict (syncer_id, anchor) do update set facts = excluded.facts, username_key = excluded.username_key,
          email_key = excluded.email_key, enabled = excluded.enabled, ends_at = excluded.ends_at, gone_at = null,
          updated_at = excluded.updated_at
        returning id, anchor, state, user_id, created_here, facts, enabled, ends_at`,
  );
  for (const person of kept) person.before = before.get(person.anchor) ?? null;
  const waiting = await waitingPeople(tx, syncer, kept);
  const all = [...kept, ...waiting];
  // Renamed users come first: a new user may get a name that one of them gives up.
  await follow(
    tx,
    all.filter(({ state, created_here }) => state === MatchState.LINKED && created_here),
  );
  const open = all.filter(({ state }) => state === MatchState.UNMATCHED || state === MatchState.DISPUTED);
  await match(tx, open, createUsers);
  return { stated: kept.map(({ id }) => id), waiting: waiting.map(({ id }) => id) };
}

/** Keys of rows of `mirrored_user`. */
export interface StoredPeople {
  stated: number[];
  /** People who are not in this report and may get a name that they were waiting for. */
  waiting: number[];
}

/**
 * People who wait for a username or e-mail address that nobody has now, or that somebody in this report may give up.
 */
function waitingPeople(
  tx: Transaction,
  syncer: number,
  kept: readonly MirroredPerson[],
): Promise<MirroredPerson[]> {
  const free = (column: Sql) => sql`w.${column} is distinct from u.${column} and not exists (
    select from directory_user h
    where h.${column} = w.${column} and h.id not in (select user_id from renamed where user_id is not null))`;
  return rowsOf(
    tx.em,
    { ...mirroredPersonRow, before: written<MirroredFacts>() },
    sql`with waiting as (
          select * from mirrored_user where syncer_id = ${syncer} and waits_for_name and gone_at is null
            and id <> all(${kept.map(({ id }) => id)}::int[])
        ), renamed as (
          select user_id from waiting union select unnest(${kept.flatMap(({ user_id }) => user_id ?? [])}::int[])
        )
        select w.id, w.anchor, w.state, w.user_id, w.created_here, w.facts, w.facts as before, w.enabled, w.ends_at
        from waiting w left join directory_user u on u.id = w.user_id
        where (${free(sql.ref('username_key'))}) or (${free(sql.ref('email_key'))}) order by w.id limit 1000`,
  );
}

/**
 * Marks people without a user who look like the users of accounts that are gone now: an admin decides whether they are
 * the same.
 */
export async function matchWithGone(
  tx: Transaction,
  gone: readonly number[],
  createUsers: boolean,
): Promise<void> {
  if (gone.length === 0) return;
  const open = await rowsOf(
    tx.em,
    mirroredPersonRow,
    sql`select m.id, m.anchor, m.state, m.user_id, m.created_here, m.facts, m.enabled, m.ends_at from mirrored_user m
        where m.state = 'UNMATCHED' and m.gone_at is null and exists (
          select from mirrored_user g join directory_user c on c.id = g.user_id join node n on ${looksLike}
          where g.id = any(${[...gone]}::int[]) and g.syncer_id = m.syncer_id)`,
  );
  await match(tx, open, createUsers);
}

async function factsBefore(
  tx: Transaction,
  syncer: number,
  anchors: readonly string[],
): Promise<Map<string, MirroredFacts>> {
  const found = await rowsOf(
    tx.em,
    { anchor: text, facts: written<MirroredFacts>() },
    sql`select anchor, facts from mirrored_user where syncer_id = ${syncer} and anchor = any(${[...anchors]}::text[])`,
  );
  return new Map(found.map(({ anchor, facts }) => [anchor, facts]));
}

/** People who look like existing users wait for an admin's decision. The others become users, if that is selected. */
async function match(tx: Transaction, open: readonly MirroredPerson[], createUsers: boolean): Promise<void> {
  if (open.length === 0) return;
  const ids = open.map(({ id }) => id);
  const disputed = await rowsOf(
    tx.em,
    { id: int },
    sql`update mirrored_user m set state = 'DISPUTED', problem = null, waits_for_name = false where m.id = any(${ids}::int[])
          and exists (select from directory_user c join node n on ${looksLike}) returning m.id`,
  );
  const waiting = new Set(disputed.map(({ id }) => id));
  const free = open.filter(({ id }) => !waiting.has(id));
  if (createUsers) await createFor(tx, free);
  else
    await rows(
      tx.em,
      sql`update mirrored_user set state = 'UNMATCHED', problem = null, waits_for_name = false where id = any(${free.map(({ id }) => id)}::int[])`,
    );
}

/** Creates users. Facts that cannot be used are left out and reported; without a usable username no user is created. */
export async function createFor(
  tx: Transaction,
  people: readonly MirroredPerson[],
  username?: string,
): Promise<void> {
  const taken = await heldNames(
    tx,
    'username',
    people.map(({ facts }) => fold(username ?? facts.username)),
  );
  const takenEmails = await heldNames(
    tx,
    'email',
    people.map(({ facts }) => emailKeyOf(facts)),
  );
  const made: { person: MirroredPerson; user: User; left: LeftOut }[] = [];
  const failed: ({ id: number } & LeftOut)[] = [];
  for (const person of people) {
    try {
      const name = checkedUsername(username ?? person.facts.username);
      if (taken.has(fold(name))) {
        failed.push({ id: person.id, problem: errorText('MIRRORED_USERNAME_TAKEN', { name }), waits: true });
        continue;
      }
      taken.add(fold(name));
      const user = new User(name, name, tx.now);
      const email = emailKeyOf(person.facts);
      const left = assignFacts(user, person, email === null || !takenEmails.has(email));
      if (email !== null) takenEmails.add(email);
      made.push({ person, user, left });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failed.push({ id: person.id, problem: error.text, waits: false });
    }
  }
  await insertUsers(
    tx,
    made.map(({ user }) => user),
  );
  for (const state of [UserState.ACTIVE, UserState.SUSPENDED]) {
    const entering = made.filter(({ person }) => (state === UserState.ACTIVE) === isAlive(person, tx.now));
    await enterState(
      tx,
      entering.map(({ person, user }) => ({ key: user.key, guestEndsAt: endOf(person) })),
      state,
    );
    for (const { user } of entering)
      tx.record({
        kind: 'USER_CREATED',
        nodes: [user.key],
        before: null,
        after: { ...userSnapshot(user), state },
      });
  }
  await rows(
    tx.em,
    sql`update mirrored_user m set state = 'LINKED', created_here = true, user_id = l.user_id, problem = l.problem,
          waits_for_name = l.waits
        from unnest(${made.map(({ person }) => person.id)}::int[], ${made.map(({ user }) => user.key)}::int[],
          ${made.map(({ left }) => left.problem?.toStored() ?? null)}::jsonb[], ${made.map(({ left }) => left.waits)}::boolean[]
        ) as l(id, user_id, problem, waits) where m.id = l.id`,
  );
  await setProblems(tx, failed);
}

/**
 * Inserts rows instead of persisting entities, which take ten times as long, because a domain has thousands of users.
 * Sets their keys.
 */
async function insertUsers(tx: Transaction, users: readonly User[]): Promise<void> {
  if (users.length === 0) return;
  const keys = await rowsOf(
    tx.em,
    { id: int },
    sql`insert into node (node_kind, created_at, updated_at)
        select 'USER', ${tx.now}, ${tx.now} from generate_series(1, ${users.length}::int) returning id`,
  );
  users.forEach((user, index) => {
    user.key = one(keys[index], 'as many keys were made as there are users').id;
  });
  const facts = users.map((user) => ({
    id: user.key,
    username: user.username,
    display_name: user.displayName,
    ...Object.fromEntries(factNames.map((fact) => [userFacts[fact].column, user[fact]])),
    username_key: fold(user.username),
    email_key: user.email === null ? null : fold(user.email),
    search_text: foldLines(...searchedTexts(user)),
  }));
  const columns = sql.join(
    [
      ...['id', 'username', 'display_name', 'username_key', 'email_key', 'search_text'],
      ...factNames.map((fact) => userFacts[fact].column),
    ].map((name) => sql.ref(name)),
  );
  await rows(
    tx.em,
    sql`insert into directory_user (${columns})
        select ${columns} from jsonb_populate_recordset(null::directory_user, ${JSON.stringify(facts)}::jsonb)`,
  );
}

/** Updates the facts of users that follow the directory, all at once, because they may exchange their names. */
async function follow(tx: Transaction, people: readonly MirroredPerson[]): Promise<void> {
  if (people.length === 0) return;
  const users = await tx.em.find(User, { key: { $in: people.flatMap(({ user_id }) => user_id ?? []) } });
  const byKey = new Map(users.map((user) => [user.key, user]));
  const known = people.flatMap((person) => {
    const user = byKey.get(person.user_id ?? 0);
    return user ? [{ person, user, username: foreignUsername(person.facts.username) }] : [];
  });
  const keys = users.map(({ key }) => key);
  const wishes = known.map((subject) => ({
    subject,
    present: fold(subject.user.username),
    wanted: subject.username.name === null ? null : fold(subject.username.name),
  }));
  const emailWishes = known.map((subject) => ({
    subject,
    present: subject.user.email === null ? null : fold(subject.user.email),
    wanted: emailKeyOf(subject.person.facts),
  }));
  const wantedIn = (all: typeof wishes | typeof emailWishes) => all.map(({ wanted }) => wanted);
  const named = assignedNames(wishes, await heldNames(tx, 'username', wantedIn(wishes), keys), true);
  const reachable = assignedNames(
    emailWishes,
    await heldNames(tx, 'email', wantedIn(emailWishes), keys),
    false,
  );
  const problems: ({ id: number } & LeftOut)[] = [];
  for (const subject of known) {
    const { person, user, username } = subject;
    const before = userSnapshot(user);
    let { problem } = username;
    let waits = false;
    if (username.name !== null && named.has(subject)) user.username = username.name;
    else if (username.name !== null) {
      problem = errorText('MIRRORED_USERNAME_TAKEN', { name: username.name });
      waits = true;
    }
    const hasEmail = emailKeyOf(person.facts) === null || reachable.has(subject);
    const left = assignFacts(user, person, hasEmail);
    problems.push({ id: person.id, problem: left.problem ?? problem, waits: waits || left.waits });
    const after = userSnapshot(user);
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    user.touch(tx.now);
    tx.record({ kind: 'USER_UPDATED', nodes: [user.key], before, after });
  }
  await withNamesExchanged(tx.em, () => tx.em.flush());
  await setProblems(tx, problems);
}

/** Which facts were left out and why, and whether only because another user has the value. */
interface LeftOut {
  problem: ErrorText | null;
  waits: boolean;
}

function foreignUsername(stated: string): { name: string | null; problem: ErrorText | null } {
  try {
    return { name: checkedUsername(stated), problem: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { name: null, problem: error.text };
  }
}

/** The folded e-mail address; null where there is none that can be used. */
function emailKeyOf({ email }: MirroredFacts): string | null {
  const value = foreignText(email);
  return value !== null && isEmail(value) ? fold(value) : null;
}

function assignFacts(user: User, { facts, before }: MirroredPerson, hasEmail: boolean): LeftOut {
  let left: LeftOut = { problem: null, waits: false };
  user.displayName = foreignText(facts.displayName) ?? user.username;
  for (const fact of factNames) {
    if (!followsMaster(fact, facts[fact] || before?.[fact])) continue;
    const { kind, maxLength } = userFacts[fact];
    const value = foreignText(facts[fact], maxLength);
    user[fact] = value;
    if (kind !== 'EMAIL' || value === null || (isEmail(value) && hasEmail)) continue;
    user[fact] = null;
    left = isEmail(value)
      ? { problem: errorText('MIRRORED_EMAIL_TAKEN', { email: value }), waits: true }
      : { problem: errorText('MIRRORED_EMAIL_INVALID', { email: value }), waits: false };
  }
  return left;
}

async function setProblems(tx: Transaction, problems: readonly ({ id: number } & LeftOut)[]): Promise<void> {
  if (problems.length === 0) return;
  await rows(
    tx.em,
    sql`update mirrored_user m set problem = p.problem, waits_for_name = p.waits from unnest(
          ${problems.map(({ id }) => id)}::int[], ${problems.map(({ problem }) => problem?.toStored() ?? null)}::jsonb[],
          ${problems.map(({ waits }) => waits)}::boolean[]) as p(id, problem, waits)
        where m.id = p.id and (m.problem, m.waits_for_name) is distinct from (p.problem, p.waits)`,
  );
}

const endOf = ({ ends_at }: MirroredPerson): Date | null => (ends_at === null ? null : new Date(ends_at));

const isAlive = (person: MirroredPerson, now: Date): boolean => {
  const end = endOf(person);
  return person.enabled && (end === null || end > now);
};

const factsOf = (user: MirroredUserInput): MirroredFacts => ({
  username: user.username,
  displayName: user.displayName ?? null,
  ...ofEachFact((fact) => user[fact] ?? null),
  path: user.path,
});
