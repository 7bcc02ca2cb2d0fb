import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { createApiToken } from '../src/auth/token.ts';
import { clock } from '../src/shared/clock.ts';
import { test } from './app.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const run = promisify(execFile);

const has = (program: string) => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** The first example in a language that speaks to the API. */
function example(language: string): string {
  const blocks = [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, code]) => code as string,
  );
  const found = blocks.find((code) => code.includes('/graphql'));
  if (!found) throw new Error(`The README has no example in ${language}`);
  return found.replace(/^export MUSTER_URL=.*\n/m, '');
}

const examples = [
  {
    language: 'sh',
    program: 'curl',
    file: 'example.sh',
    command: (file: string) => ['bash', file],
    says: '"username":"grace"',
  },
  {
    language: 'ts',
    program: 'node',
    file: 'example.mts',
    command: (file: string) => [process.execPath, file],
    says: '"gainCount":0',
  },
  {
    language: 'python',
    program: 'python3',
    file: 'example.py',
    command: (file: string) => ['python3', file],
    says: "'allowed': False",
  },
];

for (const { language, program, file, command, says } of examples) {
  test.skipIf(!has(program))(`the README’s example in ${language} runs`, async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    await seed.user('admin');
    await seed.userGroup('Book club');
    await seed.resource('Wiki');
    const { secret } = await createApiToken(app.database.em.fork(), {
      name: 'readme',
      scopes: ['READ', 'WRITE'],
      userKey: grace.key,
      syncerKey: null,
      expiresAt: null,
      now: clock.now(),
    });
    const folder = mkdtempSync(join(tmpdir(), 'muster-readme-'));
    try {
      writeFileSync(join(folder, file), example(language));
      const [name, ...args] = command(join(folder, file)) as [string, ...string[]];
      const { stdout } = await run(name, args, {
        env: { ...process.env, MUSTER_URL: app.url, MUSTER_TOKEN: secret },
      });
      expect(stdout).toContain(says);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
