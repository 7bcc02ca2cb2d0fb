import type { Transaction } from '../changes/transaction.ts';
import { ofEachFact } from '../model/user-facts.ts';
import { fold } from '../shared/fold.ts';
import { int, text, written } from '../shared/row-type.ts';
import { rows, rowsOf, type Sql, sql } from '../shared/sql.ts';
import type { MirroredUserInput } from './apply-mirror.inputs.ts';
import { createFor } from './create-users.ts';
import { looksLike } from './find-mirrors.ts';
import { followUsers } from './follow-users.ts';
import { type MirroredPerson, mirroredPersonRow } from './mirrored-person.ts';
import { MatchState, type MirroredFacts } from './mirrored-user.types.ts';

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
  await followUsers(
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

const factsOf = (user: MirroredUserInput): MirroredFacts => ({
  username: user.username,
  displayName: user.displayName ?? null,
  ...ofEachFact((fact) => user[fact] ?? null),
  path: user.path,
});
