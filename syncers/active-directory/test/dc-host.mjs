// Runs a domain controller in a network namespace of its own, because its ports are fixed, and forwards Unix sockets to
// it. Exits when the domain controller exits, and stops it when this process is stopped.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';

// `clock`: how far its clock is off, which the library `fakeTime` shows it. Its timers run as always.
const [socketPath, conf, fakeTime, clock] = process.argv.slice(2);
const samba = spawn(
  '/usr/sbin/samba',
  ['-F', '-M', 'single', '--no-process-group', '-s', conf, '--debug-stdout', '-d', '1'],
  {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: {
      ...process.env,
      ...(fakeTime && {
        LD_PRELOAD: fakeTime,
        FAKETIME: clock,
        FAKETIME_DONT_FAKE_MONOTONIC: '1',
        // Otherwise the modules of the database bind to the C library itself, and know the right time.
        LDB_MODULES_DISABLE_DEEPBIND: '1',
      }),
    },
  },
);
for (const [path, port] of [
  [socketPath, 636],
  [`${socketPath}-plain`, 389],
]) {
  rmSync(path, { force: true });
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    near.pipe(far).pipe(near);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ]) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  server.listen(path);
}
samba.on('exit', () => process.exit(0));
process.on('SIGTERM', () => samba.kill('SIGKILL'));
// The parent process has ended.
process.stdin.resume().on('end', () => samba.kill('SIGKILL'));
