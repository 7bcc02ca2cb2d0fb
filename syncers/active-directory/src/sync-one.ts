import { type MusterClient, type Report, report, reportOfRefusal } from '@muster/syncer-core';
import { batchesOf, markApplied } from './batches.ts';
import { differenceOf } from './difference.ts';
import type { Domain } from './domain.ts';
import { isDeleted, objectOf, type Person } from './entry.ts';
import type { MatchState } from './gql/graphql.ts';
import type { Mirror } from './mirror.ts';
import { userInput } from './mirror-state.ts';
import { ApplyOne } from './queries.ts';

/** Reads one person from the domain and reports them to Muster, even if nothing differs. Returns the steps. */
export async function syncOne(
  muster: MusterClient,
  { controller, model }: Domain,
  mirror: Mirror,
  guid: string,
): Promise<Report[]> {
  const { state } = mirror;
  const steps: Report[] = [];
  const [raw] = await controller.objects([guid]);
  const person = raw && !isDeleted(raw) ? objectOf(raw, 'sAMAccountName') : null;
  if (raw && person?.kind === 'USER') {
    model.put(raw);
    const { username, dn } = person;
    steps.push(report('REPORT_HAS_PERSON', { host: controller.host, username, dn }), accountState(person));
    const listed = new Set(await controller.groupsOf(person.dn));
    for (const [group, members] of model.members) {
      if (listed.has(group)) members.add(guid);
      else members.delete(guid);
    }
  } else {
    model.forget(guid);
    steps.push(report('REPORT_HAS_NOBODY', { host: controller.host }));
  }
  const wanted = await mirror.desired();
  const nameOf = (group: string) => model.groups.get(group)?.name ?? state.groups.get(group)?.name ?? group;
  const mirrored = [...wanted.members]
    .filter(([, members]) => members.has(guid))
    .map(([group]) => nameOf(group));
  steps.push(
    mirrored.length > 0
      ? report('REPORT_IN_GROUPS', { groups: mirrored.sort().join(', ') })
      : report('REPORT_IN_NO_GROUP'),
  );

  const isKnown = state.people.has(guid);
  if (mirrored.length === 0 && !isKnown) return [...steps, report('REPORT_NOT_NEEDED')];
  const whole = differenceOf(model, wanted, state);
  const own = ([, member]: [string, string]) => member === guid;
  const difference = {
    ...whole,
    groups: [],
    // Sent even if nothing differs, since an admin may have changed the match meanwhile.
    users: person?.kind === 'USER' ? [userInput(person)] : [],
    members: { add: whole.members.add.filter(own), remove: whole.members.remove.filter(own) },
    nested: { add: [], remove: [] },
    unmirrored: { add: [], remove: [] },
    goneGroups: [],
    goneUsers: whole.goneUsers.filter((gone) => gone === guid),
  };
  for (const input of batchesOf(difference)) {
    const { applyMirror } = await muster.ask(ApplyOne, { input });
    markApplied(state, input);
    for (const { state: matchState, problem, problemCode, problemValues, user } of applyMirror.users) {
      const match = report(matches[matchState]);
      steps.push(
        user
          ? report('REPORT_MATCHED_WITH', { state: match, username: user.username })
          : report('REPORT_MATCHED', { state: match }),
      );
      if (problem)
        steps.push(
          reportOfRefusal({
            message: problem,
            messageCode: problemCode,
            messageValues: problemValues ?? undefined,
          }),
        );
    }
  }
  for (const [group] of difference.members.add) steps.push(report('REPORT_JOINED', { group: nameOf(group) }));
  for (const [group] of difference.members.remove)
    steps.push(report('REPORT_LEFT', { group: nameOf(group) }));
  return steps;
}

function accountState({ isEnabled, endsAt }: Person): Report {
  if (!isEnabled) return report('REPORT_IS_DISABLED');
  if (!endsAt) return report('REPORT_IS_ENABLED');
  const end = endsAt.toISOString();
  return endsAt <= new Date()
    ? report('REPORT_HAS_EXPIRED', { end })
    : report('REPORT_IS_ENABLED_UNTIL', { end });
}

/** Who the person is in Muster, by the state of their match. */
const matches = {
  UNMATCHED: 'REPORT_MATCH_UNMATCHED',
  LINKED: 'REPORT_MATCH_LINKED',
  DISPUTED: 'REPORT_MATCH_DISPUTED',
  UNLINKED: 'REPORT_MATCH_UNLINKED',
} as const satisfies Record<MatchState, string>;
