import type { MusterClient } from '@muster/syncer-core';
import { batchesOf, markApplied } from './batches.ts';
import type { Desired } from './desired.ts';
import { differenceOf } from './difference.ts';
import type { DomainController } from './domain-controller.ts';
import { isDeleted, objectOf, type Person } from './entry.ts';
import { type MirrorState, userInput } from './mirror-state.ts';
import type { Model } from './model.ts';
import { ApplyOne } from './queries.ts';

/** The domain, what is known of it, and what Muster has of it. */
interface Known {
  controller: DomainController;
  model: Model;
  mirror: MirrorState;
  muster: MusterClient;
}

/** Reads one person from the domain and reports them to Muster, even if nothing differs. Returns the steps. */
export async function syncOne(
  { controller, model, mirror, muster }: Known,
  guid: string,
  desired: () => Promise<Desired>,
): Promise<string[]> {
  const steps: string[] = [];
  const [raw] = await controller.objects([guid]);
  const person = raw && !isDeleted(raw) ? objectOf(raw, 'sAMAccountName') : null;
  if (raw && person?.kind === 'USER') {
    model.put(raw);
    steps.push(`${controller.host} has ${person.username}: ${person.dn}`, accountState(person));
    const listed = new Set(await controller.groupsOf(person.dn));
    for (const [group, members] of model.members) {
      if (listed.has(group)) members.add(guid);
      else members.delete(guid);
    }
  } else {
    model.forget(guid);
    steps.push(`${controller.host} has nobody of that kind any more`);
  }
  const wanted = await desired();
  const nameOf = (group: string) => model.groups.get(group)?.name ?? mirror.groups.get(group)?.name ?? group;
  const mirrored = [...wanted.members]
    .filter(([, members]) => members.has(guid))
    .map(([group]) => nameOf(group));
  steps.push(mirrored.length > 0 ? `In ${mirrored.sort().join(', ')}` : 'In no group that is mirrored');

  const isKnown = mirror.people.has(guid);
  if (mirrored.length === 0 && !isKnown) return [...steps, 'Muster need not know them'];
  const whole = differenceOf(model, wanted, mirror);
  const own = ([, member]: [string, string]) => member === guid;
  const difference = {
    ...whole,
    groups: [],
    // Sent even if nothing differs, since an admin may have changed the match meanwhile.
    users: person?.kind === 'USER' ? [userInput(person)] : [],
    members: { add: whole.members.add.filter(own), remove: whole.members.remove.filter(own) },
    nested: { add: [], remove: [] },
    goneGroups: [],
    goneUsers: whole.goneUsers.filter((gone) => gone === guid),
  };
  for (const input of batchesOf(difference)) {
    const { applyMirror } = await muster.ask(ApplyOne, { input });
    markApplied(mirror, input);
    for (const { state, problem, user } of applyMirror.users) {
      steps.push(user ? `Muster: ${state}, ${user.username}` : `Muster: ${state}`);
      if (problem) steps.push(problem);
    }
  }
  for (const [group] of difference.members.add) steps.push(`Joined ${nameOf(group)}`);
  for (const [group] of difference.members.remove) steps.push(`Left ${nameOf(group)}`);
  return steps;
}

function accountState({ isEnabled, endsAt }: Person): string {
  if (!isEnabled) return 'The account is disabled';
  if (endsAt && endsAt <= new Date()) return `The account expired at ${endsAt.toISOString()}`;
  return endsAt ? `The account is enabled, and expires at ${endsAt.toISOString()}` : 'The account is enabled';
}
