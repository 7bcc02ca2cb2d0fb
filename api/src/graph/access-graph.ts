import type { EntityManager } from '@mikro-orm/postgresql';
import type { NodeKind } from '../model/node.entity.ts';
import {
  countHolders,
  edgesFromUser,
  edgesOfHolders,
  edgesToResource,
  loadNodes,
  type SubgraphEdge,
  type SubgraphNode,
} from './access-edges.ts';
import { closure, edgesOnPathsTo } from './edges-on-paths.ts';

export interface GraphQuestion {
  at: Date;
  /** Show paths at this level or above; at any level when null. */
  level: string | null;
  /** The most users of a resource, or resources of a user, that are shown. */
  first: number;
}

/** A part of the access graph: all paths from a user, to a resource, or from a user to a resource. */
export interface AccessSubgraph {
  nodes: { key: number; level: string | null }[];
  edges: SubgraphEdge[];
  /** How many neighbours of a node, by kind, are not shown. */
  more: { node: number; kind: NodeKind; count: number }[];
  users: number;
  resources: number;
}

/** The most groups that are shown, nearest to the user or the resource first. The others are counted. */
export const maxGroups = 200;

type LevelOrder = (resource: number) => readonly string[];

/** Whether a level of a resource is the wanted one or above it. */
const isAtLeast = (levelOrder: readonly string[], level: string, wanted: string | null): boolean =>
  wanted === null || (levelOrder.includes(wanted) && levelOrder.indexOf(level) >= levelOrder.indexOf(wanted));

const highest = (levelOrder: readonly string[], levels: Iterable<string>): string | null =>
  [...levels].toSorted((a, b) => levelOrder.indexOf(b) - levelOrder.indexOf(a))[0] ?? null;

/** All paths from a user to a resource. */
export async function subgraphBetween(
  em: EntityManager,
  user: number,
  resource: number,
  { at, level }: GraphQuestion,
): Promise<AccessSubgraph> {
  const edges = await edgesFromUser(em, user, resource, at);
  const levelOrder = (await loadNodes(em, [resource])).get(resource)?.levels ?? [];
  const onPaths = edgesOnPathsTo(
    edges,
    (node, found) => node === resource && isAtLeast(levelOrder, found, level),
  );
  const shown = highest(levelOrder, onPaths.levels.get(resource) ?? []);
  const count = shown === null ? 0 : 1;
  return {
    nodes: nodesOf(onPaths.edges).map((key) => ({
      key,
      level: key === resource || key === user ? shown : null,
    })),
    edges: onPaths.edges,
    more: [],
    users: count,
    resources: count,
  };
}

/** All paths from a user to everything that they may use. */
export async function subgraphFromUser(
  em: EntityManager,
  user: number,
  { at, level, first }: GraphQuestion,
): Promise<AccessSubgraph> {
  const found = await edgesFromUser(em, user, null, at);
  const nodes = await loadNodes(em, nodesOf(found));
  const levelOrder: LevelOrder = (key) => nodes.get(key)?.levels ?? [];
  const onPaths = edgesOnPathsTo(
    found,
    (node, reached) => nodes.get(node)?.kind === 'RESOURCE' && isAtLeast(levelOrder(node), reached, level),
  );
  const isEnd = ({ target }: SubgraphEdge) => nodes.get(target)?.kind === 'RESOURCE';
  const groups = onPaths.edges.filter((edge) => !isEnd(edge));
  const ends = onPaths.edges.filter(isEnd);
  const near = nearest(user, groups, 'down');
  const wanted = firstOfEach(
    ends.filter(({ source }) => near.has(source)),
    nodes,
    first,
  );
  const shown = onPaths.edges.filter(
    ({ source, target }) => near.has(source) && (near.has(target) || wanted.has(target)),
  );
  const more = [
    ...hidden(groups, near, 'source', 'target', nodes),
    ...countsOf(ends, 'source', 'target').flatMap(([node, all]) =>
      near.has(node) ? remainder(node, 'RESOURCE', [...all].filter((key) => !wanted.has(key)).length) : [],
    ),
  ];
  return {
    nodes: shownNodes(shown, more).map((key) => ({ key, level: highest(levelOrder(key), levelsAt(key)) })),
    edges: shown,
    more,
    users: ends.length === 0 ? 0 : 1,
    resources: new Set(ends.map(({ target }) => target)).size,
  };

  function levelsAt(key: number): Iterable<string> {
    return nodes.get(key)?.kind === 'RESOURCE' ? (onPaths.levels.get(key) ?? []) : [];
  }
}

/** All paths by which anybody may use a resource. */
export async function subgraphToResource(
  em: EntityManager,
  resource: number,
  { at, level, first }: GraphQuestion,
): Promise<AccessSubgraph> {
  const levelOrder = (await loadNodes(em, [resource])).get(resource)?.levels ?? [];
  const levels = level === null ? null : levelOrder.slice(levelOrder.indexOf(level));
  const found = await edgesToResource(em, resource, levels, at);
  const { counts, total } = await countHolders(em, [resource, ...nodesOf(found)], levels, at);
  // Access begins with a user, so groups without members are left out.
  const held = closure(counts.keys(), found, 'down');
  const groups = found.filter(({ source }) => held.has(source));
  const nodes = await loadNodes(em, nodesOf(groups));
  const near = nearest(resource, groups, 'up');
  const holders = await edgesOfHolders(em, [...near], levels, at, first);
  const shown = [...groups.filter(({ source, target }) => near.has(source) && near.has(target)), ...holders];
  const reached = edgesOnPathsTo(shown, (node) => node === resource).levels;
  const users = new Set(holders.map(({ source }) => source));
  const more = [...hidden(groups, near, 'target', 'source', nodes), ...hiddenHolders(holders, counts, near)];
  return {
    nodes: shownNodes(shown, more).map((key) => ({
      key,
      level: users.has(key) ? highest(levelOrder, reached.get(key) ?? []) : null,
    })),
    edges: shown,
    more,
    users: total,
    resources: total === 0 ? 0 : 1,
  };
}

const nodesOf = (edges: readonly SubgraphEdge[]): number[] => [
  ...new Set(edges.flatMap(({ source, target }) => [source, target])),
];

/** The ends of the edges, and nodes all of whose neighbours are left out. */
const shownNodes = (edges: readonly SubgraphEdge[], more: AccessSubgraph['more']): number[] => [
  ...new Set([...nodesOf(edges), ...more.map(({ node }) => node)]),
];

/** A user or resource, with the groups nearest to it. */
const nearest = (start: number, groups: readonly SubgraphEdge[], direction: 'down' | 'up'): Set<number> =>
  new Set([...closure([start], groups, direction)].slice(0, maxGroups + 1));

const countsOf = (edges: readonly SubgraphEdge[], here: 'source' | 'target', there: 'source' | 'target') =>
  [...Map.groupBy(edges, (edge) => edge[here])].map(
    ([node, all]) => [node, new Set(all.map((edge) => edge[there]))] as const,
  );

const remainder = (node: number, kind: NodeKind, count: number) => (count > 0 ? [{ node, kind, count }] : []);

/** Groups that are not shown although a neighbour of theirs is. */
function hidden(
  groups: readonly SubgraphEdge[],
  near: ReadonlySet<number>,
  here: 'source' | 'target',
  there: 'source' | 'target',
  nodes: ReadonlyMap<number, SubgraphNode>,
): AccessSubgraph['more'] {
  return countsOf(groups, here, there).flatMap(([node, all]) => {
    if (!near.has(node)) return [];
    const left = [...all].filter((key) => !near.has(key));
    return (['USER_GROUP', 'RESOURCE_GROUP'] as const).flatMap((kind) =>
      remainder(node, kind, left.filter((key) => nodes.get(key)?.kind === kind).length),
    );
  });
}

function hiddenHolders(
  edges: readonly SubgraphEdge[],
  counts: ReadonlyMap<number, number>,
  near: ReadonlySet<number>,
): AccessSubgraph['more'] {
  const shown = new Map(countsOf(edges, 'target', 'source'));
  return [...counts].flatMap(([node, count]) =>
    near.has(node) ? remainder(node, 'USER', count - (shown.get(node)?.size ?? 0)) : [],
  );
}

/** The first resources, up to a limit. Each group gets its first resource by name before any gets a second. */
function firstOfEach(
  ends: readonly SubgraphEdge[],
  nodes: ReadonlyMap<number, SubgraphNode>,
  first: number,
): Set<number> {
  const name = (key: number): string => nodes.get(key)?.name ?? '';
  const byName = (a: number, b: number) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : a - b);
  const place = new Map<number, number>();
  for (const [, all] of countsOf(ends, 'source', 'target')) {
    for (const [index, key] of [...all].toSorted(byName).entries())
      place.set(key, Math.min(index, place.get(key) ?? index));
  }
  const order = [...place].toSorted(([a, here], [b, there]) => here - there || byName(a, b));
  return new Set(order.slice(0, first).map(([key]) => key));
}
