import {
  brakeLimit,
  exceedsBrake,
  maxSteps,
  type PlannedStepInput,
  type Report,
  report,
  stepOf,
  verbatim,
} from '@muster/syncer-core';
import type { Difference } from './difference.ts';
import type { MirrorState } from './mirror-state.ts';
import type { Model } from './model.ts';

export interface Plan {
  additions: number;
  updates: number;
  removals: number;
  steps: PlannedStepInput[];
  /** Why an admin must decide first; null if no decision is needed. */
  held: Report | null;
}

/** The steps of a difference, as admins see them. Removals come first, since admins may have to decide about them. */
export function planOf(difference: Difference, model: Model, mirror: MirrorState, allowed = 0): Plan {
  const { groups, users, ending, members, nested, goneGroups, goneUsers } = difference;
  const nameOfPerson = (guid: string) =>
    model.people.get(guid)?.username ?? mirror.people.get(guid)?.username ?? guid;
  const nameOfGroup = (guid: string) => model.groups.get(guid)?.name ?? mirror.groups.get(guid)?.name ?? guid;
  const steps: PlannedStepInput[] = [];
  const step = (action: PlannedStepInput['action'], object: string, detail: Report) => {
    if (steps.length < maxSteps) steps.push(stepOf(action, object, detail));
  };
  const [theGroup, theUser] = [report('REPORT_THE_GROUP'), report('REPORT_THE_USER')];
  for (const guid of goneGroups) step('REMOVE', nameOfGroup(guid), theGroup);
  for (const guid of goneUsers) step('REMOVE', nameOfPerson(guid), theUser);
  for (const guid of ending) step('REMOVE', nameOfPerson(guid), report('REPORT_DISABLED_OR_EXPIRED'));
  for (const [group, member] of members.remove)
    step('REMOVE', nameOfGroup(group), verbatim(nameOfPerson(member)));
  for (const [group, child] of nested.remove)
    step('REMOVE', nameOfGroup(group), verbatim(nameOfGroup(child)));
  for (const { anchor, name } of groups) step(mirror.groups.has(anchor) ? 'UPDATE' : 'ADD', name, theGroup);
  for (const { anchor, username } of users)
    if (!ending.has(anchor)) step(mirror.people.has(anchor) ? 'UPDATE' : 'ADD', username, theUser);
  for (const [group, child] of nested.add) step('ADD', nameOfGroup(group), verbatim(nameOfGroup(child)));
  for (const [group, member] of members.add) step('ADD', nameOfGroup(group), verbatim(nameOfPerson(member)));

  const isNew = (known: Map<string, unknown>) => (input: { anchor: string }) => !known.has(input.anchor);
  const newGroups = groups.filter(isNew(mirror.groups)).length;
  const newUsers = users.filter(isNew(mirror.people)).length;
  const lost = {
    groups: goneGroups.length,
    users: goneUsers.length + ending.size,
    members: members.remove.length + nested.remove.length,
  };
  return {
    additions: newGroups + newUsers + members.add.length + nested.add.length,
    updates: groups.length + users.length - newGroups - newUsers - ending.size,
    removals: lost.groups + lost.users + lost.members,
    steps,
    held: heldOf(lost, mirror, allowed),
  };
}

type Counts = Record<'groups' | 'users' | 'members', number>;

function heldOf(lost: Counts, mirror: MirrorState, allowed: number): Report | null {
  const present: Counts = {
    groups: mirror.groups.size,
    users: mirror.people.size,
    members: [...mirror.members.values()].reduce((sum, { size }) => sum + size, 0),
  };
  if (lost.groups + lost.users + lost.members <= allowed) return null;
  const parts = (['groups', 'users', 'members'] as const)
    .filter((what) => exceedsBrake(lost[what], present[what]))
    .map((what) =>
      report(lossOf[what], {
        count: lost[what],
        present: present[what],
        limit: brakeLimit(present[what]),
      }),
    );
  return parts.length > 0 ? report('REPORT_WOULD_TAKE_AWAY', { parts }) : null;
}

const lossOf = {
  groups: 'REPORT_LOSES_GROUPS',
  users: 'REPORT_LOSES_USERS',
  members: 'REPORT_LOSES_MEMBERS',
} as const;
