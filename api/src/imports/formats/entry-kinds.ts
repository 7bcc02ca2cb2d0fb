import type { MessageCode } from '../../shared/error-messages.ts';
import { firstOf } from './entry-values.ts';
import { type Entry, valuesOf } from './ldif-entries.ts';

const groupClasses = [
  'groupofnames',
  'groupofuniquenames',
  'groupofmembers',
  'groupofentries',
  'posixgroup',
  'group',
  'ipausergroup',
  'univentiongroup',
];
const personClasses = ['inetorgperson', 'posixaccount', 'person', 'organizationalperson', 'user', 'account'];

/** Why an entry is skipped: the code of the note that counts such entries. */
export type SkippedKind = Extract<MessageCode, `IMPORT_SKIPPED_KIND_${string}`>;

/** Classes of entries that are neither people nor groups of people, although the entries also have such classes. */
const others: Record<string, SkippedKind> = {
  computer: 'IMPORT_SKIPPED_KIND_COMPUTERS',
  ipahost: 'IMPORT_SKIPPED_KIND_COMPUTERS',
  nshost: 'IMPORT_SKIPPED_KIND_COMPUTERS',
  device: 'IMPORT_SKIPPED_KIND_COMPUTERS',
  iphost: 'IMPORT_SKIPPED_KIND_COMPUTERS',
  'msds-managedserviceaccount': 'IMPORT_SKIPPED_KIND_SERVICE_ACCOUNTS',
  'msds-groupmanagedserviceaccount': 'IMPORT_SKIPPED_KIND_SERVICE_ACCOUNTS',
  ipaservice: 'IMPORT_SKIPPED_KIND_SERVICE_ACCOUNTS',
  contact: 'IMPORT_SKIPPED_KIND_CONTACTS',
  foreignsecurityprincipal: 'IMPORT_SKIPPED_KIND_FOREIGN_PRINCIPALS',
  trusteddomain: 'IMPORT_SKIPPED_KIND_TRUSTS',
  nstombstone: 'IMPORT_SKIPPED_KIND_DELETED',
  ipahostgroup: 'IMPORT_SKIPPED_KIND_COMPUTER_GROUPS',
  ipapermission: 'IMPORT_SKIPPED_KIND_PERMISSIONS',
  ipanisnetgroup: 'IMPORT_SKIPPED_KIND_NETGROUPS',
  groupofurls: 'IMPORT_SKIPPED_KIND_DYNAMIC_GROUPS',
  pwdpolicy: 'IMPORT_SKIPPED_KIND_POLICIES',
};

/** The attributes in which groups list their members. */
export const memberAttributes = ['member', 'uniquemember', 'memberuid'];

export type EntryKind = 'PERSON' | 'GROUP' | { other: SkippedKind };

/** What an entry is. Entries that are neither people nor groups of people are skipped, and counted by this code. */
export function kindOf(entry: Entry): EntryKind {
  const classes = valuesOf(entry, 'objectclass').map(({ text }) => text.trim().toLowerCase());
  for (const name of classes) {
    const other = others[name];
    if (other) return { other };
  }
  if (/^true$/i.test(firstOf(entry, 'isdeleted') ?? '')) return { other: 'IMPORT_SKIPPED_KIND_DELETED' };
  // Accounts of computers and trusts end with $, in Active Directory and in Samba on another directory.
  const account = firstOf(entry, 'samaccountname') ?? firstOf(entry, 'uid') ?? '';
  if (account.endsWith('$')) return { other: 'IMPORT_SKIPPED_KIND_COMPUTERS' };
  const place = kindOfPlace(entry.dn);
  if (place) return { other: place };
  if (classes.some((name) => groupClasses.includes(name))) return 'GROUP';
  if (classes.some((name) => personClasses.includes(name))) return 'PERSON';
  // The search requested only a few attributes, without the classes.
  if (classes.length === 0 && memberAttributes.some((name) => entry.attributes.has(name))) return 'GROUP';
  if (classes.length === 0 && account !== '') return 'PERSON';
  return { other: 'IMPORT_SKIPPED_KIND_OTHERS' };
}

/** Entries below some places of FreeIPA are skipped; null for all other places. */
export function kindOfPlace(dn: string): SkippedKind | null {
  if (/,cn=deleted users,cn=accounts,cn=provisioning,/i.test(dn)) return 'IMPORT_SKIPPED_KIND_DELETED';
  // Groups of administrators of the directory itself.
  if (/,cn=(pbac|roles,cn=accounts|sudo|hbac|etc|sysaccounts),/i.test(dn))
    return 'IMPORT_SKIPPED_KIND_INTERNAL';
  return null;
}
