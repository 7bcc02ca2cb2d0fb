import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveHealth } from '@muster/syncer-core';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { gone, start } from '../../../api/test/own-process.ts';
import { ldapMetrics } from '../src/metrics.ts';
import { startSlapd } from '../src/slapd.ts';
import { LdapSyncer } from '../src/syncer.ts';
import { configFor, eventually, hasSlapd, Ldap, registerTargets, test as worldTest } from './fixtures.ts';

describe.skipIf(!hasSlapd())('while Muster cannot be reached', () => {
  test('access with a known end ends on time, each level at its own, and health reports the problem', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'muster-away-'));
    const data = await mkdtemp(join(tmpdir(), 'muster-away-data-'));
    const muster = await start(data, { isFirst: true });
    const ldap = new Ldap(await startSlapd(join(folder, 'ldap')));
    const { token, syncer: made } = await muster.admin.change(
      'createSyncer',
      { name: 'LDAP', kind: 'LDAP' },
      'syncer { id } token',
    );
    const syncer = new LdapSyncer(
      configFor(muster.url, token, ldap.slapd),
      pino({ level: 'silent' }, pino.destination(2)),
    );
    const health = await serveHealth(
      { problem: () => syncer.problem, registry: ldapMetrics(syncer) },
      { host: '127.0.0.1', port: 0 },
    );
    const seen = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${health.port}${path}`);
      return { status: response.status, text: await response.text() };
    };
    expect(await seen('/health/ready')).toEqual({ status: 503, text: 'It has not begun\n' });
    expect(await seen('/health/live')).toEqual({ status: 200, text: 'ok\n' });
    syncer.start();
    try {
      for (const username of ['ada', 'bob'])
        await muster.admin.change('createUser', { username, displayName: username });
      await muster.admin.change('createUserGroup', { name: 'Contractors' });
      await muster.admin.change('setLdapGroup', { userGroup: { name: 'Contractors' }, isLdapGroup: true });
      await muster.admin.change('addMembership', {
        user: { username: 'bob' },
        userGroup: { name: 'Contractors' },
      });
      const { resource } = await muster.admin.change(
        'createResource',
        { name: 'build-01', kind: 'SYSTEM', levels: ['login', 'sudo'] },
        'resource { id }',
      );
      await registerTargets(muster.admin, made.id, [{ resource: { id: resource.id } }]);
      const bind = (level: string, more: object = {}) =>
        muster.admin.change('addBinding', {
          subject: { user: { username: 'bob' } },
          object: { resource: { id: resource.id } },
          level,
          ...more,
        });
      await bind('login');
      const endsAt = new Date(Date.now() + 6_000);
      await bind('sudo', { endsAt });
      const { waitFor } = await muster.admin.change(
        'addMembership',
        { user: { username: 'ada' }, userGroup: { name: 'Contractors' }, endsAt },
        `waitFor(syncer: "${made.id}", within: "PT5S")`,
      );
      expect(waitFor).toBe(true);
      expect(await ldap.members('Contractors')).toEqual(['ada', 'bob']);
      expect(await ldap.members('build-01-sudo')).toEqual(['bob']);
      expect((await seen('/health/ready')).status).toBe(200);
      expect((await seen('/metrics')).text).toContain('muster_ldap_equal 1');

      const ended = gone(muster.process);
      muster.process.kill('SIGKILL');
      await ended;
      expect(Date.now()).toBeLessThan(endsAt.getTime());
      expect(await ldap.members('Contractors')).toEqual(['ada', 'bob']);

      await eventually(async () => expect(await ldap.members('Contractors')).toEqual(['bob']));
      await eventually(async () => expect(await ldap.members('build-01-sudo')).toEqual([]));
      expect(await ldap.members('build-01-login')).toEqual(['bob']);
      expect(Date.now()).toBeGreaterThanOrEqual(endsAt.getTime());
      expect(await seen('/health/ready')).toEqual({ status: 503, text: 'Muster does not answer\n' });
      expect((await seen('/metrics')).text).toContain('muster_ldap_equal 0');
    } finally {
      await syncer.stop();
      await health.stop();
      await ldap.slapd.stop();
    }
    for (const made of [folder, data]) await rm(made, { recursive: true, force: true });
  }, 180_000);
});

describe.skipIf(!hasSlapd())('an LDAP server that could not be reached', () => {
  worldTest(
    'is not changed after an anonymous bind, to which all entries seem to be missing',
    async ({ admin, seed, ldap, sync }) => {
      const { id } = await sync();
      const group = await seed.userGroup('Contractors');
      const ada = await seed.user('ada');
      const { membership } = await admin.change(
        'addMembership',
        { user: { id: ada.id }, userGroup: { id: group.id } },
        'membership { id }',
      );
      await admin.change(
        'setLdapGroup',
        { userGroup: { id: group.id }, isLdapGroup: true },
        `waitFor(syncer: "${id}", within: "PT20S")`,
      );
      expect(await ldap.people()).toEqual(['ada']);

      await ldap.restart();
      await admin.change('endMembership', { id: membership.id }, `waitFor(syncer: "${id}", within: "PT20S")`);
      await eventually(async () => {
        expect(await ldap.members('Contractors')).toEqual([]);
        expect(await ldap.people()).toEqual([]);
      });
    },
    120_000,
  );

  worldTest(
    'is reported as unreachable even if nothing else happens, and is updated when it is back',
    async ({ admin, seed, ldap, sync }) => {
      const { id, syncer } = await sync();
      const group = await seed.userGroup('Contractors');
      await admin.change(
        'setLdapGroup',
        { userGroup: { id: group.id }, isLdapGroup: true },
        `waitFor(syncer: "${id}", within: "PT20S")`,
      );
      const problem = async () =>
        (await admin.ask('query ($id: ID!) { syncer(id: $id) { problem } }', { id })).syncer.problem;
      await eventually(async () => expect(await problem()).toBeNull(), 60_000);

      await ldap.slapd.stop('SIGKILL');
      await eventually(async () => expect(await problem()).toContain(ldap.slapd.url), 60_000);
      expect(syncer.problem).toContain(`${ldap.slapd.url} cannot be reached`);
      const ada = await seed.user('ada');
      const membership = { user: { id: ada.id }, userGroup: { id: group.id } };
      expect((await admin.change('addMembership', membership)).userErrors).toEqual([]);

      ldap.slapd = await startSlapd(ldap.slapd.folder, { port: Number(new URL(ldap.slapd.url).port) });
      await eventually(async () => expect(await ldap.members('Contractors')).toEqual(['ada']), 60_000);
      await eventually(async () => expect(await problem()).toBeNull(), 60_000);
    },
    120_000,
  );

  worldTest(
    'is reported as silent if it accepts connections but does not answer: in health, metrics and the API',
    async ({ admin, ldap, sync }) => {
      const { id, syncer } = await sync();
      const stated = async () => (await admin.ask(`{ syncer(id: "${id}") { problem } }`)).syncer.problem;
      const isEqual = async () => /^muster_ldap_equal (\d)$/m.exec(await ldapMetrics(syncer).metrics())?.[1];
      await eventually(async () => expect([syncer.problem, await isEqual()]).toEqual([null, '1']));
      const { process } = ldap.slapd;
      process.kill('SIGSTOP');
      const begun = performance.now();
      try {
        await eventually(async () => {
          expect(await stated()).toMatch(/has given no usable answer|has not answered/);
          expect(await isEqual()).toBe('0');
        }, 60_000);
        // Eight seconds by the timers: two until it is asked, five until it is silent, one until that is reported.
        expect(performance.now() - begun).toBeLessThan(14_000);
        expect(syncer.problem).not.toBeNull();
      } finally {
        process.kill('SIGCONT');
      }
      await eventually(async () => expect([syncer.problem, await stated()]).toEqual([null, null]), 60_000);
    },
    120_000,
  );
});
