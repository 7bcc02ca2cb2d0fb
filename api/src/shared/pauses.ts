import { setImmediate } from 'node:timers/promises';

/** A step of work that takes longer would be noticed by everybody else who asks this process something. */
const longestMs = 15;

/** Lets others have their turn when the work since the last pause has taken long. One for each piece of work. */
export function makePauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestMs) return;
    await setImmediate();
    since = performance.now();
  };
}
