import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { ResourceRef } from '../model/refs.inputs.ts';
import { Resource } from '../model/resource.entity.ts';
import { ResourcesArgs, resourceCondition } from '../resources/resource.args.ts';
import {
  ArchiveResourceInput,
  CreateResourceInput,
  UpdateResourceInput,
} from '../resources/resource.inputs.ts';
import { ResourcePayload } from '../resources/resource.payload.ts';
import { connectionOf } from '../shared/connection.ts';
import { listNamed } from '../shared/named-list.ts';
import { sql } from '../shared/sql.ts';
import type { Context } from './context.ts';

export const ResourceConnection = connectionOf<Resource>('Resource', () => Resource);

@Resolver(() => Resource)
export class ResourceResolver {
  @Query(() => Resource, {
    nullable: true,
    description: 'A resource; null where there is none that the viewer may see.',
  })
  async resource(
    @Arg('ref', () => ResourceRef, { description: 'The resource.' }) ref: ResourceRef,
    @Ctx() context: Context,
  ): Promise<Resource | null> {
    const key = await context.visibility.locate('RESOURCE', ref);
    return key === null ? null : context.loaders.node<Resource>(key);
  }

  @Query(() => ResourceConnection, { description: 'The resources that the viewer may see.' })
  async resources(
    @Args(() => ResourcesArgs) { where, ...args }: ResourcesArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    const conditions = [
      await context.visibility.condition('RESOURCE'),
      where ? resourceCondition(where) : sql`n.archived_at is null`,
    ];
    return new ResourceConnection(
      await listNamed(context.em, sql`resource`, args, conditions, context.nodes<Resource>),
    );
  }

  @Mutation(() => ResourcePayload, { description: 'Creates a resource. For admins.' })
  async createResource(
    @Arg('input', () => CreateResourceInput, { description: 'The new resource.' }) input: CreateResourceInput,
    @Ctx() { resources }: Context,
  ): Promise<ResourcePayload> {
    return Object.assign(new ResourcePayload(), await resources.create(input));
  }

  @Mutation(() => ResourcePayload, {
    description: 'Changes a resource. For admins.',
  })
  async updateResource(
    @Arg('input', () => UpdateResourceInput, { description: 'The resource and the changes.' })
    input: UpdateResourceInput,
    @Ctx() { resources }: Context,
  ): Promise<ResourcePayload> {
    return Object.assign(new ResourcePayload(), await resources.update(input));
  }

  @Mutation(() => ResourcePayload, {
    description: 'Archives a resource and ends all of its edges. For admins.',
  })
  async archiveResource(
    @Arg('input', () => ArchiveResourceInput, { description: 'The resource.' }) input: ArchiveResourceInput,
    @Ctx() { resources }: Context,
  ): Promise<ResourcePayload> {
    return Object.assign(new ResourcePayload(), await resources.archive(input));
  }
}
