import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Resource } from '../model/resource.entity.ts';
import { ResourceGroup } from '../model/resource-group.entity.ts';
import { Enrolment, RevokeEnrolmentInput, RevokeEnrolmentPayload } from '../systems/enrolment.types.ts';
import type { Context } from './context.ts';

@Resolver(() => Enrolment)
export class EnrolmentResolver {
  @Query(() => [Enrolment], {
    description:
      'The tokens with which systems can still enrol, the newest first. Tokens whose makers may no longer create any are invalid, and are left out. For admins and auditors.',
  })
  enrolments(@Ctx() { enrolments }: Context): Promise<Enrolment[]> {
    return enrolments.list();
  }

  @FieldResolver(() => Resource, {
    nullable: true,
    description: 'The system that may enrol; null where a new one is created.',
  })
  resource(@Root() { resourceKey }: Enrolment, @Ctx() { loaders }: Context): Promise<Resource> | null {
    return resourceKey === null ? null : loaders.node<Resource>(resourceKey);
  }

  @FieldResolver(() => ResourceGroup, {
    nullable: true,
    description: 'The system group that a new system is added to.',
  })
  resourceGroup(
    @Root() { resourceGroupKey }: Enrolment,
    @Ctx() { loaders }: Context,
  ): Promise<ResourceGroup> | null {
    return resourceGroupKey === null ? null : loaders.node<ResourceGroup>(resourceGroupKey);
  }

  @Mutation(() => RevokeEnrolmentPayload, {
    description: 'Revokes an enrolment token that has not been used. For admins.',
  })
  async revokeEnrolment(
    @Arg('input', () => RevokeEnrolmentInput, { description: 'The token.' }) input: RevokeEnrolmentInput,
    @Ctx() { enrolments }: Context,
  ): Promise<RevokeEnrolmentPayload> {
    return Object.assign(new RevokeEnrolmentPayload(), await enrolments.revoke(input));
  }
}
