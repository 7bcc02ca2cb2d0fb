import { randomBytes } from 'node:crypto';
import { createClient, type Client as SocketClient } from 'graphql-ws';
import pg from 'pg';
import { pino } from 'pino';
import { test as base, inject } from 'vitest';
import { WebSocket } from 'ws';
import { ChangeLog } from '../src/changes/log.ts';
import { connect, type Database } from '../src/database/database.ts';
import { Outages } from '../src/database/outages.ts';
import { sqlStateOf } from '../src/database/unavailable.ts';
import { Memory } from '../src/graph/memory/memory.ts';
import { sessionCookie } from '../src/http/session-cookie.ts';
import type { User } from '../src/model/user.entity.ts';
import { follow } from '../src/server/follow.ts';
import { servePages } from '../src/server/pages.ts';
import { type RunningServer, startServer } from '../src/server/server.ts';
import type { ServerOptions } from '../src/server/server-options.ts';
import { clock } from '../src/shared/clock.ts';
import { one } from '../src/shared/one.ts';
import { Vault } from '../src/shared/vault.ts';
import { startSession } from '../src/sign-in/session.ts';
import { createApiToken } from '../src/sign-in/token.ts';
import type { TokenScope } from '../src/viewer/viewer.ts';
import { compareMemory } from './compare-memory.ts';
import './compared-answers.ts';
import type { Answers, AnyPayload, MutationName } from './gql/answers.ts';
import { Seed } from './seed.ts';

/** What a request was answered. The data has the type of the schema; with aliases, the caller says which type it has. */
export interface Answer<Data = Answers> {
  data: Data;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

/** The name of a mutation. A name that is only known when the test runs may be any. */
type Known<Name extends string> = Name extends MutationName ? Name : string extends Name ? Name : never;

/** What a mutation answers. */
type Payload<Name extends string> = Name extends MutationName ? Answers[Name] : AnyPayload;

/** A client that calls the API over HTTP. */
export class Caller {
  constructor(
    private readonly url: string,
    readonly headers: Record<string, string>,
  ) {}

  async run<Data = Answers>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<Data>;
  }

  /** Runs an operation that must not fail, and returns its data. */
  async ask<Data = Answers>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.run<Data>(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Runs a mutation that must not fail with a top-level error, and returns its payload. */
  async change<Name extends string>(
    mutation: Known<Name>,
    input: Record<string, unknown>,
    selection = '',
  ): Promise<Payload<Name>> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) {
      ${mutation}(input: $input) { ${selection} userErrors { __typename code message path } }
    }`;
    const answer = await this.ask<Record<string, Payload<Name>>>(query, { input });
    return one(answer[mutation], 'the mutation was asked for');
  }

  /** Runs an operation over a WebSocket of its own. */
  async runOverSocket(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const socket = this.subscribe(query, variables);
    const answer = await socket.next();
    socket.stop();
    return answer;
  }

  subscribe(query: string, variables: Record<string, unknown> = {}): Subscription {
    return new Subscription(this.url, this.headers, query, variables);
  }
}

/** A subscription whose messages are taken one by one. */
export class Subscription {
  private readonly queue: Answer[] = [];
  private readonly waiting: ((answer: Answer) => void)[] = [];
  readonly client: SocketClient;
  readonly closed: Promise<{ code: number; reason: string }>;

  constructor(
    url: string,
    headers: Record<string, string>,
    query: string,
    variables: Record<string, unknown>,
  ) {
    let closed: (event: { code: number; reason: string }) => void = () => {};
    this.closed = new Promise((resolve) => {
      closed = resolve;
    });
    this.client = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocols: string[]) {
          super(address, protocols, { headers });
        }
      },
      retryAttempts: 0,
      lazy: true,
      on: { closed: (event) => closed(event as { code: number; reason: string }) },
    });
    this.client.subscribe<Answers>(
      { query, variables },
      {
        next: ({ data, errors, extensions }) => this.push({ data, errors, extensions } as Answer),
        error: (error) => this.fail(error),
        complete: () => {},
      },
    );
  }

  next(): Promise<Answer> {
    const queued = this.queue.shift();
    return queued ? Promise.resolve(queued) : new Promise((resolve) => this.waiting.push(resolve));
  }

  stop(): void {
    void this.client.dispose();
  }

  private push(answer: Answer): void {
    const waiting = this.waiting.shift();
    if (waiting) waiting(answer);
    else this.queue.push(answer);
  }

  private fail(error: unknown): void {
    if (Array.isArray(error)) this.push({ data: null, errors: error } as unknown as Answer);
  }
}

/** The complete API on a real database. All tables are empty when a test begins. */
export class App {
  constructor(
    readonly database: Database,
    readonly log: ChangeLog,
    readonly server: RunningServer,
    readonly memory: Memory | null,
  ) {}

  get url(): string {
    return this.server.url;
  }

  get nobody(): Caller {
    return new Caller(this.url, {});
  }

  /** A caller who is signed in by a session cookie. */
  async as(user: Pick<User, 'key' | 'displayName'>): Promise<Caller> {
    const client = { address: '127.0.0.1', userAgent: 'test' };
    const { secret, expiresAt } = await startSession(
      this.database.em.fork(),
      { key: user.key, name: user.displayName },
      client,
    );
    const [cookie = ''] = sessionCookie(this.server.publicUrl, secret, expiresAt).split(';');
    return new Caller(this.url, { cookie });
  }

  /** A caller with an existing API token. */
  withSecret(secret: string): Caller {
    return new Caller(this.url, { authorization: `Bearer ${secret}` });
  }

  /** A caller with a new API token. */
  async withToken(of: { user: User } | { syncerKey: number }, scopes: TokenScope[]): Promise<Caller> {
    const { secret } = await createApiToken(this.database.em.fork(), {
      name: 'test',
      scopes,
      userKey: 'user' in of ? of.user.key : null,
      syncerKey: 'user' in of ? null : of.syncerKey,
      expiresAt: null,
      now: clock.now(),
    });
    return this.withSecret(secret);
  }

  /**
   * How many SQL statements `work` takes. Statements that the process runs at its own times are not counted: polls of
   * the outbox and of webhooks, heartbeats, and repeated look-ups of the viewer.
   */
  async countStatements(work: () => Promise<unknown>): Promise<number> {
    const own =
      /outbox|update webhook|^select 1$|pg_try_advisory_lock|pg_notify|from session s|from api_token t/;
    let statements = 0;
    const original = pg.Client.prototype.query;
    pg.Client.prototype.query = function (this: unknown, ...args: unknown[]) {
      const [query] = args as [string | { text: string }];
      if (!own.test(typeof query === 'string' ? query : query.text)) statements += 1;
      return Reflect.apply(original, this, args);
    } as typeof original;
    try {
      await work();
    } finally {
      pg.Client.prototype.query = original;
    }
    return statements;
  }
}

async function ownDatabase(): Promise<string> {
  const server = inject('postgres');
  const name = `worker_${process.env.VITEST_POOL_ID ?? 0}_${process.pid}`;
  const admin = await connect(`${server}postgres`, { poolSize: 1 });
  await admin.em.getConnection().execute(`create database ${name} template template`);
  await admin.close(true);
  return `${server}${name}`;
}

const tables = [
  'edge',
  'rule_exemption',
  'user_state',
  'outbox',
  'change',
  'reconcile',
  'directory_request',
  'mirrored_nesting',
  'mirrored_membership',
  'mirrored_user',
  'mirrored_group',
  'mirror_problem',
  'import_report_line',
  'import_report_row',
  'import_report',
  'mirror',
  'target',
  'access_grant',
  'account',
  'compliance',
  'webhook_delivery',
  'scim_resource',
  'webhook',
  'enrolment',
  'system_facts',
  'grant_failure',
  'password',
  'recovery_code',
  'totp',
  'passkey',
  'used_challenge',
  'session',
  'api_token',
  'sign_in_link',
  'guess',
  'idempotency_key',
  'directory_user',
  'user_group',
  'level_group',
  'resource',
  'resource_group',
  'policy',
  'node',
  'syncer',
  'log_checkpoint',
  'log_key',
  'verification',
];

/** So that questions in tests are answered from memory, even if they are asked right after a change. */
const memoryPatienceMs = 2_000;

/** The token with which tests read `/metrics`. */
export const metricsToken = 'metrics-of-the-tests';

export const test = base.extend<{
  database: { url: string; orm: Database };
  /** Whether the dashboard is served, for tests in a browser. */
  hasPages: boolean;
  /** Trusted proxies. The tests themselves connect from 127.0.0.1. */
  trustedProxies: string[];
  /** Lower limits than the defaults, for tests that exceed them. */
  limits: ServerOptions['limits'];
  /** The public address, as behind a proxy. By default the address on which the server listens. */
  publicUrl: string | undefined;
  /** The rate limit per second, for tests that exceed it. */
  rate: number | undefined;
  /**
   * Whether the access graph is held in memory, and compared with the database at the end of each test. Not for tests
   * that count statements, or that change edges behind the log.
   */
  hasMemory: boolean;
  app: App;
  seed: Seed;
  admin: Caller;
}>({
  database: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the parameter to know what a fixture needs
    async ({}, use) => {
      const url = await ownDatabase();
      const orm = await connect(url);
      await use({ url, orm });
      await orm.close(true);
    },
    { scope: 'file' },
  ],
  hasPages: false,
  trustedProxies: [],
  limits: undefined,
  publicUrl: undefined,
  rate: undefined,
  hasMemory: false,
  app: async (
    { database: { url, orm }, hasPages, trustedProxies, limits, publicUrl, rate, hasMemory },
    use,
  ) => {
    clock.offsetMs = 0;
    await empty(orm);
    const logger = pino({ level: 'error' }, pino.destination(2));
    const outages = new Outages(logger);
    const log = new ChangeLog(orm, url, follow, (error) =>
      outages.report(error, 'The changes could not be ordered.'),
    );
    await log.start();
    const memory = hasMemory
      ? new Memory(
          orm.em,
          log,
          (error) => outages.report(error, 'The access graph could not be read into memory.'),
          memoryPatienceMs,
        )
      : null;
    const server = await startServer({
      database: orm,
      log,
      memory,
      logger,
      outages,
      vault: new Vault(randomBytes(32)),
      host: '127.0.0.1',
      port: 0,
      publicUrl,
      accessSettings: { metricsToken },
      webhookNetworks: ['127.0.0.1'],
      trustedProxies,
      pages: hasPages ? servePages : undefined,
      limits,
      rate,
    });
    const app = new App(orm, log, server, memory);
    await use(app);
    await server.stop();
    // Whatever was done in a test: memory followed it.
    if (memory) await compareMemory(app, clock.now(), 'at the end of the test', { isQuick: true });
    await memory?.stop();
    await log.stop();
    clock.offsetMs = 0;
  },
  seed: async ({ app }, use) => use(new Seed(app.database.em.fork(), () => app.memory?.forget())),
  /** Grace, an admin. */
  admin: async ({ app, seed }, use) => use(await app.as(await seed.admin('grace'))),
});

async function empty({ em }: Database): Promise<void> {
  const connection = em.getConnection();
  for (;;) {
    try {
      await connection.execute(`truncate ${tables.join(', ')} restart identity cascade`);
      break;
    } catch (error) {
      // A query of a page of the previous test may still be running and cause a deadlock with `truncate`.
      if (sqlStateOf(error) !== '40P01') throw error;
    }
  }
  await connection.execute('delete from actor where id > 2');
  await connection.execute("update sequencer set position = 0, hash = '', clock = now()");
}
