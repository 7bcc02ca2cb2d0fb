import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, sql } from './sql.ts';

/** @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const uniqueViolation = '23505';

/**
 * Runs a write; where the database finds a name taken, says so in the caller's words, by name of the index. Entities and
 * statements fail with errors of different classes, and both carry what the database has said.
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
    // With its cause, by which a transaction knows that somebody else may have been faster, and looks again.
    if (clash) throw Object.assign(clash(), { cause: error });
    throw error;
  }
}

/**
 * Writes several objects whose names count when all are written, not in between: two may have exchanged theirs. Whether
 * names are unique is checked when the work is done, and not only when the transaction ends, so that whoever wrote them
 * can say whose name it is.
 */
export async function withNamesExchanged(em: EntityManager, write: () => Promise<void>): Promise<void> {
  await rows(em, sql`set constraints all deferred`);
  await write();
  await rows(em, sql`set constraints all immediate`);
}

/**
 * An error for a name that was found to be taken before the database had to say so. As if it had: somebody else may have
 * been faster, so the transaction looks again once.
 */
export const asClash = <Clash extends Error>(clash: Clash): Clash =>
  Object.assign(clash, { cause: Object.assign(new Error(clash.message), { code: uniqueViolation }) });
