import 'reflect-metadata';
import { run } from './cli/program.ts';

/** How long a failed command may take to end by itself. */
const timeoutMs = 3_000;

// The reader of our output, such as `head`, may close it early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// The launcher holds the other end of this channel. If it is gone, however it ended, this process ends too.
process.on('disconnect', () => {
  if (process.listenerCount('SIGTERM') > 0) process.emit('SIGTERM');
  else process.exit(1);
});
// The channel alone must not keep the process running.
process.channel?.unref();

await run(process.argv.slice(2));

// A failed command has released what it used. If anything is left anyway, the process exits without waiting for it.
if (process.exitCode) setTimeout(() => process.exit(), timeoutMs).unref();
