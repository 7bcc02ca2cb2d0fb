import { describe, expect } from 'vitest';
import { ResourceKind } from '../src/model/resource.entity.ts';
import { type App, Caller, test } from './app.ts';
import { registerTarget } from './make-syncers.ts';
import type { Seed } from './seed.ts';

/** A syncer for one application, called by two processes with the same token. */
async function makeSyncer(app: App, admin: Caller, seed: Seed) {
  const resource = await seed.resource('Wiki', ResourceKind.APPLICATION);
  const { syncer, token } = await admin.change(
    'createSyncer',
    { name: 'Provisioner', kind: 'SCIM' },
    'syncer { id } token',
  );
  await registerTarget(admin, syncer.id, { resource: { id: resource.id } });
  const process = (session: string) =>
    new Caller(app.url, { authorization: `Bearer ${token}`, 'muster-session': session });
  return { id: syncer.id as string, resource: resource.id as string, process };
}

/** Binds users to a resource, and waits until the grants are written. */
async function bindAll(admin: Caller, resource: string, ...users: { id: string }[]): Promise<void> {
  for (const user of users)
    await admin.change('addBinding', {
      subject: { user: { id: user.id } },
      object: { resource: { id: resource } },
    });
  await expect.poll(() => countOf(admin, resource)).toBe(users.length);
}

const linked = (resource: string, name: string, user: string) => ({
  resource,
  name,
  user,
  link: 'LINKED',
  state: 'PROVISIONED',
});
const orphan = (resource: string, name: string) => ({
  resource,
  name,
  link: 'ORPHANED',
  state: 'PROVISIONED',
});

async function accountsOf(admin: Caller, resource: string): Promise<string[]> {
  const { resource: found } = await admin.ask(
    `{ resource(ref: { id: "${resource}" }) { accounts(first: 200) { totalCount nodes { name } } } }`,
  );
  return found.accounts.nodes.map(({ name }: { name: string }) => name).sort();
}

async function countOf(admin: Caller, resource: string): Promise<number> {
  const { resource: found } = await admin.ask(
    `{ resource(ref: { id: "${resource}" }) { accounts(first: 1) { totalCount } } }`,
  );
  return found.accounts.totalCount;
}

describe('a report of accounts', () => {
  test('is complete with its last page, and removes what an earlier process had reported beyond it', async ({
    app,
    admin,
    seed,
  }) => {
    const { resource, process } = await makeSyncer(app, admin, seed);
    const own = process('one');
    const names = Array.from({ length: 1_500 }, (_, index) => `account${index}`);
    const report = async (id: string, all: string[]) => {
      for (let at = 0; at < all.length; at += 1_000) {
        const accounts = all.slice(at, at + 1_000).map((name) => orphan(resource, name));
        const complete = at + 1_000 >= all.length;
        const { userErrors } = await own.change('reportAccounts', { accounts, complete, report: id });
        expect(userErrors).toEqual([]);
      }
    };
    await report('first', names);
    expect(await countOf(admin, resource)).toBe(1_500);
    await report('second', [...names.slice(300), 'new']);
    expect(await countOf(admin, resource)).toBe(1_201);
  });

  test('renames the account of a person, and allows two people to swap names', async ({
    app,
    admin,
    seed,
  }) => {
    const { resource, process } = await makeSyncer(app, admin, seed);
    const [ada, bob] = [await seed.user('ada'), await seed.user('bob')];
    await bindAll(admin, resource, ada, bob);
    const own = process('one');
    const say = async (...accounts: object[]) =>
      expect((await own.change('reportAccounts', { accounts })).userErrors).toEqual([]);
    await say(linked(resource, 'ada', ada.id), linked(resource, 'bob', bob.id));
    await say(linked(resource, 'ada.l', ada.id));
    expect(await accountsOf(admin, resource)).toEqual(['ada.l', 'bob']);
    await say(linked(resource, 'ada.l', bob.id), linked(resource, 'bob', ada.id));
    expect(await accountsOf(admin, resource)).toEqual(['ada.l', 'bob']);
  });
});

describe('failures of grants', () => {
  test('that an earlier process reported end with a complete acknowledgement', async ({
    app,
    admin,
    seed,
  }) => {
    const { id, resource, process } = await makeSyncer(app, admin, seed);
    const [ada, bob] = [await seed.user('ada'), await seed.user('bob')];
    await bindAll(admin, resource, ada, bob);
    const own = process('one');
    const { syncer } = await own.ask('{ syncer { desiredPosition } }');
    const position = syncer.desiredPosition;
    const failed = (user: { id: string }) => ({ object: resource, user: user.id, message: 'No room' });
    const failing = async () => {
      const answer = await admin.ask(`{ syncer(id: "${id}") { failures { user { username } } } }`);
      return answer.syncer.failures.map((one: { user: { username: string } }) => one.user.username);
    };
    await own.change('acknowledgeGrants', { position, failures: [failed(ada), failed(bob)] });
    expect(await failing()).toEqual(['ada', 'bob']);
    await own.change('acknowledgeGrants', { position, failures: [failed(bob)], complete: true });
    expect(await failing()).toEqual(['bob']);
    await own.change('acknowledgeGrants', { position, failures: [], complete: true });
    expect(await failing()).toEqual([]);
  });
});

describe('an acknowledgement in pages', () => {
  test('counts when its last page has arrived; until then earlier failures stay, with their times', async ({
    app,
    admin,
    seed,
  }) => {
    const { id, resource, process } = await makeSyncer(app, admin, seed);
    const [ada, bob, eve] = [await seed.user('ada'), await seed.user('bob'), await seed.user('eve')];
    await bindAll(admin, resource, ada, bob, eve);
    const own = process('one');
    const { syncer } = await own.ask('{ syncer { desiredPosition } }');
    const position = syncer.desiredPosition;
    const failed = (user: { id: string }) => ({ object: resource, user: user.id, message: 'No room' });
    const say = async (input: object) =>
      expect((await own.change('acknowledgeGrants', { position: 0, ...input })).userErrors).toEqual([]);
    const state = async () => {
      const asked = `{ syncer(id: "${id}") { appliedPosition failures { since user { username } } } }`;
      const found = (await admin.ask(asked)).syncer;
      const since: Record<string, string> = {};
      for (const failure of found.failures) since[failure.user.username] = failure.since;
      return { applied: found.appliedPosition, since };
    };
    await say({ failures: [failed(ada), failed(bob)] });
    const before = await state();
    expect(Object.keys(before.since)).toEqual(['ada', 'bob']);

    const report = 'first';
    await say({ failures: [failed(ada)], report });
    expect(await state()).toEqual(before);
    await say({ failures: [failed(eve)], report, position, complete: true });
    const after = await state();
    expect(after.applied).toBe(position);
    expect(Object.keys(after.since)).toEqual(['ada', 'eve']);
    expect(after.since.ada).toBe(before.since.ada);

    // A second process starts a report of its own. Pages that the first process had sent do not belong to it.
    await say({ failures: [failed(bob)], report: 'second' });
    await say({ failures: [failed(ada)], report: 'third' });
    await say({ failures: [], report: 'third', position, complete: true });
    expect(Object.keys((await state()).since)).toEqual(['ada']);
  });

  test('is refused if a page is longer than the limit', async ({ app, admin, seed }) => {
    const { resource, process } = await makeSyncer(app, admin, seed);
    const failures = Array.from({ length: 5_001 }, (_, user) => ({
      object: resource,
      user: `user_${user}`,
      message: 'No room',
    }));
    const { errors } = await process('one').run(
      'mutation ($input: AcknowledgeGrantsInput!) { acknowledgeGrants(input: $input) { userErrors { code } } }',
      { input: { position: 0, failures } },
    );
    expect(errors?.[0]?.message).toContain('5,000');
  });
});

describe('the lease of a syncer', () => {
  const lease = (holder: string, session: string, more: object = {}) => ({
    holder,
    session,
    seconds: 60,
    ...more,
  });
  const errors = 'userErrors { code message ... on LeaseError { holder until } }';

  test('allows one of several processes with the same token, and refuses the others by name', async ({
    app,
    admin,
    seed,
  }) => {
    const { id, resource, process } = await makeSyncer(app, admin, seed);
    const [first, second] = [process('one'), process('two')];
    const dry = await second.change('holdSyncerLease', lease('host2', 'two', { dryRun: true }), 'until');
    expect(Date.parse(dry.until)).toBeGreaterThan(Date.now());
    const { until } = await first.change('holdSyncerLease', lease('host1', 'one'), 'until');
    const refused = await second.change('holdSyncerLease', lease('host2', 'two'), errors);
    expect(refused.userErrors).toMatchObject([{ code: 'LEASE', holder: 'host1', until }]);
    expect(refused.userErrors[0].message).toContain('The syncer Provisioner is run by host1');

    const accounts = [orphan(resource, 'x')];
    for (const [field, input] of [
      ['reportAccounts', { accounts }],
      ['acknowledgeGrants', { position: 0 }],
      ['reportReconcile', { state: 'DONE', additions: 0, updates: 0, removals: 0, plan: [] }],
    ] as const)
      await expect(second.change(field, input)).rejects.toThrow('"code":"LEASE"');
    expect((await first.change('reportAccounts', { accounts })).userErrors).toEqual([]);
    expect((await admin.ask(`{ syncer(id: "${id}") { holder } }`)).syncer).toEqual({ holder: 'host1' });

    await first.change('holdSyncerLease', lease('host1', 'one', { seconds: 0 }));
    expect((await second.change('holdSyncerLease', lease('host2', 'two'), errors)).userErrors).toEqual([]);
    await expect(first.change('reportAccounts', { accounts })).rejects.toThrow('"code":"LEASE"');
  });

  test('passes to a new run of the same process at once, and excludes the earlier run', async ({
    app,
    admin,
    seed,
  }) => {
    const { process } = await makeSyncer(app, admin, seed);
    await process('one').change('holdSyncerLease', lease('host1', 'one'));
    const again = lease('host1', 'two', { takeOver: true });
    expect((await process('two').change('holdSyncerLease', again)).userErrors).toEqual([]);
    const { userErrors } = await process('one').change('holdSyncerLease', lease('host1', 'one'));
    expect(userErrors).toMatchObject([{ code: 'LEASE' }]);
  });

  test('contains the problem of the syncer, and since when', async ({ app, admin, seed }) => {
    const { id, process } = await makeSyncer(app, admin, seed);
    const own = process('one');
    const state = async () =>
      (await admin.ask(`{ syncer(id: "${id}") { problem problemSince } }`)).syncer as {
        problem: string | null;
        problemSince: string | null;
      };
    const problem = 'The application does not answer';
    await own.change('holdSyncerLease', lease('host1', 'one', { problem }));
    const first = await state();
    expect(first).toEqual({ problem, problemSince: expect.any(String) });
    await own.change('holdSyncerLease', lease('host1', 'one', { problem }));
    expect(await state()).toEqual(first);
    await own.change('holdSyncerLease', lease('host1', 'one'));
    expect(await state()).toEqual({ problem: null, problemSince: null });
  });
});
