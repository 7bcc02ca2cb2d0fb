import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { test as base, bind, eventually, hasSlapd, type Ldap, registerTargets } from './world.ts';

const programs = [
  '/usr/sbin/nslcd',
  '/usr/share/doc/libnss-ldapd',
  '/usr/share/doc/libpam-ldapd',
  '/usr/bin/pamtester',
];
const canLogIn = hasSlapd() && process.getuid?.() === 0 && programs.every((file) => existsSync(file));
const shipped = fileURLToPath(new URL('../clients/nslcd.conf', import.meta.url));

/** A place of its own for the files of /etc that say who people are: what this machine has is only covered, by mounts. */
const inside = (folder: string) => `
set -e
mount --make-rprivate /
mount --bind ${folder}/nslcd.conf /etc/nslcd.conf
mount --bind ${folder}/nsswitch.conf /etc/nsswitch.conf
mount --bind ${folder}/pam.d /etc/pam.d
mount -t tmpfs tmpfs /run
mkdir -p /run/nslcd
nslcd -n &
echo ready
while read -r line; do
  set +e
  said=$(bash -c "$line" 2>&1)
  code=$?
  set -e
  echo "$code $(echo "$said" | tr '\\n' ' ')"
done
kill %1
`;

class Host {
  private readonly shell: ChildProcess;
  private readonly folder: string;
  private readonly lines: AsyncIterator<string>;

  private constructor(shell: ChildProcess, folder: string) {
    this.shell = shell;
    this.folder = folder;
    this.lines = createInterface({ input: shell.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  }

  static async start(ldap: Ldap, system: string): Promise<Host> {
    const folder = await mkdtemp(join(tmpdir(), 'muster-host-'));
    const { url, base: baseDn, readerDn, readerPassword } = ldap.slapd;
    const values: Record<string, string> = { ldap: url, base: baseDn, readerDn, readerPassword, system };
    const template = await readFile(shipped, 'utf8');
    const config = template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
    await writeFile(join(folder, 'nslcd.conf'), config, { mode: 0o600 });
    await writeFile(join(folder, 'nsswitch.conf'), 'passwd: files ldap\ngroup: files ldap\nshadow: files\n');
    await mkdir(join(folder, 'pam.d'));
    const rules = ['auth', 'account'].map((kind) => `${kind} required pam_ldap.so minimum_uid=200000\n`);
    await writeFile(join(folder, 'pam.d/muster'), rules.join(''));
    const fine = ['auth', 'account', 'session'].map((kind) => `${kind} required pam_permit.so\n`);
    await writeFile(join(folder, 'pam.d/runuser'), fine.join(''));
    const shell = spawn('unshare', ['--mount', '--pid', '--fork', 'bash', '-c', inside(folder)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const host = new Host(shell, folder);
    expect((await host.lines.next()).value).toBe('ready');
    return host;
  }

  /** What a command says there, and how it ends. */
  async run(command: string): Promise<{ code: number; said: string }> {
    this.shell.stdin?.write(`${command}\n`);
    const { value } = await this.lines.next();
    const [code = '1', ...said] = String(value).split(' ');
    return { code: Number(code), said: said.join(' ').trim() };
  }

  async logsIn(username: string, password: string): Promise<boolean> {
    const { code } = await this.run(
      `echo '${password}' | pamtester muster ${username} authenticate acct_mgmt`,
    );
    return code === 0;
  }

  async stop(): Promise<void> {
    const ended = once(this.shell, 'exit');
    this.shell.stdin?.end();
    await ended;
    await rm(this.folder, { recursive: true, force: true });
  }
}

describe.skipIf(!canLogIn)('a Linux host', () => {
  base(
    'knows people and groups, and lets in whom the system is bound to, until it is not',
    async ({ app, admin, seed, ldap, sync }) => {
      const [ada, bob] = [await seed.user('ada'), await seed.user('bob')];
      const password = 'seven brave otters swim';
      for (const user of [ada, bob])
        await (await app.as(user)).change('setPassword', { newPassword: password });
      const { resource } = await admin.change(
        'createResource',
        { name: 'build-01', kind: 'SYSTEM', levels: ['login', 'sudo'] },
        'resource { id }',
      );
      const team = await seed.userGroup('builders');
      for (const user of [ada, bob]) await seed.member(user, team);
      const { id } = await sync();
      await registerTargets(admin, id, [{ resource: { id: resource.id } }, { userGroup: { id: team.id } }]);
      const end = await bind(admin, id, ada, resource, 'login');
      const host = await Host.start(ldap, 'build-01');
      try {
        await eventually(async () => expect(await host.logsIn('ada', password)).toBe(true));
        const number = 200_000 + ada.key;
        expect((await host.run('getent passwd ada')).said).toBe(
          `ada:*:${number}:${number}:Ada:/home/ada:/bin/bash`,
        );
        expect((await host.run('id -nG ada')).said.split(' ')).toEqual(
          expect.arrayContaining(['builders', 'build-01']),
        );
        expect(await host.logsIn('ada', 'another password')).toBe(false);
        // Bob is known to the host, and not let in.
        expect((await host.run('getent passwd bob')).code).toBe(0);
        expect(await host.logsIn('bob', password)).toBe(false);

        await end();
        expect(await host.logsIn('ada', password)).toBe(false);
        expect((await host.run('id -nG ada')).said.split(' ')).not.toContain('build-01');
      } finally {
        await host.stop();
      }
    },
    60_000,
  );

  base(
    'gives storage to the group of whom it is bound to',
    async ({ admin, seed, ldap, sync }) => {
      const ada = await seed.user('ada');
      const { resource } = await admin.change(
        'createResource',
        { name: 'archive', kind: 'STORAGE', levels: ['write'] },
        'resource { id gidNumber }',
      );
      const team = await seed.userGroup('builders');
      await seed.member(ada, team);
      const { id } = await sync();
      await registerTargets(admin, id, [{ resource: { id: resource.id } }, { userGroup: { id: team.id } }]);
      const end = await bind(admin, id, ada, resource, 'write');
      const host = await Host.start(ldap, 'archive');
      try {
        const share = '/run/archive';
        await eventually(async () => expect((await host.run('getent group archive')).code).toBe(0));
        await host.run(`mkdir ${share} && chgrp archive ${share} && chmod 2770 ${share}`);
        expect((await host.run(`stat -c %g ${share}`)).said).toBe(String(resource.gidNumber));
        expect((await host.run(`runuser -u ada -- touch ${share}/one`)).code).toBe(0);

        await end();
        expect((await host.run(`runuser -u ada -- touch ${share}/two`)).said).toMatch(/Permission denied/);
      } finally {
        await host.stop();
      }
    },
    60_000,
  );
});
