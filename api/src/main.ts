import 'reflect-metadata';
import { run } from './cli/program.ts';

/** How long a command that failed may take to end by itself. */
const patienceMs = 3_000;

// Whoever reads our output may have seen enough of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// The launcher holds the other end of this channel: where it is gone, however it ended, this process ends too.
process.on('disconnect', () => {
  if (process.listenerCount('SIGTERM') > 0) process.emit('SIGTERM');
  else process.exit(1);
});
// To wait for that is no reason to go on.
process.channel?.unref();

await run(process.argv.slice(2));

// A command that failed has undone what it began. Should anything be left all the same, it is not waited for.
if (process.exitCode) setTimeout(() => process.exit(), patienceMs).unref();
