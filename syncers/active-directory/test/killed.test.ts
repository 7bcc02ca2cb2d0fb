import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { describe, expect } from 'vitest';
import { random } from '../../../api/test/random.ts';
import { hasSlapd, startSlapd } from '../../ldap/src/slapd.ts';
import { LdapSyncer } from '../../ldap/src/syncer.ts';
import { configFor, Ldap } from '../../ldap/test/fixtures.ts';
import { aDomain, eventually, hasSamba, test } from './fixtures.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const steps = 150;

describe.skipIf(!hasSamba())('Muster equals the domain', () => {
  const domain = aDomain();

  test('after any changes there, and even if the syncer is killed', async ({ app, mirror }) => {
    const { samba } = domain;
    const at = random(20_261_123);
    const people = ['ada', 'bob', 'cat', 'dan', 'eve', 'fay', 'gus', 'hal'];
    const groups = ['red', 'green', 'blue'];
    for (const name of people) await samba.addUser(name);
    const unit = await samba.addUnit('Elsewhere');
    const dns: string[] = [];
    for (const name of groups) dns.push(await samba.addGroup(name));
    const it = await mirror();
    await it.connect(samba);
    await it.select({ groups: await Promise.all(dns.map((dn) => samba.guidOf(dn))) });
    await eventually(async () => expect(await it.members('blue')).toEqual([]));
    await it.syncer.stop();

    // From here on the syncer is a process of its own, as in production.
    const begin = (): ChildProcess =>
      spawn(process.execPath, [main], {
        stdio: 'ignore',
        env: {
          ...process.env,
          MUSTER_URL: app.url,
          MUSTER_TOKEN: it.token,
          MUSTER_AD_HEALTH_PORT: '0',
          MUSTER_AD_POLL_MS: '100',
        },
      });
    let child = begin();
    const kill = async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
    };
    const disabled = new Set<string>();
    const inside = new Map(groups.map((name) => [name, new Set<string>()]));
    const place = new Map(people.map((name) => [name, samba.dn(name)]));
    const some = <Thing>(things: readonly Thing[]): Thing => things[at(things.length)] as Thing;
    const edits = [
      async () => {
        const [group, person] = [some(groups), some(people)];
        const members = inside.get(group) as Set<string>;
        const operation = members.has(person) ? 'delete' : 'add';
        await samba.change(samba.dn(group), operation, 'member', [place.get(person) as string]);
        if (operation === 'add') members.add(person);
        else members.delete(person);
      },
      async () => {
        const person = some(people);
        if (disabled.has(person)) disabled.delete(person);
        else disabled.add(person);
        const control = disabled.has(person) ? '546' : '544';
        await samba.change(place.get(person) as string, 'replace', 'userAccountControl', [control]);
      },
      async () => {
        const person = some(people);
        const to = place.get(person)?.includes('Elsewhere') ? samba.dn(person) : samba.dn(person, unit);
        await samba.rename(place.get(person) as string, to);
        place.set(person, to);
      },
      async () =>
        samba.change(place.get(some(people)) as string, 'replace', 'displayName', [`Name ${at(1_000)}`]),
    ];
    try {
      for (let step = 0; step < steps; step++) {
        const work = (edits[[0, 0, 0, 1, 2, 3][at(6)] as number] as () => Promise<void>)();
        if (at(6) === 0) {
          await pause(at(200));
          await kill();
          child = begin();
        }
        await work;
      }
      await eventually(async () => {
        for (const [group, members] of inside) {
          const wanted = [...members].filter((name) => !disabled.has(name)).sort();
          expect([group, await it.members(group)]).toEqual([group, wanted]);
        }
      }, 40_000);
      const shown = await samba.tool('group', 'listmembers', 'red');
      expect(shown.trim().split('\n').filter(Boolean).sort()).toEqual([...(inside.get('red') ?? [])].sort());
      for (const { username, state } of await it.people()) {
        expect([username, state]).toEqual([username, 'LINKED']);
        const standing = disabled.has(username) ? 'SUSPENDED' : 'ACTIVE';
        expect([username, await it.state(username)]).toEqual([username, standing]);
      }
    } finally {
      await kill();
    }
  }, 180_000);

  test.skipIf(!hasSlapd())(
    'and OpenLDAP equals Muster: one chain, from the one to the other',
    async ({ app, admin, mirror }) => {
      const { samba } = domain;
      const folder = await mkdtemp(join(tmpdir(), 'muster-chain-'));
      const ldap = new Ldap(await startSlapd(folder));
      const { token } = await admin.change('createSyncer', { name: 'LDAP', kind: 'LDAP' }, 'token');
      const downstream = new LdapSyncer(
        configFor(app.url, token, ldap.slapd),
        pino({ level: 'silent' }, pino.destination(2)),
      );
      downstream.start();
      try {
        const group = await samba.addGroup('chain', [
          await samba.addUser('chain1'),
          await samba.addUser('chain2'),
        ]);
        const it = await mirror();
        await it.connect(samba);
        await it.select({ groups: [await samba.guidOf(group)] });
        await eventually(async () => expect(await it.members('chain')).toEqual(['chain1', 'chain2']));
        await admin.change('setLdapGroup', { userGroup: { name: 'chain' }, isLdapGroup: true });
        await eventually(async () => expect(await ldap.members('chain')).toEqual(['chain1', 'chain2']));

        await samba.tool('group', 'removemembers', 'chain', 'chain1');
        await eventually(async () => expect(await ldap.members('chain')).toEqual(['chain2']));
        expect(await ldap.people()).toEqual(['chain2']);
        await samba.tool('user', 'disable', 'chain2');
        await eventually(async () => expect(await ldap.members('chain')).toEqual([]));
      } finally {
        await downstream.stop();
        await ldap.slapd.stop();
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
});
