import { GraphQLDateTime, GraphQLISO8601Duration } from 'graphql-scalars';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { EndEdgesInput, ExtendEdgesInput } from '../edges/edge.inputs.ts';
import { EdgesPayload } from '../edges/edges.payload.ts';
import { countEnding, EndingDay } from '../edges/ending-per-day.ts';
import { listEnding } from '../edges/ending-soon.ts';
import { Actor } from '../model/actor.type.ts';
import { Edge } from '../model/edge.entity.ts';
import { EdgeConnection } from '../model/edge-connections.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { clock } from '../shared/clock.ts';
import { addDuration } from '../shared/duration.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';
import { ConnectionArgs } from '../shared/page.args.ts';
import { sql } from '../shared/sql.ts';
import { authorizeReader } from '../viewer/authorize.ts';
import type { Context } from './context.ts';

@ArgsType()
class EndingSoonArgs extends ConnectionArgs {
  @Field(() => GraphQLISO8601Duration, {
    nullable: true,
    description: 'How far ahead to look, as an ISO 8601 duration; P14D unless this or `until` is given.',
  })
  within?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Instead of `within`: edges that end before this instant.',
  })
  until?: Date | null;

  @Field(() => [EdgeKind], { nullable: true, description: 'Only edges of these kinds.' })
  kinds?: EdgeKind[] | null;
}

function endOf(now: Date, within: string | null | undefined, until: Date | null | undefined): Date {
  if (until && within) throw new InputError(errorText('WITHIN_OR_UNTIL')).at('until');
  return until ?? addDuration(now, within ?? 'P14D');
}

@Resolver(() => Edge)
export class EdgeResolver {
  @FieldResolver(() => Actor, { description: 'Who stated the edge.' })
  statedBy(@Root() { statedByKey }: Edge, @Ctx() { loaders }: Context): Promise<Actor> {
    return loaders.actor(statedByKey);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'Who ended the edge; null while it is live, and where it expired.',
  })
  endedBy(@Root() { endedByKey }: Edge, @Ctx() { loaders }: Context): Promise<Actor> | null {
    return endedByKey === null ? null : loaders.actor(endedByKey);
  }

  @Query(() => EdgeConnection, {
    description:
      'Live edges that end soon, the earliest first. Guests end, too: `users` lists those by `guestEndsAt`. For admins and auditors.',
  })
  async endingSoon(
    @Args(() => EndingSoonArgs) { within, until, kinds, ...page }: EndingSoonArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    authorizeReader(context.viewer);
    const now = clock.now();
    const to = endOf(now, within, until);
    const ofKinds = kinds ? sql`e.kind = any(${kinds}::edge_kind[])` : sql`true`;
    return new EdgeConnection(await listEnding(context, now, to, ofKinds, page));
  }

  @Query(() => [EndingDay], {
    description:
      'How much ends on each of the next days, in order: the edges that `endingSoon` lists, and active guests. For admins and auditors.',
  })
  endingPerDay(
    @Arg('days', () => Int, { description: 'The number of days, including today: at most 366.' })
    days: number,
    @Arg('timeZone', () => String, {
      defaultValue: 'UTC',
      description:
        'The time zone in which days begin, as a name of the IANA Time Zone Database such as Europe/Vienna.',
    })
    timeZone: string,
    @Ctx() context: Context,
  ): Promise<EndingDay[]> {
    authorizeReader(context.viewer);
    return countEnding(context, clock.now(), days, timeZone);
  }

  @Mutation(() => EdgesPayload, {
    description:
      'Moves the ends of edges in one transaction, all or none unless `keepGoing` is true. For admins and owners.',
  })
  async extendEdges(
    @Arg('input', () => ExtendEdgesInput, { description: 'The edges and their new end.' })
    input: ExtendEdgesInput,
    @Ctx() { moves }: Context,
  ): Promise<EdgesPayload> {
    return Object.assign(new EdgesPayload(), await moves.extend(input.ids, input, input));
  }

  @Mutation(() => EdgesPayload, {
    description:
      'Ends edges now in one transaction, all or none unless `keepGoing` is true. For admins and owners.',
  })
  async endEdges(
    @Arg('input', () => EndEdgesInput, { description: 'The edges.' }) input: EndEdgesInput,
    @Ctx() { moves }: Context,
  ): Promise<EdgesPayload> {
    return Object.assign(new EdgesPayload(), await moves.end(input.ids, input));
  }
}
