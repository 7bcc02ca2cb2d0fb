import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { random } from '../../../api/test/random.ts';
import { canMakeHosts, eventually, type System, test } from './fixtures.ts';

const steps = 1_000;
const names = ['ada', 'bob', 'eve', 'dan', 'fay', 'gus', 'hal', 'ivy', 'jan', 'kim', 'lou', 'max'];
const foreign = ['local1', 'local2', 'max'];

/** The lines of the account files that do not concern Muster's accounts, and the files of foreign accounts. */
async function foreignFiles({ host }: System): Promise<string> {
  const ours = names.filter((name) => !foreign.includes(name)).join('|');
  const lines = `grep -vE '^(${ours}|muster):' /etc/passwd /etc/shadow /etc/group /etc/gshadow`;
  const homes = foreign.map((name) => `/home/${name}`).join(' ');
  const files = `find ${homes} -type f -exec sha256sum {} +; find ${homes} -printf '%p %u %g %m %T@\\n' | sort`;
  return host.must(`${lines}; ${files}; ls /etc/sudoers.d | grep -v ^muster-; sha256sum /etc/sudoers`);
}

/** The level that a person has on the host, found by trying. */
async function tried({ host }: System, name: string): Promise<string | null> {
  const { code } = await host.ssh(name);
  if (code !== 0) return null;
  return (await host.ssh(name, 'sudo -n true')).code === 0 ? 'sudo' : 'login';
}

describe.skipIf(!canMakeHosts())('a Linux host', () => {
  test(`is up to date after ${steps} changes, even if its agent is killed, and foreign accounts are unchanged`, async ({
    enrol,
    host,
    admin,
  }) => {
    for (const name of foreign)
      await host.must(
        `useradd -m -s /bin/bash ${name} && mkdir -m 700 ~${name}/.ssh && echo key > ~${name}/.ssh/authorized_keys`,
      );
    const system = await enrol({ reconcileMinutes: 60, heartbeatSeconds: 60, retrySeconds: 0.5 });
    await eventually(async () => expect(await host.must('getent group muster')).toContain('muster'));
    const before = await foreignFiles(system);

    const at = random(20_261_124);
    const people = new Map<string, string>();
    for (const name of names) people.set(name, (await system.person(name)).id);
    const bindings = new Map<string, string>();
    const suspended = new Set<string>();
    let killings = 0;
    let isDone = false;
    const killer = (async () => {
      const then = random(7);
      while (!isDone) {
        await pause(300 + then(1_500));
        await host.stopAgent('KILL', then(2) === 0);
        killings += 1;
        host.startAgent();
      }
    })();

    for (let step = 0; step < steps; step += 1) {
      const name = names[at(names.length)] as string;
      const id = people.get(name) as string;
      const level = at(3) === 0 ? 'sudo' : 'login';
      const pair = `${name} ${level}`;
      const known = bindings.get(pair);
      if (at(12) === 0) {
        const isBack = suspended.delete(name);
        if (!isBack) suspended.add(name);
        const state = isBack ? 'ACTIVE' : 'SUSPENDED';
        expect((await admin.change('setUserState', { user: { id }, state })).userErrors).toEqual([]);
      } else if (known) {
        bindings.delete(pair);
        expect((await admin.change('endBinding', { id: known })).userErrors).toEqual([]);
      } else {
        const subject = { user: { id } };
        const object = { resource: { id: system.id } };
        const { binding } = await admin.change('addBinding', { subject, object, level }, 'binding { id }');
        bindings.set(pair, binding.id);
      }
      if (step % 25 === 0) await pause(at(400));
    }
    isDone = true;
    await killer;
    expect(killings).toBeGreaterThan(3);

    const wanted = (name: string): string | null => {
      if (foreign.includes(name) || suspended.has(name)) return null;
      if (bindings.has(`${name} sudo`)) return 'sudo';
      return bindings.has(`${name} login`) ? 'login' : null;
    };
    await eventually(async () => {
      for (const name of names) {
        const found = await tried(system, name);
        if (found === wanted(name)) continue;
        // Details of the account at Muster and on the host, for the message of a failure.
        const account = await system.account(name);
        const { output } = await host.run(
          `ls /etc/*.lock; grep ^${name}: /etc/shadow; ps ax -o pid,etime,args | tail -20`,
        );
        expect({ name, found, account, output }).toEqual({ name, found: wanted(name), account, output });
      }
    }, 60_000);
    expect(await foreignFiles(system)).toBe(before);
    expect((await host.run('visudo -c -q')).code).toBe(0);
    expect(
      await host.must('ls -A /etc/ssh/muster /etc/sudoers.d /var/lib/muster | grep "\\.muster$" || true'),
    ).toBe('');
  }, 240_000);
});
