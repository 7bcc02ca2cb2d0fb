// Waits until the process that started it has ended, even if it was killed. Then ends the PostgreSQL servers of a folder and
// deletes the folder. Standard input is a pipe whose other end the parent process holds open.
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const [folder] = process.argv.slice(2);
process.stdin.resume();
await new Promise((resolve) => process.stdin.once('close', resolve));

for (const file of globSync('**/postmaster.pid', { cwd: folder }).map((name) => `${folder}/${name}`)) {
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  try {
    // Immediate shutdown, since the data is no longer needed. PostgreSQL removes the file when it has ended.
    process.kill(pid, 'SIGQUIT');
    while (existsSync(file)) {
      process.kill(pid, 0);
      await pause(50);
    }
  } catch {
    // The server had ended before.
  }
}
rmSync(folder, { recursive: true, force: true });
