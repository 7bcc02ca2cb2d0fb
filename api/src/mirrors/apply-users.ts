import type { Transaction } from '../changes/transaction.ts';
import { User } from '../model/user.entity.ts';
import { factNames, followsMaster, ofEachFact, userFacts } from '../model/user-facts.ts';
import { UserError } from '../shared/errors.ts';
import { one } from '../shared/one.ts';
import { rows, sql } from '../shared/sql.ts';
import { foreignText, isEmail } from '../shared/text.ts';
import { userSnapshot } from '../users/user-snapshot.ts';
import { enterState, UserState } from '../users/user-state.ts';
import { checkedUsername } from '../users/write-users.ts';
import { looksLike } from './find-mirrors.ts';
import type { MirroredUserInput } from './mirror.inputs.ts';
import { MatchState, type MirroredFacts } from './mirror.types.ts';

/** Somebody who is mirrored, as far as that decides what becomes of them. */
export interface MirroredPerson {
  id: number;
  anchor: string;
  state: MatchState;
  user_id: number | null;
  created_here: boolean;
  facts: MirroredFacts;
  /** What was said of them before; null: nothing. */
  before?: MirroredFacts | null;
  enabled: boolean;
  ends_at: string | null;
}

/** Keeps what the other directory says of people. Gives the keys of their rows. */
export async function keepUsers(
  tx: Transaction,
  syncer: number,
  users: readonly MirroredUserInput[],
  createUsers: boolean,
): Promise<number[]> {
  if (users.length === 0) return [];
  const before = await factsBefore(
    tx,
    syncer,
    users.map(({ anchor }) => anchor),
  );
  const kept = await rows<MirroredPerson & { is_new: boolean }>(
    tx.em,
    sql`insert into mirrored_user (syncer_id, anchor, state, facts, enabled, ends_at, updated_at)
        select ${syncer}, u.anchor, 'UNMATCHED', u.facts, u.enabled, u.ends_at, ${tx.now} from unnest(
          ${users.map(({ anchor }) => anchor)}::text[], ${users.map((user) => JSON.stringify(factsOf(user)))}::jsonb[],
          ${users.map(({ isEnabled }) => isEnabled)}::boolean[],
          ${users.map(({ endsAt }) => endsAt?.toISOString() ?? null)}::timestamptz[]
        ) as u(anchor, facts, enabled, ends_at)
        on conflict (syncer_id, anchor) do update set facts = excluded.facts, enabled = excluded.enabled,
          ends_at = excluded.ends_at, gone_at = null, updated_at = excluded.updated_at
        returning id, anchor, state, user_id, created_here, facts, enabled, ends_at`,
  );
  for (const person of kept) person.before = before.get(person.anchor) ?? null;
  const open = kept.filter(({ state }) => state === MatchState.UNMATCHED || state === MatchState.DISPUTED);
  await match(tx, open, createUsers);
  await follow(
    tx,
    kept.filter(({ state, created_here }) => state === MatchState.LINKED && created_here),
  );
  return kept.map(({ id }) => id);
}

async function factsBefore(
  tx: Transaction,
  syncer: number,
  anchors: readonly string[],
): Promise<Map<string, MirroredFacts>> {
  const found = await rows<{ anchor: string; facts: MirroredFacts }>(
    tx.em,
    sql`select anchor, facts from mirrored_user where syncer_id = ${syncer} and anchor = any(${[...anchors]}::text[])`,
  );
  return new Map(found.map(({ anchor, facts }) => [anchor, facts]));
}

/** Those who look like somebody here wait for an admin; the others become users, where that is wanted. */
async function match(tx: Transaction, open: readonly MirroredPerson[], createUsers: boolean): Promise<void> {
  if (open.length === 0) return;
  const ids = open.map(({ id }) => id);
  const disputed = await rows<{ id: number }>(
    tx.em,
    sql`update mirrored_user m set state = 'DISPUTED', problem = null where m.id = any(${ids}::int[])
          and exists (select from directory_user c join node n on ${looksLike}) returning m.id`,
  );
  const waiting = new Set(disputed.map(({ id }) => id));
  const free = open.filter(({ id }) => !waiting.has(id));
  if (createUsers) await createFor(tx, free);
  else
    await rows(
      tx.em,
      sql`update mirrored_user set state = 'UNMATCHED', problem = null where id = any(${free.map(({ id }) => id)}::int[])`,
    );
}

/** Makes users. What cannot be taken over is left out, and said; without a username there is no user. */
export async function createFor(
  tx: Transaction,
  people: readonly MirroredPerson[],
  username?: string,
): Promise<void> {
  const taken = await takenNames(tx, people, username);
  const made: { person: MirroredPerson; user: User; problem: string | null }[] = [];
  const failed: { id: number; problem: string }[] = [];
  for (const person of people) {
    try {
      const name = checkedUsername(username ?? person.facts.username);
      if (taken.has(name.toLowerCase())) {
        failed.push({ id: person.id, problem: `The username ${name} is taken.` });
        continue;
      }
      taken.add(name.toLowerCase());
      const user = new User(name, name, tx.now);
      const problem = assignFacts(user, person, taken);
      made.push({ person, user, problem });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failed.push({ id: person.id, problem: error.message });
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
    sql`update mirrored_user m set state = 'LINKED', created_here = true, user_id = l.user_id, problem = l.problem
        from unnest(${made.map(({ person }) => person.id)}::int[], ${made.map(({ user }) => user.key)}::int[],
          ${made.map(({ problem }) => problem)}::text[]) as l(id, user_id, problem) where m.id = l.id`,
  );
  await setProblems(tx, failed);
}

/** As rows: a domain has thousands, and as entities each costs ten times as much. They get their keys. */
async function insertUsers(tx: Transaction, users: readonly User[]): Promise<void> {
  if (users.length === 0) return;
  const keys = await rows<{ id: number }>(
    tx.em,
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
  }));
  const columns = sql.join(
    ['id', 'username', 'display_name', ...factNames.map((fact) => userFacts[fact].column)].map((name) =>
      sql.ref(name),
    ),
  );
  await rows(
    tx.em,
    sql`insert into directory_user (${columns})
        select ${columns} from jsonb_populate_recordset(null::directory_user, ${JSON.stringify(facts)}::jsonb)`,
  );
}

/** The attributes of users that were made for somebody follow them. */
async function follow(tx: Transaction, people: readonly MirroredPerson[]): Promise<void> {
  if (people.length === 0) return;
  const users = await tx.em.find(User, { key: { $in: people.map(({ user_id }) => user_id as number) } });
  const byKey = new Map(users.map((user) => [user.key, user]));
  const taken = await takenNames(tx, people);
  const problems: { id: number; problem: string | null }[] = [];
  for (const person of people) {
    const user = byKey.get(person.user_id as number);
    if (!user) continue;
    const before = userSnapshot(user);
    let problem: string | null = null;
    try {
      const name = checkedUsername(person.facts.username);
      const others = new Set(taken);
      for (const own of [user.username, user.email]) if (own) others.delete(own.toLowerCase());
      if (others.has(name.toLowerCase())) problem = `The username ${name} is taken.`;
      else user.username = name;
      problem = assignFacts(user, person, others) ?? problem;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problem = error.message;
    }
    problems.push({ id: person.id, problem });
    const after = userSnapshot(user);
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    user.touch(tx.now);
    tx.record({ kind: 'USER_UPDATED', nodes: [user.key], before, after });
  }
  await tx.em.flush();
  await setProblems(tx, problems);
}

/** Gives what had to be left out, in words. */
function assignFacts(user: User, { facts, before }: MirroredPerson, taken: Set<string>): string | null {
  let problem: string | null = null;
  user.displayName = foreignText(facts.displayName) ?? user.username;
  for (const fact of factNames) {
    if (!followsMaster(fact, facts[fact] || before?.[fact])) continue;
    const { kind, maxLength } = userFacts[fact];
    const value = foreignText(facts[fact], maxLength);
    const refused = kind === 'EMAIL' && value !== null ? refusedAddress(value, taken) : null;
    problem ??= refused;
    user[fact] = refused === null ? value : null;
  }
  return problem;
}

/** Why an e-mail address cannot be taken over; null where it can, and is taken from then on. */
function refusedAddress(address: string, taken: Set<string>): string | null {
  if (!isEmail(address)) return `${address} is no e-mail address: it is left out.`;
  if (taken.has(address.toLowerCase())) return `The e-mail address ${address} is taken: it is left out.`;
  taken.add(address.toLowerCase());
  return null;
}

/** Usernames and e-mail addresses, in lower case, that others have. */
async function takenNames(
  tx: Transaction,
  people: readonly MirroredPerson[],
  username?: string,
): Promise<Set<string>> {
  const names = people.map(({ facts }) => (username ?? facts.username).toLowerCase());
  const addresses = people.flatMap(({ facts }) => facts.email?.toLowerCase() ?? []);
  const found = await rows<{ name: string }>(
    tx.em,
    sql`select lower(username) as name from directory_user where lower(username) = any(${names}::text[])
        union select lower(email) from directory_user where lower(email) = any(${addresses}::text[])`,
  );
  return new Set(found.map(({ name }) => name));
}

async function setProblems(
  tx: Transaction,
  problems: readonly { id: number; problem: string | null }[],
): Promise<void> {
  if (problems.length === 0) return;
  await rows(
    tx.em,
    sql`update mirrored_user m set problem = p.problem from unnest(${problems.map(({ id }) => id)}::int[],
          ${problems.map(({ problem }) => problem)}::text[]) as p(id, problem)
        where m.id = p.id and m.problem is distinct from p.problem`,
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
