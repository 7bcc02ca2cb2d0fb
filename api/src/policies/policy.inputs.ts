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
  @Field(() => String, { description: 'The id of its type, such as ssh-server: see `policyTypes`.' })
  type: string;

  @Field(() => String, { description: 'Unique; upper and lower case are the same.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is for, for people.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'What another system calls it.' })
  externalId?: string | null;

  @Field(() => GraphQLJSON, { description: 'The settings that it states, by name: at least one.' })
  settings: unknown;
}

@InputType({ description: 'Changes a policy. Fields that are left out stay as they are; null clears.' })
export class UpdatePolicyInput extends WriteInput {
  @Field(() => PolicyRef, { description: 'The policy.' })
  policy: PolicyRef;

  @Field(() => Int, {
    nullable: true,
    description: 'Refuse the change unless the policy is at this version.',
  })
  ifVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'What people call it.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for, for people.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'What another system calls it.' })
  externalId?: string | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'The settings that it states: replaces them all.',
  })
  settings?: unknown;
}

@InputType({ description: 'Archives a policy: all its assignments end now.' })
export class ArchivePolicyInput extends WriteInput {
  @Field(() => PolicyRef, { description: 'The policy.' })
  policy: PolicyRef;

  @Field(() => Int, {
    nullable: true,
    description: 'Refuse the change unless the policy is at this version.',
  })
  ifVersion?: number | null;
}

@InputType({ description: 'Lets a policy count on a system, or on all systems of a system group.' })
export class AddAssignmentInput extends LifetimeWriteInput {
  @Field(() => PolicyRef, { description: 'The policy.' })
  policy: PolicyRef;

  @Field(() => BindingObjectRef, { description: 'The system, or system group.' })
  object: BindingObjectRef;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 0,
    description: 'From -1000 to 1000: the larger one counts where the type of a setting says so.',
  })
  priority?: number | null;
}

@ArgsType()
export class PoliciesArgs extends NamedListArgs {
  @Field(() => String, { nullable: true, description: 'Only of this type.' })
  type?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Those that are archived instead of those that are not.',
  })
  isArchived?: boolean | null;
}

@PayloadType('What a mutation of a policy answers.')
export class PolicyPayload extends Payload {
  @Field(() => Policy, {
    nullable: true,
    description: 'The policy as it is now; null when nothing was done.',
  })
  policy: Policy | null = null;
}

@PayloadType('What a mutation of an assignment answers.')
export class AssignmentPayload extends EdgePayload {
  @Field(() => Assignment, {
    nullable: true,
    description: 'The assignment as it is now; null when nothing was done.',
  })
  assignment: Assignment | null = null;
}
