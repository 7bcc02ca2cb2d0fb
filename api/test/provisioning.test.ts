import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { commit } from '../src/changes/commit.ts';
import type { Transaction } from '../src/changes/transaction.ts';
import { endEdges } from '../src/graph/move-edges.ts';
import { stateEdges } from '../src/graph/state-edges.ts';
import { EdgeKind } from '../src/model/edge-kinds.ts';
import { ResourceKind } from '../src/model/resource.entity.ts';
import { rebuildGrants } from '../src/provisioning/projector.ts';
import { clock } from '../src/shared/clock.ts';
import { nullable, text } from '../src/shared/row-type.ts';
import { rowsOf, sql } from '../src/shared/sql.ts';
import { type App, type Caller, test } from './app.ts';
import { enrol } from './make-syncers.ts';

test.override({ hasMemory: true });

const grantChanges = `query ($after: Position!, $syncer: ID, $first: Int, $cursor: String) {
  grantChanges(after: $after, syncer: $syncer, first: $first, cursor: $cursor) {
    position cursor grants { level isLive endsAt position user { username } target { object { ... on UserGroup { id name } ... on Resource { id name } } } }
  }
}`;

interface Batch {
  cursor: string | null;
  grants: { user: { username: string }; target: { object: { name: string } } }[];
}

async function makeSyncer(admin: Caller, app: App, targets: object[]) {
  const { syncer, token } = await admin.change(
    'createSyncer',
    { name: `syncer ${Math.random()}`, kind: 'OTHER' },
    'syncer { id } token',
  );
  const own = app.withSecret(token);
  const registered = await admin.ask(
    'mutation ($input: RegisterTargetsInput!) { registerTargets(input: $input) { position userErrors { message } } }',
    { input: { syncer: syncer.id, targets } },
  );
  expect(registered.registerTargets.userErrors).toEqual([]);
  return { id: syncer.id as string, own };
}

describe('a syncer', () => {
  test('gets grants that were written during a step of the sequencer, with any clock difference', async ({
    app,
    admin,
    seed,
  }) => {
    const [ada, wiki] = [await seed.user('ada'), await seed.resource('Wiki')];
    const { syncer } = await admin.change('createSyncer', { name: 'S', kind: 'OTHER' }, 'syncer { id }');
    await admin.ask(
      'mutation ($input: RegisterTargetsInput!) { registerTargets(input: $input) { position } }',
      {
        input: { syncer: syncer.id, targets: [{ resource: { id: wiki.id } }] },
      },
    );
    /** Writes at an instant that the sequencer has not reached yet. */
    const write = async (work: (tx: Transaction) => Promise<unknown>) => {
      clock.offsetMs = 400;
      const notifySequencer = () => {
        clock.offsetMs = 0;
        app.log.notifySequencer();
      };
      const writer = { em: app.database.em, actorKey: 1, requestId: null, notifySequencer };
      const { transaction } = await commit(writer, {}, work);
      await app.log.positionOf(transaction as number);
    };
    const live = async () => {
      const { grantChanges } = await admin.ask(
        `{ grantChanges(syncer: "${syncer.id}", after: 0) { grants { isLive } } }`,
      );
      return grantChanges.grants.map(({ isLive }: { isLive: boolean }) => isLive);
    };
    let edge = 0;
    await write(async (tx) => {
      const binding = { source: ada.key, target: wiki.key, level: 'read', startsAt: tx.now, endsAt: null };
      edge = (await stateEdges(tx, EdgeKind.BINDING, [binding]))[0]?.key ?? 0;
    });
    expect(await live()).toEqual([true]);
    await write((tx) => endEdges(tx, [edge]));
    expect(await live()).toEqual([false]);
  });

  test('must have a unique name, and so must a webhook', async ({ admin }) => {
    const create = (name: string) => admin.change('createSyncer', { name, kind: 'LDAP' }, 'syncer { id }');
    const { syncer, userErrors } = await create('LDAP');
    expect(userErrors).toEqual([]);
    // So must names that look the same.
    for (const name of ['LDAP', 'ldap ', 'ＬDAP'])
      expect((await create(name)).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['name'] }]);
    await admin.change('archiveSyncer', { id: syncer.id });
    expect((await create('Ldap')).userErrors).toMatchObject([
      { message: 'The name LDAP is that of an archived syncer. State another one.' },
    ]);
    const url = 'http://127.0.0.1:9';
    const hook = (name: string) => admin.change('createWebhook', { name, url }, 'webhook { id }');
    const { webhook } = await hook('Hook');
    await hook('Other');
    for (const name of ['Hook', 'HOOK', 'other'])
      expect((await hook(name)).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['name'] }]);
    const rename = async (name: string) =>
      (await admin.change('updateWebhook', { id: webhook.id, name })).userErrors.map(({ code }) => code);
    expect([await rename('hook'), await rename('OTHER')]).toEqual([[], ['CONFLICT']]);
  });

  test('gets a snapshot, then changes, and acknowledges them', async ({ admin, app, seed }) => {
    const [ada, bob] = [await seed.user('ada'), await seed.user('bob')];
    const group = await seed.userGroup('Group');
    await seed.member(ada, group);
    const { own, id } = await makeSyncer(admin, app, [{ userGroup: { id: group.id } }]);

    const snapshot = (await own.ask(grantChanges, { after: 0 })).grantChanges;
    const added = await admin.change(
      'addMembership',
      { user: { id: bob.id }, userGroup: { id: group.id } },
      'position membership { id }',
    );
    const next = (await own.ask(grantChanges, { after: snapshot.position })).grantChanges;
    await admin.change('endMembership', { id: added.membership.id }, 'position');
    const last = (await own.ask(grantChanges, { after: next.position })).grantChanges;
    await own.ask(
      'mutation ($input: AcknowledgeGrantsInput!) { acknowledgeGrants(input: $input) { userErrors { message } } }',
      {
        input: {
          position: last.position,
          failures: [{ object: group.id, user: ada.id, message: 'No room' }],
        },
      },
    );
    const { syncer } = await admin.ask(
      'query ($id: ID!) { syncer(id: $id) { appliedPosition desiredGrants failingGrants lagMs failures { message user { username } } } }',
      { id },
    );

    expect(snapshot.grants).toMatchObject([
      { isLive: true, user: { username: 'ada' }, target: { object: { name: 'Group' } } },
    ]);
    expect(next.grants).toMatchObject([{ isLive: true, user: { username: 'bob' } }]);
    expect(last.grants).toMatchObject([{ isLive: false, user: { username: 'bob' } }]);
    expect(syncer).toEqual({
      appliedPosition: last.position,
      desiredGrants: 1,
      failingGrants: 1,
      lagMs: 0,
      failures: [{ message: 'No room', user: { username: 'ada' } }],
    });
  });

  test('receives the end of a grant in advance, and again when it comes', async ({ admin, app, seed }) => {
    const bob = await seed.user('bob');
    const group = await seed.userGroup('Group');
    const { own } = await makeSyncer(admin, app, [{ userGroup: { id: group.id } }]);
    const endsAt = new Date(clock.now().getTime() + 400);
    const { position } = await admin.change(
      'addMembership',
      { user: { id: bob.id }, userGroup: { id: group.id }, endsAt },
      'position',
    );
    const following = own.subscribe(
      'subscription ($after: Position!) { grantChanges(after: $after) { position grants { isLive endsAt } } }',
      { after: position - 1 },
    );

    const first = (await following.next()).data.grantChanges;
    const second = (await following.next()).data.grantChanges;

    expect(first.grants).toEqual([{ isLive: true, endsAt: endsAt.toISOString() }]);
    expect(second.grants).toMatchObject([{ isLive: false }]);
    following.stop();
  });

  test('receives ends that happened while the target was removed', async ({ admin, app, seed }) => {
    const [ada, bob] = [await seed.user('ada'), await seed.user('bob')];
    const group = await seed.userGroup('Group');
    await seed.member(ada, group);
    const membership = await seed.member(bob, group);
    const { own, id } = await makeSyncer(admin, app, [{ userGroup: { id: group.id } }]);
    const snapshot = (await own.ask(grantChanges, { after: 0 })).grantChanges;

    const targets = { syncer: id, targets: [{ userGroup: { id: group.id } }] };
    const asked = (mutation: string) =>
      admin.ask(
        `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { position userErrors { message } } }`,
        { input: targets },
      );
    await asked('removeTargets');
    await admin.change('endMembership', { id: membership }, 'position');
    await asked('registerTargets');

    const next = (await own.ask(grantChanges, { after: snapshot.position })).grantChanges;
    expect(next.grants).toMatchObject([
      { isLive: true, user: { username: 'ada' } },
      { isLive: false, user: { username: 'bob' } },
    ]);
  });

  for (const count of [1, 3, 40]) {
    test(`gets more than fits into one batch by cursor, each grant of ${count} targets once`, async ({
      admin,
      app,
      seed,
    }) => {
      const resources = [];
      for (let index = 0; index < count; index++) resources.push(await seed.resource(`resource${index}`));
      const group = await seed.userGroup('Group');
      for (let index = 0; index < 7; index++) await seed.member(await seed.user(`user${index}`), group);
      for (const resource of resources) await seed.bind(group, resource, 'read');
      // Not a target of the syncer, so its changes must not be reported.
      await seed.bind(group, await seed.resource('other'), 'read');
      const { own } = await makeSyncer(
        admin,
        app,
        resources.map(({ id }) => ({ resource: { id } })),
      );

      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const batch: Batch = (await own.ask(grantChanges, { after: 0, first: 3, cursor })).grantChanges;
        seen.push(...batch.grants.map(({ user, target }) => `${user.username} ${target.object.name}`));
        cursor = batch.cursor;
      } while (cursor);

      const expected = resources.flatMap(({ name }) =>
        Array.from({ length: 7 }, (_, index) => `user${index} ${name}`),
      );
      expect(seen.toSorted()).toEqual(expected.toSorted());
    });
  }

  test('gets password hashes for systems only if a system asks for passwords, and only of its users', async ({
    admin,
    app,
    seed,
  }) => {
    const [ada, bob] = [await seed.user('ada'), await seed.user('bob')];
    const asking = await seed.resource('host', ResourceKind.SYSTEM, { setsPasswords: true });
    const other = await seed.resource('other', ResourceKind.SYSTEM);
    for (const user of [ada, bob]) {
      await (await app.as(user)).change('setPassword', { newPassword: 'seven brave otters swim' });
      await seed.bind(user, other, 'login');
    }
    const end = await seed.bind(ada, asking, 'login');
    const { own } = await enrol(app, admin, asking.id);
    const { own: another, id } = await enrol(app, admin, other.id);
    const hashes = async (caller: Caller, syncer: string | null = null) => {
      const asked = `query ($syncer: ID) { grantChanges(after: 0, syncer: $syncer) { users { username systemPasswordHash } } }`;
      return (await caller.ask(asked, { syncer })).grantChanges.users;
    };
    const none = [
      { username: 'ada', systemPasswordHash: null },
      { username: 'bob', systemPasswordHash: null },
    ];
    await expect
      .poll(() => hashes(own))
      .toEqual([{ username: 'ada', systemPasswordHash: expect.stringMatching(/^\$2b\$12\$/) }]);
    await expect.poll(() => hashes(another)).toEqual(none);
    expect(await hashes(admin, id)).toEqual(none);
    await admin.change('endBinding', { id: end }, 'position');
    await expect.poll(() => hashes(own)).toEqual([{ username: 'ada', systemPasswordHash: null }]);
  });

  test('sees its own targets only', async ({ admin, app, seed }) => {
    const [one, other] = [await seed.userGroup('One'), await seed.userGroup('Other')];
    const first = await makeSyncer(admin, app, [{ userGroup: { id: one.id } }]);
    const second = await makeSyncer(admin, app, [{ userGroup: { id: other.id } }]);

    const foreign = await first.own.run(grantChanges, { after: 0, syncer: second.id });
    const users = await first.own.run('{ users { nodes { id } } }');
    const changes = await first.own.ask('{ changes { nodes { nodeIds } } }');

    expect(foreign.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(users.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(changes.changes.nodes).toEqual([{ nodeIds: [one.id] }]);
  });
});

describe('grants', () => {
  test('end when two paths are revoked at the same time, each of which still sees the other', async ({
    admin,
    app,
    seed,
  }) => {
    const bob = await seed.user('bob');
    const [a, b] = [await seed.userGroup('A'), await seed.userGroup('B')];
    const site = await seed.resource('site');
    await seed.bind(a, site, 'read');
    await seed.bind(b, site, 'read');
    const ways = [await seed.member(bob, a), await seed.member(bob, b)];
    const { own } = await makeSyncer(admin, app, [{ resource: { id: site.id } }]);
    const before = (await own.ask(grantChanges, { after: 0 })).grantChanges;

    await Promise.all(ways.map((id) => admin.change('endMembership', { id }, 'position')));
    const after = (await own.ask(grantChanges, { after: before.position })).grantChanges;

    expect(before.grants).toMatchObject([{ isLive: true }]);
    expect(after.grants).toMatchObject([{ isLive: false }]);
  });

  test('end when both edges of one path are revoked in one transaction', async ({ admin, app, seed }) => {
    const bob = await seed.user('bob');
    const group = await seed.userGroup('Group');
    const site = await seed.resource('site');
    const edges = [await seed.member(bob, group), await seed.bind(group, site, 'read')];
    const { own } = await makeSyncer(admin, app, [{ resource: { id: site.id } }]);
    const before = (await own.ask(grantChanges, { after: 0 })).grantChanges;

    await admin.change('endEdges', { ids: edges }, 'position');
    const after = (await own.ask(grantChanges, { after: before.position })).grantChanges;

    expect(after.grants).toMatchObject([{ isLive: false }]);
  });

  test('equal the API’s answers after random changes, and those recomputed from nothing', async ({
    admin,
    app,
    seed,
  }) => {
    const users = [await seed.user('u0'), await seed.user('u1'), await seed.user('u2')];
    const groups = [await seed.userGroup('g0'), await seed.userGroup('g1'), await seed.userGroup('g2')];
    const [site, wiki] = [await seed.resource('r0'), await seed.resource('r1')];
    const everything = await seed.resourceGroup('q0');
    await makeSyncer(admin, app, [
      ...groups.map(({ id }) => ({ userGroup: { id } })),
      { resource: { id: site.id } },
      { resource: { id: wiki.id } },
    ]);
    const open: string[] = [];

    const pick = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
    const step = fc.oneof(
      fc.record({ do: fc.constant('member' as const), user: pick(users), group: pick(groups) }),
      fc.record({
        do: fc.constant('nest' as const),
        pair: pick([
          [0, 1],
          [1, 2],
          [0, 2],
        ] as const),
      }),
      fc.record({
        do: fc.constant('bind' as const),
        subject: pick([...users, ...groups]),
        object: pick([site, wiki, everything]),
        level: pick(['read', 'admin']),
      }),
      fc.record({ do: fc.constant('contain' as const), part: pick([site, wiki]) }),
      fc.record({ do: fc.constant('end' as const), at: fc.nat() }),
      fc.record({
        do: fc.constant('state' as const),
        user: pick(users),
        state: pick(['ACTIVE', 'SUSPENDED']),
      }),
    );
    const ref = (object: { id: string; nodeKind: string }, one: string, other: string) =>
      object.nodeKind.endsWith('GROUP') ? { [other]: { id: object.id } } : { [one]: { id: object.id } };

    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        let position = 0;
        for (const one of steps) {
          let done: { position: number | null; edge?: { id: string } } = { position: null };
          if (one.do === 'member')
            done = await admin.change(
              'addMembership',
              { user: { id: one.user.id }, userGroup: { id: one.group.id } },
              'position edge: membership { id }',
            );
          if (one.do === 'nest')
            done = await admin.change(
              'addNesting',
              { child: { id: groups[one.pair[0]]?.id }, parent: { id: groups[one.pair[1]]?.id } },
              'position edge: nesting { id }',
            );
          if (one.do === 'bind') {
            const input = {
              subject: ref(one.subject, 'user', 'userGroup'),
              object: ref(one.object, 'resource', 'resourceGroup'),
              level: one.level,
            };
            done = await admin.change('addBinding', input, 'position edge: binding { id }');
          }
          if (one.do === 'contain')
            done = await admin.change(
              'addContainment',
              { resourceGroup: { id: everything.id }, part: { resource: { id: one.part.id } } },
              'position edge: containment { id }',
            );
          if (one.do === 'end' && open.length > 0)
            done = await admin.change('endEdges', { ids: open.splice(one.at % open.length, 1) }, 'position');
          if (one.do === 'state')
            done = await admin.change(
              'setUserState',
              { user: { id: one.user.id }, state: one.state },
              'position',
            );
          if (done.edge) open.push(done.edge.id);
          position = Math.max(position, done.position ?? 0);
        }
        const stored = await liveGrants(app);
        expect(stored).toEqual(await answered(admin));

        const em = app.database.em.fork();
        await em.begin();
        await rebuildGrants(em, clock.now(), position);
        const rebuilt = await liveGrants(app, em);
        await em.rollback();
        expect(rebuilt).toEqual(stored);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

async function liveGrants(app: App, em = app.database.em.fork()): Promise<string[]> {
  const found = await rowsOf(
    em,
    { username: text, target: text, level: nullable(text) },
    sql`select u.username, coalesce(g.name, r.name) as target, a.level from access_grant a join directory_user u on u.id = a.user_id
        left join user_group g on g.id = a.node_id left join resource r on r.id = a.node_id where a.live`,
  );
  return found.map(({ username, target, level }) => `${username} ${target} ${level}`).sort();
}

async function answered(admin: Caller): Promise<string[]> {
  const { users } = await admin.ask(
    '{ users { nodes { username userGroups { nodes { name } } resources { edges { level node { name } } } } } }',
  );
  type Answered = {
    username: string;
    userGroups: { nodes: { name: string }[] };
    resources: { edges: { level: string; node: { name: string } }[] };
  };
  return (users.nodes as Answered[])
    .flatMap(({ username, userGroups, resources }) => [
      ...userGroups.nodes.map(({ name }) => `${username} ${name} null`),
      ...resources.edges.map(({ level, node }) => `${username} ${node.name} ${level}`),
    ])
    .sort();
}
