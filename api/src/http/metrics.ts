import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { LinkState } from '../changes/link.ts';
import type { ChangeLog } from '../changes/log.ts';
import type { Database } from '../database/database.ts';
import { withTimeout } from '../database/discard.ts';
import type { Memory } from '../graph/memory/memory.ts';
import { findCheckpoints } from '../log-check/checkpoints.ts';
import { clock } from '../shared/clock.ts';
import { instant, nullable } from '../shared/row-type.ts';
import { onlyRow, sql } from '../shared/sql.ts';
import { lastVerification } from '../verification/stored-verifications.ts';

/** The Prometheus metrics of one process. */
export function makeMetrics(
  database: Database,
  log: ChangeLog,
  memory: Memory | null,
  subscribers: () => number,
) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  addLog(registry, database, log);
  addMemory(registry, memory);
  addVerification(registry, database);
  addConnections(registry, database, log, subscribers);
  const requests = new Histogram({
    name: 'muster_request_seconds',
    help: 'Duration of requests, in seconds.',
    labelNames: ['route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  return { registry, requests };
}

/** How far the log is, and how far it is behind. */
function addLog(registry: Registry, database: Database, log: ChangeLog): void {
  const lag = inTime(async () => {
    const { oldest } = await onlyRow(
      database.em.fork(),
      { oldest: nullable(instant) },
      sql`select min(at) as oldest from outbox`,
    );
    return oldest === null ? 0 : Math.max(0, (clock.now().getTime() - Date.parse(oldest)) / 1000);
  }, Number.NaN);

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
    help: 'Age of the oldest committed change that has no position yet. NaN while the database does not answer.',
    registers: [registry],
    async collect() {
      this.set(await lag());
    },
  });
}

/** How far the access graph in memory is, and how often it has answered. */
function addMemory(registry: Registry, memory: Memory | null): void {
  new Gauge({
    name: 'muster_memory_position',
    help: 'Newest position of the change log that the access graph in memory contains. NaN while it is not read, or switched off.',
    registers: [registry],
    collect() {
      this.set(memory?.position ?? Number.NaN);
    },
  });
  new Counter({
    name: 'muster_access_answers_total',
    help: 'Questions of access that were answered from memory, and that went to the database because memory could not answer them in time.',
    labelNames: ['from'],
    registers: [registry],
    collect() {
      this.reset();
      for (const from of ['memory', 'database'] as const) this.inc({ from }, memory?.answered[from] ?? 0);
    },
  });
}

/** What the last verification found, and when derived data and the log were last checked. */
function addVerification(registry: Registry, database: Database): void {
  const verified = inTime(() => lastVerification(database.em.fork()), null);
  new Gauge({
    name: 'muster_verification_differences',
    help: 'Differences that the last verification found and did not repair, by check: RULES, GRANTS, ARCHIVED, GUESTS, NAMES, LOG.',
    labelNames: ['check'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const { check, differing, repaired } of (await verified())?.results ?? [])
        this.set({ check }, differing - repaired);
    },
  });
  const age = (at: Date | undefined) =>
    at === undefined ? Number.NaN : Math.max(0, (clock.now().getTime() - at.getTime()) / 1000);
  new Gauge({
    name: 'muster_verification_age_seconds',
    help: 'Seconds since the last verification began. NaN if there was none.',
    registers: [registry],
    async collect() {
      this.set(age((await verified())?.at));
    },
  });
  const signed = inTime(() => findCheckpoints(database.em.fork(), 1), []);
  new Gauge({
    name: 'muster_log_checkpoint_age_seconds',
    help: 'Seconds since the newest checkpoint of the log was signed. NaN if there is none.',
    registers: [registry],
    async collect() {
      this.set(age((await signed())[0]?.time));
    },
  });
}

/** The connections of clients and to the database. */
function addConnections(
  registry: Registry,
  database: Database,
  log: ChangeLog,
  subscribers: () => number,
): void {
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
    help: '1 if this process orders the changes (the leader), otherwise 0.',
    registers: [registry],
    collect() {
      this.set(log.isLeader ? 1 : 0);
    },
  });
  new Gauge({
    name: 'muster_link',
    help: '1 for the current state of the connection for leadership and notifications: connecting, following, leading or closed.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const state of linkStates) this.set({ state }, log.linkState === state ? 1 : 0);
    },
  });
  new Gauge({
    name: 'muster_database_connections',
    help: 'Connections of this process to the database: all of them (total), free ones (idle), and requests that wait for one (waiting).',
    labelNames: ['of'],
    registers: [registry],
    async collect() {
      const { totalCount, idleCount, waitingCount } = await database.em.getConnection().getNativeClient();
      this.set({ of: 'total' }, totalCount);
      this.set({ of: 'idle' }, idleCount);
      this.set({ of: 'waiting' }, waitingCount);
    },
  });
}

export type Metrics = ReturnType<typeof makeMetrics>;

const linkStates = ['connecting', 'following', 'leading', 'closed'] as const satisfies LinkState[];

/** How long a scrape waits for a value that has to be looked up, in milliseconds. */
const timeoutMs = 1_000;

/** Looks up a value, one look-up at a time, and returns `otherwise` if it takes too long. */
function inTime<Value>(lookUp: () => Promise<Value>, otherwise: Value): () => Promise<Value> {
  let running: Promise<Value> | null = null;
  return async () => {
    running ??= lookUp().finally(() => {
      running = null;
    });
    return (await withTimeout(running, timeoutMs)) ?? otherwise;
  };
}
