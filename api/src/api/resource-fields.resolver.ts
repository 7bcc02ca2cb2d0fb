import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EffectiveUserArgs } from '../access/effective.args.ts';
import { EffectiveUserConnection } from '../access/effective-connections.ts';
import { StatedEdgeArgs } from '../edges/stated.args.ts';
import { BindingConnection, ContainmentConnection } from '../model/edge-connections.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { Resource } from '../model/resource.entity.ts';
import { LevelGroup, levelGroupsOf } from '../resources/level-group.ts';
import { authorizeReader } from '../viewer/authorize.ts';
import type { Context } from './context.ts';

@Resolver(() => Resource)
export class ResourceFieldsResolver {
  @FieldResolver(() => [LevelGroup], {
    description: 'A group for operating systems for each level, the lowest first.',
  })
  levelGroups(@Root() { key }: Resource, @Ctx() { loaders, em }: Context): Promise<LevelGroup[]> {
    return loaders.cache.load('levelGroups', {}, key, (keys) => levelGroupsOf(em, keys));
  }

  @FieldResolver(() => ContainmentConnection, {
    description: 'The resource groups that contain it directly. For admins and auditors.',
  })
  async resourceGroups(
    @Root() resource: Resource,
    @Args(() => StatedEdgeArgs) args: StatedEdgeArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    authorizeReader(context.viewer);
    return new ContainmentConnection(await context.stated.to(EdgeKind.CONTAINMENT, resource.key, args));
  }

  @FieldResolver(() => BindingConnection, {
    description: 'The bindings to it. For admins and auditors.',
  })
  async bindings(
    @Root() resource: Resource,
    @Args(() => StatedEdgeArgs) args: StatedEdgeArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    authorizeReader(context.viewer);
    return new BindingConnection(await context.stated.to(EdgeKind.BINDING, resource.key, args));
  }

  @FieldResolver(() => EffectiveUserConnection, {
    description: 'All users who may use it, with their level and its end. For admins and auditors.',
  })
  async users(
    @Root() resource: Resource,
    @Args(() => EffectiveUserArgs) args: EffectiveUserArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    authorizeReader(context.viewer);
    return new EffectiveUserConnection(await context.effective.usersOf(resource, args));
  }
}
