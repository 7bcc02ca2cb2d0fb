import { GraphQLDateTime } from 'graphql-scalars';
import { Args, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { AtArgs, EffectiveResourceArgs } from '../access/effective.args.ts';
import {
  EffectiveResourceConnection,
  EffectiveUserGroupConnection,
} from '../access/effective-connections.ts';
import { StatedEdgeArgs } from '../edges/stated.args.ts';
import { BindingConnection, MembershipConnection, OwnershipConnection } from '../model/edge-connections.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { User } from '../model/user.entity.ts';
import { clock } from '../shared/clock.ts';
import { UserState } from '../users/user-state.ts';
import { statesOf, UserStatePeriod } from '../users/user-state-period.ts';
import type { Context } from './context.ts';

@ObjectType({ description: 'The sponsor and end of a guest.' })
export class Guest {
  @Field(() => User, { description: 'The user who answers for the guest.' })
  sponsor: User;

  @Field(() => GraphQLDateTime, { description: 'When all access of the guest ends.' })
  endsAt: Date;
}

@Resolver(() => User)
export class UserFieldsResolver {
  @FieldResolver(() => UserState, { description: 'The state now.' })
  async state(@Root() user: User, @Ctx() { loaders }: Context): Promise<UserState> {
    const now = clock.now();
    const states = await statesOf(loaders, user.key);
    const current = states.findLast((period) => period.startsAt === null || period.startsAt <= now);
    return current?.state ?? UserState.STAGED;
  }

  @FieldResolver(() => [UserStatePeriod], {
    description: 'All states, past, present and planned, the oldest first.',
  })
  states(@Root() user: User, @Ctx() { loaders, visibility }: Context): Promise<UserStatePeriod[]> {
    visibility.assertSelf(user.key);
    return statesOf(loaders, user.key);
  }

  @FieldResolver(() => Guest, {
    nullable: true,
    description: 'The sponsor and end of a guest; null where the user is not a guest.',
  })
  async guest(@Root() { sponsorKey, guestEndsAt }: User, @Ctx() { loaders }: Context): Promise<Guest | null> {
    if (sponsorKey === null || guestEndsAt === null) return null;
    return { sponsor: await loaders.node<User>(sponsorKey), endsAt: guestEndsAt };
  }

  @FieldResolver(() => MembershipConnection, {
    description: 'The memberships of the user in user groups, with their lifetimes.',
  })
  async memberships(
    @Root() user: User,
    @Args(() => StatedEdgeArgs) args: StatedEdgeArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    context.visibility.assertSelf(user.key);
    return new MembershipConnection(await context.stated.from(EdgeKind.MEMBERSHIP, user.key, args));
  }

  @FieldResolver(() => BindingConnection, { description: 'The bindings of the user.' })
  async bindings(
    @Root() user: User,
    @Args(() => StatedEdgeArgs) args: StatedEdgeArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    context.visibility.assertSelf(user.key);
    return new BindingConnection(await context.stated.from(EdgeKind.BINDING, user.key, args));
  }

  @FieldResolver(() => OwnershipConnection, { description: 'The groups that the user manages.' })
  async ownerships(
    @Root() user: User,
    @Args(() => StatedEdgeArgs) args: StatedEdgeArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    context.visibility.assertSelf(user.key);
    return new OwnershipConnection(await context.stated.from(EdgeKind.OWNERSHIP, user.key, args));
  }

  @FieldResolver(() => EffectiveUserGroupConnection, {
    description:
      'The groups that the user is in, directly or through nesting. None while the user is not active.',
  })
  async userGroups(
    @Root() user: User,
    @Args(() => AtArgs) args: AtArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    context.visibility.assertSelf(user.key);
    return new EffectiveUserGroupConnection(await context.effective.userGroupsOf(user, args));
  }

  @FieldResolver(() => EffectiveResourceConnection, {
    description: 'The resources that the user may use, with the level and its end.',
  })
  async resources(
    @Root() user: User,
    @Args(() => EffectiveResourceArgs) args: EffectiveResourceArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    context.visibility.assertSelf(user.key);
    return new EffectiveResourceConnection(await context.effective.resourcesOf(user, args));
  }
}
