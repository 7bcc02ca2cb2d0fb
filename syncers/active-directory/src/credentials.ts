import { codeOf, type Report, ReportedError, report } from '@muster/syncer-core';

/**
 * Why a domain controller refuses an account: the `data` in its answer, a system error in hexadecimal (MS-ERREF 2.2).
 */
const reasons: Readonly<Record<string, Report>> = {
  '525': report('REPORT_ACCOUNT_UNKNOWN'),
  '52e': report('REPORT_PASSWORD_WRONG'),
  '530': report('REPORT_ACCOUNT_NOT_NOW'),
  '531': report('REPORT_ACCOUNT_NOT_HERE'),
  '532': report('REPORT_PASSWORD_EXPIRED'),
  '533': report('REPORT_ACCOUNT_DISABLED'),
  '701': report('REPORT_ACCOUNT_EXPIRED'),
  '773': report('REPORT_PASSWORD_TO_CHANGE'),
  '775': report('REPORT_ACCOUNT_LOCKED'),
};

/**
 * If the error refuses the account that Muster signs in with: an error that says what to do. Null for any other error.
 */
export function credentialsProblem(error: unknown, account: string): Error | null {
  // 49: invalidCredentials.
  if (codeOf(error) !== 49 || !(error instanceof Error)) return null;
  const [, data = ''] = /\bdata ([0-9a-f]+)/i.exec(error.message) ?? [];
  const reason = reasons[data.toLowerCase()] ?? report('REPORT_PASSWORD_WRONG');
  return new ReportedError(report('REPORT_DOMAIN_REFUSES', { account, reason }), { cause: error });
}
