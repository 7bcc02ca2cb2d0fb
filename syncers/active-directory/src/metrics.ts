import { metricsOf } from '@muster/syncer-core';
import type { AdSyncer } from './syncer.ts';

export const adMetrics = (syncer: AdSyncer) =>
  metricsOf('ad', syncer, {
    usn: {
      help: 'The highest committed USN of the domain controller up to which Muster is up to date',
      value: ({ usn }) => usn,
    },
    groups: { help: 'Number of mirrored groups', value: ({ groups }) => groups },
    people: { help: 'Number of mirrored people', value: ({ people }) => people },
    held: { help: '1 if removals wait for an admin to decide, otherwise 0', value: ({ isHeld }) => isHeld },
  });
