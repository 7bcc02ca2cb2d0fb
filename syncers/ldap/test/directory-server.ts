import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'ldapts';
import { forwardStderr } from '../../../api/test/forward-stderr.ts';

const defaults = '/usr/share/dirsrv/inf/defaults.inf';

/** Mounts need root. */
export const hasDirectoryServer = (): boolean =>
  process.getuid?.() === 0 &&
  ['/usr/sbin/ns-slapd', '/usr/sbin/dscreate', defaults].every((file) => existsSync(file));

/** Separate folders for the files of 389 Directory Server: mounts cover those of this machine. */
const inside = (folder: string) => `
set -e
mount --make-rprivate /
cp -a /etc/dirsrv ${folder}/etc
mount --bind ${folder}/etc /etc/dirsrv
mount --bind ${folder}/defaults.inf ${defaults}
for place in /var/lib/dirsrv /var/log/dirsrv /run; do mkdir -p $place; mount -t tmpfs tmpfs $place; done
mkdir -p /run/lock /run/dirsrv
dscreate from-file ${folder}/instance.inf >&2
touch ${folder}/made
exec ns-slapd -D /etc/dirsrv/slapd-muster -i /run/dirsrv/muster.pid -d 0
`;

/** A 389 Directory Server with people and groups below a suffix of its own. */
export class DirectoryServer {
  readonly base = 'dc=example,dc=com';
  readonly bindDn = 'cn=Directory Manager';
  readonly password = 'directory-manager';

  private constructor(
    private readonly process: ChildProcess,
    private readonly folder: string,
    readonly url: string,
  ) {}

  static async start(): Promise<DirectoryServer> {
    const folder = await mkdtemp(join(tmpdir(), 'muster-389-'));
    const [port, securePort] = [await freePort(), await freePort()];
    // A namespace has no systemd: the program that creates an instance starts it once itself.
    const text = await readFile(defaults, 'utf8');
    await writeFile(join(folder, 'defaults.inf'), text.replace(/^with_systemd = 1$/m, 'with_systemd = 0'));
    await writeFile(
      join(folder, 'instance.inf'),
      `[general]
config_version = 2
full_machine_name = localhost
start = False
strict_host_checking = False
selinux = False
[slapd]
instance_name = muster
port = ${port}
secure_port = ${securePort}
self_sign_cert = False
root_password = directory-manager
user = root
group = root
[backend-userroot]
suffix = dc=example,dc=com
create_suffix_entry = True
sample_entries = no
`,
    );
    const child = spawn(
      'unshare',
      ['--mount', '--pid', '--fork', '--kill-child', '--mount-proc', 'bash', '-c', inside(folder)],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    if (process.env.MUSTER_LOG_LEVEL) forwardStderr(child);
    else child.stderr?.resume();
    const server = new DirectoryServer(child, folder, `ldap://127.0.0.1:${port}`);
    await server.answers();
    await server.use(async (client) => {
      for (const ou of ['people', 'groups'])
        await client.add(`ou=${ou},${server.base}`, { objectClass: 'organizationalUnit', ou });
    });
    return server;
  }

  async use<Value>(work: (client: Client) => Promise<Value>): Promise<Value> {
    const client = new Client({ url: this.url });
    try {
      await client.bind(this.bindDn, this.password);
      return await work(client);
    } finally {
      await client.unbind().catch(() => {});
    }
  }

  entries(folder: string, filter: string) {
    return this.use(async (client) => {
      const found = await client.search(`${folder},${this.base}`, { scope: 'one', filter });
      return found.searchEntries;
    });
  }

  /** The usernames in a group; null where there is no such group. */
  async members(group: string): Promise<string[] | null> {
    const [entry] = await this.entries('ou=groups', `(cn=${group})`);
    return entry
      ? [entry.member ?? []]
          .flat()
          .map((dn) => /uid=([^,]+)/i.exec(String(dn))?.[1] ?? String(dn))
          .sort()
      : null;
  }

  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
    await rm(this.folder, { recursive: true, force: true });
  }

  /** The server starts twice: the first time only to be created. */
  private async answers(): Promise<void> {
    for (;;) {
      if (this.process.exitCode !== null)
        throw new Error(`389 Directory Server ended with ${this.process.exitCode} before it answered`);
      const isMade = existsSync(join(this.folder, 'made'));
      if (isMade && (await this.use(async () => true).catch(() => false))) return;
      await pause(200);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
