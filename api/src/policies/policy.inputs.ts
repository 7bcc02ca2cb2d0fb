import { GraphQLJSON } from 'graphql-scalars';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { LifetimeWriteInput } from '../edges/edge.inputs.ts';
import { EdgePayload } from '../edges/edges.payload.ts';
import { Assignment } from '../model/assignment.entity.ts';
import { Policy } from '../model/policy.entity.ts';
import { BindingObjectRef, PolicyRef } from '../model/refs.inputs.ts';
import { NamedListArgs } from '../shared/named-list.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { WriteInput } from '../shared/write.input.ts';

@InputType({ description: 'A new policy.' })
export class CreatePolicyInput extends WriteInput {
  @Field(() => String, { description: 'The id of the type, such as ssh-server: see `policyTypes`.' })
  type: string;

  @Field(() => String, {
    description:
      'The name. It must be unique; names that differ only in case, spaces or Unicode spelling are the same.',
  })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the policy is for, for people. At most 2,000 characters.',
  })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the policy in another system.' })
  externalId?: string | null;

  @Field(() => GraphQLJSON, { description: 'The settings, by name: at least one.' })
  settings: unknown;
}

@InputType({
  description: 'Changes a policy. Fields that are left out stay as they are; null clears a field.',
})
export class UpdatePolicyInput extends WriteInput {
  @Field(() => PolicyRef, { description: 'The policy.' })
  policy: PolicyRef;

  @Field(() => Int, {
    nullable: true,
    description: 'The change is refused unless the policy has this version.',
  })
  ifVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'The new name.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the policy is for, for people. At most 2,000 characters.',
  })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the policy in another system.' })
  externalId?: string | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'The settings, by name. Replaces all of them.',
  })
  settings?: unknown;
}

@InputType({ description: 'Archives a policy: all of its assignments end now.' })
export class ArchivePolicyInput extends WriteInput {
  @Field(() => PolicyRef, { description: 'The policy.' })
  policy: PolicyRef;

  @Field(() => Int, {
    nullable: true,
    description: 'The change is refused unless the policy has this version.',
  })
  ifVersion?: number | null;
}

@InputType({ description: 'Assigns a policy to a system, or to all systems of a system group.' })
export class AddAssignmentInput extends LifetimeWriteInput {
  @Field(() => PolicyRef, { description: 'The policy.' })
  policy: PolicyRef;

  @Field(() => BindingObjectRef, { description: 'The system or system group.' })
  object: BindingObjectRef;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 0,
    description:
      'From -1000 to 1000; 0 when left out. Where the type of a setting says that priority decides, the value with the larger priority applies.',
  })
  priority?: number | null;
}

@ArgsType()
export class PoliciesArgs extends NamedListArgs {
  @Field(() => String, { nullable: true, description: 'Only policies of this type, by id.' })
  type?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'True: only archived policies. False, or left out: only those that are not archived.',
  })
  isArchived?: boolean | null;
}

@PayloadType('The result of a mutation of a policy.')
export class PolicyPayload extends Payload {
  @Field(() => Policy, {
    nullable: true,
    description: 'The policy as it is now; null where nothing was done.',
  })
  policy: Policy | null = null;
}

@PayloadType('The result of a mutation of an assignment.')
export class AssignmentPayload extends EdgePayload {
  @Field(() => Assignment, {
    nullable: true,
    description: 'The assignment as it is now; null where nothing was done.',
  })
  assignment: Assignment | null = null;
}
