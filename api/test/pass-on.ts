import type { ChildProcess } from 'node:child_process';

/**
 * Prints what a child says on its standard error. A child of a test does not inherit the output of the test's process:
 * vitest waits until that is closed, and would wait without end for a process that has outlived its test.
 */
export function passOn({ stderr }: ChildProcess): void {
  stderr?.pipe(process.stderr, { end: false });
}
