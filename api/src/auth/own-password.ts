import { ForbiddenError } from '../shared/errors.ts';
import { rows, sql } from '../shared/sql.ts';
import type { Client } from './client.ts';
import type { Operation } from './operation.ts';
import { verifyPassword } from './password.ts';
import { assertFewFailures, countFailure } from './rate-limit.ts';

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
  const attempt = { username: `confirm ${viewer.userKey}`, address };
  await assertFewFailures(em, attempt);
  const [stored] = await rows<{ hash: string }>(
    em,
    sql`select hash from password where user_id = ${viewer.userKey}`,
  );
  if (stored && !(await verifyPassword(stored.hash, (password ?? '').slice(0, 1_000)))) {
    await countFailure(em, attempt);
    throw new ForbiddenError('Your current password is not that one.').at('currentPassword');
  }
  return viewer.userKey;
}
