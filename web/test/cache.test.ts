import { expect } from 'vitest';
import { one } from '../../api/src/shared/one.ts';
import { keysOf, recordOf } from '../../api/src/shared/record-of.ts';
import { test as base } from '../../api/test/app.ts';
import type { Answers, MutationName } from '../../api/test/gql/answers.ts';
import type { Seed } from '../../api/test/seed.ts';
import { DashboardClient } from './dashboard-client';

const test = base.extend<{ grace: DashboardClient }>({
  /** Grace, an admin, at her dashboard. */
  grace: async ({ app, admin }, use) => {
    const client = new DashboardClient(app.url, admin);
    await use(client);
    await client.close();
  },
});

test('the answer of a dry run is not cached as if the change were made', async ({ grace, seed }) => {
  const group = await seed.userGroup('Compilers');
  const query = 'query ($id: ID!) { userGroup(ref: { id: $id }) { id name } }';
  await grace.watch(query, { id: group.id }).answered();

  const payload = await grace.change(
    'updateUserGroup',
    { userGroup: { id: group.id }, name: 'Linkers' },
    'userGroup { id name }',
    true,
  );

  expect(payload).toMatchObject({ userGroup: { name: 'Linkers' } });
  const { data } = await grace.watch(query, { id: group.id }, 'cache-only').answered();
  expect(data.userGroup.name).toBe('Compilers');
});

test('an answer that is only partly in the cache is not shown until it is complete', async ({
  grace,
  seed,
}) => {
  const group = await seed.userGroup('Compilers', { description: 'They compile' });
  await grace
    .watch('query ($id: ID!) { userGroup(ref: { id: $id }) { id name version } }', { id: group.id })
    .answered();

  const edited = grace.watch(
    'query ($id: ID!) { userGroup(ref: { id: $id }) { id name version description rule } }',
    { id: group.id },
    'cache-and-network',
  );

  await edited.answered();
  expect(edited.shown.map(({ data }) => data?.userGroup.description)).not.toContain(null);
});

/** The queries that are on the screen while the changes below are made. */
const screens = {
  users: '{ users { nodes { id displayName state } } }',
  userGroups: '{ userGroups { nodes { id name } } }',
  resources: '{ resources { nodes { id name } } }',
  resourceGroups: '{ resourceGroups { nodes { id name } } }',
  policies: '{ policies { nodes { id name } } }',
  webhooks: '{ webhooks { id name } }',
  tokens: '{ tokens { id name } }',
  bindings:
    '{ bindings { nodes { id level subject { ... on User { id displayName } ... on UserGroup { id name } } } } }',
  members:
    '{ userGroup(ref: { name: "Compilers" }) { id memberships { nodes { id user { id displayName } } } members { nodes { id displayName } } } }',
  access:
    '{ user(ref: { username: "ada" }) { id resources { nodes { id name } } userGroups { nodes { id name } } } }',
};
type Screen = keyof typeof screens;

interface Step {
  title: string;
  mutation: MutationName;
  input: Record<string, unknown>;
  /** Returns the object on a screen whose id the input needs. */
  of?: (shown: Record<Screen, Answers>) => { id: string } | undefined;
  /** Texts that these screens show afterwards, and texts that they no longer show. */
  shows?: [Screen, string][];
  hides?: [Screen, string][];
}

const steps: Step[] = [
  {
    title: 'a user is created',
    mutation: 'createUser',
    input: { username: 'bob', displayName: 'Bob' },
    shows: [['users', 'Bob']],
  },
  {
    title: 'a user is renamed',
    mutation: 'updateUser',
    input: { user: { username: 'ada' }, displayName: 'Countess' },
    shows: [
      ['users', 'Countess'],
      ['bindings', 'Countess'],
    ],
  },
  {
    title: 'a member is added',
    mutation: 'addMembership',
    input: { user: { username: 'ada' }, userGroup: { name: 'Compilers' } },
    shows: [
      ['members', 'Countess'],
      ['access', 'Compilers'],
    ],
  },
  {
    title: 'a group is bound to a resource',
    mutation: 'addBinding',
    input: {
      subject: { userGroup: { name: 'Compilers' } },
      object: { resource: { name: 'site' } },
      level: 'write',
    },
    shows: [
      ['bindings', 'write'],
      ['access', 'site'],
    ],
  },
  {
    title: 'a binding ends',
    mutation: 'endBinding',
    input: {},
    of: ({ bindings }) => bindings.bindings.nodes.find(({ level }) => level === 'read'),
    hides: [
      ['bindings', 'read'],
      ['access', 'mail'],
    ],
  },
  {
    title: 'a resource is renamed',
    mutation: 'updateResource',
    input: { resource: { name: 'site' }, name: 'shop' },
    shows: [
      ['resources', 'shop'],
      ['access', 'shop'],
    ],
  },
  {
    title: 'a membership ends',
    mutation: 'endMembership',
    input: {},
    of: ({ members }) => members.userGroup.memberships.nodes[0],
    hides: [
      ['members', 'Countess'],
      ['access', 'shop'],
    ],
  },
  {
    title: 'a user is suspended',
    mutation: 'setUserState',
    input: { user: { username: 'ada' }, state: 'SUSPENDED' },
    shows: [['users', 'SUSPENDED']],
  },
  {
    title: 'a group is created',
    mutation: 'createUserGroup',
    input: { name: 'Painters' },
    shows: [['userGroups', 'Painters']],
  },
  {
    title: 'a group is renamed',
    mutation: 'updateUserGroup',
    input: { userGroup: { name: 'Painters' }, name: 'Sculptors' },
    shows: [['userGroups', 'Sculptors']],
    hides: [['userGroups', 'Painters']],
  },
  {
    title: 'a group is archived',
    mutation: 'archiveUserGroup',
    input: { userGroup: { name: 'Compilers' } },
    hides: [
      ['userGroups', 'Compilers'],
      ['bindings', 'Compilers'],
    ],
  },
  {
    title: 'a resource is created',
    mutation: 'createResource',
    input: { kind: 'APPLICATION', name: 'wiki' },
    shows: [['resources', 'wiki']],
  },
  {
    title: 'a resource is archived',
    mutation: 'archiveResource',
    input: { resource: { name: 'wiki' } },
    hides: [['resources', 'wiki']],
  },
  {
    title: 'a resource group is created',
    mutation: 'createResourceGroup',
    input: { kind: 'APPLICATION', name: 'Sites' },
    shows: [['resourceGroups', 'Sites']],
  },
  {
    title: 'a policy is created',
    mutation: 'createPolicy',
    input: { name: 'No root', type: 'usb-storage', settings: { blocked: true } },
    shows: [['policies', 'No root']],
  },
  {
    title: 'a policy is archived',
    mutation: 'archivePolicy',
    input: { policy: { name: 'No root' } },
    hides: [['policies', 'No root']],
  },
  {
    title: 'a webhook is created',
    mutation: 'createWebhook',
    input: { name: 'Tickets', url: 'http://127.0.0.1:9/tickets' },
    shows: [['webhooks', 'Tickets']],
  },
  {
    title: 'a webhook is archived',
    mutation: 'archiveWebhook',
    input: {},
    of: ({ webhooks }) => webhooks.webhooks[0],
    hides: [['webhooks', 'Tickets']],
  },
  {
    title: 'a token is created',
    mutation: 'createToken',
    input: { name: 'Terraform', scopes: ['READ'] },
    shows: [['tokens', 'Terraform']],
  },
  {
    title: 'a token is revoked',
    mutation: 'revokeToken',
    input: {},
    of: ({ tokens }) => tokens.tokens[0],
    hides: [['tokens', 'Terraform']],
  },
];

/** Makes each change as another admin, and checks that all of Grace's screens show its result. */
async function walk(
  grace: DashboardClient,
  seed: Seed,
  make: (mutation: MutationName, input: Record<string, unknown>) => Promise<unknown>,
) {
  const ada = await seed.user('ada');
  await seed.userGroup('Compilers');
  await seed.resource('site');
  await seed.bind(ada, await seed.resource('mail'), 'read');
  const watched = recordOf(keysOf(screens), (name) => grace.watch(screens[name]));
  for (const screen of Object.values(watched)) await screen.answered();
  for (const step of steps) {
    const shown = recordOf(keysOf(screens), (name) =>
      one(watched[name].shown.at(-1)?.data, 'every screen was answered'),
    );
    await make(step.mutation, { ...step.input, ...(step.of && { id: step.of(shown)?.id }) });
    for (const [screen, text] of step.shows ?? [])
      await watched[screen].until(({ data }) => JSON.stringify(data ?? '').includes(text));
    for (const [screen, text] of step.hides ?? [])
      await watched[screen].until(({ data }) => data !== undefined && !JSON.stringify(data).includes(text));
  }
  for (const screen of Object.values(watched)) screen.stop();
}

test('every list is current after a change by the viewer', async ({ grace, seed }) => {
  await walk(grace, seed, (mutation, input) => grace.change(mutation, input));
}, 120_000);

test('every list is current after a change by somebody else', async ({ app, admin, grace, seed }) => {
  const following = grace.follow(app.log.position);
  await walk(grace, seed, async (mutation, input) => {
    const { userErrors } = await admin.change(mutation, input);
    expect(userErrors).toEqual([]);
  });
  following.stop();
}, 120_000);

test('a query that is opened again after a change is not answered from the cache alone', async ({
  grace,
  seed,
}) => {
  const [ada, compilers] = [await seed.user('ada'), await seed.userGroup('Compilers')];
  await seed.bind(compilers, await seed.resource('site'), 'read');
  const before = grace.watch(screens.access);
  expect((await before.answered()).data.user.resources.nodes).toEqual([]);
  before.stop();
  await grace.change('addMembership', { user: { id: ada.id }, userGroup: { id: compilers.id } });
  const other = grace.watch('{ user(ref: { username: "ada" }) { id displayName } }');
  await other.answered();

  const after = grace.watch(screens.access);

  expect((await after.answered()).data.user.resources.nodes).toMatchObject([{ name: 'site' }]);
  other.stop();
  after.stop();
});

test('an answer that was on its way during a change is requested again', async ({ app, admin, grace }) => {
  const following = grace.follow(app.log.position);
  const { reached, open } = grace.holdNextAnswer();
  const groups = grace.watch(screens.userGroups);
  await reached;
  const { position } = await admin.change('createUserGroup', { name: 'Painters' }, 'position');
  await following.reaches(position);

  open();

  await groups.until(({ data }) => JSON.stringify(data ?? '').includes('Painters'));
  expect(groups.shown[0]).toMatchObject({ stale: true, data: { userGroups: { nodes: [] } } });
  following.stop();
});

test('members see changes of their access that they are not notified of', async ({ app, admin, seed }) => {
  const [ada, compilers] = [await seed.user('ada'), await seed.userGroup('Compilers')];
  await seed.member(ada, compilers);
  await seed.resource('site');
  const before = app.log.position;
  const member = new DashboardClient(app.url, await app.as(ada));
  const access = member.watch('{ me { user { id resources { nodes { id name } } } } }');
  expect((await access.answered()).data.me.user.resources.nodes).toEqual([]);
  const binding = {
    subject: { userGroup: { id: compilers.id } },
    object: { resource: { name: 'site' } },
    level: 'read',
  };
  // A request for the position is answered once the change has one.
  await admin.change('addBinding', binding, 'position');

  const following = member.follow(before);

  await access.until(({ data }) => JSON.stringify(data ?? '').includes('site'));
  following.stop();
  await member.close();
});
