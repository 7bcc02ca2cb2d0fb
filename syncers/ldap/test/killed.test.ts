import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { gone, type OwnProcess, start } from '../../../api/test/own-process.ts';
import { random } from '../../../api/test/random.ts';
import { startSlapd } from '../src/slapd.ts';
import { eventually, hasSlapd, Ldap } from './world.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const steps = 40;

/** Starts a syncer as a process of its own, as in production. */
function startSyncer(muster: OwnProcess, ldap: Ldap, token: string): ChildProcess {
  const { url, bindDn, password, base } = ldap.slapd;
  return spawn(process.execPath, [main], {
    stdio: 'ignore',
    env: {
      ...process.env,
      MUSTER_URL: muster.url,
      MUSTER_TOKEN: token,
      MUSTER_LDAP_URL: url,
      MUSTER_LDAP_BIND_DN: bindDn,
      MUSTER_LDAP_PASSWORD: password,
      MUSTER_LDAP_BASE: base,
      MUSTER_LDAP_HEALTH_PORT: '0',
    },
  });
}

const names = ['ada', 'bob', 'eve', 'dan', 'fay', 'gus', 'hal', 'ivy'];
const groups = ['Compilers', 'Parsers', 'Linkers'];

const everything = `{
  userGroups(first: 50) { nodes { name isLdapGroup members(first: 50) { nodes { username } } } }
}`;

describe.skipIf(!hasSlapd())('LDAP equals Muster', () => {
  test('whatever is killed, and whenever', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'muster-killed-'));
    const data = await mkdtemp(join(tmpdir(), 'muster-killed-data-'));
    const at = random(20_261_123);
    let muster = await start(data, { isFirst: true });
    const ldap = new Ldap(await startSlapd(join(folder, 'ldap')));
    const { slapd } = ldap;
    await ldap.as(slapd.bindDn, slapd.password, (client) =>
      client.add(`uid=foreign,ou=people,${slapd.base}`, { objectClass: 'inetOrgPerson', cn: 'F', sn: 'F' }),
    );
    const foreign = () => ldap.entries('ou=people', '(uid=foreign)', ['*', 'entryCSN', 'modifyTimestamp']);
    const before = await foreign();

    for (const username of names)
      await muster.admin.change('createUser', { username, displayName: username });
    for (const name of groups) await muster.admin.change('createUserGroup', { name });
    const { syncer: made, token } = await muster.admin.change(
      'createSyncer',
      { name: 'LDAP', kind: 'LDAP' },
      'syncer { id } token',
    );
    let syncer = startSyncer(muster, ldap, token);
    const killed = async (child: ChildProcess) => {
      const ended = gone(child);
      child.kill('SIGKILL');
      await ended;
    };
    try {
      const crash = async () => {
        await pause(at(60));
        const which = at(3);
        if (which === 0) {
          await killed(syncer);
          syncer = startSyncer(muster, ldap, token);
        } else if (which === 1) {
          await ldap.restart();
        } else {
          await killed(muster.process);
          muster = await start(data, { port: Number(new URL(muster.url).port) });
        }
      };
      /** Repeats a change until it is answered. That is allowed, since it was not acknowledged. */
      const change = async (mutation: string, input: Record<string, unknown>) => {
        for (;;) {
          try {
            return await muster.admin.change(mutation, input);
          } catch (error) {
            if (!/fetch failed|terminated|other side closed/.test(String(error))) throw error;
            await pause(50);
          }
        }
      };
      const someUser = () => ({ username: names[at(names.length)] });
      const someGroup = () => ({ name: groups[at(groups.length)] });
      const changes = [
        () => change('addMembership', { user: someUser(), userGroup: someGroup() }),
        () =>
          change('addMembership', {
            user: someUser(),
            userGroup: someGroup(),
            endsAt: new Date(Date.now() + at(2_000) + 1),
          }),
        async () => {
          const group = someGroup();
          const found = await muster.admin
            .ask(
              'query ($ref: UserGroupRef!) { userGroup(ref: $ref) { memberships(first: 50) { nodes { id } } } }',
              { ref: group },
            )
            .catch(() => null);
          const [first] = found?.userGroup.memberships.nodes ?? [];
          if (first) await change('endMembership', { id: first.id });
        },
        () => change('setLdapGroup', { userGroup: someGroup(), isLdapGroup: at(4) > 0 }),
        () => change('setUserState', { user: someUser(), state: at(3) === 0 ? 'SUSPENDED' : 'ACTIVE' }),
        () => change('updateUser', { user: someUser(), displayName: `Name ${at(1_000)}` }),
      ];
      for (let step = 0; step < steps; step++) {
        const work = (changes[at(changes.length)] as () => Promise<unknown>)();
        if (at(4) === 0) await Promise.all([work, crash()]);
        else await work;
      }

      await eventually(async () => {
        const { userGroups } = await muster.admin.ask(everything);
        const people = new Set(['foreign']);
        for (const { name, isLdapGroup, members } of userGroups.nodes) {
          const wanted = members.nodes.map(({ username }: { username: string }) => username).sort();
          expect([name, await ldap.members(name)]).toEqual([name, isLdapGroup ? wanted : null]);
          if (isLdapGroup) for (const username of wanted) people.add(username);
        }
        expect(await ldap.people()).toEqual([...people].sort());
      }, 60_000);
      expect(await foreign()).toEqual(before);
      const { syncer: state } = await muster.admin.ask(
        'query ($id: ID!) { syncer(id: $id) { failingGrants } }',
        { id: made.id },
      );
      expect(state).toEqual({ failingGrants: 0 });
    } finally {
      await killed(syncer);
      await ldap.slapd.stop();
      const ended = gone(muster.process);
      muster.process.kill('SIGTERM');
      await ended;
    }
    for (const made of [folder, data]) await rm(made, { recursive: true, force: true });
  }, 180_000);
});
