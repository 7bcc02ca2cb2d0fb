import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { makeProgram, run } from '../src/cli/program.ts';
import { type App, test } from './app.ts';

/** The output of a command that finds the server by its data folder. */
async function printed(app: App, secret: string, ...args: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-cli-'));
  await writeFile(join(folder, 'url'), `${app.url}\n`);
  await writeFile(join(folder, 'cli-token'), `${secret}\n`);
  const lines: string[] = [];
  const console = vi.spyOn(globalThis.console, 'log').mockImplementation((line) => void lines.push(line));
  try {
    await run([...args, '--data', folder]);
  } finally {
    console.mockRestore();
    await rm(folder, { recursive: true });
  }
  return lines.join('\n');
}

describe('the command line', () => {
  test('finds a server on its own machine by its data folder', async ({ app, admin, seed }) => {
    await seed.user('ada');
    const { secret } = await admin.change('createToken', { name: 'cli', scopes: ['READ'] }, 'secret');
    const found = JSON.parse(await printed(app, secret, 'users', '--json')) as { username: string }[];
    expect(found.map(({ username }) => username)).toContain('ada');
  });

  test('says that a syncer cannot reach its target system, until it can', async ({ app, admin }) => {
    const { secret } = await admin.change('createToken', { name: 'cli', scopes: ['READ'] }, 'secret');
    const { token } = await admin.change('createSyncer', { name: 'Directory', kind: 'LDAP' }, 'token');
    const lease = { holder: 'host1', session: 'one', seconds: 30 };
    const say = (problem: string | null) =>
      app.withSecret(token).change('holdSyncerLease', { ...lease, problem });
    await say('ldap://ldap.example.com cannot be reached');
    expect(await printed(app, secret, 'syncers')).toContain('ldap://ldap.example.com cannot be reached');
    await say(null);
    expect(await printed(app, secret, 'syncers')).not.toContain('cannot be reached');
  });

  test('ends and extends edges by their ids, all or none unless --keep-going is given', async ({
    admin,
    app,
    seed,
  }) => {
    const { secret } = await admin.change(
      'createToken',
      { name: 'cli', scopes: ['READ', 'WRITE'] },
      'secret',
    );
    const group = await seed.userGroup('Team');
    const ids = [
      await seed.member(await seed.user('ann'), group),
      await seed.member(await seed.user('ben'), group),
    ];
    const missing = 'membership_999999';
    const endsOf = async () => {
      const { userGroup } = await admin.ask(
        '{ userGroup(ref: { name: "Team" }) { memberships(first: 5) { nodes { endsAt } } } }',
      );
      return userGroup.memberships.nodes.map(({ endsAt }: { endsAt: string | null }) => endsAt);
    };
    const { exitCode } = process;
    const error = vi.spyOn(globalThis.console, 'error').mockImplementation(() => {});
    try {
      const until = '2099-12-31T17:00:00.000Z';
      await printed(app, secret, 'edges', 'extend', ...ids, missing, '--until', until);
      expect(process.exitCode).toBe(1);
      expect(error.mock.calls.flat().join('\n')).toContain(`${missing}: There is no ${missing}`);
      expect(await endsOf()).toEqual([null, null]);

      const kept = JSON.parse(
        await printed(
          app,
          secret,
          'edges',
          'extend',
          ...ids,
          missing,
          '--until',
          until,
          '--keep-going',
          '--json',
        ),
      );
      expect(kept).toEqual([
        { edge: ids[0], status: 'EXTENDED', problem: null },
        { edge: ids[1], status: 'EXTENDED', problem: null },
        { edge: missing, status: 'FAILED', problem: expect.stringContaining(missing) },
      ]);
      expect(await endsOf()).toEqual([until, until]);

      process.exitCode = 0;
      await printed(app, secret, 'edges', 'end', ...ids, '--reason', 'They left');
      expect(process.exitCode).toBe(0);
      expect(await endsOf()).toEqual([]);
    } finally {
      error.mockRestore();
      process.exitCode = exitCode;
    }
  });

  test('enrols systems, and lists what fails on all of them', async ({ app, admin, seed }) => {
    const scopes = ['READ', 'WRITE', 'CREDENTIALS'];
    const { secret } = await admin.change('createToken', { name: 'cli', scopes }, 'secret');
    await admin.change('createResourceGroup', { name: 'Fleet', kind: 'SYSTEM' });
    const line = await printed(app, secret, 'enrol', '--group', 'Fleet', '--within', 'P1D');
    const [, token] = / && sudo sh "\$f" \S+ (\S+)$/.exec(line) ?? [];
    expect(await printed(app, secret, 'enrolments')).toContain('Fleet');
    const enrolled = await app.nobody.change('enrolSystem', { token, hostname: 'web1' }, 'token resourceId');
    await seed.user('ada');
    await admin.change('addBinding', {
      subject: { user: { username: 'ada' } },
      object: { resource: { name: 'web1' } },
    });
    const { policy } = await admin.change(
      'createPolicy',
      { name: 'Sticks', type: 'usb-storage', settings: { blocked: true } },
      'policy { id }',
    );
    const object = { resourceGroup: { name: 'Fleet' } };
    const { position } = await admin.change(
      'addAssignment',
      { policy: { id: policy.id }, object },
      'position',
    );
    const agent = app.withSecret(enrolled.token);
    const { grantChanges } = await agent.ask('{ grantChanges(after: 0) { users { userId } } }');
    const [user] = grantChanges.users;
    const failures = [{ object: enrolled.resourceId, user: user.userId, message: 'No room' }];
    await agent.change('acknowledgeGrants', { position, failures });

    expect(JSON.parse(await printed(app, secret, 'accounts', '--state', 'failing', '--json'))).toEqual([
      expect.objectContaining({ resource: 'web1', name: 'ada', user: 'ada', message: 'No room' }),
    ]);
    expect(JSON.parse(await printed(app, secret, 'compliance', '--group', 'Fleet', '--json'))).toEqual([
      expect.objectContaining({ system: 'web1', policy: 'usb-storage', state: 'PENDING' }),
    ]);
  });

  test('verifies derived data, and repairs it on request', async ({ app, admin }) => {
    await admin.change('createUserGroup', { name: 'Engineers', rule: { department: { eq: 'R&D' } } });
    await admin.change('createUser', { username: 'ada', displayName: 'Ada', department: 'R&D' });
    const scopes = ['READ', 'WRITE'];
    const { secret } = await admin.change('createToken', { name: 'cli', scopes }, 'secret');
    const errorOutput = vi.spyOn(globalThis.console, 'error').mockImplementation(() => {});
    const outcomes: [number | string | undefined, string][] = [];
    const verify = async (...args: string[]) => {
      process.exitCode = 0;
      const [first = ''] = (await printed(app, secret, 'verify', ...args)).split('\n');
      outcomes.push([process.exitCode, first]);
      process.exitCode = 0;
    };
    await verify();
    await app.database.em.fork().getConnection().execute("delete from edge where authority = 'RULE'");
    await verify();
    expect(errorOutput).toHaveBeenCalledWith(
      'Ada matches the rule of Engineers, but is not a member. Repair the differences.',
    );
    await verify('--repair', '--reason', 'A fault of the disk');
    await verify();
    errorOutput.mockRestore();
    expect(outcomes).toEqual([
      [0, 'Memberships by rules: 1 checked, nothing differs'],
      [1, 'Memberships by rules: 0 checked, 1 differs'],
      [0, 'Memberships by rules: 0 checked, 1 differs, 1 repaired'],
      [0, 'Memberships by rules: 1 checked, nothing differs'],
    ]);
  });

  test('accepts --data in every command that calls a server', () => {
    const serving = ['serve', 'demo', 'config', 'admin', 'completion'];
    for (const command of makeProgram().commands.filter((one) => !serving.includes(one.name())))
      for (const leaf of command.commands.length > 0 ? command.commands : [command])
        expect([leaf.name(), leaf.options.some(({ long }) => long === '--data')]).toEqual([
          leaf.name(),
          true,
        ]);
  });
});
