import { describe, expect, test } from 'vitest';
import { FailureReport } from '../src/failure-report.ts';
import { Failures } from '../src/failures.ts';
import { Desired } from '../src/grants.ts';

const target = 'group_1';
const userOf = (number: number) => `user_${number}`;

/** The failure report of a syncer that could not write any of the members of one group. */
function failingWith(people: number) {
  const failures = new Failures(1_000);
  const desired = new Desired<{ id: string }, { id: string }>(({ id }) => id);
  const numbers = Array.from({ length: people }, (_, number) => number);
  const grants = numbers.map((number) => ({ isLive: true, userId: userOf(number), objectId: target }));
  desired.applyBatch({ position: 7, notifiedPosition: 7, grants });
  desired.setTargets([{ id: target }]);
  for (const number of numbers) failures.add(userOf(number), new Error('No room'));
  return { failures, desired, report: new FailureReport(failures) };
}

describe('a report of failures', () => {
  test('is sent in pages of 1,000, the last of which states the position and completes it', () => {
    const { desired, report } = failingWith(2_500);
    const pages = report.pagesOf(desired, 7, true);
    expect(pages.map(({ failures }) => failures?.length)).toEqual([1_000, 1_000, 500]);
    expect(pages.map(({ position }) => position)).toEqual([0, 0, 7]);
    expect(pages.map(({ complete }) => complete)).toEqual([false, false, true]);
    expect(new Set(pages.map((page) => page.report)).size).toBe(1);
    expect(pages[0]?.report).toEqual(expect.any(String));
  });

  test('reports applied grants in pages, too, and is a single page without an id if it is short', () => {
    const { desired, failures, report } = failingWith(1_200);
    report.pagesOf(desired, 7, true);
    for (let number = 0; number < 1_100; number += 1) failures.resolve(userOf(number));
    const pages = report.pagesOf(desired, 8, false);
    expect(pages.map(({ resolved }) => resolved?.length)).toEqual([1_000, 100]);
    expect(pages.map(({ complete }) => complete)).toEqual([false, false]);
    expect(report.pagesOf(desired, 9, false)).toEqual([
      { position: 9, failures: [], resolved: [], complete: false, report: null },
    ]);
  });
});
