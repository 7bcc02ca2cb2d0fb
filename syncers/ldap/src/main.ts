import { runSyncer } from '@muster/syncer-core';
import { readConfig } from './config.ts';
import { ldapMetrics } from './metrics.ts';
import { LdapSyncer } from './syncer.ts';

await runSyncer({
  readConfig,
  make: (config, log) => new LdapSyncer(config, log),
  metrics: ldapMetrics,
  logFields: ({ ldap }) => ({ ldap: ldap.url }),
});
