import { randomUUID } from 'node:crypto';
import type { Failure, Failures } from './failures.ts';
import type { AcknowledgeGrantsInput } from './gql/graphql.ts';
import type { Desired } from './grants.ts';
import { inPairedPages } from './pages.ts';

/** At most this many failures per request. All failures of a group with 100,000 members would make a request of 30 MB. */
const pageSize = 1_000;

/**
 * Reports which grants could not be applied: first all failures, so that the server forgets those of an earlier process, then
 * only changes.
 */
export class FailureReport {
  private readonly failures: Failures;
  /** Grants that changed and are not applied yet, ended ones included. Keys: `target user`. */
  private readonly open = new Set<string>();
  private readonly reported = new Set<string>();
  private isComplete = false;

  constructor(failures: Failures) {
    this.failures = failures;
  }

  /** Records grants that are about to be applied. */
  expect(grants: readonly { objectId: string; userId: string }[]): void {
    for (const { objectId, userId } of grants) this.open.add(`${objectId} ${userId}`);
  }

  /** The pages to send now, in this order. They are assumed to arrive: call `forget` if one did not. */
  pagesOf<Person, Target extends { id: string }>(
    desired: Desired<Person, Target>,
    position: number,
    isAll: boolean,
  ): AcknowledgeGrantsInput[] {
    const failing = new Map<string, Failure>();
    const complete = isAll || !this.isComplete;
    for (const failure of this.failures.all) {
      const { user } = failure;
      if (!user.startsWith('user_')) continue;
      for (const target of desired.targetsWith(user)) failing.set(`${target} ${user}`, failure);
      // A grant that ended before this process started was in none of its batches.
      if (!complete || !desired.isGone(user)) continue;
      for (const target of desired.targets.keys())
        if (desired.hasEnded(target, user)) failing.set(`${target} ${user}`, failure);
    }
    for (const grant of [...this.open, ...this.reported]) {
      const { object, user } = named(grant);
      const failure = this.failures.get(user) ?? this.failures.get(object);
      // Only failures on current targets can be reported.
      if (failure && desired.targets.has(object)) failing.set(grant, failure);
    }
    this.open.clear();
    for (const grant of failing.keys()) this.open.add(grant);
    this.isComplete = true;
    const changed = this.failures.takeFailed();
    const listed = [...failing].filter(
      ([grant, { user }]) => complete || changed.has(user) || !this.reported.has(grant),
    );
    const resolved = complete ? [] : [...this.reported].filter((grant) => !failing.has(grant));
    this.reported.clear();
    for (const grant of failing.keys()) this.reported.add(grant);
    const pages = inPairedPages(
      listed.map(([grant, { report, retryAt }]) => ({
        ...named(grant),
        message: report.text,
        messageCode: report.code,
        messageValues: report.values,
        retryAt: retryAt?.toISOString() ?? null,
      })),
      resolved.map(named).filter(({ object }) => desired.targets.has(object)),
      pageSize,
    );
    const report = pages.length > 1 ? randomUUID() : null;
    return pages.map(([failures, resolved], index) => {
      const isLast = index === pages.length - 1;
      return {
        // Only the last page moves the position: until then the server does not know all failures.
        position: isLast ? position : 0,
        failures,
        resolved,
        complete: isLast && complete,
        report,
      };
    });
  }

  forget(): void {
    this.isComplete = false;
  }
}

function named(grant: string): { object: string; user: string } {
  const [object = '', user = ''] = grant.split(' ');
  return { object, user };
}
