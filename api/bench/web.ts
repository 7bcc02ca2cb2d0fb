import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startEmbedded } from '../src/database/embedded.ts';
import { rows, sql } from '../src/shared/sql.ts';
import { startSession } from '../src/sign-in/session.ts';
import { endWithTests } from '../test/end-with-tests.ts';
import type { Bench } from './bench.ts';
import { open } from './open.ts';
import { sizes } from './population.ts';
import { ms, timingOf } from './timing.ts';

/**
 * Measures how long people wait in the dashboard of a directory of 100,000 users, in a real browser on the loopback. Needs
 * Chromium at /usr/bin/chromium and a built dashboard.
 */
const runs = 15;
const groupSize = 50_000;
const group = 2_000_000;

const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
endWithTests(folder);
const postgres = await startEmbedded(folder);
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
try {
  console.error('Filling a database with 100000 users and 1000000 memberships');
  const bench = await open(postgres, '100k', sizes['100k']);
  await fillGroup(bench);
  await measure(bench, browser);
  await bench.close();
} finally {
  await browser.close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function fillGroup({ database }: Bench): Promise<void> {
  await rows(
    database.em.fork(),
    sql`insert into edge (kind, source, target, starts_at, authority, stated_by, created_at)
        select 'MEMBERSHIP', i, ${group}::int, '2026-01-01', 'MANUAL', 1, '2026-01-01'
        from generate_series(1000, ${1_000 + groupSize - 1}::int) i`,
  );
}

async function measure(bench: Bench, browser: Browser): Promise<void> {
  const page = await signedIn(bench, browser);
  const table: Record<string, string>[] = [];
  const time = async (what: string, aim: string, work: (run: number) => Promise<unknown>) => {
    const samples: number[] = [];
    for (let run = -2; run < runs; run++) {
      const start = performance.now();
      await work(run);
      if (run >= 0) samples.push(performance.now() - start);
    }
    const { p50, p99 } = timingOf(samples);
    table.push({ what, p50: `${ms(p50)} ms`, worst: `${ms(p99)} ms`, aim });
  };
  const row = (name: RegExp | string) => page.getByRole('link', { name }).first().waitFor();

  await time('user list, from its address to its rows', '1 s', async () => {
    await page.goto(`${bench.serverUrl}/users`);
    await row(/^User \d/);
  });
  const filter = page.getByRole('combobox').first();
  await filter.fill('User 9');
  await time('a search in it, from Enter to the rows', '200 ms', async (run) => {
    const name = `User ${54_321 + run}`;
    await filter.fill(name);
    const start = performance.now();
    await filter.press('Enter');
    await page.getByRole('link', { name, exact: true }).waitFor();
    return performance.now() - start;
  });
  await time('group of 50,000, from its address to its first page', '1 s', async () => {
    await page.goto(`${bench.serverUrl}/user-groups/group_${group}`);
    await row(/^User \d/);
  });
  await page.keyboard.press('Control+k');
  const palette = page.getByPlaceholder('Where to');
  await time('palette, from a keystroke to results', '200 ms', async (run) => {
    const name = `User ${23_456 + run}`;
    await palette.fill(name);
    await page.getByRole('option', { name: new RegExp(name) }).waitFor();
  });
  console.table(table);
  console.table(await scripts(bench, browser));
}

/** The size of the compressed JavaScript that each route loads at first. */
async function scripts(bench: Bench, browser: Browser): Promise<Record<string, string>[]> {
  const table: Record<string, string>[] = [];
  for (const route of [
    '/sign-in',
    '/',
    '/users',
    '/users/user_1000',
    `/user-groups/group_${group}`,
    '/explorer?user=user_1000',
    '/import',
  ]) {
    const page = await signedIn(bench, browser);
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script')
        sizes.push(request.sizes().then((size) => size.responseBodySize));
    });
    await page.goto(bench.serverUrl + route);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // What a page loads right after it is shown counts as its first load.
    await page.waitForTimeout(2_000);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    table.push({ route, 'JavaScript sent': `${Math.round(bytes / 1000)} kB`, aim: '350 kB' });
    await page.context().close();
  }
  return table;
}

async function signedIn({ database, serverUrl }: Bench, browser: Browser): Promise<Page> {
  const { secret } = await startSession(
    database.em.fork(),
    { key: 1, name: 'Admin' },
    { address: '127.0.0.1', userAgent: 'bench' },
  );
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1400, height: 900 } });
  await context.addCookies([{ name: 'muster_session', value: secret, url: serverUrl }]);
  return context.newPage();
}
