import { type Entry, valuesOf } from './ldif-entries.ts';
import type { StatedState } from './states.ts';

const dayMs = 86_400_000;

/** A bit of Active Directory's userAccountControl. */
const accountDisabled = 0x2;

/** Seconds between the start of 1601, from which Active Directory counts, and that of 1970. */
const epochOffset = 11_644_473_600n;

type Rule = (value: string, now: Date) => boolean;

const isTrue: Rule = (value) => /^true$/i.test(value);

/** A time in the syntax of LDAP (RFC 4517), such as 20270131170000Z; null if it is not one. */
function generalizedTime(value: string): Date | null {
  const match = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})?(\d{2})?(?:[.,]\d+)?Z$/.exec(value);
  if (!match) return null;
  const [, year = '', month = '', day = '', hour = '', minute = '00', second = '00'] = match;
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time.getTime()) ? null : time;
}

const isOver: Rule = (value, now) => {
  const end = generalizedTime(value);
  return end !== null && end <= now;
};

/** A number of 100-nanosecond steps since 1601; 0 and the largest number mean never. */
function fileTime(value: string): Date | null {
  if (!/^\d+$/.test(value)) return null;
  const steps = BigInt(value);
  if (steps === 0n || steps >= 0x7fff_ffff_ffff_ffffn) return null;
  return new Date(Number((steps / 10_000_000n - epochOffset) * 1_000n));
}

/** The number of days since 1970 after which the account is closed; negative numbers mean never. */
const shadowDay = (value: string): Date | null =>
  /^\d+$/.test(value) ? new Date(Number(value) * dayMs) : null;

/** Attributes in which directories state that somebody may not sign in, and the values that mean it. */
const rules: Record<string, Rule> = {
  // Active Directory
  useraccountcontrol: (value) => /^-?\d+$/.test(value) && (Number(value) & accountDisabled) !== 0,
  accountexpires: (value, now) => {
    const end = fileTime(value);
    return end !== null && end <= now;
  },
  // 389 Directory Server, FreeIPA
  nsaccountlock: isTrue,
  nsroledn: (value) => /^cn=ns(managed)?disabledrole,/i.test(value),
  krbprincipalexpiration: isOver,
  ipauserstatus: (value) => /^(disabled|inactive)$/i.test(value),
  // OpenLDAP (draft-behera-ldap-password-policy); the year 0 means until somebody unlocks the account
  pwdaccountlockedtime: (value) => value !== '',
  pwdendtime: isOver,
  // POSIX
  shadowexpire: (value, now) => {
    const end = shadowDay(value);
    return end !== null && end <= now;
  },
  // Samba
  sambaacctflags: (value) => /^\[[^\]]*D/.test(value),
  // eDirectory, OpenDJ, Sun
  logindisabled: isTrue,
  'ds-pwp-account-disabled': isTrue,
  inetuserstatus: (value) => /^(inactive|deleted)$/i.test(value),
};

/** The state that an entry states; null if it states none, or only that nothing prevents signing in. */
export function stateOf(entry: Entry, now: Date): StatedState | null {
  for (const [attribute, says] of Object.entries(rules))
    if ((entry.attributes.get(attribute) ?? []).some(({ text }) => says(text.trim(), now)))
      return 'SUSPENDED';
  // FreeIPA has separate subtrees for people who have not started yet, and for those who were deleted.
  return /,cn=staged users,cn=accounts,cn=provisioning,/i.test(entry.dn) ? 'STAGED' : null;
}

/** Whether the account ends at a time in the future. */
export function endsLater(entry: Entry, now: Date): boolean {
  const ends = [
    ...valuesOf(entry, 'accountexpires').map(({ text }) => fileTime(text)),
    ...valuesOf(entry, 'shadowexpire').map(({ text }) => shadowDay(text)),
    ...['krbprincipalexpiration', 'pwdendtime'].flatMap((name) =>
      valuesOf(entry, name).map(({ text }) => generalizedTime(text)),
    ),
  ];
  return ends.some((end) => end !== null && end > now);
}
