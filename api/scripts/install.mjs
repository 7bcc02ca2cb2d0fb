// Runs on whatever Node.js there is (20 or newer): nothing of the project may be used here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs npm in the project's folder, or in another one, and gives its exit code. */
export function npm(args, folder = root) {
  const [command, ...before] = npmCommand();
  const { status, error } = spawnSync(command, [...before, ...args], {
    cwd: folder,
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

/** Installs the dependencies of the project, and ends the process where that fails. */
export function install() {
  const status = installIn(root, 'Installing the dependencies (about a minute)');
  if (status !== 0) process.exit(status);
}

/**
 * Installs exactly what the lock file of a folder says, unless that was done before, and gives npm's exit code. `npm ci`
 * removes what is there first, so the mark that this leaves is only found after an installation that was finished.
 */
export function installIn(folder, announcement) {
  const mark = join(folder, 'node_modules/.installed-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return 0;
  console.log(announcement);
  const status = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  if (status === 0) writeFileSync(mark, lock);
  return status;
}
