// In a network namespace of its own: a domain controller, and a way to it through a socket in the file system. Ports of
// domain controllers are fixed, so there is one in each namespace. Ends with it, and it with this.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';

const [socketPath, conf] = process.argv.slice(2);
const samba = spawn(
  '/usr/sbin/samba',
  ['-F', '-M', 'single', '--no-process-group', '-s', conf, '--debug-stdout', '-d', '1'],
  { stdio: ['ignore', 'ignore', 'ignore'] },
);
rmSync(socketPath, { force: true });
const server = createServer((near) => {
  const far = connect(636, '127.0.0.1');
  near.pipe(far).pipe(near);
  for (const [one, other] of [
    [near, far],
    [far, near],
  ]) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
});
server.listen(socketPath);
samba.on('exit', () => process.exit(0));
process.on('SIGTERM', () => samba.kill('SIGKILL'));
// Whoever has started this is gone.
process.stdin.resume().on('end', () => samba.kill('SIGKILL'));
