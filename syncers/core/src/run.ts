import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { serveHealth } from './health.ts';
import type { RestartingLoop } from './restarting-loop.ts';

/** A syncer as a process: with its health, until it is asked to end. */
export async function runSyncer(
  syncer: RestartingLoop,
  { registry, health, log }: { registry: Registry; health: { host: string; port: number }; log: Logger },
): Promise<void> {
  const served = await serveHealth({ problem: () => syncer.problem, registry }, health);
  syncer.start();
  log.info({ health: served.port }, 'Started');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void Promise.all([syncer.stop(), served.stop()]).then(() => process.exit(0));
    });
  }
}
