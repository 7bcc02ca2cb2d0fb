// Runs on whatever Node.js there is (20 or newer): nothing of the project may be used here.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command in the project's folder; ends with it when it fails. */
export function run(command, args, options = {}) {
  const path = `${join(root, 'node_modules/node/bin')}:${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    ...options,
    env: {
      ...process.env,
      PATH: path,
      NEXT_TELEMETRY_DISABLED: '1',
      TURBO_TELEMETRY_DISABLED: '1',
      ...options.env,
    },
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** Installs the dependencies where they are missing or older than the lock file. */
export function install() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const isFresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
  if (isFresh) return;
  console.log('Installing the dependencies (about a minute)');
  // Not `npm ci`: that refuses a lock file in which a binary for somebody else's platform is missing.
  const status = run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) process.exit(status);
}
