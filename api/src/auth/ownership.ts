import type { EntityManager } from '@mikro-orm/postgresql';
import { clock } from '../shared/clock.ts';
import { rows, sql } from '../shared/sql.ts';
import type { Viewer } from './viewer.ts';

/** The keys of the groups that the viewer owns now. */
export async function ownedBy(em: EntityManager, viewer: Viewer): Promise<Set<number>> {
  if (viewer.userKey === null) return new Set();
  const now = clock.now();
  const owned = await rows<{ target: number }>(
    em,
    sql`select target from edge
        where source = ${viewer.userKey} and kind = 'OWNERSHIP' and starts_at <= ${now} and ends_at > ${now}`,
  );
  return new Set(owned.map(({ target }) => target));
}
