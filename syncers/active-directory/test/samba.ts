import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect as connectSocket, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Attribute, Change, Client, type Control } from 'ldapts';
import { DomainController } from '../src/domain-controller.ts';

const run = promisify(execFile);
const own = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const adminPassword = 'Heavy-Boulder-77';

/** Network namespaces need root. */
export const hasSamba = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/usr/sbin/samba') &&
  existsSync('/usr/share/doc/samba-ad-provision') &&
  existsSync('/usr/share/doc/samba-dsdb-modules');

const libraries = '/usr/lib';

/** The library that shows a program another time (Debian package libfaketime); null where it is not installed. */
const fakeTime = (): string | null =>
  readdirSync(libraries)
    .map((folder) => join(libraries, folder, 'faketime/libfaketime.so.1'))
    .find(existsSync) ?? null;

/** Whether a domain controller can have a clock of its own. */
export const hasFakeTime = (): boolean => fakeTime() !== null;

/** Replicating Directory Changes (MS-ADTS 5.1.3.2.1): the right that DirSync needs. */
const replicatingChanges = '1131f6aa-9c07-11d1-f79f-00c04fc2dcd2';

/** A real domain controller (Samba) in a network namespace of its own. A test can cut the connections to it. */
export class Samba {
  readonly base: string;
  readonly account: string;
  readonly accountPassword = 'Quiet-Lantern-42';
  url = '';
  /** For StartTLS. */
  plainUrl = '';
  private isSilent = false;
  ca = '';
  private process: ChildProcess | null = null;
  private gone: Promise<unknown> = Promise.resolve();
  private readonly servers: Server[] = [];
  private readonly sockets = new Set<Socket>();
  private client: Client | null = null;

  constructor(
    readonly realm: string,
    readonly folder: string,
  ) {
    this.base = realm
      .split('.')
      .map((part) => `DC=${part}`)
      .join(',');
    this.account = `muster@${realm}`;
  }

  static async make(realm = 'ad.example.com'): Promise<Samba> {
    const samba = new Samba(realm, await mkdtemp(join(tmpdir(), 'muster-samba-')));
    await samba.provision();
    await samba.start();
    return samba;
  }

  private get conf(): string {
    return join(this.folder, 'dc.conf');
  }

  private async provision(): Promise<void> {
    const { folder, realm } = this;
    const [name = ''] = realm.split('.');
    const data = join(folder, 'dc');
    await mkdir(data, { recursive: true });
    await run('/usr/bin/unshare', [
      '-n',
      '/bin/sh',
      '-c',
      'ip link set lo up && exec "$@"',
      'sh',
      '/usr/bin/samba-tool',
      'domain',
      'provision',
      `--targetdir=${data}`,
      `--realm=${realm.toUpperCase()}`,
      `--domain=${name.toUpperCase()}`,
      '--server-role=dc',
      '--dns-backend=NONE',
      `--adminpass=${adminPassword}`,
      '--host-name=dc1',
      '--host-ip=127.0.0.1',
      '--option=interfaces=lo',
      '--option=bind interfaces only=yes',
      '--option=vfs objects=dfs_samba4',
      `--option=posix:eadb=${data}/private/eadb.tdb`,
    ]);
    for (const part of ['run', 'ncalrpc', 'cache', 'tls']) await mkdir(join(data, part), { recursive: true });
    await this.certify(join(data, 'tls'));
    await writeFile(
      this.conf,
      `[global]
        netbios name = DC1
        realm = ${realm.toUpperCase()}
        workgroup = ${name.toUpperCase()}
        server role = active directory domain controller
        server services = ldap, cldap, kdc, rpc
        bind interfaces only = yes
        interfaces = lo
        private dir = ${data}/private
        lock directory = ${data}
        state directory = ${data}/state
        cache directory = ${data}/cache
        pid directory = ${data}/run
        ncalrpc dir = ${data}/ncalrpc
        tls enabled = yes
        tls keyfile = ${data}/tls/key.pem
        tls certfile = ${data}/tls/cert.pem
        tls cafile = ${data}/tls/cert.pem
        posix:eadb = ${data}/private/eadb.tdb
        disable spoolss = yes
        load printers = no
      [sysvol]
        path = ${data}/state/sysvol
        read only = no
      `,
    );
    await this.tool('user', 'create', 'muster', this.accountPassword);
    const sid = await this.sidOf('muster');
    await this.tool(
      'dsacl',
      'set',
      `--objectdn=${this.base}`,
      `--sddl=(OA;;CR;${replicatingChanges};;${sid})`,
    );
    await run('/usr/bin/python3', [own('see-deleted.py'), this.conf, this.base, sid]);
  }

  private async certify(folder: string): Promise<void> {
    await run('openssl', [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=dc1'],
      ...['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
      ...['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')],
    ]);
    await chmod(join(folder, 'key.pem'), 0o600);
    this.ca = await readFile(join(folder, 'cert.pem'), 'utf8');
  }

  /** Runs samba-tool as an administrator. */
  async tool(...args: string[]): Promise<string> {
    const { stdout } = await run('/usr/bin/samba-tool', [...args, '-s', this.conf]);
    return stdout;
  }

  private async sidOf(user: string): Promise<string> {
    const shown = await this.tool('user', 'show', user, '--attributes=objectSid');
    return /objectSid: (\S+)/.exec(shown)?.[1] ?? '';
  }

  /** `clock`: how far its clock is off, such as `+7m` or `-2d`. */
  async start(clock?: string): Promise<void> {
    const socket = join(this.folder, 'ldaps');
    const child = spawn(
      '/usr/bin/unshare',
      [
        '-n',
        '/bin/sh',
        '-c',
        'ip link set lo up && exec "$@"',
        'sh',
        process.execPath,
        own('dc-host.mjs'),
        socket,
        this.conf,
        ...(clock ? [fakeTime() ?? '', clock] : []),
      ],
      { stdio: ['pipe', 'ignore', 'ignore'] },
    );
    this.process = child;
    this.gone = new Promise((resolve) => child.once('exit', resolve));
    if (this.servers.length === 0) {
      this.url = `ldaps://localhost:${await this.listen(socket)}`;
      this.plainUrl = `ldap://localhost:${await this.listen(`${socket}-plain`)}`;
    }
    await this.answers();
  }

  private async listen(socket: string): Promise<number> {
    const server = createServer((near) => {
      const far = connectSocket(socket);
      near.pipe(far).pipe(near);
      if (this.isSilent) near.pause();
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(one);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          this.sockets.delete(one);
          other.destroy();
        });
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.servers.push(server);
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('A server on TCP has a port');
    return address.port;
  }

  private async answers(): Promise<void> {
    for (let attempt = 0; attempt < 400; attempt++) {
      try {
        await this.asAdmin((client) => client.search('', { scope: 'base' }));
        return;
      } catch {
        await pause(50);
      }
    }
    throw new Error('The domain controller does not answer');
  }

  /** Accepts connections and requests but answers none, like a server that hangs. */
  hang(): void {
    this.isSilent = true;
    for (const socket of this.sockets) socket.pause();
  }

  goOn(): void {
    this.isSilent = false;
    for (const socket of this.sockets) socket.resume();
  }

  /** Cuts all connections to the domain controller. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  /** Kills the domain controller. Started again, it has the same data. */
  async stop(): Promise<void> {
    await this.client?.unbind().catch(() => {});
    this.client = null;
    this.process?.kill('SIGTERM');
    await this.gone;
    this.cut();
  }

  /** Copies all its data, and returns a function that restores it. The domain controller must not run meanwhile. */
  async copy(): Promise<() => Promise<void>> {
    const [data, copy] = [join(this.folder, 'dc'), join(this.folder, 'copy')];
    await run('cp', ['-a', data, copy]);
    return async () => {
      await rm(data, { recursive: true });
      await run('cp', ['-a', copy, data]);
    };
  }

  async close(): Promise<void> {
    await this.stop();
    for (const server of this.servers) await new Promise((resolve) => server.close(resolve));
    await rm(this.folder, { recursive: true, force: true });
  }

  /** The time by its own clock. */
  async time(): Promise<Date> {
    const { searchEntries } = await this.asAdmin((client) =>
      client.search('', { scope: 'base', attributes: ['currentTime'] }),
    );
    // Such as 20261127163000.0Z.
    const [, year, month, day, hour, minute, second] =
      /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(String(searchEntries[0]?.currentTime)) ?? [];
    return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  }

  /** Changes many objects by LDAP, which is faster than samba-tool. */
  async asAdmin<Value>(work: (client: Client) => Promise<Value>): Promise<Value> {
    if (!this.client?.isConnected) {
      const client = new Client({ url: this.url, tlsOptions: { ca: this.ca }, timeout: 60_000 });
      await client.bind(`Administrator@${this.realm}`, adminPassword);
      this.client = client;
    }
    return work(this.client);
  }

  dn(name: string, folder = 'CN=Users'): string {
    return `CN=${name},${folder},${this.base}`;
  }

  async addUnit(name: string): Promise<string> {
    await this.asAdmin((client) =>
      client.add(`OU=${name},${this.base}`, { objectClass: 'organizationalUnit' }),
    );
    return `OU=${name}`;
  }

  async addUser(name: string, more: Record<string, string> = {}, folder = 'CN=Users'): Promise<string> {
    const dn = this.dn(name, folder);
    await this.asAdmin((client) =>
      client.add(dn, { objectClass: 'user', sAMAccountName: name, userAccountControl: '544', ...more }),
    );
    return dn;
  }

  async addGroup(
    name: string,
    members: string[] = [],
    folder = 'CN=Users',
    more: Record<string, string> = {},
  ): Promise<string> {
    const dn = this.dn(name, folder);
    await this.asAdmin((client) =>
      client.add(dn, {
        objectClass: 'group',
        sAMAccountName: name,
        ...more,
        ...(members.length > 0 ? { member: members } : {}),
      }),
    );
    return dn;
  }

  async change(
    dn: string,
    operation: 'add' | 'delete' | 'replace',
    type: string,
    values: string[],
    controls: Control[] = [],
  ) {
    const change = new Change({ operation, modification: new Attribute({ type, values }) });
    await this.asAdmin((client) => client.modify(dn, change, controls));
  }

  async rename(dn: string, to: string): Promise<void> {
    await this.asAdmin((client) => client.modifyDN(dn, to));
  }

  async remove(dn: string): Promise<void> {
    await this.asAdmin((client) => client.del(dn));
  }

  async guidOf(dn: string): Promise<string> {
    const controller = new DomainController();
    await controller.connect({
      url: this.url,
      startTls: false,
      ca: this.ca,
      bindDn: this.account,
      password: this.accountPassword,
      timeoutMs: 30_000,
    });
    const kind = /^OU=/i.test(dn) ? 'UNIT' : 'GROUP';
    const name = /^[A-Z]+=([^,]+)/i.exec(dn)?.[1] ?? '';
    const naming = 'sAMAccountName';
    const found = [
      ...(await controller.find(kind, name, naming)),
      ...(await controller.find('USER', name, naming)),
    ];
    await controller.close();
    const entry = found.find(({ path }) => path.toLowerCase() === dn.toLowerCase());
    if (!entry) throw new Error(`There is no ${dn}`);
    return entry.anchor;
  }
}
