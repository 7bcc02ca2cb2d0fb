import { GraphQLDateTime } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { AccessDelta } from '../access/access-delta.ts';
import { differenceBetween } from '../access/difference.ts';
import { AccessCheck, AccessExplanation } from '../access/questions.types.ts';
import { hasNothing, isUnreachable } from '../graph/unused.ts';
import { ResourceRef, UserRef } from '../model/refs.inputs.ts';
import type { Resource } from '../model/resource.entity.ts';
import type { User } from '../model/user.entity.ts';
import { clock } from '../shared/clock.ts';
import { connectionOf } from '../shared/connection.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';
import { listNamed } from '../shared/named-list.ts';
import { ConnectionArgs } from '../shared/page.args.ts';
import { sql } from '../shared/sql.ts';
import { listUsers } from '../users/user-list.ts';
import { authorizeReader } from '../viewer/authorize.ts';
import type { Context } from './context.ts';
import { ResourceConnection } from './resource.resolver.ts';
import { UserConnection } from './user.resolver.ts';

const AccessDeltaConnection = connectionOf<AccessDelta>('AccessDelta', () => AccessDelta);

@ArgsType()
class AccessArgs {
  @Field(() => UserRef, { description: 'The user.' })
  user: UserRef;

  @Field(() => ResourceRef, { description: 'The resource.' })
  resource: ResourceRef;

  @Field(() => String, { nullable: true, description: 'At this level or above; at any level when left out.' })
  level?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The instant, past or future; now when left out.',
  })
  at?: Date | null;
}

@ArgsType()
class DifferenceArgs extends ConnectionArgs {
  @Field(() => GraphQLDateTime, { description: 'The first instant.' })
  from: Date;

  @Field(() => GraphQLDateTime, { description: 'The second instant.' })
  to: Date;

  @Field(() => UserRef, {
    nullable: true,
    description: 'The access of this user. A user, a resource or both must be given.',
  })
  user?: UserRef | null;

  @Field(() => ResourceRef, { nullable: true, description: 'The access to this resource.' })
  resource?: ResourceRef | null;
}

@Resolver()
export class QuestionsResolver {
  @Query(() => AccessCheck, {
    description:
      'Whether a user may use a resource. Users may ask about themselves; admins and auditors about everybody.',
  })
  check(@Args(() => AccessArgs) args: AccessArgs, @Ctx() { questions }: Context): Promise<AccessCheck> {
    return questions.check(args);
  }

  @Query(() => AccessExplanation, {
    description:
      'Why a user may use a resource, or why not, or no longer. Users may ask about themselves; admins and auditors about everybody.',
  })
  explainAccess(
    @Args(() => AccessArgs) args: AccessArgs,
    @Ctx() { questions }: Context,
  ): Promise<AccessExplanation> {
    return questions.explain(args);
  }

  @Query(() => AccessDeltaConnection, {
    description: 'How access differs between two instants. For admins and auditors.',
  })
  async accessDifference(
    @Args(() => DifferenceArgs) { from, to, user, resource, ...page }: DifferenceArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    authorizeReader(context.viewer);
    if (!user && !resource) throw new InputError(errorText('USER_OR_RESOURCE_MISSING')).at('user');
    const userKey = user ? await context.visibility.find('USER', user, 'user') : null;
    const resourceKey = resource ? await context.visibility.find('RESOURCE', resource, 'resource') : null;
    const subject = {
      user: userKey === null ? null : await context.loaders.node<User>(userKey),
      resource: resourceKey === null ? null : await context.loaders.node<Resource>(resourceKey),
    };
    return new AccessDeltaConnection(await differenceBetween(context, subject, [from, to], page));
  }

  @Query(() => UserConnection, {
    description: 'Active users without access to any resource. For admins and auditors.',
  })
  async usersWithoutAccess(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    authorizeReader(context.viewer);
    return new UserConnection(await listUsers(context, args, hasNothing(clock.now()), context.nodes<User>));
  }

  @Query(() => ResourceConnection, {
    description: 'Resources that no active user may use. For admins and auditors.',
  })
  async unreachableResources(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    authorizeReader(context.viewer);
    const page = await listNamed(
      context.em,
      sql`resource`,
      args,
      [isUnreachable(clock.now())],
      context.nodes<Resource>,
    );
    return new ResourceConnection(page);
  }
}
