import { Gauge, Registry } from 'prom-client';
import type { AdSyncer } from './syncer.ts';

/** What is counted, for Prometheus. */
export function metricsOf(syncer: AdSyncer): Registry {
  const registry = new Registry();
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name: `muster_ad_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  gauge(
    'usn',
    'The highest committed USN of the domain controller that is applied',
    () => syncer.figures.usn,
  );
  gauge('groups', 'Groups that are mirrored', () => syncer.figures.groups);
  gauge('people', 'People who are mirrored', () => syncer.figures.people);
  gauge('held', 'Whether removals wait for an admin: 1 or 0', () => syncer.figures.isHeld);
  gauge('equal', 'Whether Muster is known to equal the selected groups: 1 or 0', () =>
    syncer.problem === null ? 1 : 0,
  );
  return registry;
}
