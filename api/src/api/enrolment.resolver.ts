import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Resource } from '../model/resource.entity.ts';
import { ResourceGroup } from '../model/resource-group.entity.ts';
import { Enrolment, RevokeEnrolmentInput, RevokeEnrolmentPayload } from '../systems/enrolment.types.ts';
import type { Context } from './context.ts';

@Resolver(() => Enrolment)
export class EnrolmentResolver {
  @Query(() => [Enrolment], {
    description:
      'The tokens with which systems may still enrol, the newest first. For admins and auditors. Those of whom may make none any more are no longer good, and not listed.',
  })
  enrolments(@Ctx() { enrolments }: Context): Promise<Enrolment[]> {
    return enrolments.list();
  }

  @FieldResolver(() => Resource, {
    nullable: true,
    description: 'The system that may enrol; null where it is a new one.',
  })
  resource(@Root() { resourceKey }: Enrolment, @Ctx() { loaders }: Context): Promise<Resource> | null {
    return resourceKey === null ? null : loaders.node<Resource>(resourceKey);
  }

  @FieldResolver(() => ResourceGroup, {
    nullable: true,
    description: 'The system group that a new system is put into.',
  })
  resourceGroup(
    @Root() { resourceGroupKey }: Enrolment,
    @Ctx() { loaders }: Context,
  ): Promise<ResourceGroup> | null {
    return resourceGroupKey === null ? null : loaders.node<ResourceGroup>(resourceGroupKey);
  }

  @Mutation(() => RevokeEnrolmentPayload, {
    description: 'Revokes an enrolment token that was not used yet. Admins only.',
  })
  async revokeEnrolment(
    @Arg('input', () => RevokeEnrolmentInput, { description: 'Which token.' }) input: RevokeEnrolmentInput,
    @Ctx() { enrolments }: Context,
  ): Promise<RevokeEnrolmentPayload> {
    return Object.assign(new RevokeEnrolmentPayload(), await enrolments.revoke(input));
  }
}
