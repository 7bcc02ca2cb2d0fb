// Waits until the process that started it is gone, also where that was killed, and then ends the PostgreSQL servers of a
// folder and deletes the folder. Its standard input is a pipe whose other end that process holds.
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const [folder] = process.argv.slice(2);
process.stdin.resume();
await new Promise((resolve) => process.stdin.once('close', resolve));

for (const file of globSync('**/postmaster.pid', { cwd: folder }).map((name) => `${folder}/${name}`)) {
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  try {
    // At once: nobody needs what is in it any more. It removes the file when it has ended.
    process.kill(pid, 'SIGQUIT');
    while (existsSync(file)) {
      process.kill(pid, 0);
      await pause(50);
    }
  } catch {
    // It had been killed before.
  }
}
rmSync(folder, { recursive: true, force: true });
