import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { company } from '../src/demo/company.ts';
import { readPeribolos } from '../src/imports/formats/peribolos.ts';
import { clock } from '../src/shared/clock.ts';
import { type Caller, test } from './app.ts';
import { insertGraph } from './insert-graph.ts';
import { expectedAt, graphs, levels as levelOrder } from './oracle.ts';
import type { Seed } from './seed.ts';

test.override({ hasMemory: true });

const fragment = `fragment Graph on AccessGraph {
  nodes { level object { __typename ... on User { id username } ... on Resource { id name } ... on UserGroup { id } ... on ResourceGroup { id } } }
  edges { source target level edge { id } }
  more { node kind count }
  userCount resourceCount
}`;

interface Graph {
  nodes: {
    level: string | null;
    object: { __typename: string; id: string; username?: string; name?: string };
  }[];
  edges: { source: string; target: string; level: string | null; edge: { id: string } }[];
  more: { node: string; kind: string; count: number }[];
  userCount: number;
  resourceCount: number;
}

/** The largest allowed number of root fields in one operation. */
const fieldsAtOnce = 20;

/** Requests one field for each of many arguments. */
async function askEach<Found>(caller: Caller, fields: string[], more = ''): Promise<Found[]> {
  const answers: Found[] = [];
  for (let start = 0; start < fields.length; start += fieldsAtOnce) {
    const some = fields.slice(start, start + fieldsAtOnce).map((field, index) => `f${index}: ${field}`);
    answers.push(...Object.values<Found>(await caller.ask(`{ ${some.join('\n')} } ${more}`)));
  }
  return answers;
}

const graphsOf = (caller: Caller, args: string[]): Promise<Graph[]> =>
  askEach(
    caller,
    args.map((one) => `accessGraph(${one}) { ...Graph }`),
    fragment,
  );

/** The level of each object of a type in a graph, by name. */
const levelsOf = ({ nodes }: Graph, type: string): Record<string, string | null> =>
  Object.fromEntries(
    nodes
      .filter(({ object }) => object.__typename === type)
      .map(({ level, object }) => [object.username ?? object.name, level] as const)
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );

const edgesOf = ({ edges }: { edges: { edge: { id: string } }[] }): string[] =>
  edges.map(({ edge }) => edge.id).sort();

const isAtLeast = (level: string, wanted: string | null): boolean =>
  wanted === null || levelOrder.indexOf(level) >= levelOrder.indexOf(wanted);

test('the access graph has exactly the edges of all paths, and the levels of an oracle, on random graphs at any time', async ({
  admin,
  app,
}) => {
  const origin = new Date('2026-06-01T12:00:00Z');
  let number = 0;
  await fc.assert(
    fc.asyncProperty(
      graphs,
      fc.integer({ min: -4, max: 5 }),
      fc.constantFrom(null, ...levelOrder),
      async (graph, hours, wanted) => {
        number += 1;
        await insertGraph(app, graph, origin, number);
        const at = `at: "${new Date(origin.getTime() + hours * 3_600_000).toISOString()}"`;
        const level = wanted === null ? '' : `level: "${wanted}"`;
        const users = graph.users.map((_, index) => `u${index}`);
        const resources = Array.from({ length: graph.resources }, (_, index) => `r${index}`);
        const user = (name: string) => `user: { username: "${name}-${number}" }`;
        const resource = (name: string) => `resource: { name: "${name}-${number}" }`;
        const pairs = users.flatMap((from) => resources.map((to) => [from, to] as const));

        const explained = await askEach<{ paths: { level: string; edges: { id: string }[] }[] }>(
          admin,
          pairs.map(
            ([from, to]) =>
              `explainAccess(${user(from)} ${resource(to)} ${at}) { paths { level edges { id } } }`,
          ),
        );
        const expectedEdges = (isOf: (pair: readonly [string, string]) => boolean): string[] =>
          [
            ...new Set(
              explained
                .filter((_, index) => isOf(pairs[index] ?? ['', '']))
                .flatMap(({ paths }) => paths.filter((path) => isAtLeast(path.level, wanted)))
                .flatMap(({ edges }) => edges.map(({ id }) => id)),
            ),
          ].sort();
        const oracle = new Map(
          [...expectedAt(graph, hours)].filter(
            ([name, { level: held }]) => name.includes(' r') && held !== null && isAtLeast(held, wanted),
          ),
        );

        const forward = await graphsOf(
          admin,
          users.map((name) => `${user(name)} ${at} ${level}`),
        );
        const backward = await graphsOf(
          admin,
          resources.map((name) => `${resource(name)} ${at} ${level}`),
        );
        const between = await graphsOf(
          admin,
          pairs.map(([from, to]) => `${user(from)} ${resource(to)} ${at} ${level}`),
        );

        for (const [index, name] of users.entries()) {
          const found = forward[index] as Graph;
          expect(edgesOf(found)).toEqual(expectedEdges(([from]) => from === name));
          expect(levelsOf(found, 'Resource')).toEqual(
            Object.fromEntries(
              resources.flatMap((to) => {
                const held = oracle.get(`${name} ${to}`);
                return held ? [[`${to}-${number}`, held.level]] : [];
              }),
            ),
          );
          expect(found.resourceCount).toBe(Object.keys(levelsOf(found, 'Resource')).length);
        }
        for (const [index, name] of resources.entries()) {
          const found = backward[index] as Graph;
          expect(edgesOf(found)).toEqual(expectedEdges(([, to]) => to === name));
          expect(levelsOf(found, 'User')).toEqual(
            Object.fromEntries(
              users.flatMap((from) => {
                const held = oracle.get(`${from} ${name}`);
                return held ? [[`${from}-${number}`, held.level]] : [];
              }),
            ),
          );
          expect(found.userCount).toBe(Object.keys(levelsOf(found, 'User')).length);
        }
        for (const [index, [from, to]] of pairs.entries()) {
          const found = between[index] as Graph;
          expect(edgesOf(found)).toEqual(expectedEdges(([a, b]) => a === from && b === to));
          const held = oracle.get(`${from} ${to}`)?.level;
          expect(levelsOf(found, 'Resource')).toEqual(held ? { [`${to}-${number}`]: held } : {});
        }
        for (const found of [...forward, ...backward, ...between]) expect(found.more).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
}, 300_000);

const organisations = {
  'the example company': () => company(clock.now()),
  'the Kubernetes organisation': () =>
    readPeribolos(new URL('../demo/kubernetes', import.meta.url).pathname).document,
};

describe.for(Object.entries(organisations))('in %s', ([, manifest]) => {
  test('the graph of each user and of each resource agrees with their effective access', async ({
    admin,
  }) => {
    await admin.change('applyManifest', { manifest: manifest() }, 'position');
    const everybody = (await everyPage(admin, 'users', 'username')).map(({ username }) => username ?? '');
    // All resources are checked. In a large organisation only every sixth user is, to save time.
    const users = everybody.filter((_, index) => everybody.length < 500 || index % 6 === 0);
    const resources = (await everyPage(admin, 'resources', 'name')).map(({ name }) => name ?? '');
    expect(users.length).toBeGreaterThan(100);

    const ofUsers = await graphsOf(
      admin,
      users.map((name) => `user: { username: "${name}" }, first: 1000`),
    );
    const ofResources = await graphsOf(
      admin,
      resources.map((name) => `resource: { name: "${name}" }, first: 1000`),
    );
    const forward = await askEach<{ resources: Effective }>(
      admin,
      users.map(
        (name) => `user(ref: { username: "${name}" }) { resources(first: 200) { ${effective('name')} } }`,
      ),
    );
    const backward = await askEach<{ users: Effective }>(
      admin,
      resources.map(
        (name) => `resource(ref: { name: "${name}" }) { users(first: 200) { ${effective('username')} } }`,
      ),
    );
    for (const [index, found] of ofUsers.entries()) {
      const list = forward[index]?.resources as Effective;
      expect(levelsOf(found, 'Resource')).toEqual(levelsIn(list));
      expect(found.resourceCount).toBe(list.totalCount);
    }
    for (const [index, found] of ofResources.entries()) {
      const list = backward[index]?.users as Effective;
      expect(found.userCount).toBe(list.totalCount);
      const levels = levelsOf(found, 'User');
      expect(Object.keys(levels)).toHaveLength(list.totalCount);
      expect(levels).toMatchObject(levelsIn(list));
    }
    expect(ofResources.some(({ userCount }) => userCount > 30)).toBe(true);
  }, 300_000);
});

interface Effective {
  totalCount: number;
  edges: { level: string; node: { name?: string; username?: string } }[];
}
const effective = (name: string): string => `totalCount edges { level node { ${name} } }`;
const levelsIn = ({ edges }: Effective): Record<string, string> =>
  Object.fromEntries(edges.map(({ level, node }) => [node.name ?? node.username ?? '', level]));

interface Page {
  nodes: { username?: string; name?: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

async function everyPage(
  admin: Caller,
  list: string,
  field: string,
): Promise<{ username?: string; name?: string }[]> {
  const found: { username?: string; name?: string }[] = [];
  let after: string | null = null;
  do {
    const answer: Record<string, Page> = await admin.ask(
      `query ($after: String) { ${list}(first: 200, after: $after) { nodes { ${field} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    const page = answer[list];
    if (!page) throw new Error(`${list} was not answered`);
    found.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

/** A user in nested groups that are bound to a resource group which contains another one that contains a resource. */
async function deep(seed: Seed) {
  const ada = await seed.user('ada');
  const [team, all] = [await seed.userGroup('Team'), await seed.userGroup('All')];
  const [outer, inner] = [await seed.resourceGroup('Outer'), await seed.resourceGroup('Inner')];
  const wiki = await seed.resource('Wiki', undefined, { levels: ['read', 'write'] });
  await seed.member(ada, team);
  await seed.nest(team, all);
  await seed.bind(all, outer, 'read');
  await seed.contain(outer, inner);
  await seed.contain(inner, wiki);
  return { ada, team, all, outer, inner, wiki };
}

const one = async (caller: Caller, args: string): Promise<Graph> => {
  const [found] = await graphsOf(caller, [args]);
  if (!found) throw new Error('There was no answer.');
  return found;
};

describe('the access graph', () => {
  test('shows a path through nested resource groups, from either end and between both', async ({
    admin,
    seed,
  }) => {
    const { ada, wiki } = await deep(seed);
    for (const args of [
      `user: { id: "${ada.id}" }`,
      `resource: { id: "${wiki.id}" }`,
      `user: { id: "${ada.id}" }, resource: { id: "${wiki.id}" }`,
    ]) {
      const found = await one(admin, args);
      expect(found.nodes).toHaveLength(6);
      expect(found.edges).toHaveLength(5);
      expect([found.userCount, found.resourceCount]).toEqual([1, 1]);
    }
  });

  test('counts the users who do not fit at their group, and shows some of each group', async ({
    admin,
    seed,
  }) => {
    const { team, all, wiki } = await deep(seed);
    for (let index = 0; index < 20; index += 1) await seed.member(await seed.user(`a${index}`), team);
    await seed.member(await seed.user('zoe'), all);
    const found = await one(admin, `resource: { id: "${wiki.id}" }, first: 3`);
    expect(Object.keys(levelsOf(found, 'User'))).toContain('zoe');
    expect(Object.keys(levelsOf(found, 'User'))).toHaveLength(3);
    expect(found.more).toEqual([{ node: team.id, kind: 'USER', count: 19 }]);
    expect(found.userCount).toBe(22);
    const none = await one(admin, `resource: { id: "${wiki.id}" }, first: 0`);
    expect(none.more).toHaveLength(2);
    expect(none.more).toEqual(
      expect.arrayContaining([
        { node: team.id, kind: 'USER', count: 21 },
        { node: all.id, kind: 'USER', count: 1 },
      ]),
    );
  });

  test('counts the resources that do not fit at the node that leads to them', async ({ admin, seed }) => {
    const { ada, inner } = await deep(seed);
    for (let index = 0; index < 20; index += 1)
      await seed.contain(inner, await seed.resource(`Page ${index}`));
    const direct = await seed.resource('Direct');
    await seed.bind(ada, direct, 'access');
    const found = await one(admin, `user: { id: "${ada.id}" }, first: 3`);
    expect(Object.keys(levelsOf(found, 'Resource'))).toContain('Direct');
    expect(found.more).toEqual([{ node: inner.id, kind: 'RESOURCE', count: 19 }]);
    expect(found.resourceCount).toBe(22);
    const none = await one(admin, `user: { id: "${ada.id}" }, first: 0`);
    expect(none.more).toContainEqual({ node: ada.id, kind: 'RESOURCE', count: 1 });
  });

  test('counts groups beyond 200 at their neighbour', async ({ admin, seed }) => {
    const { ada, wiki } = await deep(seed);
    for (let index = 0; index < 210; index += 1) {
      const group = await seed.userGroup(`Group ${index}`);
      await seed.member(ada, group);
      await seed.bind(group, wiki, 'read');
    }
    const toWiki = await one(admin, `resource: { id: "${wiki.id}" }`);
    const ofAda = await one(admin, `user: { id: "${ada.id}" }`);
    const left = (found: Graph) =>
      found.more.filter(({ kind }) => kind.endsWith('GROUP')).reduce((sum, { count }) => sum + count, 0);
    expect(left(toWiki)).toBeGreaterThan(0);
    expect(left(ofAda)).toBeGreaterThan(0);
    expect(toWiki.userCount).toBe(1);
    expect(ofAda.resourceCount).toBe(1);
    const pair = await one(admin, `user: { id: "${ada.id}" }, resource: { id: "${wiki.id}" }`);
    expect(pair.more).toEqual([]);
    expect(pair.edges).toHaveLength(425);
  });

  test('leaves out empty groups and users who are not active', async ({ admin, seed }) => {
    const { wiki, ada } = await deep(seed);
    const empty = await seed.userGroup('Empty');
    await seed.bind(empty, wiki, 'write');
    await admin.change('setUserState', { user: { id: ada.id }, state: 'SUSPENDED' });
    for (const args of [`resource: { id: "${wiki.id}" }`, `user: { id: "${ada.id}" }`]) {
      expect(await one(admin, args)).toEqual({
        nodes: [],
        edges: [],
        more: [],
        userCount: 0,
        resourceCount: 0,
      });
    }
  });

  test('members may request only their own; admins and auditors that of others and of resources', async ({
    app,
    seed,
  }) => {
    const { ada, wiki } = await deep(seed);
    const other = await seed.user('eve');
    const caller = await app.as(ada);
    const own = await one(caller, `user: { id: "${ada.id}" }`);
    expect(own.edges).toHaveLength(5);
    const codeOf = async (args: string) =>
      (await caller.run(`{ accessGraph(${args}) { userCount } }`)).errors?.[0]?.extensions.code;
    expect(await codeOf(`user: { id: "${other.id}" }`)).toBe('NOT_FOUND');
    expect(await codeOf(`resource: { id: "${wiki.id}" }`)).toBe('FORBIDDEN');
    expect(await codeOf(`user: { id: "${ada.id}" }, resource: { name: "None" }`)).toBe('NOT_FOUND');
  });

  test('names the invalid argument', async ({ admin, seed }) => {
    const { wiki } = await deep(seed);
    const messageOf = async (args: string) =>
      (await admin.run(`{ accessGraph(${args}) { userCount } }`)).errors?.[0]?.message;
    expect(await messageOf('first: 3')).toBe('State a user, a resource or both.');
    expect(await messageOf(`resource: { id: "${wiki.id}" }, first: 1001`)).toContain('at most 1,000');
    expect(await messageOf(`resource: { id: "${wiki.id}" }, first: -1`)).toContain('0 or more');
    expect(await messageOf(`resource: { id: "${wiki.id}" }, level: "own"`)).toContain(
      'Its levels are read, write',
    );
  });
});
