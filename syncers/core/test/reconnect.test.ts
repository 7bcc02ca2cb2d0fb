import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { connect } from '../../../api/src/database/database.ts';
import { int } from '../../../api/src/shared/row-type.ts';
import { rowsOf, sql } from '../../../api/src/shared/sql.ts';
import { createApiToken } from '../../../api/src/sign-in/token.ts';
import { withDatabase } from '../../../api/test/own-database.ts';
import { adminOf, gone, start } from '../../../api/test/own-process.ts';
import { RestartingLoop } from '../src/restarting-loop.ts';

const agents = 1_000;
const bucketMs = 250;

const grants: TypedDocumentNode<{ grantChanges: { position: number } }, { after: number }> = parse(
  'subscription ($after: Position!) { grantChanges(after: $after) { position } }',
);

/** The part of an agent that connects and reconnects. */
class Agent extends RestartingLoop {
  /** The times at which Muster has answered. */
  readonly answeredAt: number[] = [];

  protected override async begin(): Promise<void> {}

  protected override listen(signal: AbortSignal): Promise<void> {
    const recordAnswer = async () => void this.answeredAt.push(performance.now());
    return this.follow(grants, () => ({ after: 0 }), recordAnswer, signal);
  }

  protected override timers(): NodeJS.Timeout[] {
    return [];
  }

  protected override async close(): Promise<void> {}
}

/** One syncer token for each agent. */
async function tokensFor(url: string): Promise<string[]> {
  const database = await connect(url);
  const em = database.em.fork();
  const now = new Date();
  const made = await rowsOf(
    em,
    { id: int },
    sql`insert into syncer (name, kind, created_at)
        select 'Agent ' || n, 'SCIM', ${now} from generate_series(1, ${agents}::int) as n returning id`,
  );
  const tokens: string[] = [];
  for (const { id } of made) {
    const about = { name: `Agent ${id}`, scopes: ['SYNC'] as const, userKey: null, syncerKey: id };
    tokens.push((await createApiToken(em, { ...about, expiresAt: null, now })).secret);
  }
  await database.close(true);
  return tokens;
}

/** Waits until the condition holds, for a limited time. */
async function all(holds: () => boolean, patienceMs = 300_000): Promise<void> {
  for (const deadline = Date.now() + patienceMs; !holds(); await pause(20))
    if (Date.now() > deadline) throw new Error('It took too long');
}

describe('a thousand agents', () => {
  test('reconnect spread over time after Muster was restarted, and all of them do', async () => {
    await withDatabase(async (database) => {
      const data = await mkdtemp(join(tmpdir(), 'muster-reconnect-'));
      const env = { DATABASE_URL: database.url };
      const first = await start(data, { env });
      const port = Number(new URL(first.url).port);
      // Once something has happened, whoever follows the log from the start is answered at once, and not by a
      // heartbeat.
      await (await adminOf(first, data, env)).change('createUserGroup', { name: 'Somebody' });
      const silent = pino({ level: process.env.MUSTER_LOG_LEVEL ?? 'silent' }, pino.destination(2));
      const running = (await tokensFor(database.url)).map(
        (token, index) =>
          new Agent({ url: first.url, token }, silent, { name: `host${index}`, leaseSeconds: 300 }),
      );
      try {
        // Hosts start one after the other. This test is about reconnecting at the same time.
        for (let from = 0; from < agents; from += 50) {
          const some = running.slice(from, from + 50);
          for (const agent of some) agent.start();
          await all(() => some.every(({ answeredAt }) => answeredAt.length > 0));
        }

        const ended = gone(first.process);
        first.process.kill('SIGKILL');
        await ended;
        const before = running.map(({ answeredAt }) => answeredAt.length);
        // Longer than the longest wait, so that all of them wait as long as they ever do.
        await pause(5_000);
        const second = await start(data, { env, port });
        const listensAt = performance.now();
        await all(() => running.every(({ answeredAt }, index) => answeredAt.length > (before[index] ?? 0)));

        const back = running
          .map(({ answeredAt }, index) => (answeredAt[before[index] ?? 0] ?? 0) - listensAt)
          .sort((one, other) => one - other);
        const at = (share: number) => Math.round(back[Math.ceil(share * agents) - 1] ?? 0);
        const counts = new Map<number, number>();
        for (const ms of back) {
          const bucket = Math.floor(ms / bucketMs) * bucketMs;
          counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
        }
        console.log(`${agents} agents, back after Muster listens again (ms: how many)`);
        console.table(Object.fromEntries(counts));
        console.log(`half ${at(0.5)} ms, 99 % ${at(0.99)} ms, last ${at(1)} ms`);
        expect(back).toHaveLength(agents);
        expect(Math.max(...counts.values())).toBeLessThan(agents / 2);

        const stopped = gone(second.process);
        await Promise.all(running.map((agent) => agent.stop()));
        second.process.kill('SIGTERM');
        await stopped;
      } finally {
        await Promise.all(running.map((agent) => agent.stop()));
        await rm(data, { recursive: true, force: true });
      }
    });
  }, 480_000);
});
