import { bigint } from '../src/shared/row-type.ts';
import { rowsOf, sql } from '../src/shared/sql.ts';
import type { App } from './app.ts';
import type { InsertedGraph } from './insert-graph.ts';
import { levels } from './oracle.ts';

type Below = (below: number) => number;

export interface Mutation {
  name: string;
  input: Record<string, unknown>;
}

const hour = 3_600_000;

/** A random mutation that can change access, with random arguments that are mostly valid. */
export async function randomMutation(
  app: App,
  { users, groups, resources, resourceGroups }: InsertedGraph,
  below: Below,
): Promise<Mutation> {
  const pick = <One>(all: readonly One[]): One => all[below(all.length)] as One;
  // A quarter of an hour off the lifetimes in the graph, so that instants never coincide.
  const ahead = () => new Date(Math.ceil(Date.now() / hour) * hour + below(9) * hour + hour / 4);
  const later = (start: Date) => new Date(start.getTime() + (1 + below(6)) * hour);
  const life = () => {
    const startsAt = below(2) === 0 ? undefined : ahead();
    const endsAt = below(2) === 0 ? undefined : later(startsAt ?? ahead());
    return { startsAt, endsAt };
  };
  const user = () => ({ id: `user_${pick(users)}` });
  const group = () => ({ id: `group_${pick(groups)}` });
  const resource = () => ({ id: `resource_${pick(resources)}` });
  const resourceGroup = () => ({ id: `resourcegroup_${pick(resourceGroups)}` });
  const edge = async (kind: string): Promise<string> => {
    const found = await rowsOf(
      app.database.em.fork(),
      { id: bigint },
      sql`select id from edge where kind = ${kind}::edge_kind and ends_at > now() and ends_at > starts_at
          and source = any(${[...users, ...groups, ...resourceGroups]}::int[]) order by id`,
    );
    return `${kind.toLowerCase()}_${found.length > 0 ? pick(found).id : 1}`;
  };
  const end = () => (below(3) === 0 ? null : ahead());
  const membership = () => ({ user: user(), userGroup: group(), ...life() });
  const binding = () => ({
    subject: below(2) === 0 ? { user: user() } : { userGroup: group() },
    object: below(2) === 0 ? { resource: resource() } : { resourceGroup: resourceGroup() },
    level: pick(levels),
    ...life(),
  });
  const edges = ['MEMBERSHIP', 'NESTING', 'BINDING', 'CONTAINMENT'];

  const choices: (() => Mutation | Promise<Mutation>)[] = [
    () => ({ name: 'addMembership', input: membership() }),
    () => ({ name: 'addMemberships', input: { rows: [1, 2, 3, 4, 5].map(membership) } }),
    () => ({ name: 'addBinding', input: binding() }),
    () => ({ name: 'addBinding', input: binding() }),
    () => ({ name: 'addNesting', input: { child: group(), parent: group(), ...life() } }),
    () => ({
      name: 'addContainment',
      input: {
        resourceGroup: resourceGroup(),
        part: below(2) === 0 ? { resource: resource() } : { resourceGroup: resourceGroup() },
        ...life(),
      },
    }),
    async () => ({ name: 'endMembership', input: { id: await edge('MEMBERSHIP') } }),
    async () => ({ name: 'endBinding', input: { id: await edge('BINDING') } }),
    async () => ({ name: 'endNesting', input: { id: await edge('NESTING') } }),
    async () => ({ name: 'endContainment', input: { id: await edge('CONTAINMENT') } }),
    async () => ({ name: 'extendMembership', input: { id: await edge('MEMBERSHIP'), endsAt: end() } }),
    async () => ({ name: 'extendBinding', input: { id: await edge('BINDING'), endsAt: end() } }),
    async () => ({
      name: 'extendEdges',
      input: { ids: [await edge(pick(edges)), await edge(pick(edges))], endsAt: end() },
    }),
    async () => ({ name: 'endEdges', input: { ids: [await edge(pick(edges)), await edge(pick(edges))] } }),
    () => ({
      name: 'setUserState',
      input: { user: user(), state: pick(['SUSPENDED', 'ACTIVE', 'ARCHIVED']) },
    }),
    () => ({
      name: 'updateUser',
      input: {
        user: user(),
        guest: below(3) === 0 ? null : { sponsor: { username: 'grace' }, endsAt: ahead() },
      },
    }),
  ];
  const rare: (() => Mutation)[] = [
    () => ({ name: 'archiveUserGroup', input: { userGroup: group() } }),
    () => ({ name: 'archiveResource', input: { resource: resource() } }),
    () => ({ name: 'archiveResourceGroup', input: { resourceGroup: resourceGroup() } }),
    () => ({
      name: 'updateResource',
      input: {
        resource: resource(),
        levels: pick([['write', 'read', 'admin'], levels, ['admin', 'read', 'write']]),
      },
    }),
  ];
  return below(12) === 0 ? pick(rare)() : pick(choices)();
}
