import { metricsOf, positionMetric } from '@muster/syncer-core';
import type { LdapSyncer } from './syncer.ts';

export const ldapMetrics = (syncer: LdapSyncer) =>
  metricsOf('ldap', syncer, {
    position: positionMetric,
    entries: { help: 'Number of entries that the syncer manages', value: ({ entries }) => entries },
    failing_entries: {
      help: 'Number of people and targets that could not be written',
      value: ({ failing }) => failing,
    },
    writes: {
      help: 'Number of requests that changed something, since the start',
      value: ({ writes }) => writes,
    },
  });
