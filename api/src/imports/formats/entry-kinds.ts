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
export type PassedOver = Extract<MessageCode, `IMPORT_PASSED_${string}`>;

/** Classes of entries that are neither people nor groups of people, although the entries also have such classes. */
const others: Record<string, PassedOver> = {
  computer: 'IMPORT_PASSED_COMPUTERS',
  ipahost: 'IMPORT_PASSED_COMPUTERS',
  nshost: 'IMPORT_PASSED_COMPUTERS',
  device: 'IMPORT_PASSED_COMPUTERS',
  iphost: 'IMPORT_PASSED_COMPUTERS',
  'msds-managedserviceaccount': 'IMPORT_PASSED_SERVICE_ACCOUNTS',
  'msds-groupmanagedserviceaccount': 'IMPORT_PASSED_SERVICE_ACCOUNTS',
  ipaservice: 'IMPORT_PASSED_SERVICE_ACCOUNTS',
  contact: 'IMPORT_PASSED_CONTACTS',
  foreignsecurityprincipal: 'IMPORT_PASSED_FOREIGN_PRINCIPALS',
  trusteddomain: 'IMPORT_PASSED_TRUSTS',
  nstombstone: 'IMPORT_PASSED_DELETED',
  ipahostgroup: 'IMPORT_PASSED_COMPUTER_GROUPS',
  ipapermission: 'IMPORT_PASSED_PERMISSIONS',
  ipanisnetgroup: 'IMPORT_PASSED_NETGROUPS',
  groupofurls: 'IMPORT_PASSED_DYNAMIC_GROUPS',
  pwdpolicy: 'IMPORT_PASSED_POLICIES',
};

/** The attributes in which groups list their members. */
export const memberAttributes = ['member', 'uniquemember', 'memberuid'];

export type EntryKind = 'PERSON' | 'GROUP' | { other: PassedOver };

/** What an entry is. Entries that are neither people nor groups of people are skipped, and counted by this code. */
export function kindOf(entry: Entry): EntryKind {
  const classes = valuesOf(entry, 'objectclass').map(({ text }) => text.trim().toLowerCase());
  for (const name of classes) {
    const other = others[name];
    if (other) return { other };
  }
  if (/^true$/i.test(firstOf(entry, 'isdeleted') ?? '')) return { other: 'IMPORT_PASSED_DELETED' };
  // Accounts of computers and trusts end with $, in Active Directory and in Samba on another directory.
  const account = firstOf(entry, 'samaccountname') ?? firstOf(entry, 'uid') ?? '';
  if (account.endsWith('$')) return { other: 'IMPORT_PASSED_COMPUTERS' };
  const place = kindOfPlace(entry.dn);
  if (place) return { other: place };
  if (classes.some((name) => groupClasses.includes(name))) return 'GROUP';
  if (classes.some((name) => personClasses.includes(name))) return 'PERSON';
  // The search requested only a few attributes, without the classes.
  if (classes.length === 0 && memberAttributes.some((name) => entry.attributes.has(name))) return 'GROUP';
  if (classes.length === 0 && account !== '') return 'PERSON';
  return { other: 'IMPORT_PASSED_OTHERS' };
}

/** Entries below some places of FreeIPA are skipped; null for all other places. */
export function kindOfPlace(dn: string): PassedOver | null {
  if (/,cn=deleted users,cn=accounts,cn=provisioning,/i.test(dn)) return 'IMPORT_PASSED_DELETED';
  // Groups of administrators of the directory itself.
  if (/,cn=(pbac|roles,cn=accounts|sudo|hbac|etc|sysaccounts),/i.test(dn)) return 'IMPORT_PASSED_INTERNAL';
  return null;
}
