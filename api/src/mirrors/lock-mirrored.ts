import type { Transaction } from '../changes/transaction.ts';
import { int } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import type { Statements } from './readable-input.ts';

/**
 * Locks the users and groups that a report is about, and the groups that these users are in, because a report about a
 * person may end or begin any of their memberships. People who wait for a name are locked too, as they may get it.
 */
export async function lockMirrored(
  tx: Transaction,
  syncer: number,
  { users, goneUsers, groups, goneGroups, members }: Statements,
): Promise<void> {
  const people = [...users.map(({ anchor }) => anchor), ...goneUsers];
  const named = [
    ...groups.map(({ anchor }) => anchor),
    ...goneGroups,
    ...members.flatMap(({ group, nest, unnest }) => [group, ...nest, ...unnest]),
  ];
  const nodes = await rowsOf(
    tx.em,
    { id: int },
    sql`with person as (
          select id, user_id from mirrored_user where syncer_id = ${syncer} and (anchor = any(${people}::text[]) or waits_for_name)
        )
        select user_id as id from person where user_id is not null
        union
        select g.user_group_id from mirrored_membership m join mirrored_group g on g.id = m.group_id
          where m.user_id in (select id from person)
        union
        select user_group_id from mirrored_group
          where syncer_id = ${syncer} and (anchor = any(${named}::text[]) or waits_for_name)`,
  );
  await tx.lockNodes(nodes.map(({ id }) => id));
}
