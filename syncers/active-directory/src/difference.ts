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
  goneGroups: string[];
  goneUsers: string[];
}

export function differenceOf(
  model: Model,
  desired: Desired,
  mirror: MirrorState,
  now = new Date(),
): Difference {
  const difference: Difference = {
    groups: [],
    users: [],
    ending: new Set(),
    members: memberChangesOf(desired.members, mirror.members),
    nested: memberChangesOf(desired.nested, mirror.nested),
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

export const isEmpty = ({ groups, users, members, nested, goneGroups, goneUsers }: Difference): boolean =>
  [groups, users, members.add, members.remove, nested.add, nested.remove, goneGroups, goneUsers].every(
    (list) => list.length === 0,
  );

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

const isAlive = ({ isEnabled, endsAt }: WholeUserInput, now: Date): boolean =>
  isEnabled && (!endsAt || new Date(endsAt) > now);
