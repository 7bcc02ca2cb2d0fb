import { codeOf } from '@muster/syncer-core';

/**
 * Why a domain controller refuses an account: the `data` in its answer, a system error in hexadecimal (MS-ERREF 2.2).
 */
const reasons: Readonly<Record<string, string>> = {
  '525': 'the domain has no such account',
  '52e': 'the account or its password is wrong',
  '530': 'the account may not sign in at this time',
  '531': 'the account may not sign in from here',
  '532': 'the password of the account has expired',
  '533': 'the account is disabled',
  '701': 'the account has expired',
  '773': 'the password of the account must be changed before it can be used',
  '775': 'the account is locked',
};

/**
 * If the error refuses the account that Muster signs in with: an error that says what to do. Null for any other error.
 */
export function credentialsProblem(error: unknown, account: string): Error | null {
  // 49: invalidCredentials.
  if (codeOf(error) !== 49 || !(error instanceof Error)) return null;
  const [, data = ''] = /\bdata ([0-9a-f]+)/i.exec(error.message) ?? [];
  const reason = reasons[data.toLowerCase()] ?? 'the account or its password is wrong';
  return new Error(
    `The domain refuses ${account}: ${reason}. Correct it in the domain, or set the connection anew.`,
    { cause: error },
  );
}
