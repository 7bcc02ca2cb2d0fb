import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const guard = fileURLToPath(new URL('end-with-tests.mjs', import.meta.url));

/**
 * Ends the PostgreSQL servers of a folder and deletes the folder when this process is gone, even if this process was
 * killed and no code of its own runs any more.
 */
export function endWithTests(folder: string): void {
  // In a session of its own, so that a signal to the process group of the tests does not end it.
  const child = spawn(process.execPath, [guard, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.unref();
  // An open pipe would keep this process running.
  if ('unref' in child.stdin && typeof child.stdin.unref === 'function') child.stdin.unref();
}
