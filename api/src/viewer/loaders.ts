import type { EntityManager } from '@mikro-orm/postgresql';
import { type Actor, actorsOf } from '../model/actor.type.ts';
import { Edge } from '../model/edge.entity.ts';
import { Node } from '../model/node.entity.ts';
import { LoaderCache } from '../shared/loader-cache.ts';
import { one } from '../shared/one.ts';
import { RowPauses } from '../shared/row-pauses.ts';

/** Loads objects for one operation, many per statement. Features add loaders of their own with `cache.load`. */
export class Loaders {
  readonly cache = new LoaderCache();
  readonly pauses = new RowPauses();

  constructor(readonly em: EntityManager) {}

  /** An object that exists, by key. `Kind` is the type that the caller knows it to have. */
  async node<Kind extends Node = Node>(key: number): Promise<Kind> {
    return one((await this.nodeIfAny(key)) as Kind | null, `nodes are never deleted, and ${key} was one`);
  }

  /** The object of a key that a caller has named; null if there is none. */
  nodeIfAny(key: number): Promise<Node | null> {
    return this.cache.load('node', {}, key, async (keys) => {
      const found = await this.em.find(Node, { key: { $in: [...keys] } });
      const byKey = new Map(found.map((node) => [node.key, node]));
      return keys.map((key) => byKey.get(key) ?? null);
    });
  }

  /** An edge that exists, by key. `Kind` is the type that the caller knows it to have. */
  async edge<Kind extends Edge = Edge>(key: number): Promise<Kind> {
    return one((await this.edgeIfAny(key)) as Kind | null, `edges are never deleted, and ${key} was one`);
  }

  /** The edge of a key that a caller has named; null if there is none. */
  edgeIfAny(key: number): Promise<Edge | null> {
    return this.cache.load('edge', {}, key, async (keys) => {
      const found = await this.em.find(Edge, { key: { $in: [...keys] } });
      const byKey = new Map(found.map((edge) => [edge.key, edge]));
      return keys.map((key) => byKey.get(key) ?? null);
    });
  }

  /** The actor of a change: a person, token or syncer. */
  actor(key: number): Promise<Actor> {
    return this.cache.load('actor', {}, key, (keys) => actorsOf(this.em, keys));
  }
}
