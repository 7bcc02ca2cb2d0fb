import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../src/database/embedded.ts';
import { importLimits } from '../src/imports/formats/source.ts';
import { endWithTests } from '../test/end-with-tests.ts';
import type { Bench } from './bench.ts';
import { copy } from './copy.ts';
import { open } from './open.ts';
import { time } from './timing.ts';

/**
 * Imports files of 10,000 people, and of as many as an import may have, each person in one of 100 groups, over HTTP, and
 * compares the time with COPY of the same rows into the same tables with the same indexes. Meanwhile a small query is
 * sent again and again: the longest time that it took shows how long others waited. `ROWS` is one other number of people.
 */
const sizes = process.env.ROWS ? [Number(process.env.ROWS)] : [10_000, importLimits.rowsOfImport];
const groups = 100;

interface Line {
  what: string;
  rows: number;
  seconds: number;
  floor?: number;
  longestWaitMs?: number;
  peakMegabytes?: number;
}
const lines: Line[] = [];

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const right = (name: string) => `${name}@example.com`;

function csv(rows: number, department: string, email = right): string {
  const line = (index: number) => {
    const name = `p${rows}-${index}`;
    return `${name},Person ${index},${email(name)},${department},group ${index % groups}`;
  };
  return `username,displayName,email,department,userGroup\n${numbers(rows).map(line).join('\n')}\n`;
}

function ldif(rows: number): string {
  const person = (index: number) =>
    `dn: uid=l${index},dc=c\nobjectClass: inetOrgPerson\nobjectClass: posixAccount\nuid: l${index}\ncn: Person ${index}\nmail: l${index}@example.com\ngidNumber: ${1_000 + (index % groups)}\nmemberOf: cn=all ${index % groups},dc=c\n`;
  const group = (index: number) =>
    `dn: cn=posix ${index},dc=c\nobjectClass: posixGroup\ncn: posix ${index}\ngidNumber: ${1_000 + index}\n`;
  return [...numbers(rows - groups).map(person), ...numbers(groups).map(group)].join('\n');
}

const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
endWithTests(folder);
const postgres = await startEmbedded(folder);
try {
  const bench = await open(postgres, 'imports', { users: 10, groups: 10, resources: 10, bindings: 10 });
  for (const rows of sizes) await measure(bench, rows);
  await bench.close();
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
console.table(
  lines.map(({ what, rows, seconds, floor, longestWaitMs, peakMegabytes }) => ({
    what,
    rows,
    time: seconds < 1 ? `${(seconds * 1_000).toFixed(0)} ms` : `${seconds.toFixed(1)} s`,
    'COPY of the same rows': floor === undefined ? '' : `${floor.toFixed(2)} s`,
    ratio: floor === undefined ? '' : (seconds / floor).toFixed(1),
    'longest wait of others': longestWaitMs === undefined ? '' : `${longestWaitMs.toFixed(0)} ms`,
    'peak memory of the server': peakMegabytes === undefined ? '' : `${peakMegabytes.toFixed(0)} MB`,
  })),
);

async function measure(bench: Bench, rows: number): Promise<void> {
  console.error(`Copying ${rows} rows`);
  const floor = await floorOf(bench.url, rows);
  const imported = (what: string, content: string, more: object, isFloored = true) =>
    importOf(bench, { what, rows, ...(isFloored && { floor }) }, content, more);
  console.error('Importing a table');
  const preview = await imported('preview of new people (CSV)', csv(rows, 'Law'), { dryRun: true });
  await pages(bench, preview, rows);
  await imported('import of new people (CSV)', csv(rows, 'Law'), {});
  await imported('preview of unchanged people (CSV)', csv(rows, 'Law'), { dryRun: true }, false);
  await imported('import of changed people (CSV)', csv(rows, 'Mint'), {}, false);
  if (rows !== sizes.at(-1)) return;
  console.error('Importing what is wrong');
  const wrong = csv(rows, 'Law', () => 'nowhere').replaceAll('\np', '\nq');
  await imported('preview of rows that are all wrong (CSV)', wrong, { dryRun: true, keepGoing: true }, false);
  console.error('Importing LDIF');
  await imported('import with primary groups and memberOf (LDIF)', ldif(rows), {});
}

async function importOf(
  bench: Bench,
  line: Pick<Line, 'what' | 'rows' | 'floor'>,
  content: string,
  more: object,
): Promise<string> {
  const isLdif = content.startsWith('dn:');
  const input = {
    files: [{ name: isLdif ? 'p.ldif' : 'p.csv', content: Buffer.from(content).toString('base64') }],
    keepReport: true,
    ...more,
  };
  const others = { isDone: false, longest: 0 };
  const asking = (async () => {
    while (!others.isDone) {
      const start = performance.now();
      await bench.ask('{ position }');
      others.longest = Math.max(others.longest, performance.now() - start);
    }
  })();
  bench.forgetPeak();
  const start = performance.now();
  const { importFiles } = await bench.ask<{
    importFiles: { report: { id: string }; counts: { rows: number; failed: number }; userErrors: object[] };
  }>(
    `mutation ($input: ImportFilesInput!) { importFiles(input: $input) {
      report { id } counts { rows failed } userErrors { message } } }`,
    { input },
  );
  const seconds = (performance.now() - start) / 1_000;
  others.isDone = true;
  await asking;
  if (importFiles.userErrors.length > 0) throw new Error(JSON.stringify(importFiles.userErrors.slice(0, 3)));
  lines.push({ ...line, seconds, longestWaitMs: others.longest, peakMegabytes: bench.peakMemory() });
  console.error(`  ${line.what}: ${seconds.toFixed(1)} s`);
  return importFiles.report.id;
}

/** What the page asks for while somebody looks at a report. */
async function pages(bench: Bench, id: string, rows: number): Promise<void> {
  const ask = (args: string) =>
    bench.ask(
      `query ($id: ID!) { importReport(id: $id) { rows(first: 50 ${args}) {
        nodes { place name outcome steps { action name } problems { message } } totalCount pageInfo { endCursor } } } }`,
      { id },
    );
  for (const [what, args] of [
    ['first page of the rows', ''],
    ['… of those that are new', ', outcomes: [CREATED]'],
    ['… of those with a text in them', ', search: "p9999"'],
  ] as const)
    lines.push({ what, rows, seconds: (await time(() => ask(args), 20)).p50 / 1_000 });
}

/** Seconds that COPY takes for the same people and memberships: the median of three times, where that is quick. */
async function floorOf(url: string, rows: number): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const at = '2026-01-01T00:00:00Z';
  const first = 100_000_000;
  const everybody = numbers(rows);
  const { p50 } = await time(
    async () => {
      await client.query('begin');
      await copy(
        client,
        'node (id, node_kind, created_at, updated_at)',
        everybody.map((index) => `${first + index}\tUSER\t${at}\t${at}`),
      );
      await copy(
        client,
        'directory_user (id, username, username_key, display_name, search_text, email, department)',
        everybody.map(
          (index) =>
            `${first + index}\tp${index}\tp${index}\tPerson ${index}\tp${index} person ${index}\t${right(`p${index}`)}\tLaw`,
        ),
      );
      await copy(
        client,
        'user_state (user_id, state, starts_at, stated_by, created_at)',
        everybody.map((index) => `${first + index}\tACTIVE\t${at}\t1\t${at}`),
      );
      await copy(
        client,
        'edge (kind, source, target, starts_at, authority, stated_by, created_at)',
        everybody.map(
          (index) => `MEMBERSHIP\t${first + index}\t${2_000_000 + (index % 10)}\t${at}\tIMPORT\t1\t${at}`,
        ),
      );
      await client.query('rollback');
    },
    // COPY of 100,000 people takes long, and then a single run says enough.
    rows > 20_000 ? 1 : 3,
    0,
  );
  await client.end();
  return p50 / 1_000;
}
