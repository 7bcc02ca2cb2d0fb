import type { Desired } from './desired.ts';
import type { MirroredGroupInput } from './gql/graphql.ts';
import { groupInput, isUpToDate, type MirrorState, userInput, type WholeUserInput } from './mirror-state.ts';
import type { Model } from './model.ts';

export interface MemberChanges {
  add: [group: string, member: string][];
  remove: [group: string, member: string][];
}

/** What must change in Muster. */
export interface Difference {
  groups: MirroredGroupInput[];
  users: WholeUserInput[];
  /** The users among them whose access ends: disabled or expired ones. */
  ending: Set<string>;
  members: MemberChanges;
  nested: MemberChanges;
  /** Members who cannot be mirrored: those to list, with their DNs, and those to remove from the list. */
  unmirrored: {
    add: [group: string, member: string, dn: string][];
    remove: [group: string, member: string][];
  };
  goneGroups: string[];
  goneUsers: string[];
}

export function differenceOf(
  model: Model,
  desired: Desired,
  mirror: MirrorState,
  now = new Date(),
): Difference {
  const members = memberChangesOf(desired.members, mirror.members);
  const nested = memberChangesOf(desired.nested, mirror.nested);
  const difference: Difference = {
    groups: [],
    users: [],
    ending: new Set(),
    members,
    nested,
    unmirrored: unmirroredChangesOf(model, desired, mirror, [...members.add, ...nested.add]),
    goneGroups: [...mirror.groups.keys()].filter((guid) => !desired.groups.has(guid)),
    goneUsers: [...mirror.people.keys()].filter((guid) => !model.people.has(guid)),
  };
  for (const guid of desired.groups) {
    const group = model.groups.get(guid);
    if (!group) continue;
    const input = groupInput(group);
    if (!isUpToDate(input, mirror.groups.get(guid))) difference.groups.push(input);
  }
  for (const person of desired.people.values()) {
    const input = userInput(person);
    const before = mirror.people.get(person.guid);
    if (isUpToDate(input, before)) continue;
    difference.users.push(input);
    if (before && isAlive(before, now) && !isAlive(input, now)) difference.ending.add(person.guid);
  }
  return difference;
}

export const isEmpty = (difference: Difference): boolean => {
  const { groups, users, members, nested, unmirrored, goneGroups, goneUsers } = difference;
  const changes = [members, nested, unmirrored].flatMap(({ add, remove }) => [add.length, remove.length]);
  return [groups, users, goneGroups, goneUsers].every((list) => list.length === 0) && !changes.some(Boolean);
};

/** The difference without everything that takes access away. */
export function withoutRemovals(difference: Difference): Difference {
  return {
    ...difference,
    users: difference.users.filter(({ anchor }) => !difference.ending.has(anchor)),
    ending: new Set(),
    members: { ...difference.members, remove: [] },
    nested: { ...difference.nested, remove: [] },
    goneGroups: [],
    goneUsers: [],
  };
}

function memberChangesOf(wanted: Map<string, Set<string>>, mirror: Map<string, Set<string>>): MemberChanges {
  const found: MemberChanges = { add: [], remove: [] };
  for (const [group, members] of wanted) {
    const before = mirror.get(group);
    for (const member of members) if (!before?.has(member)) found.add.push([group, member]);
  }
  for (const [group, members] of mirror) {
    const after = wanted.get(group);
    for (const member of members) if (!after?.has(member)) found.remove.push([group, member]);
  }
  return found;
}

/**
 * A member who can be mirrored now joins, which also removes them from the list. Reporting that they leave would
 * remove them from the group.
 */
function unmirroredChangesOf(
  model: Model,
  desired: Desired,
  mirror: MirrorState,
  joining: readonly [group: string, member: string][],
): Difference['unmirrored'] {
  const { add, remove } = memberChangesOf(desired.unmirrored, mirror.unmirrored);
  const joins = new Set(joining.map((pair) => pair.join(' ')));
  return {
    add: add.map(([group, member]) => [group, member, model.unmirroredDn(member) ?? member]),
    remove: remove.filter((pair) => !joins.has(pair.join(' '))),
  };
}

const isAlive = ({ isEnabled, endsAt }: WholeUserInput, now: Date): boolean =>
  isEnabled && (!endsAt || new Date(endsAt) > now);
