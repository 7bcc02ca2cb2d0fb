import { ForbiddenError } from '../shared/errors.ts';
import { rows, sql } from '../shared/sql.ts';
import type { Client } from './client.ts';
import { countGuess } from './guesses.ts';
import type { Operation } from './operation.ts';
import { verifyPassword } from './password.ts';

/**
 * That it is still the person who signed in, and not somebody at a browser that was left open. Asked before credentials
 * change. Gives the key of the person. Who signed in with a link and has no password yet has none to give.
 */
export async function confirmPassword(
  { em, viewer }: Operation,
  { address }: Client,
  password: string | null | undefined,
): Promise<number> {
  if (viewer.userKey === null || viewer.sessionKey === null) {
    throw new ForbiddenError('Sign in with a browser to change what you sign in with.');
  }
  const [stored] = await rows<{ hash: string }>(
    em,
    sql`select hash from password where user_id = ${viewer.userKey}`,
  );
  if (!stored) return viewer.userKey;
  const guess = await countGuess(em, {
    secret: 'current password',
    account: String(viewer.userKey),
    address,
  });
  if (!(await verifyPassword(stored.hash, (password ?? '').slice(0, 1_000), address)))
    throw new ForbiddenError('Your current password is not that one.').at('currentPassword');
  await guess.wasRight();
  return viewer.userKey;
}
