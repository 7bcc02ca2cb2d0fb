import { mkdtempSync, rmSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { changeChannel, outboxChannel } from '../src/changes/link.ts';
import { connect } from '../src/database/database.ts';
import { type EmbeddedDatabase, startEmbedded } from '../src/database/embedded.ts';
import { int } from '../src/shared/row-type.ts';
import { rowsOf, sql } from '../src/shared/sql.ts';
import { createApiToken } from '../src/sign-in/token.ts';
import { ask, Subscriber, TokenHolder, write } from './chaos/actors.ts';
import { endBackends, endLinks, freeze, restart, withOperator } from './chaos/faults.ts';
import { endWithTests } from './end-with-tests.ts';
import { gone, type OwnProcess, start, stop } from './own-process.ts';

/** How long faults are injected, and the pause between two of them, in milliseconds. */
const chaosMs = 60_000;
const betweenMs = 2_000;

const waitOptions = { timeout: 60_000, interval: 100 };

/** Three servers on one database. */
class Cluster {
  private constructor(
    private readonly folder: string,
    private readonly postgres: EmbeddedDatabase,
    readonly processes: OwnProcess[],
  ) {}

  static async start(folder: string): Promise<Cluster> {
    const postgres = await startEmbedded(folder, {
      serving: { onRestart() {}, onFailure() {}, onTakenOver() {} },
    });
    const cluster = new Cluster(folder, postgres, []);
    for (const number of [0, 1, 2]) cluster.processes[number] = await cluster.serve(number);
    return cluster;
  }

  readonly urls = () => this.processes.map(({ url }) => url);

  get databaseUrl(): string {
    return this.postgres.url('postgres');
  }

  serve(number: number): Promise<OwnProcess> {
    return start(join(this.folder, `server-${number}`), {
      env: {
        DATABASE_URL: this.databaseUrl,
        MUSTER_SECRET_KEY_FILE: join(this.folder, 'secret.key'),
        MUSTER_LOG_LEVEL: 'silent',
        // The pools of all three servers together fit into the 60 connections of the database.
        MUSTER_POOL_SIZE: '12',
      },
    });
  }

  /** Kills the server that is the leader according to its metrics, and starts it again. */
  async killLeader(token: string): Promise<void> {
    const leads = await Promise.all(this.urls().map((url) => isLeader(url, token)));
    const number = Math.max(0, leads.indexOf(true));
    const process = this.processes[number];
    if (!process) return;
    const ended = gone(process.process);
    process.process.kill('SIGKILL');
    await ended;
    this.processes[number] = await this.serve(number);
  }

  /** Injects one fault after the other until the time is over. Returns how often each was injected. */
  async injectFaults(token: string): Promise<Record<string, number>> {
    const faults = {
      'links ended': () => endLinks(this.databaseUrl),
      'all backends ended': () => endBackends(this.databaseUrl),
      'leader killed': () => this.killLeader(token),
      'database frozen': () => freeze(this.folder),
      'database restarted': () => restart(this.folder),
    };
    const injected: Record<string, number> = {};
    const until = Date.now() + chaosMs;
    while (Date.now() < until) {
      for (const [name, fault] of Object.entries(faults)) {
        await Promise.resolve(fault()).catch(() => {});
        injected[name] = (injected[name] ?? 0) + 1;
        await pause(betweenMs);
      }
    }
    return injected;
  }

  async stop(): Promise<void> {
    await Promise.all(this.processes.map((process) => stop(process)));
    await this.postgres.stop();
  }
}

async function isLeader(url: string, token: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/metrics`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(2_000),
    });
    return /^muster_leader 1$/m.test(await response.text());
  } catch {
    return false;
  }
}

/** Creates tokens of the first admin. */
async function makeTokens(url: string, count: number): Promise<{ id: string; secret: string }[]> {
  const database = await connect(url, { poolSize: 2 });
  try {
    const em = database.em.fork();
    const [admin] = await rowsOf(em, { id: int }, sql`select id from directory_user where role = 'ADMIN'`);
    const tokens = [];
    for (let number = 0; number < count; number += 1) {
      const { key, secret } = await createApiToken(em, {
        name: `Token ${number}`,
        scopes: ['READ', 'WRITE'],
        userKey: admin?.id ?? 0,
        syncerKey: null,
        expiresAt: null,
        now: new Date(),
      });
      tokens.push({ id: `token_${key}`, secret });
    }
    return tokens;
  } finally {
    await database.close(true);
  }
}

/** Revokes one token after the other, and checks that no revoked token is accepted. */
async function revoke(
  cluster: Cluster,
  token: string,
  tokens: { id: string; secret: string }[],
  signal: AbortSignal,
) {
  const revoked: string[] = [];
  const holders: TokenHolder[] = [];
  let succeeded = 0;
  for (const { id, secret } of tokens) {
    if (signal.aborted) break;
    const [url = '', another = ''] = cluster.urls().toSorted(() => Math.random() - 0.5);
    const holder = new TokenHolder(url, secret);
    await pause(1_500);
    const answer = await ask(
      another,
      token,
      'mutation ($id: ID!) { revokeToken(input: { id: $id }) { id userErrors { code } } }',
      { id },
    );
    if (answer?.errors || !answer?.data) {
      holder.stop();
      continue;
    }
    revoked.push(secret);
    holders.push(holder);
    const tried = await Promise.all(cluster.urls().map((url) => ask(url, secret, '{ position }')));
    succeeded += tried.filter((answer) => answer?.data).length;
  }
  return { revoked, holders, succeeded };
}

/** Reads the whole log from one server. */
async function readLog(url: string, token: string): Promise<{ position: number; name: string | null }[]> {
  const log: { position: number; name: string | null }[] = [];
  for (;;) {
    const answer = await ask(
      url,
      token,
      'query ($after: Position) { changes(first: 200, after: $after) { nodes { position kind after } } }',
      { after: log.at(-1)?.position ?? 0 },
    );
    const page = (
      answer?.data?.changes as unknown as
        | { nodes: { position: number; kind: string; after: { name?: string } | null }[] }
        | undefined
    )?.nodes;
    if (!page) throw new Error(JSON.stringify(answer));
    if (page.length === 0) return log;
    log.push(
      ...page.map(({ position, kind, after }) => ({
        position,
        name: kind === 'USER_GROUP_CREATED' ? (after?.name ?? null) : null,
      })),
    );
  }
}

describe.skipIf(platform() !== 'linux')(
  'three servers on a database that is killed, frozen and restarted',
  () => {
    test('lose no change, make none twice, accept no revoked token, and are ready afterwards', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'muster-chaos-'));
      endWithTests(folder);
      const cluster = await Cluster.start(folder);
      try {
        const [own, ...tokens] = await makeTokens(cluster.databaseUrl, 40);
        const token = own?.secret ?? '';
        const stopping = new AbortController();
        const acknowledged = new Map<string, number>();
        const codes = new Map<string, number>();
        const subscribers = [0, 1].map(() => new Subscriber(cluster.urls, token, stopping.signal));
        const following = subscribers.map((subscriber) => subscriber.follow());
        const writing = Array.from({ length: 4 }, () =>
          write(cluster.urls, token, acknowledged, codes, stopping.signal),
        );
        const revoking = revoke(cluster, token, tokens, stopping.signal);

        const injected = await cluster.injectFaults(token);

        // Each server is ready and accepts a change.
        const ready = async (url: string) => (await fetch(`${url}/health/ready`).catch(() => null))?.status;
        for (const url of cluster.urls())
          await vi.waitFor(async () => expect(await ready(url)).toBe(200), waitOptions);
        const before = acknowledged.size;
        await vi.waitFor(() => expect(acknowledged.size).toBeGreaterThan(before + 20), waitOptions);
        stopping.abort();
        await Promise.all(writing);
        const { revoked, holders, succeeded } = await revoking;

        const logs = await Promise.all(cluster.urls().map((url) => readLog(url, token)));
        const log = logs[0] ?? [];
        const newest = log.length;
        for (const subscriber of subscribers)
          await vi
            .waitFor(() => expect(subscriber.last).toBeGreaterThanOrEqual(newest), waitOptions)
            .catch(() => {});
        const refused = await Promise.all(
          revoked.flatMap((secret) => cluster.urls().map((url) => ask(url, secret, '{ position }'))),
        );
        const notified: string[] = [];
        await withOperator(cluster.databaseUrl, async (client) => {
          client.on('notification', ({ channel }) => notified.push(channel));
          await client.query(`listen ${outboxChannel}; listen ${changeChannel}`);
          await pause(3_000);
        });

        console.info(
          `Injected ${JSON.stringify(injected)}; ${acknowledged.size} changes acknowledged, not: ${JSON.stringify(Object.fromEntries(codes))}; ${revoked.length} tokens revoked`,
        );
        const names = new Map(log.map(({ position, name }) => [name, position]));
        expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => index + 1));
        expect(logs).toEqual(logs.map(() => log));
        expect([...acknowledged].filter(([name, position]) => names.get(name) !== position)).toEqual([]);
        expect(log.filter(({ name }) => name !== null)).toHaveLength(
          new Set(log.flatMap(({ name }) => name ?? [])).size,
        );
        for (const { positions } of subscribers)
          expect(positions.slice(0, newest)).toEqual(log.map(({ position }) => position));
        expect((await ask(cluster.urls()[0] ?? '', token, '{ verifyChanges }'))?.data).toEqual({
          verifyChanges: null,
        });
        expect([succeeded, refused.filter((answer) => answer?.data).length]).toEqual([0, 0]);
        expect(refused.map((answer) => answer?.errors?.[0]?.extensions?.code)).toEqual(
          refused.map(() => 'UNAUTHENTICATED'),
        );
        await Promise.all(holders.map(({ closed }) => closed));
        expect(notified).toEqual([]);
        expect(codes.has('INTERNAL')).toBe(false);
        for (const subscriber of subscribers) subscriber.stop();
        for (const holder of holders) holder.stop();
        await Promise.all(following);
      } finally {
        await cluster.stop();
        rmSync(folder, { recursive: true, force: true });
      }
    }, 400_000);
  },
);
