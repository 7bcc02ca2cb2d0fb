import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { clock } from '../src/shared/clock.ts';
import { createApiToken } from '../src/sign-in/token.ts';
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

/** The first example in a language that contains a text. */
function example(language: string, way = '/graphql'): string {
  const blocks = [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, code]) => code as string,
  );
  const found = blocks.find((code) => code.includes(way));
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
  {
    language: 'ts',
    way: 'graphql-ws',
    program: 'node',
    file: 'example.mts',
    command: (file: string) => [process.execPath, file],
    says: '"position":',
  },
];

/** The installed packages, which the examples import. */
const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));

for (const { language, way, program, file, command, says } of examples) {
  test.skipIf(!has(program))(
    `the README’s example in ${language}${way ? ` with ${way}` : ''} runs`,
    async ({ app, seed }) => {
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
        symlinkSync(packages, join(folder, 'node_modules'));
        writeFileSync(join(folder, file), example(language, way));
        const [name, ...args] = command(join(folder, file)) as [string, ...string[]];
        const { stdout } = await run(name, args, {
          env: { ...process.env, MUSTER_URL: app.url, MUSTER_TOKEN: secret },
        });
        expect(stdout).toContain(says);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
}
