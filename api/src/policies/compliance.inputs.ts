import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { ResourceGroupRef } from '../model/refs.inputs.ts';
import { ConnectionArgs } from '../shared/page.args.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { Position } from '../shared/position.ts';
import { ReportedCodeField, ReportedValuesField } from '../shared/reported-text.ts';
import { WriteInput } from '../shared/write.input.ts';
import { ComplianceState } from './compliance.types.ts';

@InputType({ description: 'Conditions on systems and policies; all that are given must hold.' })
export class ComplianceFilter {
  @Field(() => [ComplianceState], { nullable: true, description: 'In one of these states.' })
  state?: ComplianceState[] | null;

  @Field(() => [ID], { nullable: true, description: 'Policies of one of these types, by id.' })
  type?: string[] | null;

  @Field(() => ResourceGroupRef, {
    nullable: true,
    description: 'Systems in this group, or in a group in it.',
  })
  resourceGroup?: ResourceGroupRef | null;
}

@ArgsType()
export class ComplianceArgs extends ConnectionArgs {
  @Field(() => ComplianceFilter, {
    nullable: true,
    description: 'Only systems and types that match this filter; all when left out.',
  })
  where?: ComplianceFilter | null;
}

@InputType({ description: 'Whether a system complies with its policies of one type.' })
export class ComplianceInput {
  @Field(() => ID, { description: 'The id of the type.' })
  type: string;

  @Field(() => ComplianceState, { description: 'The state; not PENDING, which is not reported.' })
  state: ComplianceState;

  @Field(() => String, { nullable: true, description: 'Why the system does not comply, in English.' })
  message?: string | null;

  @ReportedCodeField()
  messageCode?: string | null;

  @ReportedValuesField()
  messageValues?: unknown;

  @Field(() => String, {
    nullable: true,
    description: 'What somebody had changed on the system and was repaired now, in English.',
  })
  drift?: string | null;

  @ReportedCodeField()
  driftCode?: string | null;

  @ReportedValuesField()
  driftValues?: unknown;
}

@InputType({ description: 'A report of how a system complies with all types of policies that it knows of.' })
export class ReportComplianceInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the system, such as resource_3.' })
  resource: string;

  @Field(() => Position, {
    nullable: true,
    description:
      'The `notifiedPosition` up to which the agent had received changes when it asked for the policies. When left out, the report counts as one on the current policies.',
  })
  position?: number | null;

  @Field(() => [ComplianceInput], {
    description:
      'One result per type. Earlier reports on types that are left out are removed. Types that this server does not know are ignored, because an agent may be newer.',
  })
  results: ComplianceInput[];
}

@PayloadType('The result of a report of compliance.')
export class ReportCompliancePayload extends Payload {}
