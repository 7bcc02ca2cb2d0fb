import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect } from 'vitest';
import { type App, metricsToken, test } from './app.ts';

const script = fileURLToPath(new URL('../../syncers/linux/install.sh', import.meta.url));

const get = (app: App, path: string, token?: string) =>
  fetch(`${app.url}${path}`, { headers: token ? { authorization: `Bearer ${token}` } : {} });

describe('metrics', () => {
  test('are only for admins, auditors and the token of Prometheus', async ({ app, seed }) => {
    const admin = await seed.admin('grace');
    const ada = await seed.user('ada');
    const tokenOf = async (user: typeof ada) =>
      (await app.withToken({ user }, ['READ'])).headers.authorization?.slice('Bearer '.length);
    const statuses: Record<string, number> = {};
    const callers = {
      stranger: undefined,
      'guessed token': 'metrics-of-the-test',
      member: await tokenOf(ada),
      admin: await tokenOf(admin),
      Prometheus: metricsToken,
    };
    for (const [who, token] of Object.entries(callers))
      statuses[who] = (await get(app, '/metrics', token)).status;
    expect(statuses).toEqual({
      stranger: 401,
      'guessed token': 401,
      member: 401,
      admin: 200,
      Prometheus: 200,
    });
  });
});

describe('the agent', () => {
  test('can be downloaded with an enrolment token, which stays valid', async ({ app, admin }) => {
    const { token } = await admin.change('createEnrolment', {}, 'token');
    expect((await get(app, '/agent/linux.sh')).status).toBe(401);
    expect((await get(app, '/agent/linux.sh', 'enrol_guessed')).status).toBe(401);
    for (let round = 0; round < 2; round++)
      expect((await get(app, '/agent/linux.sh', token)).status).toBe(200);
    const enrolled = await app.nobody.change('enrolSystem', { token, hostname: 'web1' }, 'token');
    expect(enrolled.userErrors).toEqual([]);
    expect((await get(app, '/agent/linux.sh', token)).status).toBe(401);
  });

  test('comes with a command that states its SHA-256 sum and those of all downloads', async ({
    app,
    admin,
  }) => {
    const { token, command, warning } = await admin.change('createEnrolment', {}, 'token command warning');
    const text = await (await get(app, '/agent/linux.sh', token)).text();
    expect(command).toContain(
      `echo "${createHash('sha256').update(text).digest('hex')}  $f" | sha256sum -c -`,
    );
    const sums = [...text.matchAll(/([0-9a-f]{64}) {2}([\w.-]+)/g)];
    expect(sums.map(([, , name]) => name)).toContainEqual(expect.stringMatching(/^node-/));
    for (const [, sum, name] of sums) {
      const body = Buffer.from(await (await get(app, `/agent/${name}`, token)).arrayBuffer());
      expect([name, createHash('sha256').update(body).digest('hex')]).toEqual([name, sum]);
    }
    expect(warning).toBeNull();
  });

  describe('at a public address of plain http', () => {
    test.override({ publicUrl: 'http://muster.example.com' });

    test('is refused in advance', async ({ admin }) => {
      const { command, warning } = await admin.change('createEnrolment', {}, 'command warning');
      expect(warning).toContain('http://muster.example.com is plain http');
      expect(command).toContain('http://muster.example.com/agent/linux.sh');
    });
  });

  test.skipIf(process.getuid?.() !== 0)('refuses plain http before anything runs', async () => {
    for (const url of [
      'http://muster.example.com',
      'http://localhost.example.com',
      'http://127.0.0.1.example.com',
    ]) {
      const { stderr, code } = await promisify(execFile)('sh', ['-x', script, url, 'enrol_token']).then(
        () => ({ stderr: '', code: 0 }),
        (error: { stderr: string; code: number }) => error,
      );
      expect([code, /\+ (curl|mkdir|mv)/.test(stderr)]).toEqual([1, false]);
      expect(stderr).toContain(`${url} is plain http`);
    }
  });
});
