import { objectIn, type ResourceType } from './attributes.ts';
import { type Filter, parseFilter } from './filter.ts';
import type { Operation } from './patch.ts';
import { invalid } from './scim-error.ts';

/** A change of the members of a group. `replace` removes all others. */
export interface MemberChange {
  op: Operation['op'];
  ids: string[];
}

const maxMembers = 100_000;

/** The members that a group was sent with; null where it was sent without the attribute. */
export function parseMembers(body: unknown): string[] | null {
  const entry = Object.entries(objectIn(body)).find(([name]) => name.toLowerCase() === 'members');
  return entry === undefined || entry[1] === null ? null : idsIn(entry[1]);
}

function idsIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  if (list.length > maxMembers) throw invalid('tooMany', `At most ${maxMembers} members.`);
  const ids = list.map((item) => (typeof item === 'string' ? item : objectIn(item).value));
  return [...new Set(ids.map(idIn))];
}

function idIn(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value.toLowerCase();
  throw invalid('invalidValue', 'The value of a member is the id of a user or group.');
}

/** Separates operations on members, because a group may have very many of them, and adding one must not rewrite all. */
export function memberOperations(
  type: ResourceType,
  operations: readonly Operation[],
): { members: MemberChange[]; others: Operation[] } {
  if (type === 'User') return { members: [], others: [...operations] };
  const members: MemberChange[] = [];
  const others: Operation[] = [];
  for (const operation of operations) {
    const { op, path, value } = operation;
    if (path === null) {
      const { rest, listed } = withoutMembers(value);
      if (listed !== null) members.push({ op: op === 'add' ? 'add' : 'replace', ids: listed });
      if (Object.keys(rest).length > 0) others.push({ ...operation, value: rest });
      continue;
    }
    const match = /^(?:urn:[^[]*:group:)?members(?:\[(.*)\])?(?:\.value)?$/is.exec(path.trim());
    if (!match) others.push(operation);
    else if (match[1] !== undefined) members.push({ op, ids: namedBy(parseFilter(match[1])) });
    else if (op === 'remove' && (value === undefined || value === null))
      members.push({ op: 'replace', ids: [] });
    // Entra lists the members to remove in the value, instead of a filter in the path.
    else members.push({ op, ids: idsIn(value) });
  }
  return { members, others };
}

function withoutMembers(value: unknown): { rest: Record<string, unknown>; listed: string[] | null } {
  const entries = Object.entries(objectIn(value));
  const rest = Object.fromEntries(entries.filter(([name]) => name.toLowerCase() !== 'members'));
  return { rest, listed: parseMembers(value) };
}

/** The ids in a filter of the form `value eq "id"`, or of several joined by `or`. */
function namedBy(filter: Filter): string[] {
  if (filter.op === 'or') return [...namedBy(filter.left), ...namedBy(filter.right)];
  if (filter.op === 'eq' && filter.path[0]?.toLowerCase() === 'value' && typeof filter.value === 'string')
    return [filter.value.toLowerCase()];
  throw invalid('invalidFilter', 'Members are named by value eq "id".');
}
