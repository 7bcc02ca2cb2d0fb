import type { Transaction } from '../changes/transaction.ts';
import { ForbiddenError } from '../shared/errors.ts';
import { rows, sql } from '../shared/sql.ts';
import type { Viewer } from './viewer.ts';

/**
 * That the session or token of who asks has not been ended since the request began, and is not until the transaction is
 * over: otherwise somebody who is being shut out could leave a new credential behind.
 */
export async function assertLive(tx: Transaction, { userKey, sessionKey, tokenKey }: Viewer): Promise<void> {
  // Who changes a password ends other sessions: of two at once, each would wait for the other's session.
  if (userKey !== null) await tx.lockNodes([userKey]);
  const live = await rows(
    tx.em,
    sessionKey === null
      ? sql`select from api_token where id = ${tokenKey} and revoked_at is null for share`
      : sql`select from session where id = ${sessionKey} and revoked_at is null for share`,
  );
  if (live.length === 0)
    throw new ForbiddenError('Your session or token has just been ended. Sign in again.');
}
