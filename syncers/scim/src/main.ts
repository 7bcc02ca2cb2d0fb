import { runSyncer } from '@muster/syncer-core';
import { pino } from 'pino';
import { readConfig } from './config.ts';
import { metricsOf } from './metrics.ts';
import { ScimSyncer } from './syncer.ts';

const log = pino({ level: process.env.MUSTER_LOG_LEVEL ?? 'info' }, pino.destination(2));
try {
  const config = readConfig();
  const syncer = new ScimSyncer(config, log);
  log.info({ scim: config.scim.url, muster: config.muster.url }, 'Keeping an application equal to Muster');
  await runSyncer(syncer, { registry: metricsOf(syncer), health: config.health, log });
} catch (error) {
  console.error((error as Error).message);
  process.exit(2);
}
