import { bigint } from '../src/shared/row-type.ts';
import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MusterClient } from '../../syncers/core/src/client.ts';
import { FeedSubscription } from '../../syncers/linux/src/queries.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { rows, rowsOf, sql } from '../src/shared/sql.ts';
import { endWithTests } from '../test/end-with-tests.ts';
import type { Bench } from './bench.ts';
import { open } from './open.ts';
import { ms, timingOf } from './timing.ts';

/**
 * Measures how fast grants are written, and how fast they are delivered to agents, each with a connection of its own
 * and all facts that it needs for accounts. Compared with one SQL statement that writes the same rows to a copy of the
 * table.
 */
const people = 1_000;
const systems = 100;
const resources = 1_000;
const runs = 5;
const [user, staff, leavers, fleet] = [1_000, 2_500_000, 2_500_001, 2_500_002];
const [system, application] = [2_600_000, 2_700_000];

const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
endWithTests(folder);
const postgres = await startEmbedded(folder);
try {
  console.error('Filling a database');
  const bench = await open(postgres, 'provisioning', {
    users: 10_000,
    groups: 100,
    resources: 100,
    bindings: 100,
  });
  await shape(bench);
  await measure(bench);
  await bench.close();
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

/** A group of 1,000 people and a group of 100 systems; also a group of two people that is bound to 1,000 resources. */
async function shape({ database }: Bench): Promise<void> {
  const em = database.em.fork();
  const at = new Date('2026-01-01T00:00:00Z');
  const nodes = (kind: string, from: number, count: number) =>
    rows(
      em,
      sql`insert into node (id, node_kind, created_at, updated_at)
          select i, ${kind}::node_kind, ${at}, ${at} from generate_series(${from}::int, ${from + count - 1}::int) i`,
    );
  const edges = (kind: string, select: ReturnType<typeof sql>) =>
    rows(
      em,
      sql`insert into edge (kind, source, target, level, starts_at, authority, stated_by, created_at)
          select ${kind}::edge_kind, s, t, l, ${at}, 'MANUAL', 1, ${at} from (${select}) as e(s, t, l)`,
    );
  const resource = (kind: string, name: string, from: number, count: number, levels: string[]) =>
    rows(
      em,
      sql`insert into resource (id, resource_kind, name, name_key, search_text, levels)
          select ${from}::int + i, ${kind}::resource_kind, ${name} || i, ${name} || i, ${name} || i, ${levels}::text[] from generate_series(0, ${count - 1}::int) i`,
    );
  await nodes('USER_GROUP', staff, 2);
  await rows(
    em,
    sql`insert into user_group (id, name, name_key, search_text)
        values (${staff}, 'Staff', 'staff', 'staff'), (${leavers}, 'Leavers', 'leavers', 'leavers')`,
  );
  await nodes('RESOURCE_GROUP', fleet, 1);
  await rows(
    em,
    sql`insert into resource_group (id, resource_kind, name, name_key, search_text, levels) values (${fleet}, 'SYSTEM', 'Fleet', 'fleet', 'fleet', array['login','sudo'])`,
  );
  await nodes('RESOURCE', system, systems);
  await resource('SYSTEM', 'system ', system, systems, ['login', 'sudo']);
  await nodes('RESOURCE', application, resources);
  await resource('APPLICATION', 'application ', application, resources, ['read']);
  await edges(
    'MEMBERSHIP',
    sql`select ${user}::int + i, ${staff}::int, null::text from generate_series(0, ${people - 1}::int) i`,
  );
  await edges(
    'MEMBERSHIP',
    sql`select ${user}::int + i, ${leavers}::int, null::text from generate_series(0, 1) i`,
  );
  await edges(
    'CONTAINMENT',
    sql`select ${fleet}::int, ${system}::int + i, null::text from generate_series(0, ${systems - 1}::int) i`,
  );
  await edges(
    'BINDING',
    sql`select ${leavers}::int, ${application}::int + i, 'read' from generate_series(0, ${resources - 1}::int) i`,
  );
  await rows(em, sql`vacuum analyze edge`);
}

async function measure(bench: Bench): Promise<void> {
  const table: Record<string, string>[] = [];
  const say = (what: string, ours: number, floor: number | null) =>
    table.push({
      what,
      ours: `${ms(ours)} ms`,
      'raw SQL': floor === null ? '' : `${ms(floor)} ms`,
      ratio: floor === null ? '' : (ours / floor).toFixed(1),
    });
  console.error('Enrolling the systems');
  const agents: Agent[] = [];
  for (let index = 0; index < systems; index += 1)
    agents.push(await following(bench, await enrolled(bench, system + index)));
  const keys = Array.from({ length: resources }, (_, index) => application + index);
  const one = await following(bench, await registered(bench, 'applications', keys));
  await one.reached(2 * resources);

  const written: number[] = [];
  const delivered: number[] = [];
  const writtenAgain: number[] = [];
  const deliveredAgain: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    const arrived = Promise.all(agents.map((agent) => agent.hears(people)));
    const { addBinding } = await bench.ask<{ addBinding: { position: number; binding: { id: string } } }>(
      `mutation { addBinding(input: { subject: { userGroup: { id: "group_${staff}" } }, object: { resourceGroup: { id: "resourcegroup_${fleet}" } } }) { position binding { id } userErrors { message } } }`,
    );
    written.push(performance.now() - begun);
    await arrived;
    delivered.push(performance.now() - begun);

    const ending = performance.now();
    const ended = Promise.all(agents.map((agent) => agent.hears(people)));
    await bench.ask(
      `mutation { endBinding(input: { id: "${addBinding.binding.id}" }) { position userErrors { message } } }`,
    );
    writtenAgain.push(performance.now() - ending);
    await ended;
    deliveredAgain.push(performance.now() - ending);
  }
  const floor = await rawRows(bench, people * systems);
  say(`${people} people bound to ${systems} systems: all grants written`, timingOf(written).p50, floor);
  say(`  delivered to ${systems} agents`, timingOf(delivered).p50, floor);
  say('  and ended: all written', timingOf(writtenAgain).p50, floor);
  say(`  delivered to ${systems} agents`, timingOf(deliveredAgain).p50, floor);

  const leaving: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const [membership] = await rowsOf(
      bench.database.em.fork(),
      { id: bigint },
      sql`select id from edge where kind = 'MEMBERSHIP' and source = ${user} and target = ${leavers} and ends_at > now()`,
    );
    const begun = performance.now();
    const heard = one.hears(resources);
    await bench.ask(
      `mutation { endMembership(input: { id: "membership_${membership?.id}" }) { userErrors { message } } }`,
    );
    await heard;
    leaving.push(performance.now() - begun);
    const back = one.hears(resources);
    await bench.ask(
      `mutation { addMembership(input: { user: { id: "user_${user}" }, userGroup: { id: "group_${leavers}" } }) { userErrors { message } } }`,
    );
    await back;
  }
  const few = await rawRows(bench, resources);
  const { p50, p99 } = timingOf(leaving);
  say(`one person leaves a group bound to ${resources} resources: last delivery, p50`, p50, few);
  say('  p99', p99, null);
  console.table(table);
  for (const agent of [...agents, one]) agent.stop();
}

interface Agent {
  /** Resolves when `count` more grants have arrived. */
  hears(count: number): Promise<void>;
  reached(count: number): Promise<void>;
  stop(): void;
}

/** Enrols a system. Returns the token of its agent. */
async function enrolled(bench: Bench, system: number): Promise<string> {
  const { createEnrolment } = await bench.ask<{ createEnrolment: { token: string } }>(
    `mutation { createEnrolment(input: { resource: { id: "resource_${system}" } }) { token } }`,
  );
  const { enrolSystem } = await bench.ask<{ enrolSystem: { token: string } }>(
    `mutation { enrolSystem(input: { token: "${createEnrolment.token}", hostname: "host" }) { token } }`,
  );
  return enrolSystem.token;
}

/** Creates a syncer for resources. Returns its token. */
async function registered(bench: Bench, name: string, keys: number[]): Promise<string> {
  const { createSyncer } = await bench.ask<{ createSyncer: { token: string; syncer: { id: string } } }>(
    `mutation { createSyncer(input: { name: "${name}", kind: OTHER }) { token syncer { id } } }`,
  );
  for (let at = 0; at < keys.length; at += 100)
    await bench.ask(
      'mutation ($input: RegisterTargetsInput!) { registerTargets(input: $input) { position } }',
      {
        input: {
          syncer: createSyncer.syncer.id,
          targets: keys.slice(at, at + 100).map((key) => ({ resource: { id: `resource_${key}` } })),
        },
      },
    );
  return createSyncer.token;
}

/** Subscribes to grants as an agent does. */
async function following(bench: Bench, token: string): Promise<Agent> {
  const stopping = new AbortController();
  let count = 0;
  let waiting = null as { until: number; done: () => void } | null;
  const client = new MusterClient(bench.serverUrl, token);
  void (async () => {
    for await (const { grantChanges } of client.follow(FeedSubscription, { after: 0 }, stopping.signal)) {
      count += grantChanges.grants.length;
      if (waiting && count >= waiting.until) waiting.done();
    }
  })();
  const reach = (until: number) =>
    new Promise<void>((resolve) => {
      if (count >= until) resolve();
      else waiting = { until, done: resolve };
    });
  return {
    hears: (more) => reach(count + more),
    reached: (total) => reach(total),
    stop: () => stopping.abort(),
  };
}

/** Writes `count` rows by one statement into a table with the same columns and indexes. Returns milliseconds. */
async function rawRows({ database }: Bench, count: number): Promise<number> {
  const em = database.em.fork();
  await rows(em, sql`drop table if exists raw_grant`);
  await rows(em, sql`create table raw_grant (like access_grant including all)`);
  const samples: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    await rows(em, sql`truncate raw_grant`);
    const begun = performance.now();
    await rows(
      em,
      sql`insert into raw_grant (node_id, user_id, level, live, position)
          select ${system}::int + i % ${systems}::int, i / ${systems}::int, 'login', true, 1 from generate_series(0, ${count - 1}::int) i`,
    );
    samples.push(performance.now() - begun);
  }
  return timingOf(samples).p50;
}
