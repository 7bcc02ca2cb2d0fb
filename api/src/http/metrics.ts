import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ChangeLog } from '../changes/log.ts';
import type { Database } from '../database/database.ts';
import { clock } from '../shared/clock.ts';
import { row, sql } from '../shared/sql.ts';

/** Prometheus metrics of one process. */
export function makeMetrics(database: Database, log: ChangeLog, subscribers: () => number) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });

  new Gauge({
    name: 'muster_change_position',
    help: 'Newest position of the change log that this process knows.',
    registers: [registry],
    collect() {
      this.set(log.position);
    },
  });
  new Gauge({
    name: 'muster_change_lag_seconds',
    help: 'Age of the oldest committed change that has no position yet.',
    registers: [registry],
    async collect() {
      const { oldest } = await row<{ oldest: string | null }>(
        database.em.fork(),
        sql`select min(at) as oldest from outbox`,
      );
      this.set(oldest === null ? 0 : Math.max(0, (clock.now().getTime() - Date.parse(oldest)) / 1000));
    },
  });
  new Gauge({
    name: 'muster_feed_sockets',
    help: 'Open WebSocket connections.',
    registers: [registry],
    collect() {
      this.set(subscribers());
    },
  });
  new Gauge({
    name: 'muster_leader',
    help: '1 where this process orders the changes.',
    registers: [registry],
    collect() {
      this.set(log.isLeader ? 1 : 0);
    },
  });
  const requests = new Histogram({
    name: 'muster_request_seconds',
    help: 'How long requests took.',
    labelNames: ['route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  return { registry, requests };
}
