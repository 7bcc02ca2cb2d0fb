import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { StatedEdgeArgs } from '../edges/stated.args.ts';
import { AssignmentConnection } from '../model/edge-connections.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { Policy } from '../model/policy.entity.ts';
import { PolicyRef } from '../model/refs.inputs.ts';
import { describeType } from '../policies/describe-type.ts';
import {
  ArchivePolicyInput,
  CreatePolicyInput,
  PoliciesArgs,
  PolicyPayload,
  UpdatePolicyInput,
} from '../policies/policy.inputs.ts';
import { PolicyType } from '../policies/policy.types.ts';
import { catalogue, typeNamed } from '../policy-types/catalogue.ts';
import { connectionOf } from '../shared/connection.ts';
import { listNamed } from '../shared/named-list.ts';
import { sql } from '../shared/sql.ts';
import { authorizeReader } from '../viewer/authorize.ts';
import type { Context } from './context.ts';

export const PolicyConnection = connectionOf<Policy>('Policy', () => Policy);

@Resolver(() => Policy)
export class PolicyResolver {
  @Query(() => [PolicyType], { description: 'All types of policies, with the settings that they can state.' })
  policyTypes(): PolicyType[] {
    return catalogue.map(describeType);
  }

  @Query(() => Policy, {
    nullable: true,
    description: 'A policy; null where there is none that the viewer may see. For admins and auditors.',
  })
  async policy(
    @Arg('ref', () => PolicyRef, { description: 'The policy.' }) ref: PolicyRef,
    @Ctx() { visibility, loaders }: Context,
  ): Promise<Policy | null> {
    const key = await visibility.locate('POLICY', ref);
    return key === null ? null : loaders.node<Policy>(key);
  }

  @Query(() => PolicyConnection, { description: 'All policies. For admins and auditors.' })
  async policies(
    @Args(() => PoliciesArgs) { type, isArchived, ...args }: PoliciesArgs,
    @Ctx() { em, viewer, nodes }: Context,
  ): Promise<object> {
    authorizeReader(viewer);
    const conditions = [
      type ? sql`o.policy_type = ${typeNamed(type).id}` : sql`true`,
      isArchived ? sql`n.archived_at is not null` : sql`n.archived_at is null`,
    ];
    return new PolicyConnection(await listNamed(em, sql`policy`, args, conditions, nodes<Policy>));
  }

  @FieldResolver(() => PolicyType, { description: 'The type of the policy.' })
  type(@Root() { typeId }: Policy): PolicyType {
    return describeType(typeNamed(typeId));
  }

  @FieldResolver(() => AssignmentConnection, {
    description: 'The systems and system groups that the policy is assigned to.',
  })
  async assignments(
    @Root() { key }: Policy,
    @Args(() => StatedEdgeArgs) args: StatedEdgeArgs,
    @Ctx() { stated }: Context,
  ): Promise<object> {
    return new AssignmentConnection(await stated.from(EdgeKind.ASSIGNMENT, key, args));
  }

  @Mutation(() => PolicyPayload, { description: 'Creates a policy. For admins.' })
  async createPolicy(
    @Arg('input', () => CreatePolicyInput, { description: 'The new policy.' }) input: CreatePolicyInput,
    @Ctx() { policies }: Context,
  ): Promise<PolicyPayload> {
    return Object.assign(new PolicyPayload(), await policies.create(input));
  }

  @Mutation(() => PolicyPayload, { description: 'Changes a policy. For admins.' })
  async updatePolicy(
    @Arg('input', () => UpdatePolicyInput, { description: 'The policy and the changes.' })
    input: UpdatePolicyInput,
    @Ctx() { policies }: Context,
  ): Promise<PolicyPayload> {
    return Object.assign(new PolicyPayload(), await policies.update(input));
  }

  @Mutation(() => PolicyPayload, {
    description: 'Archives a policy and ends all of its assignments. For admins.',
  })
  async archivePolicy(
    @Arg('input', () => ArchivePolicyInput, { description: 'The policy.' }) input: ArchivePolicyInput,
    @Ctx() { policies }: Context,
  ): Promise<PolicyPayload> {
    return Object.assign(new PolicyPayload(), await policies.archive(input));
  }
}
