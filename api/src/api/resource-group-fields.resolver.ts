import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AtArgs, EffectiveUserArgs } from '../access/effective.args.ts';
import { EffectiveResourceConnection, EffectiveUserConnection } from '../access/effective-connections.ts';
import { StatedEdgeArgs } from '../edges/stated.args.ts';
import { BindingConnection, ContainmentConnection, OwnershipConnection } from '../model/edge-connections.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { ResourceGroup } from '../model/resource-group.entity.ts';
import type { Context } from './context.ts';

@Resolver(() => ResourceGroup)
export class ResourceGroupFieldsResolver {
  @FieldResolver(() => ContainmentConnection, {
    description:
      'The resources and resource groups that it contains directly. For owners, admins and auditors.',
  })
  async parts(
    @Root() group: ResourceGroup,
    @Args(() => StatedEdgeArgs) args: StatedEdgeArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    await context.visibility.assertManages(group.key);
    return new ContainmentConnection(await context.stated.from(EdgeKind.CONTAINMENT, group.key, args));
  }

  @FieldResolver(() => ContainmentConnection, {
    description: 'The resource groups that contain it directly. For owners, admins and auditors.',
  })
  async resourceGroups(
    @Root() group: ResourceGroup,
    @Args(() => StatedEdgeArgs) args: StatedEdgeArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    await context.visibility.assertManages(group.key);
    return new ContainmentConnection(await context.stated.to(EdgeKind.CONTAINMENT, group.key, args));
  }

  @FieldResolver(() => BindingConnection, {
    description: 'The bindings to it. For owners, admins and auditors.',
  })
  async bindings(
    @Root() group: ResourceGroup,
    @Args(() => StatedEdgeArgs) args: StatedEdgeArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    await context.visibility.assertManages(group.key);
    return new BindingConnection(await context.stated.to(EdgeKind.BINDING, group.key, args));
  }

  @FieldResolver(() => EffectiveResourceConnection, {
    description:
      'All resources in the group, directly or through groups in it. For owners, admins and auditors.',
  })
  async resources(
    @Root() group: ResourceGroup,
    @Args(() => AtArgs) args: AtArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    await context.visibility.assertManages(group.key);
    return new EffectiveResourceConnection(await context.effective.partsOf(group, args));
  }

  @FieldResolver(() => EffectiveUserConnection, {
    description:
      'All users who may use the resources in the group because of it. For owners, admins and auditors.',
  })
  async users(
    @Root() group: ResourceGroup,
    @Args(() => EffectiveUserArgs) args: EffectiveUserArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    await context.visibility.assertManages(group.key);
    return new EffectiveUserConnection(await context.effective.usersOf(group, args));
  }

  @FieldResolver(() => OwnershipConnection, {
    description: 'The users who manage the group without being admins.',
  })
  async owners(
    @Root() group: ResourceGroup,
    @Args(() => StatedEdgeArgs) args: StatedEdgeArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    return new OwnershipConnection(await context.stated.to(EdgeKind.OWNERSHIP, group.key, args));
  }
}
