import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '../changes/transaction.ts';
import { nestedIn } from '../graph/closure.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { tablesOf } from '../model/tables.ts';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { ForbiddenError } from '../shared/errors.ts';
import { anyOf } from '../shared/sql.ts';
import { isAdmin, type Viewer } from './viewer.ts';

const ownerships = (em: EntityManager, user: number | null, now: Date) =>
  tablesOf(em)
    .selectFrom('edge')
    .select('target')
    .where('source', '=', user)
    .where('kind', '=', EdgeKind.OWNERSHIP)
    .where('starts_at', '<=', now.toISOString())
    .where('ends_at', '>', now.toISOString());

/** The keys of the groups that the viewer owns now. */
export async function ownedBy(em: EntityManager, viewer: Viewer): Promise<Set<number>> {
  if (viewer.userKey === null) return new Set();
  const now = clock.now();
  const owned = await ownerships(em, viewer.userKey, now).execute();
  return new Set(owned.map(({ target }) => target));
}

/**
 * Throws if a viewer who is not an admin does not own all of these groups, and locks the ownerships until the
 * transaction ends, because one may have ended since it was looked up. Call it after locking the nodes: ending an
 * ownership locks in the same order.
 */
export async function assertStillOwns(
  tx: Transaction,
  viewer: Viewer,
  groups: Iterable<number>,
): Promise<void> {
  if (isAdmin(viewer)) return;
  const needed = [...new Set(groups)];
  const owned = await ownerships(tx.em, viewer.userKey, tx.now)
    .where('target', '=', anyOf(needed, 'int'))
    .forShare()
    .execute();
  const still = new Set(owned.map(({ target }) => target));
  if (needed.some((group) => !still.has(group))) throw new ForbiddenError(errorText('OWNER_NO_MORE'));
}

/**
 * Throws if a viewer who is not an admin may not know the members of all of these groups: they must own them, or a
 * group that they are nested in. Locks what the decision rests on, so call it before the clock is read.
 */
export async function assertStillManages(
  tx: Transaction,
  viewer: Viewer,
  groups: readonly number[],
): Promise<void> {
  if (isAdmin(viewer) || groups.length === 0) return;
  const before = await managedBy(tx.em, viewer);
  await tx.lockNodes(before);
  const locked = await managedBy(tx.em, viewer);
  if (groups.some((group) => !before.has(group) || !locked.has(group)))
    throw new ForbiddenError(errorText('NEEDS_OWNER_OF_BOTH'));
}

/** The groups that the viewer owns, and those nested in them. */
export async function managedBy(em: EntityManager, viewer: Viewer): Promise<Set<number>> {
  const owned = await ownedBy(em, viewer);
  return new Set([...owned, ...(await nestedIn(em, [...owned], clock.now()))]);
}
