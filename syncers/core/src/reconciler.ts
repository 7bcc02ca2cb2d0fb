import { brakeLimit, exceedsBrake } from './brake.ts';
import type { MusterClient } from './client.ts';
import type { PlannedStepInput } from './gql/graphql.ts';
import { ReportReconcile } from './queries.ts';

/** What an admin asks for: to look only, or to go on with what was held back. */
interface Asked {
  id: string;
  state: string;
  planOnly: boolean;
  removals: number;
}

/** What a comparison comes to. */
export interface Difference {
  additions: number;
  updates: number;
  removals: number;
  steps: PlannedStepInput[];
}

export const differenceOf = (steps: PlannedStepInput[]): Difference => {
  const count = (wanted: PlannedStepInput['action']) =>
    steps.filter(({ action }) => action === wanted).length;
  return { additions: count('ADD'), updates: count('UPDATE'), removals: count('REMOVE'), steps };
};

/** Says what a comparison has found; gives the id of the reconcile. */
export async function reportReconcile(
  muster: MusterClient,
  id: string | null,
  state: 'DONE' | 'BLOCKED' | 'FAILED',
  { additions, updates, removals, steps }: Difference,
  message: string | null,
): Promise<string | null> {
  const input = { id, state, additions, updates, removals, plan: steps.slice(0, maxSteps), message };
  const { reportReconcile } = await muster.ask(ReportReconcile, { input }, timeoutMs);
  return reportReconcile.reconcile?.id ?? null;
}

/** Muster shows no more of a plan; the counts are those of all steps. */
const maxSteps = 200;

/** Nothing else goes on while it is said. */
const timeoutMs = 10_000;

/**
 * What is done with a comparison: an admin sees what it has found, and what nobody has stated is taken away only within
 * limits, or when an admin has allowed it.
 */
export class Reconciler {
  private readonly muster: MusterClient;
  /** What an admin was asked about, until it is over. */
  private blocked: string | null = null;

  constructor(muster: MusterClient) {
    this.muster = muster;
  }

  async reconcile(
    asked: Asked | null,
    /** `unexplained`: the removals that follow from nothing that was stated, of so many as are `present`. */
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
    const message = `${unexplained} removals follow from nothing that was stated; up to ${brakeLimit(present)} are done without asking.`;
    this.blocked = await reportReconcile(this.muster, id, 'BLOCKED', difference, message);
  }
}
