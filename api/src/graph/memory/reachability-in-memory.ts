import type { AccessBetween, Reach, Reachability, Reached, Slice } from '../reachability.ts';
import { wholeSet } from '../reachability.ts';
import type { GraphInMemory } from './graph-in-memory.ts';
import { isLiveAt } from './lifetimes.ts';
import { firstPeople, piecesOf } from './people.ts';
import { type Piece, Walk } from './walk.ts';

/**
 * Reachability in the graph that a process holds in memory, at an instant that is not in its past. Kinds of edges are
 * walked in the same order as in SQL.
 */
export class ReachabilityInMemory implements Reachability {
  constructor(private readonly graph: GraphInMemory) {}

  groupsOf(keys: readonly number[], at: Date): Reach {
    return this.nodes(keys, at, (root) => {
      const { pieces } = this.subjects(root, at.getTime());
      pieces.delete(root);
      return pieces;
    });
  }

  resourcesOf(keys: readonly number[], at: Date, kind: string | null = null): Reach {
    return this.nodes(keys, at, (root) => this.resources(this.objects(root, at.getTime()), kind));
  }

  partsOf(keys: readonly number[], at: Date): Reach {
    return this.nodes(keys, at, (root) => {
      const parts = new Walk(at.getTime());
      parts.add(root, itself);
      parts.follow((node, piece) => parts.addAll(this.graph.from('CONTAINMENT', node), piece, node === root));
      return this.resources(parts, null);
    });
  }

  usersOf(keys: readonly number[], at: Date): Reach {
    return this.people(keys, at, (root) => {
      const containers = new Walk(at.getTime());
      containers.add(root, itself);
      containers.follow((node, piece) => containers.addAll(this.graph.to('CONTAINMENT', node), piece, false));
      const granting = new Walk(at.getTime());
      for (const [node, pieces] of containers.pieces) {
        for (const piece of pieces) granting.addAll(this.graph.to('BINDING', node), piece, false);
      }
      return granting.follow((node, piece) => granting.addAll(this.graph.to('NESTING', node), piece, false));
    });
  }

  membersOf(keys: readonly number[], at: Date): Reach {
    return this.people(keys, at, (root) => {
      const granting = new Walk(at.getTime());
      granting.add(root, itself);
      return granting.follow((node, piece) =>
        granting.addAll(this.graph.to('NESTING', node), piece, node === root),
      );
    });
  }

  /** The access of one user to one resource; null where it knows of no such user or resource. */
  between(userKey: number, resourceKey: number, at: Date): AccessBetween | null {
    const resource = this.graph.resource(resourceKey);
    if (!resource || !this.graph.activeTimes(userKey)) return null;
    const periods = this.objects(userKey, at.getTime()).pieces.get(resourceKey) ?? [];
    return { userKey, resourceKey, name: '', levels: resource.levels, periods };
  }

  /** A user or group itself, and every group that it is in. Users count while they are active. */
  private subjects(root: number, at: number): Walk {
    const walk = new Walk(at);
    for (const { from, to } of this.graph.activeTimes(root) ?? [itself])
      walk.add(root, { ...itself, from, to });
    return walk.follow((node, piece) => {
      walk.addAll(this.graph.from('NESTING', node), piece, node === root);
      const { keys, lives, begin, end } = this.graph.groupsOfUser.of(node);
      for (let place = begin; place < end; place += 1) {
        const life = this.graph.lifetimes.of(lives[place] ?? 0);
        walk.addAll([{ node: keys[place] ?? 0, level: null, ...life }], piece, node === root);
      }
    });
  }

  /** What a user or the members of a group are bound to, and all that it contains. */
  private objects(root: number, at: number): Walk {
    const walk = new Walk(at);
    for (const [node, pieces] of this.subjects(root, at).pieces) {
      for (const piece of pieces) walk.addAll(this.graph.from('BINDING', node), piece, false);
    }
    return walk.follow((node, piece) => walk.addAll(this.graph.from('CONTAINMENT', node), piece, false));
  }

  private resources({ pieces }: Walk, kind: string | null): Map<number, Piece[]> {
    for (const node of pieces.keys()) {
      const resource = this.graph.resource(node);
      if (!resource || (kind !== null && resource.kind !== kind)) pieces.delete(node);
    }
    return pieces;
  }

  private nodes(keys: readonly number[], at: Date, reach: (root: number) => Map<number, Piece[]>): Reach {
    const live = (root: number) =>
      [...reach(root)].filter(([, pieces]) => pieces.some(isLiveAt(at.getTime())));
    return {
      page: async ({ after, size, only } = wholeSet) => {
        const wanted = only && new Set(only);
        return keys.flatMap((root) =>
          live(root)
            .filter(([node]) => node > after && (wanted?.has(node) ?? true))
            .sort(([a], [b]) => a - b)
            .slice(0, size)
            .flatMap(([node, pieces]) => pieces.map((piece) => ({ root, node, ...piece }))),
        );
      },
      count: async () => counted(keys, (root) => live(root).length),
    };
  }

  private people(keys: readonly number[], at: Date, granting: (root: number) => Walk): Reach {
    const instant = at.getTime();
    return {
      page: async ({ after, size }: Slice = wholeSet) =>
        keys.flatMap((root): Reached[] => {
          const { pieces } = granting(root);
          return firstPeople(this.graph, pieces, instant, after, size).flatMap((node) =>
            piecesOf(this.graph, pieces, root, node, instant).map((piece) => ({ root, node, ...piece })),
          );
        }),
      count: async () =>
        counted(
          keys,
          (root) => firstPeople(this.graph, granting(root).pieces, instant, 0, wholeSet.size).length,
        ),
    };
  }
}

const itself: Piece = { level: null, from: -Infinity, to: Infinity, direct: true };

/** As in SQL, only of those that have any. */
function counted(keys: readonly number[], count: (root: number) => number): Map<number, number> {
  const found = new Map<number, number>();
  for (const key of keys) {
    const number = count(key);
    if (number > 0) found.set(key, number);
  }
  return found;
}
