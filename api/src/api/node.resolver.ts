import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { findMirroredUsers } from '../mirrors/find-mirrors.ts';
import type { Edge } from '../model/edge.entity.ts';
import { edgeTypeNames } from '../model/edge-kinds.ts';
import { Identified } from '../model/identified.ts';
import { typeOfKind } from '../model/node.entity.ts';
import { findSyncers, findTargets } from '../provisioning/find-syncers.ts';
import { type IdType, parseId } from '../shared/ids.ts';
import { recordOf } from '../shared/record-of.ts';
import { sql } from '../shared/sql.ts';
import { seesEverything } from '../viewer/viewer.ts';
import type { Context } from './context.ts';

/** Loads objects of one type that the viewer may see, in any order. Others are left out, as if they did not exist. */
type Find = (context: Context, keys: number[]) => Promise<Identified[]>;

const findNodes: Find = async ({ loaders, visibility }, keys) => {
  const loaded = await Promise.all(keys.map((key) => loaders.nodeIfAny(key)));
  const found = loaded.filter((node) => node !== null);
  const seen = await Promise.all(found.map((node) => visibility.sees(node.nodeKind, node.key)));
  return found.filter((_, index) => seen[index]);
};

/** Viewers who see everything see all edges; all others see their own, and those of groups that they own. */
const findEdges: Find = async (context, keys) => {
  const found = await Promise.all(keys.map((key) => context.loaders.edgeIfAny(key)));
  const edges = found.filter((edge) => edge !== null);
  const seen = await Promise.all(edges.map((edge) => seesEdge(context, edge)));
  return edges.filter((_, index) => seen[index]);
};

async function seesEdge(context: Context, { sourceKey, targetKey }: Edge): Promise<boolean> {
  if (seesEverything(context.viewer)) return true;
  const owned = await context.visibility.ownedKeys();
  if (context.viewer.userKey !== sourceKey && !owned.has(sourceKey) && !owned.has(targetKey)) return false;
  return (await findNodes(context, [sourceKey, targetKey])).length === 2;
}

const forReaders =
  (find: Find): Find =>
  (context, keys) =>
    seesEverything(context.viewer) ? find(context, keys) : Promise.resolve([]);

/** How objects are loaded, for each type that implements the interface `Node` of the schema. */
const finders = {
  ...recordOf(Object.values(typeOfKind), () => findNodes),
  ...recordOf(edgeTypeNames, () => findEdges),
  Syncer: forReaders(({ em }, keys) => findSyncers(em, sql`s.id = any(${keys}::int[])`)),
  Target: forReaders(({ em }, keys) => findTargets(em, sql`t.id = any(${keys}::int[])`)),
  MirroredUser: forReaders(({ em }, keys) =>
    findMirroredUsers(em, sql`m.id = any(${keys}::int[])`, keys.length),
  ),
  Webhook: forReaders(({ webhooks }, keys) => webhooks.list(sql`id = any(${keys}::int[])`)),
} satisfies Partial<Record<IdType, Find>>;

const isRefetchable = (type: IdType): type is keyof typeof finders => type in finders;

/**
 * The queries with which Relay and caches load an object again. @see
 * https://relay.dev/docs/guides/graphql-server-specification/
 */
@Resolver()
export class NodeResolver {
  @Query(() => Identified, {
    nullable: true,
    description: 'The object with this id; null where there is none that the viewer may see.',
  })
  async node(
    @Arg('id', () => ID, { description: 'The id of the object.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Identified | null> {
    const [found = null] = await findAll(context, [id]);
    return found;
  }

  @Query(() => [Identified], {
    nullable: 'items',
    description:
      'The objects with these ids, at most 200, in the order of the ids; null where there is none that the viewer may see.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'The ids of the objects.' }) ids: string[],
    @Ctx() context: Context,
  ): Promise<(Identified | null)[]> {
    return findAll(context, ids);
  }
}

async function findAll(context: Context, ids: readonly string[]): Promise<(Identified | null)[]> {
  const keys = new Map<keyof typeof finders, Set<number>>();
  for (const id of ids) {
    const parsed = parseId(id);
    if (!parsed || !isRefetchable(parsed.type)) continue;
    const known = keys.get(parsed.type) ?? new Set();
    keys.set(parsed.type, known.add(parsed.key));
  }
  const found = new Map<string, Identified>();
  for (const [type, wanted] of keys) {
    for (const object of await finders[type](context, [...wanted])) found.set(object.id, object);
  }
  return ids.map((id) => found.get(id) ?? null);
}
