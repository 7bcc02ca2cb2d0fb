import { type Logger, pino } from 'pino';
import type { Registry } from 'prom-client';
import { serveHealth } from './health.ts';
import { reasonOf } from './reason.ts';
import type { RestartingLoop } from './restarting-loop.ts';

interface Process<Config, Syncer> {
  /** Throws if the settings are invalid. */
  readConfig: () => Config;
  make: (config: Config, log: Logger) => Syncer;
  metrics: (syncer: Syncer) => Registry;
  /** What is logged at the start, such as the address of the target system. Must not contain secrets. */
  logFields: (config: Config) => object;
}

/** Runs a syncer and its health server until the process is asked to stop. */
export async function runSyncer<
  Config extends { health: { host: string; port: number }; muster: { url: string } },
  Syncer extends RestartingLoop,
>({ readConfig, make, metrics, logFields }: Process<Config, Syncer>): Promise<void> {
  const log = pino({ level: process.env.MUSTER_LOG_LEVEL ?? 'info' }, pino.destination(2));
  try {
    const config = readConfig();
    const syncer = make(config, log);
    const registry = metrics(syncer);
    const served = await serveHealth({ problem: () => syncer.problem, registry }, config.health);
    syncer.start();
    log.info({ ...logFields(config), muster: config.muster.url, health: served.port }, 'Started');
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        void Promise.all([syncer.stop(), served.stop()]).then(() => process.exit(0));
      });
    }
  } catch (error) {
    console.error(reasonOf(error));
    process.exit(2);
  }
}
