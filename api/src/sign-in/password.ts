import { hash, verify } from '@node-rs/argon2';
import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';
import { isCommonPassword } from './common-passwords.ts';
import { type Hashing, HashingQueue } from './hashing-queue.ts';

/**
 * Argon2id with 19 MiB, two passes and one lane, the minimum that OWASP recommends. OpenLDAP's {ARGON2} scheme can
 * verify the encoded form. @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const queue = new HashingQueue();

/** Runs slow hashing on behalf of somebody, in the queue. */
export const slowHash = <Value>(hashing: Hashing, work: () => Promise<Value>): Promise<Value> =>
  queue.run(hashing, work);

export const hashPassword = (password: string, hashing: Hashing): Promise<string> =>
  slowHash(hashing, () => hash(password, parameters));

/** A hash that is verified for unknown users, so that they take as long as known ones. */
const nobody = hash('nobody has this password', parameters);

export async function verifyPassword(
  stored: string | null,
  password: string,
  hashing: Hashing,
): Promise<boolean> {
  const matches = await slowHash(hashing, async () => verify(stored ?? (await nobody), password));
  return stored !== null && matches;
}

const minLength = 12;
const maxLength = 200;
const productName = 'muster';

/** Requires length instead of complexity, and refuses common passwords, as NIST SP 800-63B recommends. */
export function assertGoodPassword(password: string, context: readonly string[]): void {
  if (password.length < minLength || password.length > maxLength) {
    throw new InputError(errorText('PASSWORD_LENGTH', { min: minLength, max: maxLength })).at('newPassword');
  }
  if (isCommonPassword(password, [...context, productName])) {
    throw new InputError(errorText('PASSWORD_WEAK')).at('newPassword');
  }
}
