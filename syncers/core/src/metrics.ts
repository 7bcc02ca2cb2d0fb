import { Gauge, Registry } from 'prom-client';

interface Counted<Figures> {
  help: string;
  value: (figures: Figures) => number;
}

interface Watched<Figures> {
  figures: Figures;
  /** Why the target system may be out of date; null if nothing is known to be wrong. */
  problem: string | null;
}

/** Prometheus metrics of a syncer, named `muster_<kind>_<name>`. */
export function metricsOf<Figures>(
  kind: string,
  syncer: Watched<Figures>,
  counted: Readonly<Record<string, Counted<Figures>>>,
): Registry {
  const registry = new Registry();
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name: `muster_${kind}_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  for (const [name, { help, value }] of Object.entries(counted))
    gauge(name, help, () => value(syncer.figures));
  gauge('equal', '1 if the target system is known to be up to date with Muster, otherwise 0', () =>
    syncer.problem === null ? 1 : 0,
  );
  return registry;
}

/** Metrics that every `SyncLoop` has. */
export const positionMetric: Counted<{ position: number }> = {
  help: 'The position of the change log up to which grants are applied',
  value: (figures) => figures.position,
};
