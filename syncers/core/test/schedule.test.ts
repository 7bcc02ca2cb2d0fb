import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Schedule } from '../src/schedule.ts';

describe('a schedule', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') }));
  afterEach(() => void vi.useRealTimers());

  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);

  test('calls back with what is due, at its instant and in its order', () => {
    const called: [number, string[]][] = [];
    const begun = Date.now();
    const schedule = new Schedule<string>((due) => called.push([Date.now() - begun, due]));
    for (const [seconds, name] of [
      [90, 'late'],
      [5, 'soon'],
      [60, 'one'],
      [61, 'other'],
      [4_000_000, 'in 46 days'],
    ] as const)
      schedule.add(inSeconds(seconds), name);
    vi.advanceTimersByTime(100_000);
    expect(called).toEqual([
      [5_000, ['soon']],
      [60_000, ['one']],
      [61_000, ['other']],
      [90_000, ['late']],
    ]);
    vi.advanceTimersByTime(4_000_000_000);
    expect(called.at(-1)).toEqual([4_000_000_000, ['in 46 days']]);
  });

  test('is not late for long if the clock was set or the machine has slept', () => {
    const called: string[] = [];
    const schedule = new Schedule<string>((due) => called.push(...due));
    schedule.add(inSeconds(3_600), 'in an hour');
    vi.advanceTimersByTime(1_000);
    // The clock jumps one hour ahead without any timer firing, as after sleep.
    vi.setSystemTime(inSeconds(3_600));
    vi.advanceTimersByTime(10_000);
    expect(called).toEqual(['in an hour']);
  });

  test('forgets everything when it is stopped', () => {
    const called: string[] = [];
    const schedule = new Schedule<string>((due) => called.push(...due));
    schedule.add(inSeconds(1), 'soon');
    schedule.stop();
    vi.advanceTimersByTime(60_000);
    expect(called).toEqual([]);
  });
});
