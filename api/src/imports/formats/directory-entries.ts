import { ofEachFact, userFacts } from '../../model/user-facts.ts';
import { clock } from '../../shared/clock.ts';
import type { MessageCode } from '../../shared/error-messages.ts';
import { type ErrorText, errorText } from '../../shared/error-text.ts';
import { fold } from '../../shared/fold.ts';
import { endsLater, stateOf } from './disabled-accounts.ts';
import { attributeNamed, keyOfDn, partsOf } from './dn.ts';
import { type Entry, valuesOf } from './ldif-entries.ts';
import {
  type Item,
  type Problem,
  placeOfRow,
  type Reading,
  type Source,
  sourceWithPlaces,
} from './source.ts';

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

/** What entries are that are passed over: the code of the note that counts them. */
type PassedOver = Extract<MessageCode, `IMPORT_PASSED_${string}`>;

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

const groupAttributes = ['member', 'uniquemember', 'memberuid'];

type Kind = 'PERSON' | 'GROUP' | { other: PassedOver };

/** What an entry is. Entries that are neither people nor groups of people are skipped, and counted by this name. */
function kindOf(entry: Entry): Kind {
  const classes = valuesOf(entry, 'objectclass').map(({ text }) => text.trim().toLowerCase());
  for (const name of classes) {
    const other = others[name];
    if (other) return { other };
  }
  if (/^true$/i.test(first(entry, 'isdeleted') ?? '')) return { other: 'IMPORT_PASSED_DELETED' };
  // Accounts of computers and trusts end with $, in Active Directory and in Samba on another directory.
  const account = first(entry, 'samaccountname') ?? first(entry, 'uid') ?? '';
  if (account.endsWith('$')) return { other: 'IMPORT_PASSED_COMPUTERS' };
  if (/,cn=deleted users,cn=accounts,cn=provisioning,/i.test(entry.dn))
    return { other: 'IMPORT_PASSED_DELETED' };
  // FreeIPA: groups of administrators of the directory itself.
  if (/,cn=(pbac|roles,cn=accounts|sudo|hbac|etc|sysaccounts),/i.test(entry.dn))
    return { other: 'IMPORT_PASSED_INTERNAL' };
  if (classes.some((name) => groupClasses.includes(name))) return 'GROUP';
  if (classes.some((name) => personClasses.includes(name))) return 'PERSON';
  // The search requested only a few attributes, without the classes.
  if (classes.length === 0 && groupAttributes.some((name) => entry.attributes.has(name))) return 'GROUP';
  if (classes.length === 0 && account !== '') return 'PERSON';
  return { other: 'IMPORT_PASSED_OTHERS' };
}

/** The attributes that contain each fact of a person, the best one of each first. */
const attributesOf = { displayName: ['displayName', 'cn'], ...ofEachFact((fact) => userFacts[fact].ldif) };

/** The value of an attribute. If there are several, the one in the name of the entry comes before earlier names. */
function first(entry: Entry, name: string): string | undefined {
  const values = valuesOf(entry, name).map(({ text }) => text);
  if (values.length < 2) return values[0];
  const naming = partsOf(entry.dn)?.[0]?.find(({ attribute }) => attributeNamed(attribute) === name);
  return (naming && values.find((value) => fold(value) === fold(naming.value))) ?? values[0];
}

/** The first of these attributes that the entry has, or that is part of its DN. */
function nameIn(entry: Entry, ...names: string[]): string | undefined {
  for (const name of names) {
    const value =
      first(entry, name) ??
      partsOf(entry.dn)?.[0]?.find(({ attribute }) => attributeNamed(attribute) === name)?.value;
    if (value?.trim()) return value.trim();
  }
  return undefined;
}

/** The username of a member that is not in the file, if its DN contains it. */
const usernameIn = (dn: string): string | undefined =>
  partsOf(dn)?.[0]?.find(({ attribute }) => attributeNamed(attribute) === 'uid')?.value;

/**
 * The people and groups among the entries of a directory. inetOrgPerson and similar classes become users by uid or
 * sAMAccountName; groupOfNames, posixGroup and groups of Active Directory become user groups by cn, with their members.
 * All other entries are skipped and counted.
 */
export function directorySource(entries: Iterable<Entry>, file: string, reading: Reading): Source {
  const now = clock.now();
  const places = new Map<string, string>();
  const items: Item[] = [];
  const problems: Problem[] = [];
  const passedOver = new Map<PassedOver, number>();
  const users: Record<string, unknown>[] = [];
  const usernames = new Map<string, string>();
  const passedDns = new Set<string>();
  const groups: { entry: Entry; name: string; path: string }[] = [];
  let ending = 0;
  const wrong = (line: number, text: ErrorText, path: string | null, isPartial = false) =>
    problems.push({ place: placeOfRow(file, line), text, paths: path === null ? [] : [path], isPartial });
  for (const entry of entries) {
    const place = placeOfRow(file, entry.line);
    const change = first(entry, 'changetype')?.trim().toLowerCase();
    if (change && change !== 'add') {
      items.push({ place, line: entry.line, label: entry.dn, paths: [] });
      wrong(entry.line, errorText('IMPORT_CHANGES'), null);
      continue;
    }
    const kind = kindOf(entry);
    if (typeof kind === 'object') {
      passedOver.set(kind.other, (passedOver.get(kind.other) ?? 0) + 1);
      passedDns.add(keyOfDn(entry.dn));
      continue;
    }
    const name =
      kind === 'PERSON' ? nameIn(entry, 'uid', 'samaccountname') : nameIn(entry, 'cn', 'samaccountname');
    const list = kind === 'PERSON' ? `users.${users.length}` : `userGroups.${groups.length}`;
    const path = name ? list : null;
    items.push({ place, line: entry.line, label: name ?? entry.dn, paths: path === null ? [] : [path] });
    for (const { line, text } of entry.faults)
      wrong(line, entry.dn ? errorText('IMPORT_ENTRY_FAULT', { entry: entry.dn, fault: text }) : text, path);
    if (!name)
      wrong(
        entry.line,
        errorText(kind === 'PERSON' ? 'IMPORT_ENTRY_WITHOUT_UID' : 'IMPORT_ENTRY_WITHOUT_CN', {
          entry: entry.dn,
        }),
        null,
      );
    if (path === null || name === undefined) continue;
    places.set(path, place);
    if (kind === 'GROUP') {
      groups.push({ entry, name, path });
      continue;
    }
    usernames.set(keyOfDn(entry.dn), name);
    if (endsLater(entry, now)) ending += 1;
    const state = stateOf(entry, now);
    users.push({ username: name, ...factsOf(entry), ...(state && { state }) });
  }
  const groupNames = new Map(groups.map(({ entry, name }) => [keyOfDn(entry.dn), name]));
  const parents = new Map<string, string[]>();
  let foreign = 0;
  const userGroups = groups.map(({ entry, name, path }) => {
    const members: string[] = [];
    const seen = new Set<string>();
    const join = (username: string, line: number) => {
      if (seen.has(fold(username))) return;
      seen.add(fold(username));
      places.set(`${path}.members.${members.length}`, placeOfRow(file, line));
      members.push(username);
    };
    const { values, isWhole } = membersOf(entry);
    if (!isWhole) wrong(entry.line, errorText('IMPORT_MEMBERS_IN_RANGES', { name }), path, true);
    for (const { text, line, isDn } of values) {
      const key = isDn ? keyOfDn(text) : '';
      const child = isDn ? groupNames.get(key) : undefined;
      if (child !== undefined) {
        // Some directories forbid empty groups, so such groups contain themselves.
        if (fold(child) !== fold(name)) parents.set(child, [...(parents.get(child) ?? []), name]);
        continue;
      }
      if (passedDns.has(key)) {
        foreign += 1;
        continue;
      }
      const username = isDn ? (usernames.get(key) ?? usernameIn(text)) : text;
      if (username) join(username, line);
      else wrong(line, errorText('IMPORT_MEMBER_UNKNOWN', { name, member: text }), path, true);
    }
    const description = first(entry, 'description');
    return { name, ...(description && { description }), members };
  });
  const nested = userGroups.map((group) => ({
    ...group,
    ...(parents.has(group.name) && { memberOf: [...new Set(parents.get(group.name))] }),
  }));
  const notes = [...passedOver].map(([code, count]) => errorText(code, { count }));
  if (foreign > 0) notes.push(errorText('IMPORT_PASSED_MEMBERS', { count: foreign }));
  if (ending > 0) notes.push(errorText('IMPORT_ACCOUNTS_END_LATER', { count: ending }));
  return sourceWithPlaces({ muster: 1, users, userGroups: nested }, places, file, {
    items,
    problems,
    notes,
    readings: [reading],
  });
}

function factsOf(entry: Entry): Record<string, string> {
  const found = Object.entries(attributesOf).flatMap(([fact, attributes]) => {
    const value = attributes.map((name) => first(entry, name.toLowerCase())).find((text) => text?.trim());
    return value ? [[fact, value]] : [];
  });
  return Object.fromEntries(found);
}

interface Member {
  text: string;
  line: number;
  /** Whether it is a DN; otherwise it is a username. */
  isDn: boolean;
}

function membersOf(entry: Entry): { values: Member[]; isWhole: boolean } {
  const values: Member[] = [];
  let isWhole = true;
  for (const name of groupAttributes) {
    for (const { text, line, options } of entry.attributes.get(name) ?? []) {
      const range = options.find((option) => option.startsWith('range='));
      if (range && !/-\*$/.test(range)) isWhole = isWhole && endsOfRanges(entry, name);
      // A value of this syntax may end with a bit string (RFC 4517, 3.3.21), which nobody uses.
      const plain = text.replace(/#'[01]+'B$/, '').trim();
      if (plain !== '') values.push({ text: plain, line, isDn: name !== 'memberuid' && plain.includes('=') });
    }
  }
  return { values, isWhole };
}

/** Whether the file contains the last range of an attribute, which ends with a star. */
const endsOfRanges = (entry: Entry, name: string): boolean =>
  (entry.attributes.get(name) ?? []).some(({ options }) => options.some((it) => /^range=\d+-\*$/.test(it)));
