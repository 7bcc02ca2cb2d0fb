// Runs on whatever Node.js there is (20 or newer): nothing of the project may be used here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs npm in the project's folder, and gives its exit code. */
export function npm(args) {
  const [command, ...before] = npmCommand();
  const { status, error } = spawnSync(command, [...before, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
      NEXT_TELEMETRY_DISABLED: '1',
      TURBO_TELEMETRY_DISABLED: '1',
    },
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

/**
 * The npm that runs this script, started with its own Node.js: on Windows `npm` is not an executable that can be
 * spawned.
 */
function npmCommand() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  return script ? [node ?? process.execPath, script] : ['npm'];
}

/**
 * Installs exactly what the lock file says, unless that was done before. `npm ci` removes what is there first, so the
 * mark that it leaves is only found after an installation that was finished.
 */
export function install() {
  const mark = join(root, 'node_modules/.installed-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing the dependencies (about a minute)');
  const status = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) process.exit(status);
  writeFileSync(mark, lock);
}
