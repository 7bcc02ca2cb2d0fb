import { metricsOf, positionMetric } from '@muster/syncer-core';
import type { LdapSyncer } from './syncer.ts';

export const ldapMetrics = (syncer: LdapSyncer) =>
  metricsOf('ldap', syncer, {
    position: positionMetric,
    entries: { help: 'Entries that are kept', value: ({ entries }) => entries },
    failing_entries: {
      help: 'People and targets that could not be written',
      value: ({ failing }) => failing,
    },
    writes: { help: 'Requests that changed something, since the start', value: ({ writes }) => writes },
  });
