import { GraphQLDateTime } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import {
  AccessGraph,
  AccessGraphEdge,
  AccessGraphNode,
  AccessGraphRemainder,
} from '../access/access-graph.types.ts';
import { assertLevel } from '../access/question.service.ts';
import {
  type AccessSubgraph,
  maxGroups,
  subgraphBetween,
  subgraphFromUser,
  subgraphToResource,
} from '../graph/access-graph.ts';
import type { Node } from '../model/node.entity.ts';
import { ResourceRef, UserRef } from '../model/refs.inputs.ts';
import type { Resource } from '../model/resource.entity.ts';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError, LimitError } from '../shared/errors.ts';
import { one } from '../shared/one.ts';
import { authorizeReader } from '../viewer/authorize.ts';
import type { Context } from './context.ts';

const usualSize = 50;
const largestSize = 1_000;

@ArgsType()
class AccessGraphArgs {
  @Field(() => UserRef, {
    nullable: true,
    description: 'Paths from this user. A user, a resource or both must be given.',
  })
  user?: UserRef | null;

  @Field(() => ResourceRef, { nullable: true, description: 'Paths to this resource.' })
  resource?: ResourceRef | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only paths that give this level or a higher one; any level when left out.',
  })
  level?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The instant, past or future; now when left out.',
  })
  at?: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: `The most resources of the user, or users of the resource, that are shown: ${usualSize} when left out, at most ${largestSize.toLocaleString('en')}. Each group gets its first one before any gets a second.`,
  })
  first?: number | null;
}

@Resolver()
export class AccessGraphResolver {
  @Query(() => AccessGraph, {
    description: `All paths by which a user may use resources, by which anybody may use a resource, or from a user to a resource, through groups at every depth. At most ${maxGroups} groups of one user or one resource are shown, the nearest first. Users may ask about themselves; admins and auditors about everybody.`,
  })
  async accessGraph(
    @Args(() => AccessGraphArgs) { user, resource, level = null, at, first }: AccessGraphArgs,
    @Ctx() context: Context,
  ): Promise<AccessGraph> {
    const { visibility, viewer, em, loaders } = context;
    const instant = at ?? clock.now();
    const question = { at: instant, level, first: sizeOf(first) };
    if (!user) authorizeReader(viewer);
    if (!user && !resource) throw new InputError(errorText('USER_OR_RESOURCE_MISSING')).at('user');
    const userKey = user ? await visibility.find('USER', user, 'user') : null;
    if (userKey !== null) visibility.assertSelf(userKey);
    const resourceKey = resource ? await visibility.find('RESOURCE', resource, 'resource') : null;
    if (resourceKey !== null) assertLevel(await loaders.node<Resource>(resourceKey), level);

    if (userKey !== null && resourceKey !== null)
      return answer(context, instant, await subgraphBetween(em, userKey, resourceKey, question));
    if (userKey !== null) return answer(context, instant, await subgraphFromUser(em, userKey, question));
    if (resourceKey !== null)
      return answer(context, instant, await subgraphToResource(em, resourceKey, question));
    throw new Error('Neither a user nor a resource was found, nor was that an error.');
  }
}

function sizeOf(first: number | null | undefined): number {
  const size = first ?? usualSize;
  if (size < 0) throw new InputError(errorText('FIRST_NEGATIVE')).at('first');
  if (size > largestSize) {
    throw new LimitError(errorText('GRAPH_TOO_LARGE', { limit: largestSize }), largestSize).at('first');
  }
  return size;
}

async function answer({ loaders }: Context, at: Date, subgraph: AccessSubgraph): Promise<AccessGraph> {
  const objects = await Promise.all(subgraph.nodes.map(({ key }) => loaders.node(key)));
  const byKey = new Map<number, Node>(objects.map((object) => [object.key, object]));
  const idOf = (key: number): string => {
    return one(byKey.get(key), `${key} is an end of an edge, and both ends are in the graph`).id;
  };
  const edges = await Promise.all(
    subgraph.edges.map(async ({ key, source, target, level }) =>
      Object.assign(new AccessGraphEdge(), {
        source: idOf(source),
        target: idOf(target),
        level,
        edge: await loaders.edge(key),
      }),
    ),
  );
  return Object.assign(new AccessGraph(), {
    at,
    nodes: subgraph.nodes.map(({ level }, index) =>
      Object.assign(new AccessGraphNode(), { object: objects[index], level }),
    ),
    edges,
    more: subgraph.more.map(({ node, kind, count }) =>
      Object.assign(new AccessGraphRemainder(), { node: idOf(node), kind, count }),
    ),
    userCount: subgraph.users,
    resourceCount: subgraph.resources,
  });
}
