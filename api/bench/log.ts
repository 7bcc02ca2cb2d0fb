import { int } from '../src/shared/row-type.ts';
import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sequenceStep } from '../src/changes/sequence.ts';
import { connect, type Database } from '../src/database/database.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { migrate } from '../src/database/migrate.ts';
import { checkChain, endOfLog } from '../src/log-check/check-chain.ts';
import { onlyRow, rows, sql } from '../src/shared/sql.ts';
import { endWithTests } from '../test/end-with-tests.ts';

/** How many changes per second get a position and a hash, and how many per second are verified. */
const changes = 20_000;
const users = 2_000;

const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
endWithTests(folder);
const postgres = await startEmbedded(folder);
try {
  await migrate(postgres.url('postgres'));
  const database = await connect(postgres.url('postgres'), { poolSize: 2 });
  for (const round of [1, 2, 3]) {
    await fill(database);
    const append = await seconds(async () => {
      while ((await sequenceStep(database.em, async () => {})).length > 0);
    });
    const em = database.em.fork();
    let checked = 0;
    const check = await seconds(async () => {
      const { position } = await endOfLog(em);
      const { changes: count, findings } = await checkChain(em, 0, position);
      if (findings.length > 0) throw new Error(findings[0]?.message);
      checked = count;
    });
    console.log(
      `round ${round}: ${Math.round(changes / append)} changes a second are ordered, ${Math.round(checked / check)} of ${checked} checked`,
    );
  }
  await database.close(true);
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Writes memberships, each in an outbox row of its own, as mutations do. */
async function fill({ em }: Database): Promise<void> {
  const { count } = await onlyRow(em, { count: int }, sql`select count(*)::int as count from node`);
  if (count === 0)
    await rows(
      em,
      sql`insert into node (node_kind, created_at, updated_at)
          select (case when i <= ${users} then 'USER' else 'USER_GROUP' end)::node_kind, now(), now()
          from generate_series(1, ${users + 100}) i`,
    );
  await rows(
    em,
    sql`insert into outbox (transaction, at, actor, request_id, reason, changes)
        select i, now(), 1, gen_random_uuid()::text, 'joins the team', jsonb_build_array(jsonb_build_object(
          'kind', 'MEMBERSHIP_ADDED', 'nodes', jsonb_build_array(u, g), 'edge', i, 'authority', 'MANUAL', 'before', null,
          'after', jsonb_build_object('id', 'membership_' || i, 'source', 'user_' || u, 'target', 'group_' || g,
            'startsAt', now(), 'endsAt', null, 'authority', 'MANUAL', 'reason', 'joins the team')))
        from generate_series(1, ${changes}) i, lateral (select 1 + i % ${users} as u, ${users} + 1 + i % 100 as g) k`,
  );
  await rows(em, sql`analyze`);
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
}
