import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { isPostmasterOf } from '../src/database/postmaster.ts';

const url = (relative: string) => JSON.stringify(new URL(relative, import.meta.url).href);
const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));

test('the PostgreSQL of tests that are killed ends, and its files are deleted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-killed-'));
  const program = `
    import { endWithTests } from ${url('end-with-tests.ts')};
    import { startEmbedded } from ${url('../src/database/embedded.ts')};
    import { readPidFile } from ${url('../src/database/postmaster.ts')};
    const folder = ${JSON.stringify(folder)};
    endWithTests(folder);
    await startEmbedded(folder);
    console.log((await readPidFile(folder + '/postgres')).pid);`;
  const tests = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    env: { ...process.env, TSX_TSCONFIG_PATH: tsconfig },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  tests.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const pid = await new Promise<number>((resolve, reject) => {
    tests.stdout.once('data', (chunk) => resolve(Number(String(chunk).trim())));
    tests.once('exit', () => reject(new Error(output)));
  });
  expect(await isPostmasterOf(pid, join(folder, 'postgres'))).toBe(true);

  tests.kill('SIGKILL');

  await vi.waitFor(() => expect(existsSync(folder)).toBe(false), { timeout: 60_000, interval: 50 });
  expect(await isPostmasterOf(pid, join(folder, 'postgres'))).toBe(false);
}, 120_000);
