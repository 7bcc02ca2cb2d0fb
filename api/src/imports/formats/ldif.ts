import { ofEachFact, userFacts } from '../../model/user-facts.ts';
import { one } from '../../shared/one.ts';
import { assertNotTooLong, FormatError, importLimits, noted, type Source } from './source.ts';

interface Entry {
  line: number;
  dn: string;
  attributes: Map<string, { value: string; line: number }[]>;
}

const groupClasses = ['groupofnames', 'groupofuniquenames', 'groupofmembers', 'posixgroup', 'group'];
const personClasses = ['inetorgperson', 'posixaccount', 'person', 'organizationalperson', 'user'];

/** The attributes that hold what is known of a person, the best one of each first. */
const attributesOf = { displayName: ['displayName', 'cn'], ...ofEachFact((fact) => userFacts[fact].ldif) };

/**
 * People and groups of an LDIF file (RFC 2849): inetOrgPerson and its like become users by their uid, groups of names
 * and posixGroups become user groups by their cn, with their members.
 */
export function readLdif(text: string, file: string): Source {
  assertNotTooLong(text, file);
  const entries = entriesIn(text, file);
  const places = new Map<string, string>();
  const users: Record<string, unknown>[] = [];
  const usernames = new Map<string, string>();
  for (const entry of entries) {
    if (!isOf(entry, personClasses) || isOf(entry, groupClasses)) continue;
    const username = first(entry, 'uid') ?? first(entry, 'samaccountname');
    if (!username)
      throw new FormatError(`${file}:${entry.line}`, `${entry.dn} has no uid to be its username.`);
    usernames.set(normal(entry.dn), username);
    places.set(`users.${users.length}`, `${file}:${entry.line}`);
    users.push({ username, ...factsOf(entry) });
  }
  const groups = entries
    .filter((entry) => isOf(entry, groupClasses))
    .map((entry, index) => {
      const name = first(entry, 'cn');
      if (!name) throw new FormatError(`${file}:${entry.line}`, `${entry.dn} has no cn to be its name.`);
      places.set(`userGroups.${index}`, `${file}:${entry.line}`);
      return { entry, name };
    });
  const groupNames = new Map(groups.map(({ entry, name }) => [normal(entry.dn), name]));
  const memberOf = new Map<string, string[]>();
  const userGroups = groups.map(({ entry, name }, index) => {
    const members: string[] = [];
    for (const { value, line } of membersOf(entry)) {
      const child = groupNames.get(normal(value));
      if (child) {
        add(memberOf, child, name);
        continue;
      }
      const username = value.includes('=')
        ? (usernames.get(normal(value)) ?? /^uid=([^,+]+)/i.exec(value)?.[1])
        : value;
      if (!username)
        throw new FormatError(`${file}:${line}`, `${value} is neither a person nor a group of this file.`);
      places.set(`userGroups.${index}.members.${members.length}`, `${file}:${line}`);
      members.push(username);
    }
    const description = first(entry, 'description');
    return { name, ...(description && { description }), members };
  });
  const nested = userGroups.map((group) => ({
    ...group,
    ...(memberOf.has(group.name) && { memberOf: memberOf.get(group.name) }),
  }));
  return noted({ muster: 1, users, userGroups: nested }, places, file);
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function entriesIn(text: string, file: string): Entry[] {
  const entries: Entry[] = [];
  for (const entry of entriesOf(text, file)) {
    entries.push(entry);
    if (entries.length > importLimits.rows)
      throw new FormatError(file, `A file has at most ${importLimits.rows} entries. Split it.`);
  }
  return entries;
}

function* entriesOf(text: string, file: string): Generator<Entry> {
  const lines = text.split(/\r?\n/);
  let entry: Entry | null = null;
  for (let index = 0; index < lines.length; index++) {
    const start = index;
    let line = one(lines[index], 'the loop ends with the lines');
    // A line that begins with a space continues the one before (RFC 2849, note 2).
    while (lines[index + 1]?.startsWith(' '))
      line += one(lines[++index], 'the next line was looked at').slice(1);
    if (line.length > importLimits.rowCharacters)
      throw new FormatError(
        `${file}:${start + 1}`,
        `A value has at most ${importLimits.rowCharacters} characters. Leave this attribute out of the export.`,
      );
    if (line === '') {
      if (entry) yield entry;
      entry = null;
      continue;
    }
    if (line.startsWith('#') || /^version:/i.test(line)) continue;
    const match = /^([\w.;-]+):(:?)\s*(.*)$/.exec(line);
    if (!match)
      throw new FormatError(
        `${file}:${start + 1}`,
        'This is no line of LDIF: it should read "attribute: value".',
      );
    const [, attribute = '', encoded = '', raw = ''] = match;
    const value = encoded ? Buffer.from(raw, 'base64').toString('utf8') : raw;
    const name = one(attribute.toLowerCase().split(';')[0], 'splitting gives at least one part');
    if (name === 'changetype' && value !== 'add') {
      throw new FormatError(
        `${file}:${start + 1}`,
        'Only entries can be imported, not changes. Export the entries themselves.',
      );
    }
    if (name === 'dn') entry = { line: start + 1, dn: value, attributes: new Map() };
    else if (!entry) throw new FormatError(`${file}:${start + 1}`, 'An entry begins with its dn.');
    else add(entry.attributes, name, { value, line: start + 1 });
  }
  if (entry) yield entry;
}

const isOf = ({ attributes }: Entry, classes: string[]): boolean =>
  (attributes.get('objectclass') ?? []).some(({ value }) => classes.includes(value.toLowerCase()));

const first = ({ attributes }: Entry, name: string): string | undefined => attributes.get(name)?.[0]?.value;

/** Names of attributes ignore case, and so do ours of people; spaces around commas and equal signs mean nothing. */
const normal = (dn: string): string => dn.toLowerCase().replace(/\s*([,=+])\s*/g, '$1');

function factsOf(entry: Entry): Record<string, string> {
  const found = Object.entries(attributesOf).flatMap(([fact, attributes]) => {
    const value = attributes.map((name) => first(entry, name.toLowerCase())).find(Boolean);
    return value ? [[fact, value]] : [];
  });
  return Object.fromEntries(found);
}

const membersOf = ({ attributes }: Entry) =>
  ['member', 'uniquemember', 'memberuid']
    .flatMap((name) => attributes.get(name) ?? [])
    .filter(({ value }) => value !== '');
