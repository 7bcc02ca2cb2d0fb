import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect } from 'vitest';
import { test } from '../../../api/test/app.ts';
import { htgroupSyncer } from '../examples/htgroup.ts';

describe('the example syncer', () => {
  test('keeps a file of groups up to date with Muster, including ends by time and changes by others', async ({
    app,
    admin,
    seed,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'muster-htgroup-'));
    const file = join(folder, 'groups');
    const [site, ada, bob] = [await seed.resource('Site'), await seed.user('ada'), await seed.user('bob')];
    const made = await admin.change('createSyncer', { name: 'Web', kind: 'OTHER' }, 'syncer { id } token');
    await admin.ask(
      'mutation ($input: RegisterTargetsInput!) { registerTargets(input: $input) { userErrors { message } } }',
      { input: { syncer: made.syncer.id, targets: [{ resource: { id: site.id } }] } },
    );
    const waits = `waitFor(syncer: "${made.syncer.id}", within: "PT20S")`;
    const bind = (user: { id: string }, more: object = {}) =>
      admin.change(
        'addBinding',
        { subject: { user: { id: user.id } }, object: { resource: { id: site.id } }, ...more },
        `binding { id } ${waits}`,
      );
    const log = pino({ level: 'silent' });
    const start = () => {
      const syncer = htgroupSyncer({ url: app.url, token: made.token }, file, log);
      syncer.start();
      return syncer;
    };
    const first = start();
    const { binding } = await bind(ada);
    expect(await readFile(file, 'utf8')).toBe(`${site.id}: ada\n`);
    await bind(bob, { endsAt: new Date(Date.now() + 4_000).toISOString() });
    expect(await readFile(file, 'utf8')).toBe(`${site.id}: ada bob\n`);
    await expect.poll(() => readFile(file, 'utf8'), { timeout: 15_000 }).toBe(`${site.id}: ada\n`);
    await first.stop();

    await writeFile(file, `${site.id}: ada mallory\n`);
    const again = start();
    await expect.poll(() => again.problem, { timeout: 15_000 }).toBe(null);
    expect(await readFile(file, 'utf8')).toBe(`${site.id}: ada\n`);
    await admin.change('endBinding', { id: binding.id }, waits);
    expect(await readFile(file, 'utf8')).toBe(`${site.id}: \n`);
    await again.stop();
    await rm(folder, { recursive: true });
  });
});
