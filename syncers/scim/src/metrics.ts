import { metricsOf, positionMetric } from '@muster/syncer-core';
import type { ScimSyncer } from './syncer.ts';

export const scimMetrics = (syncer: ScimSyncer) =>
  metricsOf('scim', syncer, {
    position: positionMetric,
    accounts: { help: 'Accounts that are kept', value: ({ accounts }) => accounts },
    failing: {
      help: 'Accounts and groups that could not be updated',
      value: ({ failing }) => failing,
    },
  });
