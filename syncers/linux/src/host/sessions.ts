import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { succeeds } from './run.ts';

const rounds = 40;
const roundMs = 50;

interface Process {
  pid: number;
  parent: number;
  uids: number[];
  /** Who logged in, as the kernel's audit keeps it, also for what runs as root since. */
  login: number | null;
}

const hasSystemd = (): boolean => existsSync('/run/systemd/system');

/** Ends whatever people run here, a shell of root's that they have through sudo included. Throws where some does not go. */
export async function endSessions(uids: readonly number[]): Promise<void> {
  if (hasSystemd()) {
    for (const uid of uids) {
      await succeeds('loginctl', ['disable-linger', String(uid)]);
      await succeeds('loginctl', ['terminate-user', String(uid)]);
    }
  }
  await end(new Set(uids), () => true);
}

/** Ends what a person runs as somebody else, through sudo; their own goes on. */
export const endPrivileged = (uid: number): Promise<void> =>
  end(new Set([uid]), ({ uids }) => !uids.includes(uid));

async function end(uids: ReadonlySet<number>, isMeant: (process: Process) => boolean): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const left = (await processesOf(uids)).filter(isMeant);
    if (left.length === 0) return;
    for (const { pid } of left) kill(pid);
    await pause(roundMs);
  }
  throw new Error(`Processes of ${[...uids].join(', ')} do not end`);
}

/** Those that run as one of these people, and what these have started. */
async function processesOf(uids: ReadonlySet<number>): Promise<Process[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const running = (await Promise.all(pids.map(read))).filter((found) => found !== null);
  const byPid = new Map(running.map((found) => [found.pid, found]));
  // A service that somebody restarts is theirs only where no systemd starts it.
  const countsLogin = hasSystemd();
  const belongs = (found: Process | undefined, depth = 0): boolean => {
    if (!found || found.pid <= 1 || depth > 100) return false;
    if (found.uids.some((uid) => uids.has(uid))) return true;
    if (countsLogin && found.login !== null && uids.has(found.login)) return true;
    return belongs(byPid.get(found.parent), depth + 1);
  };
  return running.filter((found) => found.pid !== process.pid && belongs(found));
}

async function read(pid: number): Promise<Process | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  if (status === '' || /^State:\s+Z/m.test(status)) return null;
  const numbers = (name: string) =>
    (new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(status)?.[1] ?? '').split(/\s+/).map(Number);
  const login = await readFile(`/proc/${pid}/loginuid`, 'utf8').catch(() => '');
  return {
    pid,
    parent: numbers('PPid')[0] ?? 0,
    uids: numbers('Uid'),
    login: login === '' ? null : Number(login),
  };
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
