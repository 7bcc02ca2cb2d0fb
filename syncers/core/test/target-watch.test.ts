import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TargetWatch } from '../src/target-watch.ts';

/** A target system that answers when the test says so. */
function silentTarget() {
  const answers: { answer: () => void; fail: (error: Error) => void }[] = [];
  const failures: unknown[] = [];
  const watch = new TargetWatch({
    probe: () => new Promise<void>((answer, fail) => answers.push({ answer, fail })),
    onFailure: (error) => failures.push(error),
  });
  return { watch, answers, failures };
}

describe('a watch of a target', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('reports within 8 seconds that the target is silent and since when, and that it answers again', async () => {
    const { watch, answers } = silentTarget();
    watch.start();
    await vi.advanceTimersByTimeAsync(2_000);
    const asked = new Date().toISOString();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(watch.problem).toBeNull();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(watch.problem?.text).toBe(`The target has given no usable answer since ${asked}`);
    // One answer is enough, even if earlier probes were lost.
    answers.at(-1)?.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(watch.problem).toBeNull();
    watch.stop();
  });

  test('limits probes of a silent target, and ignores failures from before a restart', async () => {
    const { watch, answers, failures } = silentTarget();
    watch.start();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(answers).toHaveLength(20);
    watch.start();
    for (const { fail } of answers) fail(new Error('lost'));
    await vi.advanceTimersByTimeAsync(0);
    expect(failures).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    answers.at(-1)?.fail(new Error('lost'));
    await vi.advanceTimersByTimeAsync(0);
    expect(failures).toHaveLength(1);
    watch.stop();
  });
});
