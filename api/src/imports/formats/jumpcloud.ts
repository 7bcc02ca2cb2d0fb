import { factNames, userFacts } from '../../model/user-facts.ts';
import { eachOf, type WithBreaks } from '../../shared/breaks.ts';
import { errorText } from '../../shared/error-text.ts';
import { fold } from '../../shared/fold.ts';
import { isObject } from '../../shared/is-object.ts';
import { plainName } from './csv-columns.ts';
import {
  FormatError,
  type Item,
  type Problem,
  type Remark,
  readingOf,
  type Source,
  sourceWithPlaces,
} from './source.ts';
import { stateCalled, truthOf } from './states.ts';

type Facts = Record<string, unknown>;

/** The contents of one file: answers of the JumpCloud API, as JSON or as tables with the same fields. */
export interface JumpCloudFile {
  file: string;
  kind: 'USERS' | 'GROUPS' | 'MEMBERS';
  rows: { line: number; facts: Facts }[];
}

const textIn = (facts: Facts, ...names: string[]): string | null => {
  for (const name of names) {
    const value = facts[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return null;
};
const idOf = (facts: Facts): string | null => textIn(facts, 'id', '_id');
const isTrue = (value: unknown): boolean =>
  value === true || (typeof value === 'string' && truthOf(value) === true);

/** What the objects in an answer are, according to their fields. */
function kindOfRows(rows: readonly Facts[]): JumpCloudFile['kind'] | null {
  const [one] = rows;
  if (!one) return null;
  if (isObject(one.to) || typeof one['to.id'] === 'string') return 'MEMBERS';
  if (idOf(one) !== null && Array.isArray(one.paths) && one.type === 'user') return 'MEMBERS';
  if (typeof one.username === 'string' && idOf(one) !== null) return 'USERS';
  return typeof one.name === 'string' &&
    (one.type === 'user_group' || idOf(one) !== null) &&
    !('username' in one)
    ? 'GROUPS'
    : null;
}

/**
 * The answers of JumpCloud in a JSON document: an object with `results` from /api/systemusers; lists from
 * /api/v2/usergroups and /api/v2/usergroups/{id}/members; or an object that contains several of them by name, or lists
 * of members by the id of their group. Null for any other document.
 */
export function jumpCloudFiles(document: unknown, file: string): JumpCloudFile[] | null {
  if (isObject(document) && 'muster' in document) return null;
  const list = Array.isArray(document) ? document : isObject(document) ? document.results : null;
  if (Array.isArray(list)) {
    const rows = list.filter(isObject);
    const kind = kindOfRows(rows) ?? (list.length === 0 ? emptyKind(file) : null);
    return kind && [{ file, kind, rows: rows.map((facts, index) => ({ line: index + 1, facts })) }];
  }
  if (!isObject(document)) return null;
  const parts = Object.entries(document).map(([name, part]) =>
    jumpCloudFiles(withGroup(name, part), `${file}, ${name}`),
  );
  return parts.length > 0 && parts.every((part) => part !== null) ? parts.flat() : null;
}

/** Only the name of the file shows what an empty answer is. */
const emptyKind = (file: string): JumpCloudFile['kind'] | null =>
  /member/i.test(file) ? 'MEMBERS' : /group/i.test(file) ? 'GROUPS' : /user/i.test(file) ? 'USERS' : null;

/** Adds the id of the group to members that are listed under it. */
function withGroup(name: string, part: unknown): unknown {
  const id = objectId.exec(name)?.[0];
  if (!id || !Array.isArray(part)) return part;
  return part.map((one) => (isObject(one) && !isObject(one.from) ? { ...one, from: { id } } : one));
}

/** An id of JumpCloud, also in the names of files. */
const objectId = /[0-9a-f]{24}/i;

/** The users and groups of JumpCloud with their memberships. */
export function* jumpCloudSource(files: readonly JumpCloudFile[]): WithBreaks<Source> {
  const places = new Map<string, string>();
  const items: Item[] = [];
  const problems: Problem[] = [];
  const remarks: Remark[] = [];
  const of = (kind: JumpCloudFile['kind']) =>
    files
      .filter((one) => one.kind === kind)
      .flatMap(({ file, rows }) => rows.map((row) => ({ ...row, file })));
  const usernames = new Map<string, string>();
  const users: Facts[] = [];
  yield* eachOf(of('USERS'), ({ file, line, facts }) => {
    const [id, username] = [idOf(facts), textIn(facts, 'username')];
    const place = `${file}:${line}`;
    const path = `users.${users.length}`;
    if (id && username) usernames.set(id, username);
    if (!username) problems.push({ place, text: errorText('IMPORT_USER_WITHOUT_NAME'), paths: [path] });
    places.set(path, place);
    items.push({ place, line, label: username ?? place, paths: [path] });
    if (Array.isArray(facts.ssh_keys) && facts.ssh_keys.length > 0)
      remarks.push({ place, text: errorText('IMPORT_SKIPPED_SSH_KEYS') });
    users.push(userOf(facts, username ?? ''));
  });
  const groupIds = new Map<string, number>();
  const groupNames = new Map<string, number>();
  const userGroups: { name: string; description?: string; members: string[] }[] = [];
  let automatic = 0;
  yield* eachOf(of('GROUPS'), ({ file, line, facts }) => {
    const name = textIn(facts, 'name');
    const place = `${file}:${line}`;
    const path = `userGroups.${userGroups.length}`;
    items.push({ place, line, label: name ?? place, paths: name ? [path] : [] });
    if (!name) {
      problems.push({ place, text: errorText('IMPORT_GROUP_WITHOUT_NAME'), paths: [] });
      return;
    }
    if (isTrue(facts.membershipAutomated) || isObject(facts.memberQuery)) automatic += 1;
    places.set(path, place);
    const id = idOf(facts);
    if (id) groupIds.set(id, userGroups.length);
    groupNames.set(fold(name), userGroups.length);
    const description = textIn(facts, 'description');
    userGroups.push({ name, ...(description && { description }), members: [] });
  });
  yield* eachOf(of('MEMBERS'), ({ file, line, facts }) => {
    const place = `${file}:${line}`;
    const item = { place, line, label: place, paths: [] as string[] };
    items.push(item);
    const member = memberIn(facts);
    const groupId = groupIn(facts) ?? objectId.exec(file)?.[0] ?? null;
    const group = (groupId && groupIds.get(groupId)) ?? groupNames.get(fold(groupNamedBy(file)));
    const username = member && usernames.get(member);
    const index = group === undefined || group === null || group === '' ? null : group;
    const found = index === null ? undefined : userGroups[index];
    if (!found || index === null)
      problems.push({
        place,
        text: errorText('IMPORT_MEMBER_OF_NO_GROUP', { file: `members-${groupId ?? '5f0e…'}.json` }),
        paths: [],
      });
    else if (!username)
      problems.push({
        place,
        text: errorText('IMPORT_MEMBER_NOT_IN_FILES', { name: found.name, member: String(member) }),
        paths: [],
      });
    else {
      const path = `userGroups.${index}.members.${found.members.length}`;
      places.set(path, place);
      item.paths = [path];
      item.label = `${username} in ${found.name}`;
      found.members.push(username);
    }
  });
  const whole = files[0]?.file ?? 'JumpCloud';
  return sourceWithPlaces({ muster: 1, users, userGroups }, places, whole, {
    items,
    problems,
    remarks,
    notes: automatic === 0 ? [] : [errorText('IMPORT_GROUPS_BY_QUERY', { count: automatic })],
    readings: [...new Set(files.map(({ file }) => file))].map((file) => readingOf(file, 'JumpCloud')),
  });
}

function memberIn(facts: Facts): string | null {
  if (isObject(facts.to)) return idOf(facts.to);
  return textIn(facts, 'to.id') ?? (facts.type === 'user' ? idOf(facts) : null);
}

const groupIn = (facts: Facts): string | null =>
  isObject(facts.from) ? idOf(facts.from) : textIn(facts, 'from.id', 'groupId', 'group_id');

/** `Engineering` of `members of Engineering.json`. */
const groupNamedBy = (file: string): string =>
  (file.split(/[/\\]/).at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .replace(/^(user)?groups?[-_ ]|[-_ ]?members?([-_ ]of)?[-_ ]?/gi, '');

function userOf(facts: Facts, username: string): Facts {
  const named = new Map(Object.keys(facts).map((name) => [plainName(name), name]));
  const found: Facts = { username };
  for (const fact of factNames) {
    for (const name of [fact.toLowerCase(), ...userFacts[fact].csv]) {
      const value = textIn(facts, named.get(name) ?? '');
      if (value === null) continue;
      found[fact] = value;
      break;
    }
  }
  const phone = phoneIn(facts.phoneNumbers);
  if (phone) found.phone ??= phone;
  const full = [textIn(facts, 'firstname'), textIn(facts, 'lastname')].filter(Boolean).join(' ');
  const displayName = textIn(facts, 'displayname', 'displayName') ?? full;
  if (displayName) found.displayName = displayName;
  const attributes = attributesIn(facts);
  if (Object.keys(attributes).length > 0) found.attributes = attributes;
  const state = stateIn(facts);
  if (state) found.state = state;
  return found;
}

/** Somebody who is locked there after wrong passwords has no access there either. */
function stateIn(facts: Facts): string | null {
  if (isTrue(facts.suspended) || isTrue(facts.account_locked)) return 'SUSPENDED';
  const state = stateCalled(textIn(facts, 'state') ?? '');
  return state === 'ACTIVE' ? null : state;
}

function phoneIn(numbers: unknown): string | null {
  if (!Array.isArray(numbers)) return null;
  const all = numbers.filter(isObject);
  const best = all.find(({ type }) => type === 'work') ?? all[0];
  return best ? textIn(best, 'number') : null;
}

const nameOfAttribute = /^[A-Za-z][\w.:-]{0,63}$/;

function attributesIn(facts: Facts): Record<string, string> {
  const stated = Array.isArray(facts.attributes) ? facts.attributes.filter(isObject) : [];
  const pairs = [
    ...['company', 'costCenter'].map((name) => [name, textIn(facts, name)] as const),
    ...stated.map((one) => [textIn(one, 'name') ?? '', textIn(one, 'value')] as const),
  ];
  return Object.fromEntries(
    pairs.flatMap(([name, value]) => (value && nameOfAttribute.test(name) ? [[name, value]] : [])),
  );
}

/** A table whose headings are the fields of JumpCloud's answers. Null for any other table. */
export function jumpCloudTable(
  headings: readonly string[],
  rows: readonly { line: number; cells: readonly string[] }[],
  file: string,
): JumpCloudFile | null {
  const has = (...names: string[]) => names.every((name) => headings.includes(name));
  const hasId = has('id') || has('_id');
  const kind =
    has('to.id') || has('groupId', 'userId')
      ? 'MEMBERS'
      : hasId && has('username') && (has('firstname') || has('account_locked') || has('activated'))
        ? 'USERS'
        : hasId && has('name', 'type')
          ? 'GROUPS'
          : null;
  if (!kind) return null;
  return {
    file,
    kind,
    rows: rows.map(({ line, cells }) => ({ line, facts: factsOf(headings, cells, file, line) })),
  };
}

/** Tools write lists into cells as JSON. */
function factsOf(headings: readonly string[], cells: readonly string[], file: string, line: number): Facts {
  const facts: Facts = {};
  headings.forEach((heading, index) => {
    const cell = cells[index] ?? '';
    if (cell === '') return;
    if (!/^[[{]/.test(cell)) {
      facts[heading === 'userId' ? 'to.id' : heading] = cell;
      return;
    }
    try {
      facts[heading] = JSON.parse(cell);
    } catch {
      throw new FormatError(`${file}:${line}`, errorText('IMPORT_CELL_NOT_JSON', { column: heading }));
    }
  });
  return facts;
}
