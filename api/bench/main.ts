import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/database/embedded.ts';
import { endWithTests } from '../test/end-with-tests.ts';
import type { Line } from './bench.ts';
import { bulkAdd } from './bulk.ts';
import { open } from './open.ts';
import { type Size, sizes } from './population.ts';
import { push } from './push.ts';
import { questions } from './questions.ts';

/**
 * Measures each answer over HTTP, compared with raw SQL on the same database in the same run. Times are in milliseconds and
 * depend on the machine; the ratios say more. `--quick` measures only questions, and only in the small directory.
 */
const isQuick = process.argv.includes('--quick');
const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
endWithTests(folder);
const postgres = await startEmbedded(folder);
const lines: Line[] = [];
try {
  for (const [size, population] of Object.entries(sizes) as [keyof typeof sizes, Size][]) {
    if (isQuick && size !== '10k') continue;
    console.error(
      `Filling a database with ${population.users} users and ${population.users * 10} memberships`,
    );
    const bench = await open(postgres, size, population);
    console.error('Asking questions');
    lines.push(...(await questions(bench, size)));
    lines.push({
      what: 'resident memory of the server, having answered',
      size,
      ours: bench.memory(),
      unit: 'MB',
    });
    if (size === '100k') {
      console.error('Adding 100,000 memberships');
      lines.push(...(await bulkAdd(bench)));
      console.error('Pushing changes to 1,000 subscribers');
      lines.push(...(await push(bench)));
      lines.push({
        what: '… having sent to 1,000 subscribers',
        size,
        ours: bench.memory(),
        unit: 'MB',
      });
    }
    await bench.close();
  }
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
print(lines);

function print(all: Line[]): void {
  const small = new Map(all.filter(({ size }) => size === '10k').map((line) => [line.what, line]));
  const number = (value: number | undefined, unit = 'ms') =>
    value === undefined ? '' : `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`;
  console.table(
    all.map(({ what, size, ours, p99, floor, floorOverHttp, unit }) => ({
      what,
      users: size,
      'over HTTP, p50': number(ours, unit),
      p99: number(p99, unit),
      'raw SQL': number(floor),
      ratio: floor ? (ours / floor).toFixed(1) : '',
      'raw SQL over HTTP': number(floorOverHttp),
      'ratio to it': floorOverHttp ? (ours / floorOverHttp).toFixed(1) : '',
      'growth from 10k':
        size === '100k' && small.has(what) ? (ours / (small.get(what)?.ours ?? ours)).toFixed(2) : '',
    })),
  );
}
