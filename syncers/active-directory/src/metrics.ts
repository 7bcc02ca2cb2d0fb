import { metricsOf } from '@muster/syncer-core';
import type { AdSyncer } from './syncer.ts';

export const adMetrics = (syncer: AdSyncer) =>
  metricsOf('ad', syncer, {
    usn: {
      help: 'The highest committed USN of the domain controller that is applied',
      value: ({ usn }) => usn,
    },
    groups: { help: 'Groups that are mirrored', value: ({ groups }) => groups },
    people: { help: 'People who are mirrored', value: ({ people }) => people },
    held: { help: 'Whether removals wait for an admin: 1 or 0', value: ({ isHeld }) => isHeld },
  });
