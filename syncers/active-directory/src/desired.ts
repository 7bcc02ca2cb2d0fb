import type { Person } from './entry.ts';
import type { Model } from './model.ts';

/** The groups and memberships that Muster should have. */
export interface Desired {
  /** GUIDs of the mirrored groups. */
  groups: Set<string>;
  people: Map<string, Person>;
  /** The members of each group, without those of mirrored groups nested in it. */
  members: Map<string, Set<string>>;
  /**
   * The mirrored groups nested in each group. Groups may contain each other; Muster then gives each the members of all.
   */
  nested: Map<string, Set<string>>;
  /** Members of each group who cannot be mirrored. */
  unmirrored: Map<string, Set<string>>;
}

/** Computes what Muster should have from the domain and the selection. `known` are people whom Muster already mirrors. */
export function desiredOf(model: Model, selected: ReadonlySet<string>, known: Iterable<string>): Desired {
  const groups = new Set([...selected].filter((guid) => model.groups.has(guid)).sort());
  const members = new Map<string, Set<string>>();
  const nested = new Map<string, Set<string>>();
  const unmirrored = new Map<string, Set<string>>();
  const listed = directMembersOf(model);
  for (const guid of groups) {
    const { people, below, unmirrored: others } = reachable(guid, groups, model, listed);
    members.set(guid, people);
    nested.set(guid, below);
    unmirrored.set(guid, others);
  }
  const people = new Map<string, Person>();
  const add = (guid: string) => {
    const person = model.people.get(guid);
    if (person) people.set(guid, person);
  };
  for (const inside of members.values()) for (const guid of inside) add(guid);
  for (const guid of known) add(guid);
  return { groups, people, members, nested, unmirrored };
}

/** The direct members of each group: listed ones, and people whose primary group it is (not listed: MS-SAMR 3.1.1.8.1). */
function directMembersOf(model: Model): Map<string, Iterable<string>> {
  const byRid = new Map<number, string>();
  for (const { rid, guid } of model.groups.values()) if (rid !== null) byRid.set(rid, guid);
  const listed = new Map<string, Iterable<string>>(model.members);
  const primary = new Map<string, string[]>();
  for (const { guid, primaryGroup } of model.people.values()) {
    const group = primaryGroup === null ? undefined : byRid.get(primaryGroup);
    if (!group) continue;
    const people = primary.get(group) ?? [];
    people.push(guid);
    primary.set(group, people);
  }
  for (const [group, people] of primary) listed.set(group, [...(model.members.get(group) ?? []), ...people]);
  return listed;
}

/** Follows groups that are not mirrored, down to people and to mirrored groups. */
function reachable(
  from: string,
  groups: ReadonlySet<string>,
  model: Model,
  listed: Map<string, Iterable<string>>,
): { people: Set<string>; below: Set<string>; unmirrored: Set<string> } {
  const people = new Set<string>();
  const unmirrored = new Set<string>();
  const below = new Set<string>();
  const seen = new Set([from]);
  const open = [from];
  for (let group = open.pop(); group !== undefined; group = open.pop()) {
    for (const member of listed.get(group) ?? []) {
      if (model.people.has(member)) people.add(member);
      else if (member !== from && groups.has(member)) below.add(member);
      else if (model.groups.has(member) && !seen.has(member)) {
        seen.add(member);
        open.push(member);
      } else if (model.unmirroredDn(member) !== null) unmirrored.add(member);
    }
  }
  return { people, below, unmirrored };
}
