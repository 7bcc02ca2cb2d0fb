import { expect, test } from 'vitest';
import { pollUntil } from '../src/shared/poll-until.ts';

test('polling for an answer slows down, and returns the last answer at the deadline', async () => {
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return asked;
  };

  expect(await pollUntil(ask, (answer) => answer === 3, Date.now() + 60_000)).toBe(3);

  asked = 0;
  const deadline = Date.now() + 1_000;
  const last = await pollUntil(ask, () => false, deadline);
  expect(Date.now()).toBeGreaterThanOrEqual(deadline);
  expect(last).toBe(asked);
  // With pauses of 5 ms it would ask two hundred times.
  expect(asked).toBeLessThan(25);
});
