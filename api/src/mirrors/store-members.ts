import type { Transaction } from '../changes/transaction.ts';
import { errorText } from '../shared/error-text.ts';
import { int, nullable, text } from '../shared/row-type.ts';
import { rows, rowsOf, type Sql, sql } from '../shared/sql.ts';
import { MirrorProblemKind } from './mirror-problem.types.ts';
import type { FoundProblem } from './mirror-problems.ts';
import type { Moves } from './readable-input.ts';

/**
 * Stores who is in which group. Returns the keys of the people who have joined or left, and the members that are
 * unknown.
 */
export async function storeMembers(
  tx: Transaction,
  syncer: number,
  members: readonly Moves[],
): Promise<{ moved: number[]; problems: FoundProblem[] }> {
  const pairs = (...fields: ('join' | 'leave' | 'nest' | 'unnest')[]) => pairsOf(members, fields);
  const resolved = (field: 'join' | 'leave') => sql`
    select g.id as group_id, u.id as user_id from ${pairs(field)} as p(group_anchor, anchor)
    join mirrored_group g on g.syncer_id = ${syncer} and g.anchor = p.group_anchor
    join mirrored_user u on u.syncer_id = ${syncer} and u.anchor = p.anchor`;
  const nested = (field: 'nest' | 'unnest') => sql`
    select c.id as child_id, g.id as parent_id from ${pairs(field)} as p(group_anchor, anchor)
    join mirrored_group g on g.syncer_id = ${syncer} and g.anchor = p.group_anchor
    join mirrored_group c on c.syncer_id = ${syncer} and c.anchor = p.anchor`;
  const left = await rowsOf(
    tx.em,
    { user_id: int },
    sql`delete from mirrored_membership where (group_id, user_id) in (${resolved('leave')}) returning user_id`,
  );
  const joined = await rowsOf(
    tx.em,
    { user_id: int },
    sql`insert into mirrored_membership (group_id, user_id) ${resolved('join')} on conflict do nothing returning user_id`,
  );
  await rows(tx.em, sql`delete from mirrored_nesting where (child_id, parent_id) in (${nested('unnest')})`);
  await rows(
    tx.em,
    sql`insert into mirrored_nesting (child_id, parent_id) ${nested('nest')} on conflict do nothing`,
  );
  return {
    moved: [...new Set([...left, ...joined].map(({ user_id }) => user_id))],
    problems: [
      ...(await unknownMembers(tx, syncer, members)),
      ...(await unmirroredMembers(tx, syncer, members)),
    ],
  };
}

/** The pairs of group and member in these fields, as two columns. */
export function pairsOf(
  members: readonly Moves[],
  fields: readonly ('join' | 'leave' | 'nest' | 'unnest')[],
): Sql {
  const all = members.flatMap((moves) =>
    fields.flatMap((field) => moves[field].map((anchor) => [moves.group, anchor] as const)),
  );
  return sql`unnest(${all.map(([group]) => group)}::text[], ${all.map(([, anchor]) => anchor)}::text[])`;
}

/** An unknown member is left out; the other members of the same group are not affected. */
async function unknownMembers(
  tx: Transaction,
  syncer: number,
  members: readonly Moves[],
): Promise<FoundProblem[]> {
  const missing = (field: 'join' | 'nest') => sql`
    select p.group_anchor, p.anchor, g.facts ->> 'name' as group_name, c.name
    from ${pairsOf(members, [field])} as p(group_anchor, anchor)
    left join mirrored_group g on g.syncer_id = ${syncer} and g.anchor = p.group_anchor
    left join lateral (
      select m.facts ->> ${field === 'join' ? 'username' : 'name'} as name, true as known
      from ${sql.table(field === 'join' ? 'mirrored_user' : 'mirrored_group')} m
      where m.syncer_id = ${syncer} and m.anchor = p.anchor
    ) c on true
    where g.id is null or c.known is null`;
  const found = await rowsOf(
    tx.em,
    { group_anchor: text, anchor: text, group_name: nullable(text), name: nullable(text) },
    sql`${missing('join')} union all ${missing('nest')}`,
  );
  return found.map(({ group_anchor, anchor, group_name, name }) => {
    const values = { member: name ?? anchor, group: group_name ?? group_anchor };
    return {
      kind: MirrorProblemKind.MEMBER,
      anchor: group_anchor,
      memberAnchor: anchor,
      name: values.member,
      text:
        group_name === null
          ? errorText('MIRRORED_GROUP_UNKNOWN', values)
          : errorText('MIRRORED_MEMBER_UNKNOWN', values),
    };
  });
}

/**
 * Members who are neither people nor groups of the other directory: they get no access here, and are listed as
 * problems.
 */
async function unmirroredMembers(
  tx: Transaction,
  syncer: number,
  members: readonly Moves[],
): Promise<FoundProblem[]> {
  const stated = members.filter(({ unmirrored }) => unmirrored.length > 0);
  if (stated.length === 0) return [];
  const groups = await rowsOf(
    tx.em,
    { anchor: text, name: text },
    sql`select anchor, facts ->> 'name' as name from mirrored_group
        where syncer_id = ${syncer} and anchor = any(${stated.map(({ group }) => group)}::text[])`,
  );
  const names = new Map(groups.map(({ anchor, name }) => [anchor, name]));
  return stated.flatMap(({ group, unmirrored }) =>
    unmirrored.map(({ anchor, path }) => ({
      kind: MirrorProblemKind.MEMBER,
      anchor: group,
      memberAnchor: anchor,
      name: path,
      text: errorText('MIRRORED_MEMBER_ELSEWHERE', { member: path, group: names.get(group) ?? group }),
    })),
  );
}
