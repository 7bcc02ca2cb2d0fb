import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, sql } from '../shared/sql.ts';
import type { DesiredGrant } from './desired.ts';

/**
 * Makes the grants of some users (null: all) on some targets what they should be, and writes only what differs, at
 * `position`. What is no longer desired stays as a tombstone, for syncers to hear of.
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
    sql`with desired as (
          select * from unnest(
            ${desired.map((grant) => grant.node)}::int[],
            ${desired.map((grant) => grant.user)}::int[],
            ${desired.map((grant) => grant.level)}::text[],
            ${desired.map((grant) => grant.endsAt?.toISOString() ?? 'infinity')}::timestamptz[],
            ${desired.map((grant) => JSON.stringify(grant.levels))}::jsonb[]
          ) as d(node_id, user_id, level, ends_at, levels)
        ),
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

/** What is told of a user or a target has changed: syncers shall hear of the grants again. */
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
