import { runSyncer } from '@muster/syncer-core';
import { readConfig } from './config.ts';
import { adMetrics } from './metrics.ts';
import { AdSyncer } from './syncer.ts';

await runSyncer({
  readConfig,
  make: (config, log) => new AdSyncer(config, log),
  metrics: adMetrics,
  logFields: () => ({}),
});
