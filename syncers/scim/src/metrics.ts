import { Gauge, Registry } from 'prom-client';
import type { ScimSyncer } from './syncer.ts';

/** What is counted, for Prometheus. */
export function metricsOf(syncer: ScimSyncer): Registry {
  const registry = new Registry();
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name: `muster_scim_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  gauge('position', 'The position of the ordered log that is applied', () => syncer.figures.position);
  gauge('accounts', 'Accounts that are kept', () => syncer.figures.accounts);
  gauge(
    'failing',
    'Accounts and groups that could not be made what they should be',
    () => syncer.figures.failing,
  );
  gauge('equal', 'Whether the application is known to equal Muster: 1 or 0', () =>
    syncer.problem === null ? 1 : 0,
  );
  return registry;
}
