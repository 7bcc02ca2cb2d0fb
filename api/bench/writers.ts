import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EntityManager } from '@mikro-orm/postgresql';
import { pino } from 'pino';
import { Locks } from '../src/changes/locks.ts';
import { ChangeLog } from '../src/changes/log.ts';
import { connect } from '../src/database/database.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { migrate } from '../src/database/migrate.ts';
import { Outages } from '../src/database/outages.ts';
import { follow } from '../src/server/follow.ts';
import { startServer } from '../src/server/server.ts';
import { clock } from '../src/shared/clock.ts';
import { Vault } from '../src/shared/vault.ts';
import { createApiToken } from '../src/sign-in/token.ts';
import { endWithTests } from '../test/end-with-tests.ts';
import { random } from '../test/random.ts';
import { Seed } from '../test/seed.ts';
import { timingOf } from './timing.ts';

/**
 * Measures what it costs that eight concurrent writers take locks before they decide, compared with the same mutations
 * without locks, and with SERIALIZABLE transactions that are repeated when PostgreSQL refuses them. The three take
 * turns, so that other load on the machine affects all of them.
 */
const writers = 8;
const mutationsOfWriter = 40;
const rounds = Number(process.env.ROUNDS ?? 9);
const [userCount, groupCount, resourceCount] = [400, 40, 20];

const { takeNodes, takeRules } = Locks.prototype;
const { begin } = EntityManager.prototype;
const nothing = async () => {};
const ways: Record<string, { hasLocks: boolean; isSerializable: boolean }> = {
  'no locks (floor)': { hasLocks: false, isSerializable: false },
  locks: { hasLocks: true, isSerializable: false },
  SERIALIZABLE: { hasLocks: false, isSerializable: true },
};

const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
endWithTests(folder);
const postgres = await startEmbedded(folder);
await migrate(postgres.url('postgres'));
const database = await connect(postgres.url('postgres'));
const logger = pino({ level: 'error' }, pino.destination(2));
const outages = new Outages(logger);
const log = new ChangeLog(database, postgres.url('postgres'), follow, (error) =>
  outages.report(error, 'The ordering of changes failed.'),
);
await log.start();
const server = await startServer({
  database,
  log,
  logger,
  outages,
  vault: new Vault(randomBytes(32)),
  host: '127.0.0.1',
  port: 0,
  rate: 1e9,
});

const seed = new Seed(database.em.fork());
const admin = await seed.admin('grace');
const { secret } = await createApiToken(database.em.fork(), {
  name: 'bench',
  scopes: ['READ', 'WRITE'],
  userKey: admin.key,
  syncerKey: null,
  expiresAt: null,
  now: clock.now(),
});
const ids: Record<'users' | 'groups' | 'resources', string[]> = { users: [], groups: [], resources: [] };
for (let index = 0; index < userCount; index += 1) ids.users.push((await seed.user(`user${index}`)).id);
for (let index = 0; index < groupCount; index += 1)
  ids.groups.push((await seed.userGroup(`group${index}`)).id);
for (let index = 0; index < resourceCount; index += 1)
  ids.resources.push((await seed.resource(`resource${index}`)).id);
for (const department of ['A', 'B'])
  await change('createUserGroup', { name: department, rule: { department: { eq: department } } });

const samples: Record<string, { times: number[]; refused: number }> = {};
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, way] of Object.entries(ways)) {
    use(way);
    const started = performance.now();
    const refused = await Promise.all(
      Array.from({ length: writers }, (_, writer) => write(random(round * 1_009 + writer * 31 + 1))),
    );
    const took = performance.now() - started;
    // The first round warms up.
    if (round === 0) continue;
    samples[name] ??= { times: [], refused: 0 };
    samples[name].times.push(took / (writers * mutationsOfWriter));
    samples[name].refused += refused.reduce((sum, count) => sum + count, 0);
  }
}
use({ hasLocks: true, isSerializable: false });
await server.stop();
await log.stop();
await database.close(true);
await postgres.stop();
await rm(folder, { recursive: true, force: true });

const floor = timingOf(samples['no locks (floor)']?.times ?? []).p50;
console.log(
  `| ${writers} writers | ms a mutation | ratio | refused of ${rounds * writers * mutationsOfWriter} |`,
);
console.log('|---|---|---|---|');
for (const [name, { times, refused }] of Object.entries(samples)) {
  const { p50 } = timingOf(times);
  console.log(`| ${name} | ${p50.toFixed(2)} | ${(p50 / floor).toFixed(2)} | ${refused} |`);
}
process.exit(0);

function use({ hasLocks, isSerializable }: { hasLocks: boolean; isSerializable: boolean }): void {
  Object.assign(
    Locks.prototype,
    hasLocks ? { takeNodes, takeRules } : { takeNodes: nothing, takeRules: nothing },
  );
  EntityManager.prototype.begin = isSerializable
    ? function (this: EntityManager, options = {}) {
        return begin.call(this, { ...options, isolationLevel: 'serializable' as never });
      }
    : begin;
}

/** A usual mix of mutations; one in ten changes a fact that a rule uses. Returns how many were refused. */
async function write(below: (limit: number) => number): Promise<number> {
  let refused = 0;
  const some = (kind: keyof typeof ids) => ({ id: ids[kind][below(ids[kind].length)] });
  for (let index = 0; index < mutationsOfWriter; index += 1) {
    const kind = below(10);
    const isDone =
      kind === 0
        ? await change('updateUser', { user: some('users'), department: ['A', 'B'][below(2)] })
        : kind < 7
          ? await change('addMembership', { user: some('users'), userGroup: some('groups') })
          : kind < 9
            ? await change('addBinding', {
                subject: { userGroup: some('groups') },
                object: { resource: some('resources') },
              })
            : await change('updateUserGroup', {
                userGroup: some('groups'),
                description: `Round ${below(1e6)}`,
              });
    if (!isDone) refused += 1;
  }
  return refused;
}

async function change(mutation: string, input: object): Promise<boolean> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({
      query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code message } } }`,
      variables: { input },
    }),
  });
  const answer = (await response.json()) as {
    data?: Record<string, { userErrors: unknown[] }>;
    errors?: unknown;
  };
  return !answer.errors && answer.data?.[mutation]?.userErrors.length === 0;
}
