import { maxSteps, type PlannedStepInput, type Report, report, stepOf, verbatim } from '@muster/syncer-core';
import type { Layout } from './config.ts';
import { differenceOf, foreignAttributes, placeholderOf } from './difference.ts';
import { type Entries, ownerOf, personAnchor, personGroupOf, targetOf } from './entries.ts';
import type { Observed } from './observed.ts';
import type { Desired } from './types.ts';

export interface Plan {
  additions: number;
  updates: number;
  removals: number;
  /** Removals without a stated end: either drift in LDAP, or a mistake in Muster. */
  unexplained: number;
  steps: PlannedStepInput[];
}

/** What should be in LDAP, and what is there. */
export interface SyncContext {
  layout: Layout;
  desired: Desired;
  entries: Entries;
  observed: Observed;
}

/** Whether a removal has a stated end as its reason. */
export function isExplained(
  { desired, layout }: SyncContext,
  anchor: string,
  member: string | null,
): boolean {
  const target = targetOf(anchor);
  if (target === null) return desired.isGone(anchor);
  const owner = ownerOf(target);
  if (owner !== null) return layout.personGroups === null || desired.isGone(owner);
  if (desired.removedTargets.has(target)) return true;
  if (member === null) return anchor !== target && desired.targets.has(target);
  return member === placeholderOf(layout) || desired.hasEnded(target, member) || desired.isGone(member);
}

/** The names of attributes; null if there are none. */
const namesOf = (attributes: object): Report | null => {
  const names = Object.keys(attributes);
  return names.length > 0 ? verbatim(names.join(', ')) : null;
};

/** All differences. Nothing is written. */
export function planOf(context: SyncContext): Plan {
  const { layout, desired, entries, observed } = context;
  const plan: Plan = { additions: 0, updates: 0, removals: 0, unexplained: 0, steps: [] };
  const counter = { ADD: 'additions', UPDATE: 'updates', REMOVE: 'removals' } as const;
  const step = (action: PlannedStepInput['action'], object: string, detail: Report | null = null) => {
    plan[counter[action]] += 1;
    // Removals come first, since an admin may have to decide about them.
    if (action === 'REMOVE') plan.steps.unshift(stepOf(action, object, detail));
    else if (plan.steps.length < maxSteps) plan.steps.push(stepOf(action, object, detail));
    if (plan.steps.length > 2 * maxSteps) plan.steps.length = maxSteps;
  };
  const remove = (anchor: string, dn: string, member: string | null, detail: Report | null) => {
    step('REMOVE', dn, detail);
    if (!isExplained(context, anchor, member)) plan.unexplained += 1;
  };

  for (const user of new Set([...desired.people.keys(), ...observed.people])) {
    const anchor = personAnchor(user);
    const [entry, seen] = [entries.ofPerson(user), observed.entries.get(anchor)];
    if (entry) {
      const { isMissing, isRenamed, replace } = differenceOf(layout, entry, seen);
      if (isMissing) step('ADD', entry.dn);
      else if (isRenamed) step('UPDATE', seen?.dn ?? '', report('REPORT_RENAMED', { name: entry.dn }));
      else if (Object.keys(replace).length > 0) step('UPDATE', entry.dn, namesOf(replace));
    } else if (seen && !desired.isWanted(user)) {
      const stays = foreignAttributes(layout, seen).length > 0;
      const signsIn = (seen.attributes.userPassword?.length ?? 0) > 0;
      if (!stays || signsIn) remove(anchor, seen.dn, null, stays ? report('REPORT_PASSWORD_AND_KEYS') : null);
    }
  }
  const own = layout.personGroups === null ? [] : [...desired.people.keys()].map(personGroupOf);
  for (const target of new Set([...desired.targets.keys(), ...own, ...observed.targets])) {
    const wanted = entries.ofTarget(target);
    for (const entry of wanted) {
      const seen = observed.entries.get(entry.anchor);
      const { isMissing, isRenamed, replace, addMembers, removeMembers } = differenceOf(layout, entry, seen);
      if (isMissing) step('ADD', entry.dn);
      else if (isRenamed || Object.keys(replace).length > 0) step('UPDATE', entry.dn, namesOf(replace));
      for (const member of addMembers) step('ADD', entry.dn, verbatim(entries.dnOf(member) ?? member));
      for (const member of removeMembers)
        remove(entry.anchor, entry.dn, member, verbatim(observed.nameOf(member)));
    }
    const anchors = new Set(wanted.map(({ anchor }) => anchor));
    for (const anchor of observed.anchorsOf(target)) {
      const seen = observed.entries.get(anchor);
      if (anchors.has(anchor) || !seen) continue;
      remove(anchor, seen.dn, null, null);
      for (const member of seen.members) remove(anchor, seen.dn, member, verbatim(observed.nameOf(member)));
    }
  }
  plan.steps.length = Math.min(plan.steps.length, maxSteps);
  return plan;
}
