import type { Person } from './entry.ts';
import type { Model } from './model.ts';

/** What Muster should have. */
export interface Desired {
  /** GUIDs of the groups that are mirrored. */
  groups: Set<string>;
  people: Map<string, Person>;
  /** By group: the people in it, beside those who come with nested groups. */
  members: Map<string, Set<string>>;
  /** By group: mirrored groups that are nested in it. Never in a circle. */
  nested: Map<string, Set<string>>;
}

/** What follows from the domain and the selection. `known` are people whom Muster has, wherever they are now. */
export function desiredOf(model: Model, selected: ReadonlySet<string>, known: Iterable<string>): Desired {
  const groups = new Set([...selected].filter((guid) => model.groups.has(guid)).sort());
  const members = new Map<string, Set<string>>();
  const nested = new Map<string, Set<string>>();
  const listed = directMembersOf(model);
  for (const guid of groups) {
    const { people, below } = reachable(guid, groups, model, listed);
    members.set(guid, people);
    nested.set(guid, below);
  }
  flattenCycles(groups, members, nested);
  const people = new Map<string, Person>();
  const add = (guid: string) => {
    const person = model.people.get(guid);
    if (person) people.set(guid, person);
  };
  for (const inside of members.values()) for (const guid of inside) add(guid);
  for (const guid of known) add(guid);
  return { groups, people, members, nested };
}

/** By group, who is in it: listed, or by having it as primary group (MS-SAMR 3.1.1.8.1: that is not listed). */
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

/** Through groups that are not mirrored, down to people and mirrored groups. */
function reachable(
  from: string,
  groups: ReadonlySet<string>,
  model: Model,
  listed: Map<string, Iterable<string>>,
): { people: Set<string>; below: Set<string> } {
  const people = new Set<string>();
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
      }
    }
  }
  return { people, below };
}

/** Active Directory lets groups contain each other; Muster does not. Who is in one of them is in all of them. */
function flattenCycles(
  groups: ReadonlySet<string>,
  members: Map<string, Set<string>>,
  nested: Map<string, Set<string>>,
): void {
  const closure = new Map<string, Set<string>>();
  const below = (guid: string): Set<string> => {
    const known = closure.get(guid);
    if (known) return known;
    const found = new Set<string>();
    const open = [guid];
    for (let group = open.pop(); group !== undefined; group = open.pop())
      for (const child of nested.get(group) ?? [])
        if (!found.has(child)) {
          found.add(child);
          open.push(child);
        }
    closure.set(guid, found);
    return found;
  };
  const inCircle = [...groups].filter((guid) => (nested.get(guid)?.size ?? 0) > 0 && below(guid).has(guid));
  const flattened = inCircle.map((guid) => {
    const circle = new Set([...below(guid)].filter((other) => below(other).has(guid)));
    const people = new Set<string>();
    const children = new Set<string>();
    for (const other of circle) {
      for (const person of members.get(other) ?? []) people.add(person);
      for (const child of nested.get(other) ?? []) if (!circle.has(child)) children.add(child);
    }
    return { guid, people, children };
  });
  for (const { guid, people, children } of flattened) {
    members.set(guid, people);
    nested.set(guid, children);
  }
}
