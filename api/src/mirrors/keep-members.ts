import type { Transaction } from '../changes/transaction.ts';
import { rows, sql } from '../shared/sql.ts';
import type { MirroredMembersInput } from './mirror.inputs.ts';

/** Gives the keys of the people who have joined or left. */
export async function keepMembers(
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
