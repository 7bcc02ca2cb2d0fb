import type { Transaction } from '../changes/transaction.ts';
import { errorText } from '../shared/error-text.ts';
import { ForbiddenError } from '../shared/errors.ts';
import { rows, sql } from '../shared/sql.ts';
import type { Viewer } from './viewer.ts';

/**
 * Throws if the session or token of the viewer was revoked since the request began, and prevents its revocation until
 * the transaction ends. Otherwise somebody whose access is being revoked could create a new credential at the same
 * time.
 */
export async function assertLive(
  tx: Transaction,
  { userKey, sessionKey, tokenKey }: Viewer,
  /** The keys of what the transaction changes. They are locked together with the viewer, in the order of keys. */
  changed: readonly number[] = [],
): Promise<void> {
  // Changing a password revokes other sessions, so two changes at once could wait for each other's session.
  await tx.lockNodes(userKey === null ? changed : [...changed, userKey]);
  const live = await rows(
    tx.em,
    sessionKey === null
      ? sql`select from api_token where id = ${tokenKey} and revoked_at is null for share`
      : sql`select from session where id = ${sessionKey} and revoked_at is null for share`,
  );
  if (live.length === 0) throw new ForbiddenError(errorText('SESSION_ENDED'));
}
