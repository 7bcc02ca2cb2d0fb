import { expect } from 'vitest';
import { test } from './app.ts';
import { checkHistory, wrongTimes } from './histories/check.ts';
import { randomHistory, randomShape } from './histories/mutations.ts';
import { random } from './random.ts';

/** For longer runs by hand, set HISTORIES=20000 and HISTORIES_SEED. To repeat one failure, set its seed and HISTORIES=1. */
const histories = Number(process.env.HISTORIES ?? 1_000);
const firstSeed = Number(process.env.HISTORIES_SEED ?? 1);
/** How many wrong histories are reported before the test gives up. */
const maxShown = Number(process.env.HISTORIES_SHOWN ?? 3);

test.override({ rate: 1e9 });

test('simultaneous mutations have the result of some serial order, whichever they are', {
  timeout: 600_000 + histories * 5_000,
}, async ({ app, admin }) => {
  // Grace acts in all histories. With an end date she does not count as the last admin.
  await app.database.em
    .fork()
    .getConnection()
    .execute("update user_state set ends_at = '2099-01-01' where ends_at = 'infinity'");
  const wrong: string[] = [];
  let tried = 0;
  for (let number = firstSeed; number < firstSeed + histories && wrong.length < maxShown; number += 1) {
    const below = random(number * 7_919);
    below(2);
    const shape = randomShape(below);
    const problem = await checkHistory(app, admin, shape, randomHistory(below));
    if (problem) wrong.push(`HISTORIES_SEED=${number}, on ${JSON.stringify(shape)}: ${problem}`);
    tried += 1;
  }
  console.log(`${tried} histories from seed ${firstSeed}: ${wrong.length} are in no order`);
  expect(wrong.join('\n\n')).toBe('');
  expect((await wrongTimes(app)).slice(0, 10)).toEqual([]);
});
