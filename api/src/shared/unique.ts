import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { UserError } from './errors.ts';

/** Runs a write; where the database finds a name taken, says so in the caller's words, by name of the index. */
export async function assertNoClash(
  write: () => Promise<void>,
  clashes: Record<string, () => UserError>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) {
      const constraint = (error as unknown as { constraint?: string }).constraint ?? '';
      const clash = clashes[constraint];
      if (clash) throw clash();
    }
    throw error;
  }
}
