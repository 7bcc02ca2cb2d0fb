import { serveHealth } from '@muster/syncer-core';
import { pino } from 'pino';
import { readConfig } from './config.ts';
import { metricsOf } from './metrics.ts';
import { AdSyncer } from './syncer.ts';

const log = pino({ level: process.env.MUSTER_LOG_LEVEL ?? 'info' }, pino.destination(2));
try {
  const config = readConfig();
  const syncer = new AdSyncer(config, log);
  const health = await serveHealth(
    { problem: () => syncer.problem, registry: metricsOf(syncer) },
    config.health,
  );
  syncer.start();
  log.info({ muster: config.muster.url, health: health.port }, 'Mirroring Active Directory');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void Promise.all([syncer.stop(), health.stop()]).then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error((error as Error).message);
  process.exit(2);
}
