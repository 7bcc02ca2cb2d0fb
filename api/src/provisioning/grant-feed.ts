import type { EntityManager } from '@mikro-orm/postgresql';
import { LevelPeriod } from '../access/effective-connection.ts';
import { clock } from '../shared/clock.ts';
import { InputError } from '../shared/errors.ts';
import { boundOf } from '../shared/instant.ts';
import { cursorOf } from '../shared/paging.ts';
import { rows, sql } from '../shared/sql.ts';
import type { LevelEnd } from './desired.ts';
import { objectIdOf, type TargetKind } from './find-syncers.ts';
import { Grant, GrantBatch, Target } from './syncer.types.ts';

interface GrantRow {
  node_id: number;
  user_id: number;
  level: string | null;
  live: boolean;
  ends_at: string;
  levels: LevelEnd[];
  position: string;
  target_id: number;
  target_created_at: string;
  kind: TargetKind;
}

/**
 * The grants of a syncer's targets that changed after a position, the oldest first. Snapshot (after 0), resume and
 * tail are this one question; after an outage only the net difference is sent. Many grants may share a position, so a
 * batch that does not hold all says with a cursor where to go on, and can be acknowledged only up to the last position
 * that is complete.
 */
export async function grantsAfter(
  em: EntityManager,
  syncer: number,
  { after, cursor, size, newest }: { after: number; cursor?: string | null; size: number; newest: number },
): Promise<GrantBatch> {
  const [position, node, user] = cursor ? placeIn(cursor) : [after, 2 ** 31 - 1, 2 ** 31 - 1];
  const [found, [state]] = await Promise.all([
    rows<GrantRow>(
      em,
      sql`select g.node_id, g.user_id, g.level, g.live, g.ends_at, g.levels, g.position,
                 t.id as target_id, t.created_at as target_created_at, n.node_kind as kind
          from access_grant g
          join target t on t.node_id = g.node_id and t.syncer_id = ${syncer}
          join node n on n.id = g.node_id
          where (g.position, g.node_id, g.user_id) > (${position}::bigint, ${node}::int, ${user}::int)
            and g.position >= t.since
          order by g.position, g.node_id, g.user_id limit ${size + 1}`,
    ),
    // On another connection: both at once. What is told may be newer than the grants, never older.
    rows<{ told: string }>(em.fork(), sql`select told_position as told from syncer where id = ${syncer}`),
  ]);
  const shown = found.slice(0, size);
  const last = shown.at(-1);
  const hasMore = found.length > size && last !== undefined;
  return Object.assign(new GrantBatch(), {
    grants: shown.map(grantOf),
    position: hasMore
      ? Math.max(after, Number(last.position) - 1)
      : Math.max(newest, Number(last?.position ?? 0)),
    cursor: hasMore ? cursorOf([Number(last.position), last.node_id, last.user_id]) : null,
    toldPosition: Number(state?.told ?? 0),
    at: clock.now(),
  });
}

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
    if (Array.isArray(place) && place.length === 3 && place.every(Number.isSafeInteger))
      return place as [number, number, number];
  } catch {
    // Falls through to the one message for all that is no cursor.
  }
  throw new InputError('This is not a cursor of ours. Use that of the batch before.').at('cursor');
}
