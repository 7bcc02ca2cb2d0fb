import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { UserRef } from '../model/refs.inputs.ts';
import { User } from '../model/user.entity.ts';
import { connectionOf } from '../shared/connection.ts';
import { UsersArgs } from '../users/user.args.ts';
import {
  CreateUserInput,
  SetUserRoleInput,
  SetUserStateInput,
  UpdateUserInput,
} from '../users/user.inputs.ts';
import { UserPayload } from '../users/user.payload.ts';
import { assertAskable, listUsers } from '../users/user-list.ts';
import type { Context } from './context.ts';

export const UserConnection = connectionOf<User>('User', () => User);

@Resolver(() => User)
export class UserResolver {
  @Query(() => User, {
    nullable: true,
    description: 'A user; null where there is none that the viewer may see.',
  })
  async user(
    @Arg('ref', () => UserRef, { description: 'The user.' }) ref: UserRef,
    @Ctx() context: Context,
  ): Promise<User | null> {
    const key = await context.visibility.locate('USER', ref);
    return key === null ? null : context.loaders.node<User>(key);
  }

  @Query(() => UserConnection, {
    description:
      'The users that the viewer may see. Facts that the viewer may not see, such as the phone numbers of others, cannot be used for filtering or ordering.',
  })
  async users(@Args(() => UsersArgs) args: UsersArgs, @Ctx() context: Context): Promise<object> {
    assertAskable(context, args);
    const visible = await context.visibility.condition('USER');
    return new UserConnection(await listUsers(context, args, visible, context.nodes<User>));
  }

  @Mutation(() => UserPayload, { description: 'Creates a user. For admins.' })
  async createUser(
    @Arg('input', () => CreateUserInput, { description: 'The new user.' }) input: CreateUserInput,
    @Ctx() { users }: Context,
  ): Promise<UserPayload> {
    return Object.assign(new UserPayload(), await users.create(input));
  }

  @Mutation(() => UserPayload, {
    description:
      'Changes a user. The members of dynamic groups are updated in the same transaction. For admins.',
  })
  async updateUser(
    @Arg('input', () => UpdateUserInput, { description: 'The user and the changes.' }) input: UpdateUserInput,
    @Ctx() { users }: Context,
  ): Promise<UserPayload> {
    return Object.assign(new UserPayload(), await users.update(input));
  }

  @Mutation(() => UserPayload, {
    description:
      'Activates, suspends, stages or archives a user. Memberships stay; access follows the state at once. For admins.',
  })
  async setUserState(
    @Arg('input', () => SetUserStateInput, { description: 'The user and the state.' })
    input: SetUserStateInput,
    @Ctx() { users }: Context,
  ): Promise<UserPayload> {
    return Object.assign(new UserPayload(), await users.setState(input));
  }

  @Mutation(() => UserPayload, {
    description:
      'Changes the role of a user in Muster itself. The last admin cannot lose the role. For admins.',
  })
  async setUserRole(
    @Arg('input', () => SetUserRoleInput, { description: 'The user and the role.' }) input: SetUserRoleInput,
    @Ctx() { users }: Context,
  ): Promise<UserPayload> {
    return Object.assign(new UserPayload(), await users.setRole(input));
  }
}
