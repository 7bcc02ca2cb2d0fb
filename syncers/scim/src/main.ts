import { runSyncer } from '@muster/syncer-core';
import { readConfig } from './config.ts';
import { scimMetrics } from './metrics.ts';
import { ScimSyncer } from './syncer.ts';

await runSyncer({
  readConfig,
  make: (config, log) => new ScimSyncer(config, log),
  metrics: scimMetrics,
  logFields: ({ scim }) => ({ scim: scim.url }),
});
