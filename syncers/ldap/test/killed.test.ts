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
import { eventually, hasSlapd, Ldap } from './fixtures.ts';

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

const killed = async (child: ChildProcess) => {
  const ended = gone(child);
  child.kill('SIGKILL');
  await ended;
};

/** Muster, a syncer and a directory, each a process that can be killed. */
class Processes {
  private constructor(
    private muster: OwnProcess,
    private syncer: ChildProcess,
    readonly ldap: Ldap,
    private readonly token: string,
    private readonly syncerId: string,
    private readonly folders: { ldap: string; data: string },
    private readonly at: (below: number) => number,
  ) {}

  static async start(at: (below: number) => number): Promise<Processes> {
    const folders = {
      ldap: await mkdtemp(join(tmpdir(), 'muster-killed-')),
      data: await mkdtemp(join(tmpdir(), 'muster-killed-data-')),
    };
    const muster = await start(folders.data, { isFirst: true });
    const ldap = new Ldap(await startSlapd(join(folders.ldap, 'ldap')));
    for (const username of names)
      await muster.admin.change('createUser', { username, displayName: username });
    for (const name of groups) await muster.admin.change('createUserGroup', { name });
    const { syncer, token } = await muster.admin.change(
      'createSyncer',
      { name: 'LDAP', kind: 'LDAP' },
      'syncer { id } token',
    );
    return new Processes(muster, startSyncer(muster, ldap, token), ldap, token, syncer.id, folders, at);
  }

  async stop(): Promise<void> {
    await killed(this.syncer);
    await this.ldap.slapd.stop();
    const ended = gone(this.muster.process);
    this.muster.process.kill('SIGTERM');
    await ended;
    for (const made of Object.values(this.folders)) await rm(made, { recursive: true, force: true });
  }

  /** Kills one of the three processes, and starts it again. */
  async crash(): Promise<void> {
    await pause(this.at(60));
    const which = this.at(3);
    if (which === 0) {
      await killed(this.syncer);
      this.syncer = startSyncer(this.muster, this.ldap, this.token);
    } else if (which === 1) {
      await this.ldap.restart();
    } else {
      await killed(this.muster.process);
      this.muster = await start(this.folders.data, { port: Number(new URL(this.muster.url).port) });
    }
  }

  /** Repeats a change until it is answered. This is allowed, because the change was not acknowledged. */
  private async change(mutation: string, input: Record<string, unknown>) {
    for (;;) {
      try {
        return await this.muster.admin.change(mutation, input);
      } catch (error) {
        if (!/fetch failed|terminated|other side closed/.test(String(error))) throw error;
        await pause(50);
      }
    }
  }

  private readonly someUser = () => ({ username: names[this.at(names.length)] });
  private readonly someGroup = () => ({ name: groups[this.at(groups.length)] });

  private readonly changes: (() => Promise<unknown>)[] = [
    () => this.change('addMembership', { user: this.someUser(), userGroup: this.someGroup() }),
    () =>
      this.change('addMembership', {
        user: this.someUser(),
        userGroup: this.someGroup(),
        endsAt: new Date(Date.now() + this.at(2_000) + 1),
      }),
    async () => {
      const found = await this.muster.admin
        .ask(
          'query ($ref: UserGroupRef!) { userGroup(ref: $ref) { memberships(first: 50) { nodes { id } } } }',
          { ref: this.someGroup() },
        )
        .catch(() => null);
      const [first] = found?.userGroup.memberships.nodes ?? [];
      if (first) await this.change('endMembership', { id: first.id });
    },
    () => this.change('setLdapGroup', { userGroup: this.someGroup(), isLdapGroup: this.at(4) > 0 }),
    () =>
      this.change('setUserState', {
        user: this.someUser(),
        state: this.at(3) === 0 ? 'SUSPENDED' : 'ACTIVE',
      }),
    () => this.change('updateUser', { user: this.someUser(), displayName: `Name ${this.at(1_000)}` }),
  ];

  async changeSomething(): Promise<void> {
    await this.changes[this.at(this.changes.length)]?.();
  }

  /** Checks that the directory contains what Muster states, and nothing else except foreign entries. */
  async expectEqual(): Promise<void> {
    const { userGroups } = await this.muster.admin.ask(everything);
    expect(userGroups.nodes).toHaveLength(groups.length);
    const people = new Set(['foreign']);
    for (const { name, isLdapGroup, members } of userGroups.nodes) {
      const wanted = members.nodes.map(({ username }: { username: string }) => username).sort();
      expect([name, await this.ldap.members(name)]).toEqual([name, isLdapGroup ? wanted : null]);
      if (isLdapGroup) for (const username of wanted) people.add(username);
    }
    expect(await this.ldap.people()).toEqual([...people].sort());
  }

  async failingGrants(): Promise<number> {
    const { syncer } = await this.muster.admin.ask('query ($id: ID!) { syncer(id: $id) { failingGrants } }', {
      id: this.syncerId,
    });
    return syncer.failingGrants;
  }
}

describe.skipIf(!hasSlapd())('LDAP equals Muster', () => {
  test('whichever process is killed, at any time', async () => {
    const at = random(20_261_123);
    const processes = await Processes.start(at);
    try {
      const { slapd } = processes.ldap;
      await processes.ldap.as(slapd.bindDn, slapd.password, (client) =>
        client.add(`uid=foreign,ou=people,${slapd.base}`, {
          objectClass: 'inetOrgPerson',
          cn: 'F',
          sn: 'F',
        }),
      );
      const foreign = () =>
        processes.ldap.entries('ou=people', '(uid=foreign)', ['*', 'entryCSN', 'modifyTimestamp']);
      const before = await foreign();
      for (let step = 0; step < steps; step++) {
        const work = processes.changeSomething();
        if (at(4) === 0) await Promise.all([work, processes.crash()]);
        else await work;
      }
      await eventually(() => processes.expectEqual(), 60_000);
      expect(await foreign()).toEqual(before);
      expect(await processes.failingGrants()).toBe(0);
    } finally {
      await processes.stop();
    }
  }, 180_000);
});
