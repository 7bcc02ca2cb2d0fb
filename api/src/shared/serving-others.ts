import type { WithBreaks } from './breaks.ts';
import { createYieldPoint } from './yield-point.ts';

/** Does work without waiting, and serves other requests wherever it may be interrupted and has taken long since the last time. */
export async function servingOthers<Result>(work: WithBreaks<Result>): Promise<Result> {
  const pause = createYieldPoint();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pause();
  }
}
