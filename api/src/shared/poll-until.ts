import { setTimeout } from 'node:timers/promises';
import { addDuration } from './duration.ts';

const longestWaitMs = 60_000;

/** When whoever wants to wait for so long stops waiting, in milliseconds since 1970: after a minute at the latest. */
export const deadlineWithin = (duration: string): number =>
  Math.min(addDuration(new Date(), duration).getTime(), Date.now() + longestWaitMs);

/** The first pause in milliseconds, for what usually comes at once, and the longest. */
const pauses = { first: 5, longest: 100 };

/**
 * Asks repeatedly until the answer is final or the deadline has passed, and returns the last answer. Each pause is
 * half as long again as the one before: an early answer is noticed at once, and a long wait hardly burdens the
 * database.
 */
export async function pollUntil<Answer>(
  ask: () => Promise<Answer>,
  isFinal: (answer: Answer) => boolean,
  /** In milliseconds since 1970. */
  deadline: number,
): Promise<Answer> {
  for (let pause = pauses.first; ; pause = Math.min(1.5 * pause, pauses.longest)) {
    const answer = await ask();
    const left = deadline - Date.now();
    if (isFinal(answer) || left <= 0) return answer;
    await setTimeout(Math.min(pause, left));
  }
}
