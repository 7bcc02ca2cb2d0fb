import fc from 'fast-check';
import { expect } from 'vitest';
import { test } from './app.ts';
import { insertGraph } from './insert-graph.ts';
import { type Expected, expectedAt, graphs } from './oracle.ts';

const question = `query ($users: [String!]!, $resources: [String!]!, $at: DateTime!) {
  users(where: { username: { in: $users } }) {
    nodes {
      username
      resources(at: $at) { edges { level endsAt node { name } } }
      userGroups(at: $at) { edges { endsAt node { name } } }
    }
  }
  resources(where: { name: { in: $resources } }) {
    nodes { name users(at: $at) { totalCount edges { level endsAt node { username } } } }
  }
}`;

const hour = 3_600_000;

type Edge = { level?: string | null; endsAt: string | null; node: { name?: string; username?: string } };

test('a brute-force oracle agrees with the API on 1,000 random graphs, forward and backward, at any time', async ({
  admin,
  app,
}) => {
  const origin = new Date('2026-06-01T12:00:00Z');
  const short = (name: string) => name.split('-')[0];
  const hours = (endsAt: string | null) =>
    endsAt === null ? null : (Date.parse(endsAt) - origin.getTime()) / hour;
  const answered = (edge: Edge): Expected => ({ level: edge.level ?? null, endsAt: hours(edge.endsAt) });
  let number = 0;

  await fc.assert(
    fc.asyncProperty(graphs, fc.integer({ min: -4, max: 5 }), async (graph, at) => {
      number += 1;
      await insertGraph(app, graph, origin, number);
      const answer = await admin.ask(question, {
        users: graph.users.map((_, index) => `u${index}-${number}`),
        resources: Array.from({ length: graph.resources }, (_, index) => `r${index}-${number}`),
        at: new Date(origin.getTime() + at * hour).toISOString(),
      });

      const forward = new Map<string, Expected>();
      for (const user of answer.users.nodes) {
        for (const edge of [...user.resources.edges, ...user.userGroups.edges] as Edge[]) {
          forward.set(`${short(user.username)} ${short(edge.node.name as string)}`, answered(edge));
        }
      }
      const backward = new Map<string, Expected>();
      for (const resource of answer.resources.nodes) {
        expect(resource.users.totalCount).toBe(resource.users.edges.length);
        for (const edge of resource.users.edges as Edge[]) {
          backward.set(`${short(edge.node.username as string)} ${short(resource.name)}`, answered(edge));
        }
      }
      const expected = expectedAt(graph, at);
      const sorted = (map: Map<string, Expected>) =>
        Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
      expect(sorted(forward)).toEqual(sorted(expected));
      expect(sorted(backward)).toEqual(
        sorted(new Map([...expected].filter(([name]) => name.includes(' r')))),
      );
    }),
    { numRuns: 1_000 },
  );
}, 300_000);
