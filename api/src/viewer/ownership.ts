import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '../changes/transaction.ts';
import { clock } from '../shared/clock.ts';
import { ForbiddenError } from '../shared/errors.ts';
import { rows, sql } from '../shared/sql.ts';
import { isAdmin, type Viewer } from './viewer.ts';

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

/**
 * Decides within the transaction that somebody who is no admin owns these groups, and keeps it so until the transaction
 * ends: an ownership may have ended since it was looked up. Call it after the nodes are locked, in the order in which
 * ending an ownership locks, too.
 */
export async function assertStillOwns(
  tx: Transaction,
  viewer: Viewer,
  groups: Iterable<number>,
): Promise<void> {
  if (isAdmin(viewer)) return;
  const needed = [...new Set(groups)];
  const owned = await rows<{ target: number }>(
    tx.em,
    sql`select target from edge
        where source = ${viewer.userKey} and kind = 'OWNERSHIP' and target = any(${needed}::int[])
          and starts_at <= ${tx.now} and ends_at > ${tx.now} for share`,
  );
  const still = new Set(owned.map(({ target }) => target));
  if (needed.some((group) => !still.has(group)))
    throw new ForbiddenError('You do not own this group any more. Ask an admin, or one of its owners.');
}
