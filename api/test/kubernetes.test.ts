import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readPeribolos } from '../src/imports/formats/peribolos.ts';
import { type Caller, test } from './app.ts';

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'));
const folder = new URL('../demo/kubernetes', import.meta.url).pathname;

/** The largest allowed number of root fields in one operation. */
const questionsAtOnce = 20;

type Access = Record<string, Record<string, string>>;

async function everyPage(
  ask: (
    after: string | null,
  ) => Promise<{ nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } }>,
) {
  const nodes: unknown[] = [];
  let after: string | null = null;
  for (;;) {
    const page = await ask(after);
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

const load = (admin: Caller, more = {}) =>
  admin.change(
    'applyManifest',
    { manifest: readPeribolos(folder).document, ...more },
    'position stepCount removalCount steps(first: 100000) { action kind name detail }',
  );

test('the Kubernetes organisation, imported, gives exactly the access that its files state, in both directions', async ({
  admin,
}) => {
  const expected: Access = fixture('expected-access');
  const dry = await load(admin, { dryRun: true });
  const done = await load(admin);
  const again = await load(admin);

  const byResource = (await everyPage(
    async (after) =>
      (
        await admin.ask(
          'query ($after: String) { resources(first: 50, after: $after) { nodes { name users(first: 200) { edges { level node { username } } pageInfo { hasNextPage } } } pageInfo { hasNextPage endCursor } } }',
          { after },
        )
      ).resources,
  )) as {
    name: string;
    users: { edges: { level: string; node: { username: string } }[]; pageInfo: { hasNextPage: boolean } };
  }[];
  const backward: Access = {};
  for (const { name, users } of byResource) {
    expect(users.pageInfo.hasNextPage).toBe(false);
    if (users.edges.length === 0) continue;
    backward[name] = Object.fromEntries(
      users.edges.map(({ level, node }) => [node.username.toLowerCase(), level]),
    );
  }

  const byUser = (await everyPage(
    async (after) =>
      (
        await admin.ask(
          'query ($after: String) { users(first: 100, after: $after) { nodes { username resources(first: 200) { edges { level node { name } } pageInfo { hasNextPage } } } pageInfo { hasNextPage endCursor } } }',
          { after },
        )
      ).users,
  )) as { username: string; resources: { edges: { level: string; node: { name: string } }[] } }[];
  const forward: Access = {};
  for (const { username, resources } of byUser) {
    for (const { level, node } of resources.edges) {
      forward[node.name] = { ...forward[node.name], [username.toLowerCase()]: level };
    }
  }
  const lowered = Object.fromEntries(
    Object.entries(expected)
      .map(([name, users]): [string, Record<string, string>] => [
        name,
        Object.fromEntries(Object.entries(users).map(([user, level]) => [user.toLowerCase(), level])),
      ])
      .filter(([, users]) => Object.keys(users).length > 0),
  );

  expect(backward).toEqual(lowered);
  expect(forward).toEqual(lowered);
  expect({ ...dry, position: null }).toEqual({ ...done, position: null });
  expect(again).toMatchObject({ position: null, stepCount: 0 });
}, 120_000);

test('the Kubernetes organisation has its known size', async ({ admin }) => {
  await load(admin);
  const counts = fixture('counts');
  const found = await admin.ask(`{
    users { totalCount } userGroups { totalCount } resources { totalCount } bindings { totalCount }
  }`);
  const { manifest } = await admin.ask<{ manifest: { userGroups: Record<string, unknown[]>[] } }>(
    '{ manifest }',
  );
  const sum = (key: string) =>
    manifest.userGroups.reduce(
      (total: number, group: Record<string, unknown[]>) => total + (group[key]?.length ?? 0),
      0,
    );

  const pairs = Object.entries(fixture('expected-access') as Access).flatMap(([resource, users]) =>
    Object.keys(users).map((user) => ({ resource, user })),
  );
  let paths = 0;
  for (let start = 0; start < pairs.length; start += questionsAtOnce) {
    const questions = pairs
      .slice(start, start + questionsAtOnce)
      .map(
        ({ user, resource }, index) =>
          `why${index}: explainAccess(user: { username: "${user}" }, resource: { name: "${resource}" }) { paths { level } }`,
      );
    const answers: { paths: unknown[] }[] = Object.values(await admin.ask(`{ ${questions.join('\n')} }`));
    for (const answer of answers) paths += answer.paths.length;
  }

  expect({
    grants: pairs.length,
    paths,
    // The admin Grace is not part of the organisation.
    users: found.users.totalCount - 1,
    groups: found.userGroups.totalCount,
    resources: found.resources.totalCount,
    bindings: found.bindings.totalCount,
    memberships: sum('members'),
    nestings: sum('memberOf'),
  }).toEqual({
    grants: counts.grants,
    paths: counts.paths,
    users: counts.users,
    groups: counts.groups,
    resources: counts.resources,
    bindings: counts.bindings,
    memberships: counts.memberships,
    nestings: counts.nestings,
  });
}, 120_000);
