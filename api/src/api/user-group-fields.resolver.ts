import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EffectiveResourceArgs, EffectiveUserArgs } from '../access/effective.args.ts';
import { EffectiveResourceConnection, EffectiveUserConnection } from '../access/effective-connections.ts';
import { StatedEdgeArgs, StatedMemberArgs } from '../edges/stated.args.ts';
import {
  BindingConnection,
  MembershipConnection,
  NestingConnection,
  OwnershipConnection,
} from '../model/edge-connections.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { exemptionsOf, RuleExemption } from '../user-groups/rule-exemption.ts';
import type { Context } from './context.ts';

@Resolver(() => UserGroup)
export class UserGroupFieldsResolver {
  @FieldResolver(() => MembershipConnection, {
    description: 'The memberships in the group, with their lifetimes. For owners, admins and auditors.',
  })
  async memberships(
    @Root() group: UserGroup,
    @Args(() => StatedMemberArgs) args: StatedMemberArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    await context.visibility.assertManages(group.key);
    return new MembershipConnection(await context.stated.to(EdgeKind.MEMBERSHIP, group.key, args));
  }

  @FieldResolver(() => EffectiveUserConnection, {
    description:
      'The active users in the group, directly or through nesting. For owners, admins and auditors.',
  })
  async members(
    @Root() group: UserGroup,
    @Args(() => EffectiveUserArgs) args: EffectiveUserArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    await context.visibility.assertManages(group.key);
    return new EffectiveUserConnection(await context.effective.membersOf(group, args));
  }

  @FieldResolver(() => NestingConnection, {
    description:
      'The groups nested in this one: their members are also members of this group. For owners, admins and auditors.',
  })
  async children(
    @Root() group: UserGroup,
    @Args(() => StatedEdgeArgs) args: StatedEdgeArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    await context.visibility.assertManages(group.key);
    return new NestingConnection(await context.stated.to(EdgeKind.NESTING, group.key, args));
  }

  @FieldResolver(() => NestingConnection, {
    description:
      'The groups that this one is nested in: its members are also members of them. For owners, admins and auditors.',
  })
  async parents(
    @Root() group: UserGroup,
    @Args(() => StatedEdgeArgs) args: StatedEdgeArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    await context.visibility.assertManages(group.key);
    return new NestingConnection(await context.stated.from(EdgeKind.NESTING, group.key, args));
  }

  @FieldResolver(() => BindingConnection, {
    description: 'The bindings of the group. For owners, admins and auditors.',
  })
  async bindings(
    @Root() group: UserGroup,
    @Args(() => StatedEdgeArgs) args: StatedEdgeArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    await context.visibility.assertManages(group.key);
    return new BindingConnection(await context.stated.from(EdgeKind.BINDING, group.key, args));
  }

  @FieldResolver(() => EffectiveResourceConnection, {
    description:
      'The resources that the active members may use because of the group. For members, owners, admins and auditors.',
  })
  async resources(
    @Root() group: UserGroup,
    @Args(() => EffectiveResourceArgs) args: EffectiveResourceArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    await context.visibility.assertUses(group.key);
    return new EffectiveResourceConnection(await context.effective.resourcesOf(group, args));
  }

  @FieldResolver(() => OwnershipConnection, {
    description: 'The users who manage the group without being admins.',
  })
  async owners(
    @Root() group: UserGroup,
    @Args(() => StatedEdgeArgs) args: StatedEdgeArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    return new OwnershipConnection(await context.stated.to(EdgeKind.OWNERSHIP, group.key, args));
  }

  @FieldResolver(() => [RuleExemption], {
    description: 'The users who are exempt from the rule. For owners, admins and auditors.',
  })
  async exemptions(@Root() group: UserGroup, @Ctx() context: Context): Promise<RuleExemption[]> {
    await context.visibility.assertManages(group.key);
    return exemptionsOf(context.loaders, group.key);
  }
}
