import type { EntityManager } from '@mikro-orm/postgresql';
import { LevelPeriod } from '../access/effective-connection.ts';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';
import { boundOf } from '../shared/instant.ts';
import { assertCursor, cursorOf } from '../shared/paging.ts';
import {
  bigint,
  bool,
  instant,
  int,
  nullable,
  oneOf,
  type RowOf,
  text,
  written,
} from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import type { LevelEnd } from './desired.ts';
import { objectIdOf } from './find-syncers.ts';
import { Grant, GrantBatch } from './grant.types.ts';
import { Target } from './target.types.ts';

/** A key after those of all nodes and users. */
const last = 2 ** 31 - 1;

const grantRow = {
  node_id: int,
  user_id: int,
  level: nullable(text),
  live: bool,
  ends_at: instant,
  levels: written<LevelEnd[]>(),
  position: bigint,
  target_id: int,
  target_created_at: instant,
  kind: oneOf('node_kind', ['USER_GROUP', 'RESOURCE']),
};
type GrantRow = RowOf<typeof grantRow>;

/**
 * The grants of a syncer's targets that changed after a position, the oldest first. Snapshot (after 0), resuming and
 * following use this one query; after an outage only the net difference is sent. Many grants may have the same
 * position, so a batch that does not contain all of them has a cursor, and can be acknowledged only up to the last
 * complete position.
 */
export async function grantsAfter(
  em: EntityManager,
  syncer: number,
  { after, cursor, size, newest }: { after: number; cursor?: string | null; size: number; newest: number },
): Promise<GrantBatch> {
  const [position, node, user] = cursor ? placeIn(cursor) : [after, last, last];
  const [found, [state]] = await Promise.all([
    rowsOf(em, grantRow, grantRows(syncer, { position, node, user, size: size + 1 })),
    // Uses another connection, so that both run at once. The notified position may be newer than the grants, but never
    // older.
    rowsOf(
      em.fork(),
      { notified_position: bigint },
      sql`select notified_position from syncer where id = ${syncer}`,
    ),
  ]);
  const shown = found.slice(0, size);
  const newestShown = shown.at(-1);
  const hasMore = found.length > size && newestShown !== undefined;
  return Object.assign(new GrantBatch(), {
    grants: shown.map(grantOf),
    position: hasMore
      ? Math.max(after, Number(newestShown.position) - 1)
      : Math.max(newest, Number(newestShown?.position ?? 0)),
    cursor: hasMore
      ? cursorOf([Number(newestShown.position), newestShown.node_id, newestShown.user_id])
      : null,
    notifiedPosition: Number(state?.notified_position ?? 0),
    at: clock.now(),
  });
}

/** From this many targets on, reading what changed anywhere is cheaper than looking at each target. */
const manyTargets = 32;

/**
 * Forces the query plan. Right after a large change, when all feeds query, the planner's statistics are outdated, and
 * it may choose to compare every grant with every target.
 */
const grantRows = (
  syncer: number,
  { position, node, user, size }: { position: number; node: number; user: number; size: number },
) => sql`
  with size as materialized (
    select count(*) <= ${manyTargets} as is_small
    from (select from target where syncer_id = ${syncer} limit ${manyTargets + 1}) few
  ),
  found as (
    (
      select t.id as target_id, t.created_at as target_created_at, g.*
      from target t
      cross join lateral (
        select node_id, user_id, level, live, ends_at, levels, position from access_grant g
        where g.node_id = t.node_id and g.position >= t.since
          and (g.position, g.user_id) > (
            ${position}::bigint,
            case when t.node_id > ${node}::int then 0 when t.node_id = ${node}::int then ${user}::int else ${last}::int end
          )
        order by g.position, g.user_id limit ${size}
      ) g
      where t.syncer_id = ${syncer} and (select is_small from size)
    )
    union all
    (
      select t.*, g.node_id, g.user_id, g.level, g.live, g.ends_at, g.levels, g.position
      from access_grant g
      cross join lateral (
        select id, created_at from target t
        where t.node_id = g.node_id and t.syncer_id = ${syncer} and g.position >= t.since offset 0
      ) t
      where (g.position, g.node_id, g.user_id) > (${position}::bigint, ${node}::int, ${user}::int)
        and not (select is_small from size)
      order by g.position, g.node_id, g.user_id limit ${size}
    )
  )
  select f.*, n.node_kind as kind from found f join node n on n.id = f.node_id
  order by f.position, f.node_id, f.user_id limit ${size}`;

const grantOf = (row: GrantRow): Grant =>
  Object.assign(new Grant(), {
    target: Object.assign(new Target(), {
      key: row.target_id,
      nodeKey: row.node_id,
      objectId: objectIdOf(row.kind, row.node_id),
      createdAt: new Date(row.target_created_at),
    }),
    userKey: row.user_id,
    level: row.level,
    isLive: row.live,
    endsAt: boundOf(row.ends_at),
    levels: row.levels.map(({ level, endsAt }) =>
      Object.assign(new LevelPeriod(), { level, endsAt: endsAt === null ? null : new Date(endsAt) }),
    ),
    position: Number(row.position),
  });

function placeIn(cursor: string): [number, number, number] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(place) && place.length === 3 && place.every(Number.isSafeInteger)) {
      assertCursor(place, 'bigKey', 'key', 'key');
      const [position, node, user] = place;
      return [Number(position), Number(node), Number(user)];
    }
  } catch {
    // Falls through to the one error message for every invalid cursor.
  }
  throw new InputError(errorText('FEED_CURSOR_INVALID')).at('cursor');
}
