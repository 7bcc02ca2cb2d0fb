import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect } from 'vitest';
import { changeOnTheWay } from './change-on-the-way.ts';
import { canMakeHosts, eventually, test } from './fixtures.ts';
import { Host } from './host.ts';

const bundler = fileURLToPath(new URL('../scripts/bundle.mjs', import.meta.url));

describe.skipIf(!canMakeHosts())('a system that enrols', () => {
  test('is listed with the facts that its agent reports', async ({ enrol, admin }) => {
    const system = await enrol();
    await eventually(async () => {
      const { resource } = await admin.ask(
        `{ resource(ref: { id: "${system.id}" }) { kind name system { facts bootedAt lastSeenAt } } }`,
      );
      expect(resource).toMatchObject({ kind: 'SYSTEM', name: 'host1' });
      expect(resource.system.facts).toMatchObject({
        hostname: 'host1',
        os: expect.stringContaining('Linux'),
      });
      expect(resource.system.lastSeenAt).not.toBeNull();
      expect(Date.parse(resource.system.bootedAt)).toBeLessThan(Date.now());
    });
  });

  test('needs one command, and only Muster', async ({ admin, host }) => {
    await promisify(execFile)(process.execPath, [bundler]);
    const { command } = await admin.change('createEnrolment', {}, 'command');
    // The port at which the host reaches Muster; the host has no Node.js.
    const line = command.replaceAll(/http:\/\/[^/ ]+/g, 'http://127.0.0.1:4400').replace('sudo ', '');
    expect(
      await host.must(`export PATH=/usr/sbin:/usr/bin:/sbin:/bin; rm -f /usr/bin/node; ${line}`),
    ).toContain('This system is host1 now');
    expect(await host.must('/usr/lib/muster/muster-linux --version')).toMatch(/^\d+\.\d+\.\d+$/);
    expect(
      await host.must('systemd-analyze verify /etc/systemd/system/muster-agent.service 2>&1 || true'),
    ).not.toMatch(/muster-agent.*(Unknown|Failed|not executable)/);
    await host.must('setsid /usr/lib/muster/muster-linux run > /dev/null 2>&1 < /dev/null &');
    await eventually(async () => {
      const { resource } = await admin.ask('{ resource(ref: { name: "host1" }) { system { lastSeenAt } } }');
      expect(resource.system.lastSeenAt).not.toBeNull();
    });
    await eventually(async () => expect((await host.run('getent group muster')).code).toBe(0));
  });

  const shell = (file: string) => Buffer.from(`#!/bin/sh\ntouch /root/was-here\n${file}`);
  const program = (file: string) =>
    Buffer.from(
      file.replace('\n', "\nimport('node:fs').then((fs) => fs.writeFileSync('/root/was-here', ''));\n"),
    );
  test.for([
    ['linux.sh', shell, ''],
    ['muster-linux.mjs', program, 'differs from the file that the enrolment command was made for'],
    [
      'muster-agent.service',
      (file: string) => Buffer.from(`${file}ExecStartPre=/bin/touch /root/was-here\n`),
      'differs from the file',
    ],
  ] as const)(
    'runs nothing if an attacker on the network changes %s',
    async ([file, change, says], { app, admin }) => {
      await promisify(execFile)(process.execPath, [bundler]);
      await using proxy = await changeOnTheWay(app.url, `/agent/${file}`, change);
      const host = await Host.start(proxy.url);
      try {
        const { command, token } = await admin.change('createEnrolment', {}, 'command token');
        const line = command.replaceAll(/http:\/\/[^/ ]+/g, 'http://127.0.0.1:4400').replace('sudo ', '');
        const { code, output } = await host.run(`export PATH=/usr/sbin:/usr/bin:/sbin:/bin; ${line} 2>&1`);
        expect(proxy.changed).toBe(1);
        expect(code).not.toBe(0);
        expect(output).toContain(says);
        expect(
          await host.must(
            'ls /root/was-here /etc/muster /etc/systemd/system/muster-agent.service 2>/dev/null || true',
          ),
        ).toBe('');
        const { resource } = await admin.ask('{ resource(ref: { name: "host1" }) { id } }');
        expect(resource).toBeNull();
        // The failed attempt did not use up the token.
        expect(
          (await app.nobody.change('enrolSystem', { token, hostname: 'host1', facts: {} })).userErrors,
        ).toEqual([]);
      } finally {
        await host.close();
      }
    },
  );

  test('uses a token that works once, for one system, and expires soon', async ({ app, admin, host }) => {
    const { token, command } = await admin.change('createEnrolment', {}, 'token command');
    expect(command).toContain(token);
    await host.enrol(token);
    await expect(host.enrol(token, '--force --name other')).rejects.toThrow(
      'was already used, or has expired',
    );
    await expect(host.enrol('guessed', '--force')).rejects.toThrow('was already used, or has expired');
    expect(await host.must('stat -c %U:%a /etc/muster/agent.yaml')).toBe('root:600');

    const another = await admin.change('createEnrolment', {}, 'token');
    await expect(host.enrol(another.token, '--force')).rejects.toThrow('There is a resource host1 already');
    const long = await admin.change('createEnrolment', { within: 'P31D' }, 'token');
    expect(long.userErrors[0]?.message).toContain('at most 30 days');
    const nobody = await app.nobody.run(
      'mutation { createEnrolment(input: {}) { token userErrors { message } } }',
    );
    expect(nobody.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('can enrol again as the same system, and the token of the previous agent ends', async ({
    app,
    enrol,
    admin,
    host,
  }) => {
    const system = await enrol();
    const before = await host.must("sed -n 's/.*token: //p' /etc/muster/agent.yaml");
    const { token } = await admin.change('createEnrolment', { resource: { id: system.id } }, 'token');
    await host.enrol(token, '--force');
    const { resource } = await admin.ask(`{ resource(ref: { id: "${system.id}" }) { system { syncerId } } }`);
    expect(resource.system.syncerId).toBe(system.syncer);
    expect((await app.withSecret(before).run('{ syncer { id } }')).data?.syncer ?? null).toBeNull();
    const after = await host.must("sed -n 's/.*token: //p' /etc/muster/agent.yaml");
    expect((await app.withSecret(after).ask('{ syncer { id } }')).syncer.id).toBe(system.syncer);
  });

  test('has an agent that may report only about its own system', async ({ app, enrol, host, seed }) => {
    await enrol();
    const token = await host.must("sed -n 's/.*token: //p' /etc/muster/agent.yaml");
    const other = await seed.resource('other');
    const agent = app.withSecret(token);
    const accounts = [{ resource: other.id, name: 'root', link: 'ORPHANED', state: 'PROVISIONED' }];
    const output = await agent.change('reportAccounts', { accounts });
    expect(output.userErrors[0]?.message).toContain('its own targets only');
    const facts = await agent.change('reportSystem', { resource: other.id, facts: {} });
    expect(facts.userErrors[0]?.message).toContain('its own targets only');
    const refused = await agent.run('{ users { nodes { id } } }');
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
