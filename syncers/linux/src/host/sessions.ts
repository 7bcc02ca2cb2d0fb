import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { ReportedError, report } from '@muster/syncer-core';
import { succeeds } from './run.ts';

const rounds = 40;
const roundMs = 50;

interface Process {
  pid: number;
  parent: number;
  uids: number[];
  /** The uid that logged in, as the kernel's audit records it. It stays the same when the process becomes root. */
  login: number | null;
}

const hasSystemd = (): boolean => existsSync('/run/systemd/system');

/** Ends all processes of these users, also those that run as root through sudo. Throws if one does not end. */
export async function endSessions(uids: readonly number[]): Promise<void> {
  if (hasSystemd()) {
    for (const uid of uids) {
      await succeeds('loginctl', ['disable-linger', String(uid)]);
      await succeeds('loginctl', ['terminate-user', String(uid)]);
    }
  }
  await end(new Set(uids), () => true);
}

/** Ends what a user runs as somebody else, through sudo. Their own processes continue. */
export const endPrivileged = (uid: number): Promise<void> =>
  end(new Set([uid]), ({ uids }) => !uids.includes(uid));

async function end(uids: ReadonlySet<number>, matches: (process: Process) => boolean): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const left = (await processesOf(uids)).filter(matches);
    if (left.length === 0) return;
    for (const { pid } of left) kill(pid);
    await pause(roundMs);
  }
  throw new ReportedError(report('REPORT_PROCESSES_STAY', { uids: [...uids].join(', ') }));
}

/** Processes of these users, and all descendants of those processes. */
async function processesOf(uids: ReadonlySet<number>): Promise<Process[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const running = (await Promise.all(pids.map(read))).filter((found) => found !== null);
  const byPid = new Map(running.map((found) => [found.pid, found]));
  // Without systemd, a service that somebody restarts inherits their login uid, so the login uid proves nothing.
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
    // The process has ended by itself.
  }
}
