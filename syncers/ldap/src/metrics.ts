import { Gauge, Registry } from 'prom-client';
import type { LdapSyncer } from './syncer.ts';

/** What is counted, for Prometheus. */
export function metricsOf(syncer: LdapSyncer): Registry {
  const registry = new Registry();
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name: `muster_ldap_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  gauge('position', 'The position of the ordered log that is applied', () => syncer.figures.position);
  gauge('entries', 'Entries that are kept', () => syncer.figures.entries);
  gauge('failing_entries', 'Entries that could not be written', () => syncer.figures.failing);
  gauge('writes', 'Requests that changed something, since the start', () => syncer.figures.writes);
  gauge('equal', 'Whether LDAP is known to equal Muster: 1 or 0', () => (syncer.problem === null ? 1 : 0));
  return registry;
}
