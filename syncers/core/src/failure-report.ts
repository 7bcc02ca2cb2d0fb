import type { Failure, Failures } from './failures.ts';
import type { AcknowledgeGrantsInput } from './gql/graphql.ts';
import type { Desired } from './grants.ts';

type Report = Pick<AcknowledgeGrantsInput, 'failures' | 'resolved' | 'complete'>;

/**
 * Says which grants are not applied, by the users and targets that failed: first all of them, so that the failures of an
 * earlier process end, and then what has changed.
 */
export class FailureReport {
  private readonly failures: Failures;
  /** Grants that have changed and are not applied yet, also those that have ended: `target user`. */
  private readonly open = new Set<string>();
  private readonly reported = new Set<string>();
  private isComplete = false;

  constructor(failures: Failures) {
    this.failures = failures;
  }

  /** These are about to be applied. */
  expect(grants: readonly { objectId: string; userId: string }[]): void {
    for (const { objectId, userId } of grants) this.open.add(`${objectId} ${userId}`);
  }

  /** What to acknowledge now. It counts as received: call `forget` where it was not. */
  next<Person, Target extends { id: string }>(desired: Desired<Person, Target>, isAll: boolean): Report {
    const failing = new Map<string, Failure>();
    const complete = isAll || !this.isComplete;
    for (const failure of this.failures.all) {
      const { user } = failure;
      if (!user.startsWith('user_')) continue;
      for (const target of desired.targetsWith(user)) failing.set(`${target} ${user}`, failure);
      // What ended before this process began was in no batch of it.
      if (!complete || !desired.isGone(user)) continue;
      for (const target of desired.targets.keys())
        if (desired.hasEnded(target, user)) failing.set(`${target} ${user}`, failure);
    }
    for (const grant of [...this.open, ...this.reported]) {
      const { object, user } = named(grant);
      const failure = this.failures.get(user) ?? this.failures.get(object);
      // What is no target any more is nobody's to report.
      if (failure && desired.targets.has(object)) failing.set(grant, failure);
    }
    this.open.clear();
    for (const grant of failing.keys()) this.open.add(grant);
    this.isComplete = true;
    const changed = this.failures.takeChanged();
    const listed = [...failing].filter(
      ([grant, { user }]) => complete || changed.has(user) || !this.reported.has(grant),
    );
    const resolved = complete ? [] : [...this.reported].filter((grant) => !failing.has(grant));
    this.reported.clear();
    for (const grant of failing.keys()) this.reported.add(grant);
    return {
      failures: listed.map(([grant, { message, retryAt }]) => ({
        ...named(grant),
        message,
        retryAt: retryAt.toISOString(),
      })),
      resolved: resolved.map(named).filter(({ object }) => desired.targets.has(object)),
      complete,
    };
  }

  forget(): void {
    this.isComplete = false;
  }
}

function named(grant: string): { object: string; user: string } {
  const [object = '', user = ''] = grant.split(' ');
  return { object, user };
}
