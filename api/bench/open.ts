import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { nodeFlags } from '../bin/flags.js';
import { connect, type Database } from '../src/database/database.ts';
import type { EmbeddedDatabase } from '../src/database/embedded.ts';
import { migrate } from '../src/database/migrate.ts';
import { rows, type Sql, sql } from '../src/shared/sql.ts';
import { createApiToken } from '../src/sign-in/token.ts';
import type { Bench } from './bench.ts';
import { populate, type Size } from './population.ts';

/** Creates a database of this size, and starts the server in a process of its own, as in production. */
export async function open(
  postgres: EmbeddedDatabase,
  name: string,
  size: Size,
  /** Settings of the server. Limits per viewer are off, since one viewer makes all requests. */
  settings: Record<string, string> = { MUSTER_RATE: '100000000', MUSTER_SOCKETS_PER_VIEWER: '2000' },
): Promise<Bench> {
  const admin = await connect(postgres.url('postgres'), { poolSize: 1 });
  await admin.em.getConnection().execute(`create database bench_${name}`);
  await admin.close(true);
  const url = postgres.url(`bench_${name}`);
  await migrate(url);
  const database = await connect(url);
  const token = await makeAdmin(database);
  await populate(database.em.fork(), size);

  const env = { ...process.env, DATABASE_URL: url, MUSTER_LOG_LEVEL: 'error', ...settings };
  const start = (...args: string[]) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    // Ends the server even if the benchmark fails.
    process.once('exit', () => child.kill());
    return child;
  };
  const server = start(...nodeFlags, path('../dist/main.js'), 'serve', '--port', '0');
  const serverUrl = await addressOf(server);
  const bare = start('--import', 'tsx', path('raw-http.ts'));
  const bareUrl = await addressOf(bare);
  const ask = async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const response = await fetch(`${serverUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data: Data; errors?: unknown };
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  const askBare = async (statement: Sql): Promise<unknown> => {
    const { sql, parameters } = statement.compile(database.em.fork().getKysely());
    const response = await fetch(bareUrl, { method: 'POST', body: JSON.stringify({ sql, parameters }) });
    return response.json();
  };
  return {
    database,
    url,
    serverUrl,
    token,
    ask,
    askBare,
    memory: () => residentMegabytes(server, 'VmRSS'),
    peakMemory: () => residentMegabytes(server, 'VmHWM'),
    forgetPeak: () => forgetPeak(server),
    close: async () => {
      for (const child of [server, bare]) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      await database.close(true);
    },
  };
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

async function makeAdmin(database: Database): Promise<string> {
  const em = database.em.fork();
  const now = new Date();
  await rows(
    em,
    sql`insert into node (id, node_kind, created_at, updated_at) values (1, 'USER', ${now}, ${now})`,
  );
  await rows(
    em,
    sql`insert into directory_user (id, username, username_key, display_name, search_text, role) values (1, 'admin', 'admin', 'Admin', 'admin', 'ADMIN')`,
  );
  await rows(
    em,
    sql`insert into user_state (user_id, state, starts_at, stated_by, created_at) values (1, 'ACTIVE', ${now}, 1, ${now})`,
  );
  const { secret } = await createApiToken(em, {
    name: 'bench',
    scopes: ['READ', 'WRITE', 'CREDENTIALS'],
    userKey: 1,
    syncerKey: null,
    expiresAt: null,
    now,
  });
  return secret;
}

/** The address that the server prints. */
async function addressOf(server: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: server.stderr as NodeJS.ReadableStream })) {
    const [address] = /http:\/\/\S+/.exec(line) ?? [];
    if (address) {
      server.stderr?.resume();
      return address;
    }
  }
  throw new Error('The server did not start');
}

/** @see proc_pid_clear_refs(5): 5 sets the highest resident memory to the present one. Does nothing on other systems. */
function forgetPeak({ pid }: ChildProcess): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // The peak is then that of all measurements so far.
  }
}

/** The resident memory of the process, from Linux; 0 on other systems. */
function residentMegabytes({ pid }: ChildProcess, which: 'VmRSS' | 'VmHWM'): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [, kilobytes] = new RegExp(`${which}:\\s+(\\d+)`).exec(status) ?? [];
    return Number(kilobytes ?? 0) / 1_000;
  } catch {
    return 0;
  }
}
