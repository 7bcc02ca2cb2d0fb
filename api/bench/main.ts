import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApiToken } from '../src/auth/token.ts';
import { ChangeLog } from '../src/changes/log.ts';
import { connect } from '../src/database/database.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { migrate } from '../src/database/migrate.ts';
import { project } from '../src/provisioning/projector.ts';
import { startServer } from '../src/server.ts';
import { rows, sql } from '../src/shared/sql.ts';
import type { Bench, Line } from './bench.ts';
import { bulkAdd } from './bulk.ts';
import { populate, sizes } from './population.ts';
import { push } from './push.ts';
import { questions } from './questions.ts';

/**
 * Each answer over HTTP beside its floor, raw SQL on the same database in the same run. Times are in milliseconds and
 * depend on the machine; the ratios say more.
 */
const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
const postgres = await startEmbedded(folder);
const lines: Line[] = [];
try {
  for (const [size, population] of Object.entries(sizes)) {
    console.error(
      `Filling a database with ${population.users} users and ${population.users * 10} memberships`,
    );
    const bench = await open(size);
    await populate(bench.database.em.fork(), population);
    console.error('Asking questions');
    lines.push(...(await questions(bench, size)));
    if (size === '100k') {
      console.error('Adding 100,000 memberships');
      lines.push(...(await bulkAdd(bench)));
      console.error('Pushing changes to 1,000 subscribers');
      lines.push(...(await push(bench)));
      lines.push({
        what: 'resident memory of the server and this benchmark',
        size,
        ours: process.memoryUsage().rss / 1e6,
        unit: 'MB',
      });
    }
    await bench.close();
  }
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
print(lines);

async function open(size: string): Promise<Bench> {
  const admin = await connect(postgres.url('postgres'), { poolSize: 1 });
  await admin.em.getConnection().execute(`create database bench_${size}`);
  await admin.close(true);
  const url = postgres.url(`bench_${size}`);
  const database = await connect(url);
  await migrate(database);
  const logger = pino({ level: 'error' }, pino.destination(2));
  const log = new ChangeLog(database, url, project, (error) =>
    logger.error({ err: error }, 'The sequencer failed'),
  );
  await log.start();
  const server = await startServer({ database, log, logger, host: '127.0.0.1', port: 0 });
  const em = database.em.fork();
  const now = new Date();
  await rows(
    em,
    sql`insert into node (id, node_kind, created_at, updated_at) values (1, 'USER', ${now}, ${now})`,
  );
  await rows(
    em,
    sql`insert into directory_user (id, username, display_name, role) values (1, 'admin', 'Admin', 'ADMIN')`,
  );
  await rows(
    em,
    sql`insert into user_state (user_id, state, starts_at, stated_by, created_at) values (1, 'ACTIVE', ${now}, 1, ${now})`,
  );
  const { secret } = await createApiToken(em, {
    name: 'bench',
    scopes: ['READ', 'WRITE'],
    userKey: 1,
    syncerKey: null,
    expiresAt: null,
    now,
  });
  const ask = async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data: Data; errors?: unknown };
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  const close = async () => {
    await server.stop();
    await log.stop();
    await database.close(true);
  };
  return { database, url, serverUrl: server.url, token: secret, ask, close };
}

function print(all: Line[]): void {
  const small = new Map(all.filter(({ size }) => size === '10k').map((line) => [line.what, line]));
  const number = (value: number | undefined, unit = 'ms') =>
    value === undefined ? '' : `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`;
  console.table(
    all.map(({ what, size, ours, p99, floor, unit }) => ({
      what,
      users: size,
      'over HTTP, p50': number(ours, unit),
      p99: number(p99, unit),
      floor: number(floor, unit),
      ratio: floor ? (ours / floor).toFixed(1) : '',
      'growth from 10k':
        size === '100k' && small.has(what) ? (ours / (small.get(what)?.ours ?? ours)).toFixed(2) : '',
    })),
  );
}
