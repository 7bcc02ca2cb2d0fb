import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { ResourceGroupRef } from '../model/refs.inputs.ts';
import { ResourceGroup } from '../model/resource-group.entity.ts';
import { ResourceGroupsArgs, resourceGroupCondition } from '../resource-groups/resource-group.args.ts';
import {
  ArchiveResourceGroupInput,
  CreateResourceGroupInput,
  UpdateResourceGroupInput,
} from '../resource-groups/resource-group.inputs.ts';
import { ResourceGroupPayload } from '../resource-groups/resource-group.payload.ts';
import { connectionOf } from '../shared/connection.ts';
import { listNamed } from '../shared/named-list.ts';
import { sql } from '../shared/sql.ts';
import type { Context } from './context.ts';

export const ResourceGroupConnection = connectionOf<ResourceGroup>('ResourceGroup', () => ResourceGroup);

@Resolver(() => ResourceGroup)
export class ResourceGroupResolver {
  @Query(() => ResourceGroup, {
    nullable: true,
    description: 'A resource group; null where there is none that the viewer may see.',
  })
  async resourceGroup(
    @Arg('ref', () => ResourceGroupRef, { description: 'The resource group.' }) ref: ResourceGroupRef,
    @Ctx() context: Context,
  ): Promise<ResourceGroup | null> {
    const key = await context.visibility.locate('RESOURCE_GROUP', ref);
    return key === null ? null : context.loaders.node<ResourceGroup>(key);
  }

  @Query(() => ResourceGroupConnection, { description: 'The resource groups that the viewer may see.' })
  async resourceGroups(
    @Args(() => ResourceGroupsArgs) { where, ...args }: ResourceGroupsArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    const conditions = [
      await context.visibility.condition('RESOURCE_GROUP'),
      where ? resourceGroupCondition(where) : sql`n.archived_at is null`,
    ];
    return new ResourceGroupConnection(
      await listNamed(context.em, sql`resource_group`, args, conditions, context.nodes<ResourceGroup>),
    );
  }

  @Mutation(() => ResourceGroupPayload, { description: 'Creates a resource group. For admins.' })
  async createResourceGroup(
    @Arg('input', () => CreateResourceGroupInput, { description: 'The new resource group.' })
    input: CreateResourceGroupInput,
    @Ctx() { resourceGroups }: Context,
  ): Promise<ResourceGroupPayload> {
    return Object.assign(new ResourceGroupPayload(), await resourceGroups.create(input));
  }

  @Mutation(() => ResourceGroupPayload, {
    description: 'Changes a resource group. For admins.',
  })
  async updateResourceGroup(
    @Arg('input', () => UpdateResourceGroupInput, { description: 'The resource group and the changes.' })
    input: UpdateResourceGroupInput,
    @Ctx() { resourceGroups }: Context,
  ): Promise<ResourceGroupPayload> {
    return Object.assign(new ResourceGroupPayload(), await resourceGroups.update(input));
  }

  @Mutation(() => ResourceGroupPayload, {
    description: 'Archives a resource group and ends all of its edges. For admins.',
  })
  async archiveResourceGroup(
    @Arg('input', () => ArchiveResourceGroupInput, { description: 'The resource group.' })
    input: ArchiveResourceGroupInput,
    @Ctx() { resourceGroups }: Context,
  ): Promise<ResourceGroupPayload> {
    return Object.assign(new ResourceGroupPayload(), await resourceGroups.archive(input));
  }
}
