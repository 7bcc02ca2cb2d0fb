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
  @Query(() => User, { nullable: true, description: 'A user, or null where there is none that you may see.' })
  async user(
    @Arg('ref', () => UserRef, { description: 'Which user.' }) ref: UserRef,
    @Ctx() context: Context,
  ): Promise<User | null> {
    const key = await context.visibility.locate('USER', ref);
    return key === null ? null : context.loaders.node<User>(key);
  }

  @Query(() => UserConnection, {
    description:
      'The users that you may see. By facts that you may not see of others, such as their phone, they can be neither filtered nor ordered.',
  })
  async users(@Args(() => UsersArgs) args: UsersArgs, @Ctx() context: Context): Promise<object> {
    assertAskable(context, args);
    const visible = await context.visibility.condition('USER');
    return new UserConnection(await listUsers(context, args, visible, context.nodes<User>));
  }

  @Mutation(() => UserPayload, { description: 'Creates a user. Admins only.' })
  async createUser(
    @Arg('input', () => CreateUserInput, { description: 'The new user.' }) input: CreateUserInput,
    @Ctx() { users }: Context,
  ): Promise<UserPayload> {
    return Object.assign(new UserPayload(), await users.create(input));
  }

  @Mutation(() => UserPayload, {
    description: 'Changes a user. Dynamic groups follow in the same transaction. Admins only.',
  })
  async updateUser(
    @Arg('input', () => UpdateUserInput, { description: 'What to change.' }) input: UpdateUserInput,
    @Ctx() { users }: Context,
  ): Promise<UserPayload> {
    return Object.assign(new UserPayload(), await users.update(input));
  }

  @Mutation(() => UserPayload, {
    description:
      'Activates, suspends, stages or archives a user. Memberships stay; access follows the state at once. Admins only.',
  })
  async setUserState(
    @Arg('input', () => SetUserStateInput, { description: 'Who, and which state.' }) input: SetUserStateInput,
    @Ctx() { users }: Context,
  ): Promise<UserPayload> {
    return Object.assign(new UserPayload(), await users.setState(input));
  }

  @Mutation(() => UserPayload, {
    description: 'Gives a user a role in Muster itself. The last admin keeps it. Admins only.',
  })
  async setUserRole(
    @Arg('input', () => SetUserRoleInput, { description: 'Who, and which role.' }) input: SetUserRoleInput,
    @Ctx() { users }: Context,
  ): Promise<UserPayload> {
    return Object.assign(new UserPayload(), await users.setRole(input));
  }
}
