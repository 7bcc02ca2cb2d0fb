import { metricsOf, positionMetric } from '@muster/syncer-core';
import type { ScimSyncer } from './syncer.ts';

export const scimMetrics = (syncer: ScimSyncer) =>
  metricsOf('scim', syncer, {
    position: positionMetric,
    accounts: { help: 'Number of accounts that the syncer manages', value: ({ accounts }) => accounts },
    failing: {
      help: 'Number of accounts and groups that could not be updated',
      value: ({ failing }) => failing,
    },
  });
