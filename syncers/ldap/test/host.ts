import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { forwardStderr } from '../../../api/test/forward-stderr.ts';
import { hasSlapd, type Ldap } from './fixtures.ts';

const programs = [
  '/usr/sbin/nslcd',
  '/usr/share/doc/libnss-ldapd',
  '/usr/share/doc/libpam-ldapd',
  '/usr/bin/pamtester',
];
export const hasHosts = () =>
  hasSlapd() && process.getuid?.() === 0 && programs.every((file) => existsSync(file));

/** A shipped configuration file, with the placeholders in braces replaced. */
export async function filledIn(name: string, values: Record<string, string>): Promise<string> {
  const template = await readFile(fileURLToPath(new URL(`../clients/${name}`, import.meta.url)), 'utf8');
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}

const sssdPrograms = [
  '/usr/sbin/sssd',
  '/usr/share/doc/sssd-ldap',
  '/usr/share/doc/libnss-sss',
  '/usr/share/doc/libpam-sss',
  '/usr/bin/pamtester',
];
export const hasSssd = () =>
  hasSlapd() && process.getuid?.() === 0 && sssdPrograms.every((file) => existsSync(file));

interface Client {
  config: string;
  /** The name in nsswitch.conf. */
  name: string;
  pam: string;
  /** The folders that it needs, and how it is started. */
  start: (folder: string) => string;
}

const clients = {
  nslcd: {
    config: 'nslcd.conf',
    name: 'ldap',
    pam: 'pam_ldap.so minimum_uid=200000',
    start: (folder) => `
mount --bind ${folder}/nslcd.conf /etc/nslcd.conf
mkdir -p /run/nslcd
nslcd -n &`,
  },
  sssd: {
    config: 'sssd.conf',
    name: 'sss',
    pam: 'pam_sss.so',
    start: (folder) => `
mkdir -p /etc/sssd /var/lib/sss
mount -t tmpfs tmpfs /etc/sssd
cp ${folder}/sssd.conf /etc/sssd/sssd.conf
chmod 600 /etc/sssd/sssd.conf
mount -t tmpfs tmpfs /var/lib/sss
mkdir -p /var/lib/sss/db /var/lib/sss/mc /var/lib/sss/pipes/private /var/lib/sss/pubconf /var/lib/sss/gpo_cache /var/lib/sss/secrets /run/sssd
sssd -i --logger=stderr </dev/null &`,
  },
} satisfies Record<string, Client>;

/** Mounts that cover the files of /etc which say who users are. The files of this machine stay as they are. */
const inside = (folder: string, { start }: Client) => `
set -e
mount --make-rprivate /
mount --bind ${folder}/nsswitch.conf /etc/nsswitch.conf
mount --bind ${folder}/pam.d /etc/pam.d
mount -t tmpfs tmpfs /run
${start(folder)}
echo ready
while read -r line; do
  set +e
  output=$(bash -c "$line" 2>&1)
  code=$?
  set -e
  echo "$code $(echo "$output" | tr '\\n' ' ')"
done
kill %1
`;

/** A Linux host that gets its users from LDAP, with the shipped configuration. */
export class Host {
  private readonly shell: ChildProcess;
  /** A folder for files of the test. The host sees it under the same path. */
  readonly folder: string;
  private readonly lines: AsyncIterator<string>;

  private constructor(shell: ChildProcess, folder: string) {
    this.shell = shell;
    this.folder = folder;
    this.lines = createInterface({ input: shell.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  }

  /** `system`: how the configuration of the client names the system. `more`: lines that only tests need. */
  static async start(
    ldap: Ldap,
    system: Record<string, string>,
    kind: keyof typeof clients = 'nslcd',
    more = '',
  ): Promise<Host> {
    const folder = await mkdtemp(join(tmpdir(), 'muster-host-'));
    const client: Client = clients[kind];
    const { url, base: baseDn, readerDn, readerPassword } = ldap.slapd;
    const config = await filledIn(client.config, {
      ldap: url,
      base: baseDn,
      readerDn,
      readerPassword,
      ...system,
    });
    await writeFile(join(folder, client.config), `${config}${more}`, { mode: 0o600 });
    const { name, pam } = client;
    await writeFile(
      join(folder, 'nsswitch.conf'),
      `passwd: files ${name}\ngroup: files ${name}\nshadow: files\n`,
    );
    await mkdir(join(folder, 'pam.d'));
    const rules = ['auth', 'account'].map((type) => `${type} required ${pam}\n`);
    await writeFile(join(folder, 'pam.d/muster'), rules.join(''));
    const fine = ['auth', 'account', 'session'].map((type) => `${type} required pam_permit.so\n`);
    await writeFile(join(folder, 'pam.d/runuser'), fine.join(''));
    const shell = spawn('unshare', ['--mount', '--pid', '--fork', 'bash', '-c', inside(folder, client)], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    forwardStderr(shell);
    const host = new Host(shell, folder);
    expect((await host.lines.next()).value).toBe('ready');
    return host;
  }

  /** The output and the exit code of a command on the host. */
  async run(command: string): Promise<{ code: number; output: string }> {
    this.shell.stdin?.write(`${command}\n`);
    const { value } = await this.lines.next();
    const [code = '1', ...output] = String(value).split(' ');
    return { code: Number(code), output: output.join(' ').trim() };
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
