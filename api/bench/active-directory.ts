import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'ldapts';
import { pino } from 'pino';
import { DomainController } from '../../syncers/active-directory/src/domain-controller.ts';
import { Samba } from '../../syncers/active-directory/test/samba.ts';
import { ConcurrencyLimit } from '../../syncers/core/src/concurrency-limit.ts';
import { configOf, LdapSyncer, startSlapd } from '../../syncers/ldap/src/index.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { rows, sql } from '../src/shared/sql.ts';
import { endWithTests } from '../test/end-with-tests.ts';
import type { Bench } from './bench.ts';
import { open } from './open.ts';
import { ms, timingOf } from './timing.ts';

/**
 * Measures how fast Muster follows an Active Directory, compared with a bare DirSync read of the same data in the same run.
 * Needs Samba and root.
 */
const isQuick = process.argv.includes('--quick');
const people = isQuick ? 2_000 : 10_000;
const groupCount = isQuick ? 100 : 500;
const membersEach = 40;
const runs = 100;
const healthPort = 41_998;

const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
endWithTests(folder);
const postgres = await startEmbedded(folder);
const samba = await Samba.make();
try {
  const bench = await open(postgres, 'ad', { users: 10, groups: 1, resources: 1, bindings: 1 });
  console.error(`Filling a domain with ${people} users in ${groupCount} groups`);
  const unit = await samba.addUnit('Bench');
  await fill(unit);
  await measure(bench, unit);
  await bench.close();
} finally {
  await samba.close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function fill(unit: string): Promise<void> {
  const requests = new ConcurrencyLimit(32);
  const names = Array.from({ length: people }, (_, index) => `person${index}`);
  await requests.all(names, async (name) => {
    await samba.addUser(name, { displayName: `Person ${name}`, mail: `${name}@example.com` }, unit);
  });
  for (let group = 0; group < groupCount; group++) {
    const members = Array.from({ length: membersEach }, (_, place) =>
      samba.dn(`person${(group * 37 + place * 11) % people}`, unit),
    );
    await samba.addGroup(`group${group}`, [...new Set(members)], unit);
  }
}

/**
 * From the domain through Muster to OpenLDAP: the time from the end of an administrator's command until LDAP has the
 * change.
 */
async function chain(bench: Bench): Promise<Record<string, string>[]> {
  const slapd = await startSlapd(join(folder, 'ldap'));
  const { createSyncer } = await bench.ask<{ createSyncer: { token: string } }>(
    'mutation { createSyncer(input: { name: "LDAP", kind: LDAP }) { token } }',
  );
  const syncer = new LdapSyncer(
    configOf({
      muster: { url: bench.serverUrl, token: createSyncer.token },
      ldap: { url: slapd.url, bindDn: slapd.bindDn, password: slapd.password },
      layout: { base: slapd.base },
    }),
    pino({ level: 'silent' }),
  );
  syncer.start();
  await bench.ask(
    'mutation { setLdapGroup(input: { userGroup: { name: "group1" }, isLdapGroup: true }) { userErrors { message } } }',
  );
  const reader = new Client({ url: slapd.url });
  await reader.bind(slapd.readerDn, slapd.readerPassword);
  const [who, dn] = ['person37', `uid=person37,ou=people,${slapd.base}`];
  const isThere = async () => {
    const { searchEntries } = await reader.search(`ou=groups,${slapd.base}`, {
      scope: 'one',
      filter: `(&(cn=group1)(member=${dn}))`,
      attributes: ['cn'],
    });
    return searchEntries.length === 1;
  };
  while (!(await isThere())) await pause(10);
  const samples: number[] = [];
  for (let run = 0; run < 40; run++) {
    const leaves = run % 2 === 0;
    await samba.tool('group', leaves ? 'removemembers' : 'addmembers', 'group1', who);
    const begun = performance.now();
    while ((await isThere()) === leaves) await pause(1);
    if (leaves) samples.push(performance.now() - begun);
  }
  await reader.unbind();
  await syncer.stop();
  await slapd.stop();
  const { p50, p99 } = timingOf(samples);
  return [
    { what: 'samba-tool group removemembers to gone from OpenLDAP, p50', ours: `${ms(p50)} ms` },
    { what: 'samba-tool group removemembers to gone from OpenLDAP, p99', ours: `${ms(p99)} ms` },
  ];
}

async function controller(): Promise<DomainController> {
  const made = new DomainController();
  await made.connect({
    url: samba.url,
    startTls: false,
    ca: samba.ca,
    bindDn: samba.account,
    password: samba.accountPassword,
    timeoutMs: 120_000,
  });
  return made;
}

async function measure(bench: Bench, unit: string): Promise<void> {
  const table: Record<string, string>[] = [];
  const bare = await controller();
  const reading = performance.now();
  let { cookie } = await bare.changes(Buffer.alloc(0));
  const read = performance.now() - reading;

  const { createSyncer } = await bench.ask<{ createSyncer: { token: string; syncer: { id: string } } }>(
    'mutation { createSyncer(input: { name: "Domain", kind: ACTIVE_DIRECTORY }) { token syncer { id } } }',
  );
  const { id } = createSyncer.syncer;
  const { url, account, accountPassword: password, ca } = samba;
  await bench.ask(
    'mutation ($input: SetDirectoryConnectionInput!) { setDirectoryConnection(input: $input) { userErrors { message } } }',
    { input: { syncer: id, url, account, password, ca } },
  );
  await bench.ask(
    'mutation ($input: SetMirrorSelectionInput!) { setMirrorSelection(input: $input) { userErrors { message } } }',
    { input: { syncer: id, selection: { units: [`${unit},${samba.base}`] } } },
  );
  const begun = performance.now();
  const syncer = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../syncers/active-directory/src/main.ts', import.meta.url))],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        MUSTER_URL: bench.serverUrl,
        MUSTER_TOKEN: createSyncer.token,
        MUSTER_AD_HEALTH_PORT: String(healthPort),
      },
    },
  );
  const isReady = () =>
    fetch(`http://127.0.0.1:${healthPort}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) await pause(20);
  const synced = performance.now() - begun;
  table.push({
    what: `initial sync: ${people} users in ${groupCount} groups`,
    ours: `${ms(synced / 1_000)} s`,
    'bare DirSync': `${ms(read / 1_000)} s`,
    ratio: (synced / read).toFixed(1),
    aim: '5',
  });

  const stranger = `person${people - 1}`;
  const dn = samba.dn(stranger, unit);
  const group = samba.dn('group0', unit);
  const isMember = async () => {
    const found = await rows(
      bench.database.em.fork(),
      sql`select from edge e join user_group g on g.id = e.target join directory_user u on u.id = e.source
          where g.name = 'group0' and u.username = ${stranger} and e.ends_at > now()`,
    );
    return found.length > 0;
  };
  const [samples, heard]: [number[], number[]] = [[], []];
  for (let run = -6; run < runs; run++) {
    const isIn = run % 2 !== 0;
    await samba.change(group, isIn ? 'delete' : 'add', 'member', [dn]);
    const changed = performance.now();
    while ((await isMember()) === isIn) await pause(2);
    const seen = performance.now();
    const answer = await bare.changes(cookie);
    cookie = answer.cookie;
    if (run < 0) continue;
    samples.push(seen - changed);
    heard.push(performance.now() - seen);
  }
  const [ours, floor] = [timingOf(samples), timingOf(heard)];
  for (const which of ['p50', 'p99'] as const)
    table.push({
      what: `one member there to visible here, ${which}`,
      ours: `${ms(ours[which])} ms`,
      'bare DirSync': `${ms(floor[which])} ms`,
      ratio: (ours[which] / floor[which]).toFixed(1),
      aim: which === 'p99' ? '300 ms' : '',
    });
  table.push(...(await chain(bench)));
  console.table(table);
  await bare.close();
  syncer.kill('SIGTERM');
  await once(syncer, 'exit');
}
