import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ConcurrencyLimit } from '../../syncers/core/src/concurrency-limit.ts';
import { startSlapd } from '../../syncers/ldap/src/slapd.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { rows, sql } from '../src/shared/sql.ts';
import { endWithTests } from '../test/end-with-tests.ts';
import type { Bench } from './bench.ts';
import { addMember, endMember } from './members.ts';
import { open } from './open.ts';
import { change, client, copy } from './slapd-copy.ts';
import { ms, time, timingOf } from './timing.ts';

/**
 * Measures how fast LDAP follows, compared with the same requests made directly with ldapts to the same slapd in the
 * same run. The slapd writes to disk before it answers. Needs slapd.
 */
const isQuick = process.argv.includes('--quick');
const people = isQuick ? 10_000 : 100_000;
const groupCount = isQuick ? 100 : 1_000;
const [user, group] = [1_000, 2_000_000];
/** Groups of known sizes, in addition to those of the population. */
const special = { small: group + groupCount, middle: group + groupCount + 1, large: group + groupCount + 2 };
const sizesOf = { small: 100, middle: isQuick ? 1_000 : 10_000, large: people };
const runs = 100;

const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
endWithTests(folder);
const postgres = await startEmbedded(folder);
try {
  console.error(`Filling a database with ${people} users in ${groupCount} groups`);
  const bench = await open(postgres, 'ldap', {
    users: people,
    groups: groupCount,
    resources: 10,
    bindings: 10,
  });
  await shape(bench);
  await measure(bench);
  await bench.close();
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Removes all nesting, so that each group has a known size, and adds three groups. */
async function shape({ database }: Bench): Promise<void> {
  const em = database.em.fork();
  await rows(em, sql`delete from edge where kind = 'NESTING'`);
  const at = new Date('2026-01-01T00:00:00Z');
  for (const [name, key] of Object.entries(special)) {
    const size = sizesOf[name as keyof typeof sizesOf];
    await rows(
      em,
      sql`insert into node (id, node_kind, created_at, updated_at) values (${key}, 'USER_GROUP', ${at}, ${at})`,
    );
    await rows(
      em,
      sql`insert into user_group (id, name, name_key, search_text) values (${key}, ${`special ${name}`}, ${`special ${name}`}, ${`special ${name}`})`,
    );
    await rows(
      em,
      sql`insert into edge (kind, source, target, starts_at, authority, stated_by, created_at)
          select 'MEMBERSHIP', ${user}::int + i, ${key}::int, ${at}, 'MANUAL', 1, ${at} from generate_series(0, ${size - 1}::int) i`,
    );
  }
}

async function measure(bench: Bench): Promise<void> {
  const table: Record<string, string>[] = [];
  const say = (what: string, ours: string, floor: string, ratio: number, aim: string) =>
    table.push({
      what,
      ours,
      'direct ldapts': floor,
      ratio: Number.isNaN(ratio) ? '' : ratio.toFixed(1),
      aim,
    });
  const { createSyncer } = await bench.ask<{ createSyncer: { token: string; syncer: { id: string } } }>(
    'mutation { createSyncer(input: { name: "LDAP", kind: LDAP }) { token syncer { id } } }',
  );
  const { id } = createSyncer.syncer;
  console.error('Designating the groups');
  const keys = [
    ...Array.from({ length: groupCount }, (_, index) => group + index),
    ...Object.values(special),
  ];
  for (let at = 0; at < keys.length; at += 100) {
    const targets = keys.slice(at, at + 100).map((key) => ({ userGroup: { id: `group_${key}` } }));
    await bench.ask(
      'mutation ($input: RegisterTargetsInput!) { registerTargets(input: $input) { position userErrors { message } } }',
      { input: { syncer: id, targets } },
    );
  }
  const [ours, direct] = await Promise.all([
    startSlapd(join(folder, 'ldap')),
    startSlapd(join(folder, 'direct')),
  ]);
  const healthPort = 41_999;
  const syncer = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../syncers/ldap/src/main.ts', import.meta.url))],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        MUSTER_URL: bench.serverUrl,
        MUSTER_TOKEN: createSyncer.token,
        MUSTER_LDAP_URL: ours.url,
        MUSTER_LDAP_BIND_DN: ours.bindDn,
        MUSTER_LDAP_PASSWORD: ours.password,
        MUSTER_LDAP_BASE: ours.base,
        MUSTER_LDAP_HEALTH_PORT: String(healthPort),
      },
    },
  );
  const isReady = () =>
    fetch(`http://127.0.0.1:${healthPort}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  console.error('Loading LDAP');
  const begun = performance.now();
  while (!(await isReady())) await pause(20);
  const loaded = performance.now() - begun;
  const copied = await copy(ours, direct);
  say(
    `initial load: ${people} people, ${keys.length} groups`,
    `${ms(loaded / 1_000)} s`,
    `${ms(copied / 1_000)} s`,
    loaded / copied,
    '1.5',
  );

  const reader = await client(ours, ours.readerDn, ours.readerPassword);
  const writer = await client(direct, direct.bindDn, direct.password);
  const stranger = `user_${user + people - 1}`;
  const strangerDn = `uid=user${people - 1},ou=people,${ours.base}`;
  const isIn = async (name: string) => {
    const { searchEntries } = await reader.search(`cn=special ${name},ou=groups,${ours.base}`, {
      scope: 'base',
      filter: `(member=${strangerDn})`,
      attributes: ['cn'],
    });
    return searchEntries.length === 1;
  };
  for (const [name, key] of Object.entries(special)) {
    const dn = `cn=special ${name},ou=groups,${ours.base}`;
    // Everybody is in the large group already, so the last member leaves it first.
    const isInside = name === 'large';
    const samples: number[] = [];
    const answered: number[] = [];
    for (let run = -10; run < runs; run++) {
      const join = isInside === (run % 2 !== 0);
      const start = performance.now();
      await (join ? addMember(bench, stranger, key) : endMember(bench, stranger, key));
      const committed = performance.now();
      while ((await isIn(name)) !== join) await pause(1);
      const seen = performance.now();
      if (run >= 0) {
        samples.push(seen - committed);
        answered.push(seen - start);
      }
    }
    const floor = await time(
      (run) => writer.modify(dn, change(isInside === (run % 2 !== 0) ? 'add' : 'delete', [strangerDn])),
      runs,
      10,
    );
    const { p50, p99 } = timingOf(samples);
    say(
      `one change in a group of ${sizesOf[name as keyof typeof sizesOf]}: committed to visible, p50`,
      `${ms(p50)} ms`,
      `${ms(floor.p50)} ms`,
      p50 / floor.p50,
      name === 'large' ? '' : '3 + 10 ms',
    );
    say('  p99', `${ms(p99)} ms`, `${ms(floor.p99)} ms`, p99 / floor.p99, name === 'large' ? '' : '50 ms');
    say('  asked to visible, p50', `${ms(timingOf(answered).p50)} ms`, '', Number.NaN, '');
  }

  const ends: number[] = [];
  for (let run = 0; run < runs; run++) {
    const endsAt = Date.now() + 300;
    await addMember(bench, stranger, special.small, new Date(endsAt));
    while (!(await isIn('small'))) {
      if (Date.now() > endsAt) throw new Error('A membership was never seen');
      await pause(1);
    }
    while (await isIn('small')) await pause(1);
    ends.push(Date.now() - endsAt);
  }
  const late = timingOf(ends);
  say('a membership that ends by the clock: instant to gone, p50', `${ms(late.p50)} ms`, '', Number.NaN, '');
  say('  p99', `${ms(late.p99)} ms`, '', Number.NaN, '50 ms');

  const fifty = Array.from({ length: 50 }, (_, index) => group + index);
  const each = 200;
  const bulk = performance.now();
  const rows = fifty.flatMap((key, index) =>
    Array.from({ length: each }, (_, place) => ({
      user: { id: `user_${user + ((index * 7 + place * 13 + 3) % people)}` },
      userGroup: { id: `group_${key}` },
    })),
  );
  // A mutation takes at most 5,000 rows.
  for (const some of [rows.slice(0, 5_000), rows.slice(5_000)]) {
    const isLast = some[0] !== rows[0];
    const { addMemberships } = await bench.ask<{ addMemberships: { position: number; waitFor?: boolean } }>(
      `mutation ($input: AddMembershipsInput!) { addMemberships(input: $input) { position ${isLast ? `waitFor(syncer: "${id}", within: "PT60S")` : ''} } }`,
      { input: { rows: some } },
    );
    if (isLast && !addMemberships.waitFor) throw new Error('The bulk change was not applied');
  }
  const bulked = performance.now() - bulk;
  const requests = new ConcurrencyLimit(64);
  const directly = performance.now();
  await requests.all(fifty, async (key) => {
    for (let place = 0; place < each; place++)
      await writer
        .modify(
          `cn=group ${key - group},ou=groups,${direct.base}`,
          change('add', [`uid=new${place},ou=people,${direct.base}`]),
        )
        .catch(() => {});
  });
  const one = performance.now() - directly;
  say('10,000 changes in 50 groups', `${ms(bulked / 1_000)} s`, `${ms(one / 1_000)} s`, bulked / one, '');

  console.table(table);
  await Promise.all([reader.unbind(), writer.unbind()]);
  syncer.kill('SIGTERM');
  await once(syncer, 'exit');
  await Promise.all([ours.stop(), direct.stop()]);
}
