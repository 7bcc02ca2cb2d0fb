import type { ChildProcess } from 'node:child_process';

/**
 * Prints a child's standard error. A child of a test must not inherit the output of the test's process: vitest waits
 * until that is closed, and would wait forever for a child that outlives its test.
 */
export function forwardStderr({ stderr }: ChildProcess): void {
  stderr?.pipe(process.stderr, { end: false });
}
