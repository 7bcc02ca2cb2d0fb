import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect } from 'vitest';
import { test as base } from './app.ts';
import { connectProvider, type Provider } from './scim-provider.ts';

const run = promisify(execFile);
const own = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `npm test` installs this with CI set, from `python/requirements.txt`. Otherwise these tests are skipped. */
const python = own('../../node_modules/.cache/scim-python/bin/python');

const test = base.extend<{ provider: Provider }>({
  provider: async ({ app, admin }, use) => use(await connectProvider(app, admin, 'Python')),
});

interface Result {
  status: string;
  title: string;
  type: string | null;
  reason: string;
}

/** Results that scim2-tester reports as errors, and why they are correct here. */
const explained: { title: string; type: string; reason: RegExp; why: string }[] = [
  {
    title: 'check_remove_attribute',
    type: 'User',
    reason: /^PATCH modify\(\) did not remove attribute 'active'$/,
    why: 'Whoever has no stated `active` is active, and is shown so: a default value, as RFC 7644, 3.5.2.2 allows.',
  },
  {
    title: 'check_add_attribute',
    type: 'Group',
    reason: /^PATCH modify\(\) returned unexpected value for 'members'/,
    why: 'The answer has the names of the members, too (RFC 7643, 8.4); the tester expects what it has sent.',
  },
  {
    title: 'check_replace_attribute',
    type: 'Group',
    reason: /^PATCH modify\(\) returned unexpected value for 'members'/,
    why: 'The same.',
  },
];

const isExplained = (result: Result): boolean =>
  explained.some(
    ({ title, type, reason }) => title === result.title && type === result.type && reason.test(result.reason),
  );

describe.skipIf(!existsSync(python))('SCIM used by independent implementations', () => {
  const program = (app: { url: string }, provider: Provider, name: string) =>
    run(python, ['-B', own(`./python/${name}.py`), `${app.url}/scim/v2`], {
      env: { ...process.env, SCIM_TOKEN: provider.token },
    });

  test('has no unexplained error in scim2-tester', { timeout: 180_000 }, async ({ app, provider }) => {
    const { stdout } = await program(app, provider, 'scim_tester');
    const results: Result[] = JSON.parse(stdout);
    const bad = results.filter(({ status }) => status !== 'SUCCESS' && status !== 'SKIPPED');
    expect(bad.filter((result) => !isExplained(result))).toEqual([]);
    expect(results.filter(({ status }) => status === 'SUCCESS').length).toBeGreaterThan(100);
  });

  test('works with a program that uses scim2-client', { timeout: 180_000 }, async ({ app, provider }) => {
    expect(await program(app, provider, 'scim_client')).toMatchObject({ stderr: '' });
  });
});
