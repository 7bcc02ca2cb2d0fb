import { existsSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { canMakeHosts, eventually, type System, test } from './fixtures.ts';

const fast = { reconcileMinutes: 0.01, heartbeatSeconds: 60, retrySeconds: 0.5 };

interface Case {
  type: string;
  settings: object;
  /** A command whose success shows that the policy is in force. */
  seen: string;
  /** A command that changes the system against the policy. */
  undo: string;
  needs?: string;
}

/** A user with a password, and a service that asks for it. */
const guessing =
  'id guess > /dev/null 2>&1 || (useradd guess; echo guess:right | chpasswd); printf "auth include common-auth\\naccount include common-account\\n" > /etc/pam.d/guessing; rm -f /run/faillock/guess /var/run/faillock/guess';

const cases: Record<string, Case> = {
  'how people log in with SSH': {
    type: 'ssh-server',
    settings: { rootLogin: 'no', ciphers: ['aes256-gcm@openssh.com'], maxAuthTries: 2, banner: 'Hands off' },
    seen: 'sshd -T | grep -qx "permitrootlogin no" && sshd -T | grep -qx "ciphers aes256-gcm@openssh.com" && ssh -F none -p 2222 -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null nobody@127.0.0.1 2>&1 | grep -q "Hands off"',
    undo: 'sed -i s/no/yes/ /etc/ssh/sshd_config.d/05-muster-policy.conf',
  },
  'what a password must be like': {
    type: 'password-quality',
    settings: { minimumLength: 20, maximumDays: 90 },
    seen: 'echo Correct-horse-7 | pwscore 2>&1 | grep -q "shorter than 20" && grep -Eq "^PASS_MAX_DAYS\\s+90$" /etc/login.defs',
    undo: 'sed -i "s/^PASS_MAX_DAYS.*/PASS_MAX_DAYS 99999/" /etc/login.defs; rm /etc/security/pwquality.conf.d/50-muster.conf',
    needs: '/usr/bin/pwscore',
  },
  'when somebody who guesses passwords is stopped': {
    type: 'account-lockout',
    settings: { attempts: 3, unlockSeconds: 600 },
    seen: `${guessing}; echo wrong | pamtester guessing guess authenticate; faillock --user guess | grep -q V`,
    undo: 'rm /usr/share/pam-configs/muster-faillock; pam-auth-update --package --remove muster-faillock',
    needs: '/usr/bin/pamtester',
  },
  'when an idle session ends': {
    type: 'session-timeout',
    settings: { idleSeconds: 600 },
    seen: 'test "$(bash -lc \'echo $TMOUT; TMOUT=0 2>/dev/null; echo $TMOUT\')" = "600\n600" || test "$(bash -lc \'echo $TMOUT\')" = 600',
    undo: 'echo > /etc/profile.d/zz-muster-timeout.sh',
  },
  'how people become root': {
    type: 'sudo',
    settings: { usePty: true, timestampMinutes: 1, logFile: '/var/log/sudo.log' },
    seen: 'rm -f /var/log/sudo.log; sudo -n true; grep -q COMMAND=/usr/bin/true /var/log/sudo.log && visudo -c -q',
    undo: 'rm /etc/sudoers.d/zz-muster-policy',
  },
  'what is shown at the login': {
    type: 'login-banner',
    settings: { before: 'Authorised people only', after: 'Welcome \\ here' },
    seen: 'grep -qx "Authorised people only" /etc/issue.net && grep -qxF "Welcome \\ here" /etc/motd',
    undo: 'echo hello > /etc/issue.net',
  },
  'what can be reached from outside': {
    type: 'firewall',
    settings: { enabled: true, allowed: [{ protocol: 'tcp', port: 443, from: '10.0.0.0/8' }], ping: false },
    seen: 'nft list table inet muster | grep -q "ip saddr 10.0.0.0/8 tcp dport 443 accept" && nft list table inet muster | grep -q "tcp dport 2222 accept" && nft list table inet muster | grep -q "policy drop"',
    undo: 'nft flush chain inet muster input',
  },
  'parameters of the kernel': {
    type: 'kernel-parameters',
    settings: { parameters: [{ name: 'net.ipv4.ip_default_ttl', value: '77' }] },
    seen: 'test $(sysctl -n net.ipv4.ip_default_ttl) = 77',
    undo: 'sysctl -w net.ipv4.ip_default_ttl=64',
  },
  'whether updates are installed': {
    type: 'automatic-updates',
    settings: { enabled: true, automaticReboot: true, rebootTime: '03:30' },
    seen: 'apt-config dump | grep -q \'Unattended-Upgrade::Automatic-Reboot-Time "03:30"\'',
    undo: 'echo \'Unattended-Upgrade::Automatic-Reboot-Time "05:00";\' > /etc/apt/apt.conf.d/99zz-muster-updates',
    needs: '/usr/bin/unattended-upgrade',
  },
  'which servers the clock follows': {
    type: 'time-sync',
    settings: { servers: ['ntp.example.com'] },
    seen: 'chronyd -p -f /etc/chrony/chrony.conf && grep -q "^server ntp.example.com" /etc/chrony/sources.d/muster.sources',
    undo: 'rm /etc/chrony/sources.d/muster.sources',
    needs: '/usr/sbin/chronyd',
  },
  'what the kernel writes down': {
    type: 'audit-rules',
    settings: { rules: ['-w /etc/passwd -p wa -k identity'] },
    seen: 'grep -q -- "-w /etc/passwd -p wa -k identity" /etc/audit/audit.rules',
    undo: 'rm /etc/audit/rules.d/90-muster.rules && augenrules',
    needs: '/usr/sbin/augenrules',
  },
  'whether a stick can be used': {
    type: 'usb-storage',
    settings: { blocked: true },
    seen: 'modprobe -c | grep -qx "install usb_storage /bin/false"',
    undo: 'echo > /etc/modprobe.d/muster-usb-storage.conf',
    needs: '/usr/sbin/modprobe',
  },
  'who may read files': {
    type: 'file-permissions',
    settings: { files: [{ path: '/etc/crontab-like', owner: 'root', group: 'adm', mode: '640' }] },
    seen: 'test "$(stat -c %U:%G:%a /etc/crontab-like)" = root:adm:640',
    undo: 'chmod 666 /etc/crontab-like',
  },
};

async function make(
  system: System,
  type: string,
  settings: object,
): Promise<{ id: string; assignment: string }> {
  const { policy, userErrors } = await system.admin.change(
    'createPolicy',
    { name: `${type} ${Math.random()}`, type, settings },
    'policy { id }',
  );
  expect(userErrors).toEqual([]);
  const { assignment } = await system.admin.change(
    'addAssignment',
    { policy: { id: policy.id }, object: { resource: { id: system.id } } },
    'assignment { id }',
  );
  return { id: policy.id, assignment: assignment.id };
}

async function complianceOf(system: System, type: string): Promise<Record<string, unknown> | null> {
  const { resource } = await system.admin.ask(
    `{ resource(ref: { id: "${system.id}" }) { effectivePolicies { type { id } compliance { state message drifts drift } } } }`,
  );
  const found = resource.effectivePolicies.find((policy) => policy.type.id === type);
  return found?.compliance ? { ...found.compliance } : null;
}

const complies = (system: System, type: string, expected: object) =>
  eventually(async () => expect(await complianceOf(system, type)).toMatchObject(expected));

describe.skipIf(!canMakeHosts())('a policy on a Linux host', () => {
  for (const [what, { type, settings, seen, undo, needs }] of Object.entries(cases)) {
    test.skipIf(needs !== undefined && !existsSync(needs))(
      `says ${what}: it is applied, repaired if somebody changes it, and removed with its assignment`,
      async ({ enrol, host }) => {
        await host.must('echo > /etc/crontab-like && chmod 600 /etc/crontab-like');
        const system = await enrol(fast);
        const counts = async () => (await host.run(seen)).code === 0;
        expect(await counts()).toBe(false);
        const { assignment } = await make(system, type, settings);
        await complies(system, type, { state: 'COMPLIANT', message: null, drifts: 0 });
        expect(await counts()).toBe(true);

        await host.must(undo);
        await complies(system, type, { state: 'COMPLIANT', drift: expect.any(String) });
        // The agent may repair in the middle of the commands that undo the policy, and then has to repair once more.
        await eventually(async () => expect(await counts()).toBe(true));

        await system.admin.change('endAssignment', { id: assignment });
        await eventually(async () => expect(await counts()).toBe(false));
      },
    );
  }

  test.skipIf(!existsSync('/usr/bin/pamtester'))(
    'locks out who guesses a password, and nobody else',
    async ({ enrol, host }) => {
      const system = await enrol(fast);
      await make(system, 'account-lockout', { attempts: 3, unlockSeconds: 600 });
      await complies(system, 'account-lockout', { state: 'COMPLIANT' });
      await host.must(`${guessing}; useradd other; echo other:right | chpasswd`);
      const tries = (name: string, password: string) =>
        host.run(`echo ${password} | pamtester guessing ${name} authenticate acct_mgmt`);
      expect((await tries('guess', 'right')).code).toBe(0);
      for (let attempt = 0; attempt < 3; attempt += 1)
        expect((await tries('guess', 'wrong')).code).not.toBe(0);
      expect((await tries('guess', 'right')).code).not.toBe(0);
      expect((await tries('other', 'right')).code).toBe(0);
    },
  );

  test('applies even on a system that starts without a network', async ({ enrol, host }) => {
    const system = await enrol(fast);
    const parameters = [{ name: 'net.ipv4.ip_default_ttl', value: '77' }];
    await make(system, 'firewall', { enabled: true });
    await make(system, 'kernel-parameters', { parameters });
    for (const type of ['firewall', 'kernel-parameters'])
      await complies(system, type, { state: 'COMPLIANT' });

    await host.stopAgent('KILL');
    await host.unplug();
    await host.must('nft delete table inet muster; sysctl -w net.ipv4.ip_default_ttl=64');
    host.startAgent();
    await eventually(async () => {
      expect(await host.must('nft list table inet muster')).toContain('policy drop');
      expect(await host.must('sysctl -n net.ipv4.ip_default_ttl')).toBe('77');
    });

    // Drift that was repaired while Muster could not be reached is reported afterwards.
    await host.plugIn(system.url);
    await complies(system, 'kernel-parameters', { state: 'COMPLIANT', drift: 'net.ipv4.ip_default_ttl' });
  });

  test('sets no maximum password age for accounts of Muster', async ({ enrol, host, admin }) => {
    await host.must('useradd -m -s /bin/bash carl && chage -d 2020-01-01 -M 30 carl');
    const system = await enrol(fast);
    await make(system, 'password-quality', { maximumDays: 30 });
    await complies(system, 'password-quality', { state: 'COMPLIANT' });
    const ada = await system.person('ada');
    await system.bind(ada);
    expect(await host.must('getent shadow ada | cut -d: -f5')).toBe('');
    await host.must('useradd other');
    expect(await host.must('getent shadow other | cut -d: -f5')).toBe('30');

    const carl = await system.person('carl');
    await system.bind(carl);
    await admin.change('adoptAccount', { resource: { id: system.id }, name: 'carl', user: { id: carl.id } });
    await eventually(async () => expect(await host.ssh('carl')).toEqual({ code: 0, output: 'carl' }));
  });

  test.skipIf(!existsSync('/usr/bin/pamtester'))(
    'has failed if a program of the system ignores it, and leaves nothing behind',
    async ({ enrol, host }) => {
      await host.must("sed -i '/pam_unix.so/i auth optional pam_warn.so' /etc/pam.d/common-auth");
      const before = await host.must('sha256sum /etc/pam.d/common-*; ls /usr/share/pam-configs');
      const system = await enrol(fast);
      await make(system, 'account-lockout', { attempts: 3 });
      await complies(system, 'account-lockout', {
        state: 'FAILED',
        message: expect.stringContaining('does not take effect on this system: /etc/pam.d/common-auth'),
      });
      // The agent keeps trying.
      await eventually(async () =>
        expect(await host.must('sha256sum /etc/pam.d/common-*; ls /usr/share/pam-configs')).toBe(before),
      );
    },
  );

  test('is reverted if the system refuses it, and the previous one stays in force', async ({
    enrol,
    host,
    admin,
  }) => {
    const system = await enrol(fast);
    const { id } = await make(system, 'ssh-server', { rootLogin: 'no' });
    await complies(system, 'ssh-server', { state: 'COMPLIANT' });
    const before = await host.must('cat /etc/ssh/sshd_config.d/05-muster-policy.conf');
    const settings = { rootLogin: 'no', ciphers: ['no-such-cipher'] };
    await admin.change('updatePolicy', { policy: { id }, settings });
    await complies(system, 'ssh-server', { state: 'FAILED', message: expect.stringContaining('sshd') });
    expect(await host.must('cat /etc/ssh/sshd_config.d/05-muster-policy.conf')).toBe(before);
    expect((await host.run('sshd -t')).code).toBe(0);

    await host.must('echo "this is no rule" > /etc/sudoers.d/broken');
    await make(system, 'sudo', { usePty: true });
    await complies(system, 'sudo', { state: 'FAILED', message: expect.stringContaining('visudo') });
    expect((await host.run('ls /etc/sudoers.d/zz-muster-policy')).code).not.toBe(0);

    const rules = await make(system, 'firewall', {
      enabled: true,
      allowed: [{ protocol: 'tcp', port: 443 }],
    });
    await complies(system, 'firewall', { state: 'COMPLIANT' });
    const loaded = await host.must('nft list table inet muster');
    const refused = { enabled: true, allowed: [{ protocol: 'tcp', port: 443, from: '10.0.0.0/99' }] };
    await admin.change('updatePolicy', { policy: { id: rules.id }, settings: refused });
    await complies(system, 'firewall', {
      state: 'FAILED',
      message: expect.stringMatching(/^nft: .*Error: /),
    });
    // The agent tries again and again, and is refused. Each time it writes its state file before it starts.
    const lastAttempt = () => host.must('stat -c %y /var/lib/muster/policies.json');
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const before = await lastAttempt();
      await eventually(async () => expect(await lastAttempt()).not.toBe(before));
    }
    expect(await host.must('nft list table inet muster')).toBe(loaded);

    const parameters = [
      { name: 'net.ipv4.ip_default_ttl', value: '77' },
      { name: 'net.ipv4.no_such_thing', value: '1' },
    ];
    await make(system, 'kernel-parameters', { parameters });
    await complies(system, 'kernel-parameters', { state: 'FAILED' });
    expect(await host.must('sysctl -n net.ipv4.ip_default_ttl')).toBe('64');
  });

  test('is refused if it would lock everybody out', async ({ enrol, host }) => {
    const system = await enrol(fast);
    await make(system, 'ssh-server', { passwordAuthentication: false, rootLogin: 'no' });
    await complies(system, 'ssh-server', {
      state: 'FAILED',
      message: expect.stringContaining('Nobody has an SSH key'),
    });
    const files = [{ path: '/etc/passwd', owner: 'root', group: 'root', mode: '600' }];
    await make(system, 'file-permissions', { files });
    await complies(system, 'file-permissions', {
      state: 'FAILED',
      message: expect.stringContaining('log in'),
    });
    expect(await host.must('stat -c %a /etc/passwd')).toBe('644');

    const ada = await system.person('ada');
    await system.bind(ada);
    await complies(system, 'ssh-server', { state: 'COMPLIANT' });
    // After reloading its configuration, sshd takes a moment until it listens again.
    await eventually(async () => expect(await host.ssh('ada')).toEqual({ code: 0, output: 'ada' }));
  });

  test('of a group applies to every system in it, and to no other', async ({ enrol, host, admin }) => {
    const system = await enrol(fast);
    await admin.change('createResourceGroup', { name: 'Web', kind: 'SYSTEM' });
    const { policy } = await admin.change(
      'createPolicy',
      { name: 'Banner', type: 'login-banner', settings: { before: 'Web servers' } },
      'policy { id }',
    );
    await admin.change('addAssignment', {
      policy: { id: policy.id },
      object: { resourceGroup: { name: 'Web' } },
    });
    const { containment } = await admin.change(
      'addContainment',
      { resourceGroup: { name: 'Web' }, part: { resource: { id: system.id } } },
      'containment { id }',
    );
    await eventually(async () => expect(await host.must('cat /etc/issue.net')).toBe('Web servers'));
    await admin.change('endContainment', { id: containment.id });
    await eventually(async () => expect(await host.must('cat /etc/issue.net')).not.toBe('Web servers'));
  });
});
