import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, sql } from './sql.ts';

/** @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const uniqueViolation = '23505';

/**
 * Runs a write. A unique violation becomes the error given for that index. Entities and statements throw errors of
 * different classes; both have `code` and `constraint`.
 */
export async function assertNoClash(
  write: () => Promise<void>,
  clashes: Record<string, () => Error>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    const { code, constraint = '' } = error as { code?: string; constraint?: string };
    const clash = code === uniqueViolation ? clashes[constraint] : undefined;
    // The cause tells the transaction that another one may have been faster, so that it retries.
    if (clash) throw Object.assign(clash(), { cause: error });
    throw error;
  }
}

/**
 * Writes several objects whose names are checked for uniqueness only when all are written, because two objects may
 * exchange their names. They are checked right after the write and not at the end of the transaction, so that the
 * caller can still say which name is taken.
 */
export async function withNamesExchanged(em: EntityManager, write: () => Promise<void>): Promise<void> {
  await rows(em, sql`set constraints all deferred`);
  await write();
  await rows(em, sql`set constraints all immediate`);
}

/**
 * Marks an error as a unique violation, where a taken name was found before the database reported it: another
 * transaction may have been faster, so the transaction retries once.
 */
export const asUniqueViolation = <Clash extends Error>(clash: Clash): Clash =>
  Object.assign(clash, { cause: Object.assign(new Error(clash.message), { code: uniqueViolation }) });
