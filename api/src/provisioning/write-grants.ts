import type { EntityManager } from '@mikro-orm/postgresql';
import { bool, int, type RowOf, text } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import type { DesiredGrant } from './desired.ts';

/** `desired` as a part of an SQL statement. */
const asTable = (desired: readonly DesiredGrant[]) => sql`desired as (
  select * from unnest(
    ${desired.map((grant) => grant.node)}::int[],
    ${desired.map((grant) => grant.user)}::int[],
    ${desired.map((grant) => grant.level)}::text[],
    ${desired.map((grant) => grant.endsAt?.toISOString() ?? 'infinity')}::timestamptz[],
    ${desired.map((grant) => JSON.stringify(grant.levels))}::jsonb[]
  ) as d(node_id, user_id, level, ends_at, levels)
)`;

/**
 * Updates the grants of some users (null: all) on some targets, and writes only differences, at `position`. A grant
 * that is no longer desired stays as a tombstone, so that the syncer is notified.
 */
export async function writeGrants(
  em: EntityManager,
  targets: readonly number[],
  users: readonly number[] | null,
  desired: readonly DesiredGrant[],
  position: number,
): Promise<void> {
  await rows(
    em,
    sql`with ${asTable(desired)},
        ended as (
          update access_grant g set live = false, position = ${position}
          where g.node_id = any(${targets}::int[]) and g.live
            ${users ? sql`and g.user_id = any(${users}::int[])` : sql``}
            and not exists (select from desired d where d.node_id = g.node_id and d.user_id = g.user_id)
        )
        insert into access_grant (node_id, user_id, level, ends_at, levels, live, position)
        select node_id, user_id, level, ends_at, levels, true, ${position} from desired
        on conflict (node_id, user_id) do update
          set level = excluded.level, ends_at = excluded.ends_at, levels = excluded.levels, live = true, position = excluded.position
          where not access_grant.live or access_grant.level is distinct from excluded.level
             or access_grant.ends_at <> excluded.ends_at or access_grant.levels <> excluded.levels`,
  );
}

/**
 * Gives grants a new position, because facts of a user or target have changed and syncers have to receive them again.
 */
export async function touchGrants(
  em: EntityManager,
  nodes: readonly number[],
  position: number,
): Promise<void> {
  if (nodes.length === 0) return;
  await rows(
    em,
    sql`update access_grant set position = ${position}
        where live and (user_id = any(${nodes}::int[]) or node_id = any(${nodes}::int[]))`,
  );
}

/** A grant that differs from what it should be. */
const grantDifferenceRow = {
  node: int,
  nodeName: text,
  isGroup: bool,
  user: int,
  userName: text,
  /** Whether the grant exists. */
  isThere: bool,
  isDesired: bool,
};
export type GrantDifference = RowOf<typeof grantDifferenceRow>;

/** All grants on some targets that differ from what they should be. */
export async function differingGrants(
  em: EntityManager,
  targets: readonly number[],
  desired: readonly DesiredGrant[],
): Promise<GrantDifference[]> {
  return rowsOf(
    em,
    grantDifferenceRow,
    sql`with ${asTable(desired)},
        present as (select * from access_grant where node_id = any(${[...targets]}::int[]) and live)
        select node_id as node, coalesce(g.name, r.name) as "nodeName", g.id is not null as "isGroup",
               user_id as "user", u.display_name as "userName",
               p.position is not null as "isThere", d.levels is not null as "isDesired"
        from desired d full join present p using (node_id, user_id)
          join directory_user u on u.id = user_id
          left join user_group g on g.id = node_id left join resource r on r.id = node_id
        where p.position is null or d.levels is null or p.level is distinct from d.level
          or p.ends_at <> d.ends_at or p.levels <> d.levels
        order by node_id, user_id`,
  );
}
