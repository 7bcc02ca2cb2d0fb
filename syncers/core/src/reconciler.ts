import { brakeLimit, exceedsBrake } from './brake.ts';
import type { MusterClient } from './client.ts';
import type { PlannedStepInput } from './gql/graphql.ts';
import type { Reconcile } from './loop-options.ts';
import { ReportReconcile } from './queries.ts';
import { asMessage, type Report, report } from './report.ts';

export interface Difference {
  additions: number;
  updates: number;
  removals: number;
  steps: PlannedStepInput[];
}

/** A step of a plan, with the part of the object that is meant. */
export const stepOf = (
  action: PlannedStepInput['action'],
  object: string,
  detail: Report | null = null,
): PlannedStepInput => ({
  action,
  object,
  detail: detail?.text ?? null,
  detailCode: detail?.code ?? null,
  detailValues: detail?.values ?? null,
});

export const differenceOf = (steps: PlannedStepInput[]): Difference => {
  const count = (wanted: PlannedStepInput['action']) =>
    steps.filter(({ action }) => action === wanted).length;
  return { additions: count('ADD'), updates: count('UPDATE'), removals: count('REMOVE'), steps };
};

/** Reports the result of a comparison to Muster. Returns the id of the reconcile. */
export async function reportReconcile(
  muster: MusterClient,
  id: string | null,
  state: 'DONE' | 'BLOCKED' | 'FAILED',
  { additions, updates, removals, steps }: Difference,
  message: Report | null,
): Promise<string | null> {
  const input = {
    id,
    state,
    additions,
    updates,
    removals,
    plan: steps.slice(0, maxSteps),
    ...asMessage(message),
  };
  const { reportReconcile } = await muster.ask(ReportReconcile, { input }, timeoutMs);
  return reportReconcile.reconcile?.id ?? null;
}

/** At most this many steps of a plan are sent, since Muster shows no more. The counts cover all steps. */
export const maxSteps = 200;

/** The time limit for a report, in milliseconds. The syncer does nothing else meanwhile. */
const timeoutMs = 10_000;

/**
 * Decides what happens after a comparison: reports the differences to admins, and removes what has no stated end only within
 * limits or after an admin has approved.
 */
export class Reconciler {
  private readonly muster: MusterClient;
  /** The reconcile that waits for an admin's decision, until it is over. */
  private blocked: string | null = null;

  constructor(muster: MusterClient) {
    this.muster = muster;
  }

  async reconcile(
    asked: Reconcile | null,
    /** `unexplained` is the number of removals without a stated end; `present` is the number of entries there are. */
    { difference, unexplained, present }: { difference: Difference; unexplained: number; present: number },
    apply: (isHeld: boolean) => Promise<void>,
  ): Promise<void> {
    if (asked?.planOnly) {
      await reportReconcile(this.muster, asked.id, 'DONE', difference, null);
      return;
    }
    const isHeld = exceedsBrake(unexplained, present, asked?.state === 'APPROVED' ? asked.removals : 0);
    await apply(isHeld);
    const id = asked?.id ?? this.blocked;
    if (!isHeld) {
      if (id !== null || difference.steps.length > 0)
        await reportReconcile(this.muster, id, 'DONE', difference, null);
      this.blocked = null;
      return;
    }
    const message = report('REPORT_REMOVALS_HELD', { count: unexplained, limit: brakeLimit(present) });
    this.blocked = await reportReconcile(this.muster, id, 'BLOCKED', difference, message);
  }
}
