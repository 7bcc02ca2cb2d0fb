import { pino } from 'pino';
import { describe, expect } from 'vitest';
import type { Caller } from '../../../api/test/app.ts';
import { registerTarget } from '../../../api/test/make-syncers.ts';
import type { Seed } from '../../../api/test/seed.ts';
import { configOf } from '../src/config.ts';
import { ScimSyncer } from '../src/syncer.ts';
import { eventually, strict, TcpProxy, test } from './fixtures.ts';

const silent = pino({ level: 'silent' });

/** Creates a user, and a syncer for one application. The syncer is not started. */
async function syncerOfWiki(admin: Caller, seed: Seed) {
  await seed.user('ada');
  const resource = await seed.resource('Wiki');
  const made = await admin.change('createSyncer', { name: 'Wiki', kind: 'SCIM' }, 'syncer { id } token');
  await registerTarget(admin, made.syncer.id, { resource: { id: resource.id } });
  return { resource, made };
}

describe('two syncers with one token', () => {
  test('are detected: the second is refused by name, and works when the lease of the first has ended', async ({
    app: { url },
    admin,
    application,
    seed,
  }) => {
    const { resource, made } = await syncerOfWiki(admin, seed);
    const proxy = await TcpProxy.to(url);
    const start = (name: string, through: string) => {
      const syncer = new ScimSyncer(
        configOf({
          muster: { url: through, token: made.token },
          scim: strict(application),
          instance: { name, leaseSeconds: 2 },
        }),
        silent,
      );
      syncer.start();
      return syncer;
    };
    const first = start('host1', proxy.url);
    await eventually(async () => expect(first.problem).toBe(null));
    const second = start('host2', url);
    try {
      await eventually(async () => expect(second.problem).toContain('The syncer Wiki is run by host1'));
      expect(first.problem).toBe(null);

      // Cut off from Muster, the first process can no longer renew its lease.
      proxy.cut();
      await eventually(async () => expect(second.problem).toBe(null));
      const waits = `waitFor(syncer: "${made.syncer.id}", within: "PT20S")`;
      const binding = { subject: { user: { username: 'ada' } }, object: { resource: { id: resource.id } } };
      expect((await admin.change('addBinding', binding, waits)).waitFor).toBe(true);
      expect(application.active).toEqual(['ada']);
      const { syncer } = await admin.ask(`{ syncer(id: "${made.syncer.id}") { holder } }`);
      expect(syncer.holder).toBe('host2');
    } finally {
      await Promise.all([first.stop(), second.stop()]);
    }
  });
});

describe('an application that cannot be reached', () => {
  test('is reported in health and in the API, until it is back', async ({
    application,
    provision,
    admin,
    seed,
  }) => {
    await seed.user('ada');
    const proxy = await TcpProxy.to(application.url);
    const app = await provision({ ...strict(application), url: proxy.url });
    await app.bind('ada');
    const reportedProblem = async () =>
      (await admin.ask(`{ syncer(id: "${app.syncer}") { problem } }`)).syncer.problem;
    expect(app.process.problem).toBe(null);
    proxy.cut();
    await eventually(async () => expect(app.process.problem).toContain('does not answer'), 30_000);
    await eventually(async () => expect(await reportedProblem()).toContain('does not answer'), 30_000);
  }, 90_000);
});

describe('a restarted syncer', () => {
  test('replaces the failures and accounts that an earlier process has reported', async ({
    app: { url },
    admin,
    application,
    seed,
  }) => {
    const { resource, made } = await syncerOfWiki(admin, seed);
    const start = () => {
      const syncer = new ScimSyncer(
        configOf({ muster: { url, token: made.token }, scim: strict(application), retrySeconds: 3_600 }),
        silent,
      );
      syncer.start();
      return syncer;
    };
    const foreign = application.add({ userName: 'service' });
    application.injectFailure = (line) => (line === 'POST /Users' ? { status: 400 } : null);
    const first = start();
    const binding = { subject: { user: { username: 'ada' } }, object: { resource: { id: resource.id } } };
    await admin.change('addBinding', binding);
    const state = async () => {
      const answer = await admin.ask(
        `{ syncer(id: "${made.syncer.id}") { failingGrants } resource(ref: { id: "${resource.id}" }) { accounts { nodes { name state } } } }`,
      );
      return { failing: answer.syncer.failingGrants, accounts: answer.resource.accounts.nodes };
    };
    await eventually(async () =>
      expect(await state()).toEqual({
        failing: 1,
        accounts: expect.arrayContaining([
          { name: 'ada', state: 'FAILING' },
          expect.objectContaining({ name: 'service' }),
        ]),
      }),
    );
    await first.stop();
    application.injectFailure = null;
    application.users.delete(foreign.id);
    const again = start();
    await eventually(async () =>
      expect(await state()).toEqual({ failing: 0, accounts: [{ name: 'ada', state: 'PROVISIONED' }] }),
    );
    await again.stop();
  });
});
