import { ReportedError, report } from '@muster/syncer-core';

/** A DN in the extended form (MS-ADTS 3.1.1.3.4.1.5). */
export interface Named {
  guid: string;
  dn: string;
}

/** Throws if the DN is not in the extended form: without a GUID, the same DN may be another object later. */
export function namedOf(extended: string): Named {
  const match = /^<GUID=([0-9a-f-]{36})>;(?:<SID=[^>]*>;)?(.*)$/is.exec(extended);
  if (!match) throw new ReportedError(report('REPORT_NO_EXTENDED_NAME', { name: extended.slice(0, 80) }));
  const [, guid = '', dn = ''] = match;
  return { guid: guid.toLowerCase(), dn };
}

/** The bytes of an objectGUID. Its first three fields are little-endian (MS-DTYP 2.3.4.2). */
export function guidBytes(guid: string): Buffer {
  const hex = guid.replaceAll('-', '');
  if (!/^[0-9a-f]{32}$/i.test(hex))
    throw new ReportedError(report('REPORT_NO_GUID', { guid: guid.slice(0, 80) }));
  const bytes = Buffer.from(hex, 'hex');
  for (const [from, to] of [
    [0, 4],
    [4, 6],
    [6, 8],
  ] as const)
    bytes.subarray(from, to).reverse();
  return bytes;
}

/** The RID: the last part of a SID, unique in its domain. */
export const ridOf = (sid: Buffer): number | null =>
  sid.length >= 12 ? sid.readUInt32LE(sid.length - 4) : null;

/** Whether a DN is below another one. Both must be written as the server writes them; upper and lower case are equal. */
export const isBelow = (dn: string, folder: string): boolean =>
  dn.toLowerCase().endsWith(`,${folder.toLowerCase()}`);

const never = 9_223_372_036_854_775_807n;

/** The last year that a calendar shows. An account that expires later never expires. */
const lastExpiry = Date.UTC(9_999, 11, 31);

/** Account-Expires (MS-ADA1 2.1): 100 nanoseconds since 1601. 0 and the largest number mean never. */
export function expiryOf(value: string | undefined): Date | null {
  const ticks = BigInt(value ?? '0');
  if (ticks === 0n || ticks === never) return null;
  const at = Number(ticks / 10_000n - 11_644_473_600_000n);
  return at > lastExpiry ? null : new Date(at);
}

/** ADS_UF_ACCOUNT_DISABLE (MS-ADTS 2.2.16). */
export const isDisabled = (control: string | undefined): boolean => (Number(control ?? 0) & 2) !== 0;
