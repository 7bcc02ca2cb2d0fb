import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { UserGroupRef } from '../model/refs.inputs.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { connectionOf } from '../shared/connection.ts';
import { listNamed } from '../shared/named-list.ts';
import { sql } from '../shared/sql.ts';
import { UserGroupsArgs, userGroupCondition } from '../user-groups/user-group.args.ts';
import {
  AddRuleExemptionInput,
  ArchiveUserGroupInput,
  CreateUserGroupInput,
  RemoveRuleExemptionInput,
  UpdateUserGroupInput,
} from '../user-groups/user-group.inputs.ts';
import { UserGroupPayload } from '../user-groups/user-group.payload.ts';
import type { Context } from './context.ts';

export const UserGroupConnection = connectionOf<UserGroup>('UserGroup', () => UserGroup);

@Resolver(() => UserGroup)
export class UserGroupResolver {
  @Query(() => UserGroup, {
    nullable: true,
    description: 'A user group, or null where there is none that you may see.',
  })
  async userGroup(
    @Arg('ref', () => UserGroupRef, { description: 'Which group.' }) ref: UserGroupRef,
    @Ctx() context: Context,
  ): Promise<UserGroup | null> {
    const key = await context.visibility.locate('USER_GROUP', ref);
    return key === null ? null : context.loaders.node<UserGroup>(key);
  }

  @Query(() => UserGroupConnection, { description: 'The user groups that you may see.' })
  async userGroups(
    @Args(() => UserGroupsArgs) { where, ...args }: UserGroupsArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    const conditions = [
      await context.visibility.condition('USER_GROUP'),
      where ? userGroupCondition(where) : sql`n.archived_at is null`,
    ];
    return new UserGroupConnection(
      await listNamed(context.em, sql`user_group`, args, conditions, context.nodes<UserGroup>),
    );
  }

  @Mutation(() => UserGroupPayload, { description: 'Creates a user group. Admins only.' })
  async createUserGroup(
    @Arg('input', () => CreateUserGroupInput, { description: 'The new group.' }) input: CreateUserGroupInput,
    @Ctx() { userGroups }: Context,
  ): Promise<UserGroupPayload> {
    return Object.assign(new UserGroupPayload(), await userGroups.create(input));
  }

  @Mutation(() => UserGroupPayload, {
    description: 'Changes a user group. Admins; owners may change its name and description.',
  })
  async updateUserGroup(
    @Arg('input', () => UpdateUserGroupInput, { description: 'What to change.' }) input: UpdateUserGroupInput,
    @Ctx() { userGroups }: Context,
  ): Promise<UserGroupPayload> {
    return Object.assign(new UserGroupPayload(), await userGroups.update(input));
  }

  @Mutation(() => UserGroupPayload, {
    description: 'Archives a user group and ends all its edges. Admins only.',
  })
  async archiveUserGroup(
    @Arg('input', () => ArchiveUserGroupInput, { description: 'Which group.' }) input: ArchiveUserGroupInput,
    @Ctx() { userGroups }: Context,
  ): Promise<UserGroupPayload> {
    return Object.assign(new UserGroupPayload(), await userGroups.archive(input));
  }

  @Mutation(() => UserGroupPayload, {
    description: 'Lets the rule of a dynamic group pass over a user. Admins and owners.',
  })
  async addRuleExemption(
    @Arg('input', () => AddRuleExemptionInput, { description: 'Which group, and who.' })
    input: AddRuleExemptionInput,
    @Ctx() { userGroups }: Context,
  ): Promise<UserGroupPayload> {
    return Object.assign(new UserGroupPayload(), await userGroups.addExemption(input));
  }

  @Mutation(() => UserGroupPayload, {
    description: 'Lets the rule of a dynamic group count for a user again. Admins and owners.',
  })
  async removeRuleExemption(
    @Arg('input', () => RemoveRuleExemptionInput, { description: 'Which group, and who.' })
    input: RemoveRuleExemptionInput,
    @Ctx() { userGroups }: Context,
  ): Promise<UserGroupPayload> {
    return Object.assign(new UserGroupPayload(), await userGroups.removeExemption(input));
  }
}
