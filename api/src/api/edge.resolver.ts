import { GraphQLISO8601Duration } from 'graphql-scalars';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { EndEdgesInput, ExtendEdgesInput } from '../edges/edge.inputs.ts';
import { EdgesPayload } from '../edges/edges.payload.ts';
import { listEnding } from '../edges/ending-soon.ts';
import { Actor } from '../model/actor.type.ts';
import { Edge, EdgeKind } from '../model/edge.entity.ts';
import { EdgeConnection } from '../model/edge-connections.ts';
import { clock } from '../shared/clock.ts';
import { addDuration } from '../shared/duration.ts';
import { ConnectionArgs } from '../shared/page.args.ts';
import { sql } from '../shared/sql.ts';
import { authorizeReader } from '../viewer/authorize.ts';
import type { Context } from './context.ts';

@ArgsType()
class EndingSoonArgs extends ConnectionArgs {
  @Field(() => GraphQLISO8601Duration, { description: 'How far ahead, such as P14D.' })
  within: string;

  @Field(() => [EdgeKind], { nullable: true, description: 'Only edges of these kinds.' })
  kinds?: EdgeKind[] | null;
}

@Resolver(() => Edge)
export class EdgeResolver {
  @FieldResolver(() => Actor, { description: 'Who stated it.' })
  statedBy(@Root() { statedByKey }: Edge, @Ctx() { loaders }: Context): Promise<Actor> {
    return loaders.actor(statedByKey);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'Who ended it by act; null while it is live, and when the clock ended it.',
  })
  endedBy(@Root() { endedByKey }: Edge, @Ctx() { loaders }: Context): Promise<Actor> | null {
    return endedByKey === null ? null : loaders.actor(endedByKey);
  }

  @Query(() => EdgeConnection, {
    description: 'Live edges that end soon, the soonest first. For admins and auditors.',
  })
  async endingSoon(
    @Args(() => EndingSoonArgs) { within, kinds, ...page }: EndingSoonArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    authorizeReader(context.viewer);
    const now = clock.now();
    const ofKinds = kinds ? sql`e.kind = any(${kinds}::edge_kind[])` : sql`true`;
    return new EdgeConnection(await listEnding(context, now, addDuration(now, within), ofKinds, page));
  }

  @Mutation(() => EdgesPayload, {
    description: 'Moves the ends of edges, all or none, in one transaction. Admins and owners.',
  })
  async extendEdges(
    @Arg('input', () => ExtendEdgesInput, { description: 'Which edges, and their new end.' })
    input: ExtendEdgesInput,
    @Ctx() { moves }: Context,
  ): Promise<EdgesPayload> {
    return Object.assign(new EdgesPayload(), await moves.extend(input.ids, input, input));
  }

  @Mutation(() => EdgesPayload, {
    description: 'Ends edges now, all or none, in one transaction. Admins and owners.',
  })
  async endEdges(
    @Arg('input', () => EndEdgesInput, { description: 'Which edges.' }) input: EndEdgesInput,
    @Ctx() { moves }: Context,
  ): Promise<EdgesPayload> {
    return Object.assign(new EdgesPayload(), await moves.end(input.ids, input));
  }
}
