import { describe, expect } from 'vitest';
import { User } from '../../../api/src/model/user.entity.ts';
import { canMakeHosts, eventually, test } from './fixtures.ts';

const fast = { reconcileMinutes: 60, heartbeatSeconds: 60, retrySeconds: 0.3 };

describe.skipIf(!canMakeHosts())('accounts on a Linux host', () => {
  test('let users log in with their own key for as long as they are bound', async ({ enrol, host }) => {
    const system = await enrol(fast);
    const ada = await system.person('ada');
    await system.person('mallory');
    const end = await system.bind(ada);

    expect(await host.ssh('ada')).toEqual({ code: 0, output: 'ada' });
    expect((await host.ssh('ada', 'id', `${host.folder}/mallory`)).code).not.toBe(0);
    expect((await host.ssh('ada', 'sudo -n true')).code).not.toBe(0);
    expect(await host.must('stat -c %U:%G:%a /etc/ssh/muster/ada')).toBe('root:root:644');
    expect(await system.account('ada')).toMatchObject({
      state: 'PROVISIONED',
      observed: 'PROVISIONED',
      link: 'LINKED',
      user: { username: 'ada' },
    });
    await host.ssh('ada', 'echo mine > notes');

    const session = await host.session('ada');
    await end();
    await session.ended;
    expect((await host.ssh('ada')).code).not.toBe(0);
    expect(await host.must('ps -u ada -o stat= | grep -vc Z || true')).toBe('0');
    expect((await host.run('su ada -c id')).code).not.toBe(0);
    expect(await host.must('cat /home/ada/notes')).toBe('mine');
    expect(await system.account('ada')).toMatchObject({
      state: 'DEPROVISIONED',
      observed: 'LOCKED',
      isDesired: false,
    });

    const uid = await host.must('id -u ada');
    await system.bind(ada);
    expect(await host.ssh('ada', 'cat notes; id -u')).toEqual({ code: 0, output: `mine\n${uid}` });
  });

  test('have the person’s own password if the system asks for it, and follow its changes', async ({
    app,
    admin,
    enrol,
    host,
  }) => {
    const system = await enrol(fast);
    const ada = await system.person('ada');
    const [first, second] = ['seven brave otters swim', 'nine calm herons wade'];
    const own = await app.as(await app.database.em.fork().findOneOrFail(User, { username: 'ada' }));
    await own.change('setPassword', { newPassword: first });
    await system.bind(ada);
    const opens = async (password: string) =>
      (await host.run(`echo '${password}' | pamtester login ada authenticate acct_mgmt`)).code === 0;
    expect(await opens(first)).toBe(false);

    // Muster has no hash that this system can use yet: it is stored when the person next signs in.
    const asked = { resource: { id: system.id }, setsPasswords: true };
    expect((await admin.change('updateResource', asked)).userErrors).toEqual([]);
    const signedIn = await app.nobody.change('signIn', { username: 'ada', password: first });
    expect(signedIn.userErrors).toEqual([]);
    await eventually(async () => expect(await opens(first)).toBe(true));
    expect(await host.must('getent shadow ada | cut -d: -f2')).toMatch(/^\$2b\$12\$/);

    await own.change('setPassword', { currentPassword: first, newPassword: second });
    await eventually(async () => expect(await opens(second)).toBe(true));
    expect(await opens(first)).toBe(false);

    await admin.change('updateResource', { ...asked, setsPasswords: false });
    await eventually(async () => expect(await opens(second)).toBe(false));
    expect(await host.must('getent shadow ada | cut -d: -f2')).toBe('*');
    expect(await host.ssh('ada')).toEqual({ code: 0, output: 'ada' });
  }, 90_000);

  test('can use sudo only at that level, and root shells end with it', async ({ enrol, host }) => {
    const system = await enrol(fast);
    const ada = await system.person('ada');
    await system.bind(ada);
    const lower = await system.bind(ada, 'sudo');
    expect(await host.ssh('ada', 'sudo -n id -un')).toEqual({ code: 0, output: 'root' });
    expect((await host.run('visudo -c -q')).code).toBe(0);

    const session = await host.session('ada', 'sudo -n sleep 600; echo out; sleep 600');
    const shell = await host.session('ada');
    await lower();
    expect((await host.run('pgrep -f "^sleep 600" -u root')).code).toBe(1);
    expect((await host.ssh('ada', 'sudo -n id -un')).code).not.toBe(0);
    expect(await host.ssh('ada')).toEqual({ code: 0, output: 'ada' });
    expect(await Promise.race([session.ended, shell.ended, 'both go on'])).toBe('both go on');
  });

  test('end on time even while the network is cut', async ({ enrol, host }) => {
    const system = await enrol(fast);
    const ada = await system.person('ada');
    const bob = await system.person('bob');
    const endsAt = new Date(Date.now() + 6_000).toISOString();
    await system.bind(ada, 'login', { endsAt });
    await system.bind(bob, 'login');
    await system.bind(bob, 'sudo', { endsAt });
    expect(await host.ssh('bob', 'sudo -n id -un')).toEqual({ code: 0, output: 'root' });
    const session = await host.session('ada');

    await host.unplug();
    await session.ended;
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(endsAt));
    expect((await host.ssh('ada')).code).not.toBe(0);
    await eventually(async () => expect((await host.ssh('bob', 'sudo -n id -un')).code).not.toBe(0));
    expect(await host.ssh('bob')).toEqual({ code: 0, output: 'bob' });
  });

  test('end on a host that was off, or has started without a network', async ({ enrol, host, app }) => {
    const system = await enrol(fast);
    const ada = await system.person('ada');
    const bob = await system.person('bob');
    const endsAt = new Date(Date.now() + 5_000).toISOString();
    await system.bind(ada, 'login', { endsAt });
    const end = await system.bind(bob);
    const session = await host.session('ada');

    await host.stopAgent('KILL');
    await host.unplug();
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, Date.parse(endsAt) - Date.now())));
    expect(await host.ssh('bob')).toEqual({ code: 0, output: 'bob' });
    host.startAgent();
    await session.ended;
    expect((await host.ssh('ada')).code).not.toBe(0);

    const ended = end();
    await host.plugIn(app.url);
    await ended;
    expect((await host.ssh('bob')).code).not.toBe(0);
  });

  test('that Muster did not create are left alone until an admin adopts them', async ({
    enrol,
    host,
    admin,
  }) => {
    await host.must('useradd -m -s /bin/bash -G sudo bob && useradd -m -s /bin/bash carl');
    const before = await host.must('grep ^bob: /etc/passwd /etc/shadow; ls -la /home/bob');
    const system = await enrol(fast);
    const bob = await system.person('bob');
    const { binding } = await admin.change(
      'addBinding',
      { subject: { user: { id: bob.id } }, object: { resource: { id: system.id } }, level: 'login' },
      'binding { id }',
    );
    await eventually(async () => expect(await system.account('bob')).toMatchObject({ state: 'FAILING' }));
    expect(await system.account('bob')).toMatchObject({
      link: 'DISPUTED',
      message: expect.stringContaining('An admin can adopt it'),
      retryAt: expect.any(String),
    });
    expect(await system.account('carl')).toMatchObject({ link: 'ORPHANED', user: null });
    expect(await host.must('grep ^bob: /etc/passwd /etc/shadow; ls -la /home/bob')).toBe(before);

    const carl = await system.person('carl');
    const refused = await admin.change('adoptAccount', {
      resource: { id: system.id },
      name: 'carl',
      user: { id: carl.id },
    });
    expect(refused.userErrors[0]?.message).toContain('Bind them first');
    const adopted = await admin.change('adoptAccount', {
      resource: { id: system.id },
      name: 'bob',
      user: { id: bob.id },
    });
    expect(adopted.userErrors).toEqual([]);
    await eventually(async () =>
      expect(await system.account('bob')).toMatchObject({ state: 'PROVISIONED', link: 'LINKED' }),
    );
    expect(await host.ssh('bob')).toEqual({ code: 0, output: 'bob' });
    expect((await host.ssh('bob', 'groups')).output).not.toContain('sudo');

    await admin.change(
      'endBinding',
      { id: binding.id },
      `waitFor(syncer: "${system.syncer}", within: "PT20S")`,
    );
    expect((await host.ssh('bob')).code).not.toBe(0);
  });

  test('are locked, disabled, deleted after a grace period, or left, as the resource says', async ({
    enrol,
    host,
    admin,
  }) => {
    const system = await enrol(fast);
    const ada = await system.person('ada');
    const set = async (deprovision: string, gracePeriod: string | null = null) => {
      const { userErrors } = await admin.change('updateResource', {
        resource: { id: system.id },
        deprovision,
        gracePeriod,
      });
      expect(userErrors).toEqual([]);
    };

    await set('DISABLE');
    await (await system.bind(ada))();
    expect(await host.must('getent passwd ada')).toMatch(/nologin$/);
    expect(await system.account('ada')).toMatchObject({ observed: 'DISABLED' });

    await set('LEAVE');
    const end = await system.bind(ada);
    expect(await host.must('getent passwd ada')).toMatch(/bash$/);
    await end();
    expect(await host.ssh('ada')).toEqual({ code: 0, output: 'ada' });

    await set('DELETE', 'PT1S');
    await (await system.bind(ada))();
    expect((await host.ssh('ada')).code).not.toBe(0);
    expect((await host.run('getent passwd ada')).code).toBe(0);
    await eventually(async () => expect((await host.run('getent passwd ada')).code).not.toBe(0));
    expect((await host.run('ls /home/ada')).code).not.toBe(0);

    await system.bind(ada);
    expect(await host.ssh('ada')).toEqual({ code: 0, output: 'ada' });
  });

  test('are repaired if somebody has changed them on the host, and the repair is shown', async ({
    enrol,
    host,
    admin,
  }) => {
    const system = await enrol({ ...fast, reconcileMinutes: 0.01 });
    const ada = await system.person('ada');
    const bob = await system.person('bob');
    await system.bind(ada);
    await (await system.bind(bob))();
    await host.must(
      `usermod -a -G sudo ada; echo "ada ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/muster-${ada.id}`,
    );
    await host.must('usermod -e "" bob && echo >> /etc/ssh/muster/ada');
    await host.must('chown ada /etc/ssh/muster/ada && chmod 666 /etc/ssh/muster/ada');
    await eventually(async () => {
      expect((await host.ssh('ada', 'groups')).output).not.toContain('sudo');
      expect((await host.ssh('ada', 'sudo -n true')).code).not.toBe(0);
      expect((await host.run('su bob -c id')).code).not.toBe(0);
      expect(await host.must('stat -c %U:%a /etc/ssh/muster/ada')).toBe('root:644');
    });
    const { syncer } = await admin.ask(
      `{ syncer(id: "${system.syncer}") { reconciles { state plan { action object detail } } } }`,
    );
    const steps = syncer.reconciles.flatMap(({ plan }: { plan: object[] }) => plan);
    expect(steps).toContainEqual({
      action: 'UPDATE',
      object: 'ada',
      detail: expect.stringMatching(/groups|keys|sudo/),
    });
    expect(steps).toContainEqual({ action: 'REMOVE', object: 'bob', detail: null });
  });

  test('lose keys and sessions at once even while the account files are locked', async ({
    enrol,
    host,
    admin,
  }) => {
    const system = await enrol(fast);
    const ada = await system.person('ada');
    const { binding } = await admin.change(
      'addBinding',
      { subject: { user: { id: ada.id } }, object: { resource: { id: system.id } }, level: 'login' },
      `binding { id } waitFor(syncer: "${system.syncer}", within: "PT20S")`,
    );
    const session = await host.session('ada');
    await host.must('sleep 600 > /dev/null 2>&1 & echo -n $! > /etc/passwd.lock');
    await admin.change('endBinding', { id: binding.id });
    await session.ended;
    expect((await host.ssh('ada')).code).not.toBe(0);
    await eventually(
      async () =>
        expect(await system.account('ada')).toMatchObject({
          state: 'FAILING',
          message: expect.stringContaining('lock'),
        }),
      60_000,
    );
    await host.must('rm /etc/passwd.lock');
    await eventually(
      async () =>
        expect(await system.account('ada')).toMatchObject({ state: 'DEPROVISIONED', observed: 'LOCKED' }),
      60_000,
    );
  }, 180_000);

  test('end before new accounts are created, however many there are', async ({
    enrol,
    host,
    admin,
    seed,
  }) => {
    const system = await enrol(fast);
    const ada = await system.person('ada');
    const end = await system.bind(ada);
    const session = await host.session('ada');
    const crowd = await seed.userGroup('Crowd');
    const many = 80;
    for (let number = 0; number < many; number += 1)
      await seed.member(await seed.user(`person${number}`), crowd);
    const { binding } = await admin.change(
      'addBinding',
      { subject: { userGroup: { id: crowd.id } }, object: { resource: { id: system.id } }, level: 'login' },
      'binding { id }',
    );
    const made = () => host.must('grep -c ^person /etc/passwd || true').then(Number);
    await eventually(async () => expect(await made()).toBeGreaterThan(0));
    const ended = end();
    await session.ended;
    expect(await made()).toBeLessThan(many);
    await ended;
    expect(await made()).toBe(many);
    expect(Number(await host.must('ls /etc/ssh/muster | wc -l'))).toBe(many);

    // With many accounts, the last one ends as fast as the first.
    await host.must('setpriv --reuid=person79 --clear-groups sleep 600 > /dev/null 2>&1 & sleep 0.2');
    const waits = `waitFor(syncer: "${system.syncer}", within: "PT60S")`;
    const gone = admin.change('endBinding', { id: binding.id }, waits);
    const running = () => host.must('ps -u person79 -o stat= | grep -vc Z || true');
    await eventually(async () => expect(await running()).toBe('0'));
    expect(Number(await host.must('ls /etc/ssh/muster | wc -l'))).toBe(0);
    expect((await gone).waitFor).toBe(true);
    expect(Number(await host.must('getent shadow | grep -c "^person.*:1:$"'))).toBe(many);
  }, 180_000);

  test('end when the resource or the user is archived', async ({ enrol, host, admin }) => {
    const system = await enrol(fast);
    const ada = await system.person('ada');
    const bob = await system.person('bob');
    for (const person of [ada, bob]) await system.bind(person);
    const waits = `waitFor(syncer: "${system.syncer}", within: "PT20S")`;
    await admin.change('setUserState', { user: { id: ada.id }, state: 'ARCHIVED' }, waits);
    expect((await host.ssh('ada')).code).not.toBe(0);
    expect(await host.ssh('bob')).toEqual({ code: 0, output: 'bob' });
    await admin.change('archiveResource', { resource: { id: system.id } }, waits);
    expect((await host.ssh('bob')).code).not.toBe(0);
  });

  test('are shown as disputed if the state file is lost', async ({ enrol, host }) => {
    const system = await enrol(fast);
    const ada = await system.person('ada');
    await system.bind(ada);
    await host.stopAgent();
    await host.must('rm /var/lib/muster/state.json');
    host.startAgent();
    await eventually(async () =>
      expect(await system.account('ada')).toMatchObject({ state: 'FAILING', link: 'DISPUTED' }),
    );
    expect(await host.ssh('ada')).toEqual({ code: 0, output: 'ada' });
  });

  test('follow the name and the keys of the person', async ({ enrol, host, admin }) => {
    const system = await enrol(fast);
    const ada = await system.person('ada');
    await system.bind(ada);
    await host.ssh('ada', 'echo mine > notes');
    const waits = `waitFor(syncer: "${system.syncer}", within: "PT20S")`;
    await admin.change('updateUser', { user: { id: ada.id }, username: 'lovelace' }, waits);
    await host.must(`cp ${host.folder}/ada ${host.folder}/lovelace`);
    expect(await host.ssh('lovelace', 'cat notes')).toEqual({ code: 0, output: 'mine' });
    expect((await host.ssh('ada')).code).not.toBe(0);

    const { user } = await admin.ask(`{ user(ref: { id: "${ada.id}" }) { sshKeys { id } } }`);
    await admin.change('removeSshKey', { id: user.sshKeys[0].id }, waits);
    expect((await host.ssh('lovelace')).code).not.toBe(0);
  });
});
