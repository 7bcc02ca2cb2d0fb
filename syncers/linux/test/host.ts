import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forwardStderr } from '../../../api/test/forward-stderr.ts';

const programs = [
  '/usr/sbin/sshd',
  '/usr/sbin/visudo',
  '/usr/sbin/useradd',
  '/usr/sbin/nft',
  '/usr/bin/ssh',
  '/usr/bin/pamtester',
];

/** Whether this machine can run hosts: needs root, and Debian’s packages openssh-server, sudo and nftables. */
export const canMakeHosts = (): boolean =>
  process.getuid?.() === 0 && programs.every((file) => existsSync(file));

const musterPort = 4400;
const sshPort = 2222;
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const node = process.execPath;

/** The host sees this machine's files under empty overlays. Its accounts, processes and network are its own. */
const inside = (folder: string) => `
set -e
mount --make-rprivate /
ip link set lo up
hostname host1
mount -t tmpfs tmpfs /mnt
for part in etc home var usr root; do
  mkdir -p /mnt/$part/upper /mnt/$part/work
  mount -t overlay overlay -o lowerdir=/$part,upperdir=/mnt/$part/upper,workdir=/mnt/$part/work /$part
done
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t tmpfs tmpfs /run
mkdir -p /run/sshd /etc/ssh/sshd_config.d
printf '127.0.0.1 localhost host1\\n' > /etc/hosts
rm -f /etc/nologin /run/nologin
ssh-keygen -A > /dev/null
cat > /etc/ssh/sshd_config <<S
Include /etc/ssh/sshd_config.d/*.conf
ListenAddress 127.0.0.1:${sshPort}
UsePAM yes
PidFile /run/sshd.pid
LogLevel ERROR
S
/usr/sbin/sshd -E /var/log/sshd.log
${node} ${path('relay.mjs')} ${musterPort} ${folder}/muster.sock &
# The first process reaps orphaned processes, as an init does. Until then their locks stay.
sleep infinity; true
`;

/** A Linux host with real account files, a real sshd and a real sudo. All its changes are gone when it stops. */
export class Host {
  agent: ChildProcess | null = null;
  private network: Server | null = null;
  private readonly sockets = new Set<Socket>();
  private readonly shell: ChildProcess;
  readonly folder: string;
  private pid = 0;

  private constructor(shell: ChildProcess, folder: string) {
    this.shell = shell;
    this.folder = folder;
  }

  static async start(musterUrl: string): Promise<Host> {
    const folder = await mkdtemp(join(tmpdir(), 'muster-linux-'));
    const kinds = ['--mount', '--pid', '--net', '--uts', '--fork', '--kill-child'];
    const shell = spawn('unshare', [...kinds, 'bash', '-c', inside(folder)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    forwardStderr(shell);
    const host = new Host(shell, folder);
    await host.plugIn(musterUrl);
    await once(shell.stdout as NodeJS.ReadableStream, 'data');
    const children = await readFile(`/proc/${shell.pid}/task/${shell.pid}/children`, 'utf8');
    host.pid = Number(children.trim());
    return host;
  }

  /** Makes an SSH key pair. Returns the public key. */
  async makeKey(name: string): Promise<string> {
    await this.must(`ssh-keygen -q -t ed25519 -N '' -C ${name} -f ${this.folder}/${name}`);
    return (await readFile(join(this.folder, `${name}.pub`), 'utf8')).trim();
  }

  /** Connects the host to Muster. */
  async plugIn(musterUrl: string): Promise<void> {
    const { hostname, port } = new URL(musterUrl);
    this.network = createServer((there) => {
      const here = connect(Number(port), hostname);
      for (const [one, other] of [
        [here, there],
        [there, here],
      ] as const) {
        this.sockets.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          this.sockets.delete(one);
          other.destroy();
        });
      }
    });
    this.network.listen(join(this.folder, 'muster.sock'));
    await once(this.network, 'listening');
  }

  /** Cuts the network between the host and Muster. */
  async unplug(): Promise<void> {
    const closed = new Promise((resolve) => this.network?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private enter(command: string[], stdio: 'pipe' | 'ignore' = 'pipe'): ChildProcess {
    const spaces = ['-t', String(this.pid), '-m', '-p', '-n', '-u'];
    return spawn('nsenter', [...spaces, ...command], {
      stdio: ['ignore', stdio, stdio],
      env: {
        PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
        LC_ALL: 'C.UTF-8',
        MUSTER_LOG_LEVEL: process.env.MUSTER_LOG_LEVEL ?? 'silent',
      },
    });
  }

  /** Runs a shell command on the host as root. */
  async run(line: string): Promise<{ code: number; output: string }> {
    const child = this.enter(['bash', '-c', line]);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data) => {
        output += data;
      });
    const [code] = await once(child, 'close');
    return { code: code ?? 1, output: output.trim() };
  }

  async must(line: string): Promise<string> {
    const { code, output } = await this.run(line);
    if (code !== 0) throw new Error(`${line}: ${output}`);
    return output;
  }

  private sshLine(name: string, command: string, key = `${this.folder}/${name}`): string {
    const options = [
      'BatchMode=yes',
      'StrictHostKeyChecking=no',
      'UserKnownHostsFile=/dev/null',
      'LogLevel=ERROR',
    ];
    const stated = options.map((option) => `-o ${option}`).join(' ');
    return `ssh -F none -i ${key} -p ${sshPort} ${stated} ${name}@127.0.0.1 '${command}' < /dev/null`;
  }

  /** Logs in with a key and runs a command. */
  ssh(name: string, command = 'id -un', key?: string): Promise<{ code: number; output: string }> {
    return this.run(this.sshLine(name, command, key));
  }

  /** Opens a session. The promise `ended` resolves when it has ended. */
  async session(name: string, command = 'sleep 600'): Promise<{ ended: Promise<unknown> }> {
    const child = this.enter(['bash', '-c', this.sshLine(name, `echo in; ${command}`)]);
    const ended = once(child, 'close');
    await Promise.race([
      once(child.stdout as NodeJS.ReadableStream, 'data'),
      ended.then(() => {
        throw new Error(`${name} could not log in`);
      }),
    ]);
    return { ended };
  }

  /** Enrols the host with a one-time token. */
  enrol(token: string, more = ''): Promise<string> {
    return this.must(
      `${node} ${path('../src/main.ts')} enrol http://127.0.0.1:${musterPort} ${token} ${more}`,
    );
  }

  /** Adds settings to those that enrolling wrote. */
  configure(settings: Record<string, number>): Promise<string> {
    const lines = Object.entries(settings).map(([name, value]) => `${name}: ${value}`);
    return this.must(
      `printf '%s\\n' ${lines.map((line) => `'${line}'`).join(' ')} >> /etc/muster/agent.yaml`,
    );
  }

  startAgent(): void {
    const line = `echo $$ > /run/muster-agent.pid; exec ${node} ${path('../src/main.ts')} run >&2`;
    this.agent = this.enter(['setsid', '--wait', 'bash', '-c', line]);
    forwardStderr(this.agent);
  }

  /** Stops the agent. With `isWithAll`, also the programs that it has just started, such as useradd. */
  async stopAgent(signal: 'KILL' | 'TERM' = 'TERM', isWithAll = false): Promise<void> {
    if (!this.agent) return;
    const ended = once(this.agent, 'close');
    await this.run(`kill -${signal} -- ${isWithAll ? '-' : ''}$(cat /run/muster-agent.pid)`);
    await ended;
    this.agent = null;
  }

  async close(): Promise<void> {
    const ended = once(this.shell, 'close');
    this.shell.kill('SIGKILL');
    await ended;
    await this.unplug();
    await rm(this.folder, { recursive: true, force: true });
  }
}
