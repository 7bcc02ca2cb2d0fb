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
    description: 'A user group; null where there is none that the viewer may see.',
  })
  async userGroup(
    @Arg('ref', () => UserGroupRef, { description: 'The user group.' }) ref: UserGroupRef,
    @Ctx() context: Context,
  ): Promise<UserGroup | null> {
    const key = await context.visibility.locate('USER_GROUP', ref);
    return key === null ? null : context.loaders.node<UserGroup>(key);
  }

  @Query(() => UserGroupConnection, { description: 'The user groups that the viewer may see.' })
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

  @Mutation(() => UserGroupPayload, { description: 'Creates a user group. For admins.' })
  async createUserGroup(
    @Arg('input', () => CreateUserGroupInput, { description: 'The new user group.' })
    input: CreateUserGroupInput,
    @Ctx() { userGroups }: Context,
  ): Promise<UserGroupPayload> {
    return Object.assign(new UserGroupPayload(), await userGroups.create(input));
  }

  @Mutation(() => UserGroupPayload, {
    description: 'Changes a user group. For admins; owners may change its name and description.',
  })
  async updateUserGroup(
    @Arg('input', () => UpdateUserGroupInput, { description: 'The user group and the changes.' })
    input: UpdateUserGroupInput,
    @Ctx() { userGroups }: Context,
  ): Promise<UserGroupPayload> {
    return Object.assign(new UserGroupPayload(), await userGroups.update(input));
  }

  @Mutation(() => UserGroupPayload, {
    description: 'Archives a user group and ends all of its edges. For admins.',
  })
  async archiveUserGroup(
    @Arg('input', () => ArchiveUserGroupInput, { description: 'The user group.' })
    input: ArchiveUserGroupInput,
    @Ctx() { userGroups }: Context,
  ): Promise<UserGroupPayload> {
    return Object.assign(new UserGroupPayload(), await userGroups.archive(input));
  }

  @Mutation(() => UserGroupPayload, {
    description: 'Exempts a user from the rule of a dynamic group. For admins and owners.',
  })
  async addRuleExemption(
    @Arg('input', () => AddRuleExemptionInput, { description: 'The group and the user.' })
    input: AddRuleExemptionInput,
    @Ctx() { userGroups }: Context,
  ): Promise<UserGroupPayload> {
    return Object.assign(new UserGroupPayload(), await userGroups.addExemption(input));
  }

  @Mutation(() => UserGroupPayload, {
    description: 'Removes the exemption of a user from the rule of a dynamic group. For admins and owners.',
  })
  async removeRuleExemption(
    @Arg('input', () => RemoveRuleExemptionInput, { description: 'The group and the user.' })
    input: RemoveRuleExemptionInput,
    @Ctx() { userGroups }: Context,
  ): Promise<UserGroupPayload> {
    return Object.assign(new UserGroupPayload(), await userGroups.removeExemption(input));
  }
}
