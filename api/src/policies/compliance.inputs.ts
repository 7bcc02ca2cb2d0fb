import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { ResourceGroupRef } from '../model/refs.inputs.ts';
import { ConnectionArgs } from '../shared/page.args.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { Position } from '../shared/position.ts';
import { WriteInput } from '../shared/write.input.ts';
import { ComplianceState } from './compliance.types.ts';

@InputType({ description: 'Which systems and policies. Conditions that are left out hold of all.' })
export class ComplianceFilter {
  @Field(() => [ComplianceState], { nullable: true, description: 'In one of these states.' })
  state?: ComplianceState[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of these types of policies.' })
  type?: string[] | null;

  @Field(() => ResourceGroupRef, {
    nullable: true,
    description: 'Systems of this group, and of the groups in it.',
  })
  resourceGroup?: ResourceGroupRef | null;
}

@ArgsType()
export class ComplianceArgs extends ConnectionArgs {
  @Field(() => ComplianceFilter, { nullable: true, description: 'All when left out.' })
  where?: ComplianceFilter | null;
}

@InputType({ description: 'Whether a system is what its policies of one type say.' })
export class ComplianceInput {
  @Field(() => ID, { description: 'The id of the type.' })
  type: string;

  @Field(() => ComplianceState, { description: 'How it stands.' })
  state: ComplianceState;

  @Field(() => String, { nullable: true, description: 'Why it is not compliant.' })
  message?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What somebody had changed there, and was repaired now.',
  })
  drift?: string | null;
}

@InputType({ description: 'How a system complies: with all types of policies that it knows of.' })
export class ReportComplianceInput extends WriteInput {
  @Field(() => ID, { description: 'Id of the resource.' })
  resource: string;

  @Field(() => Position, {
    nullable: true,
    description:
      'The `notifiedPosition` up to which its agent had heard when it asked what counts. Left out, it has heard all.',
  })
  position?: number | null;

  @Field(() => [ComplianceInput], {
    description: 'One for each type; types that are left out no longer count there.',
  })
  results: ComplianceInput[];
}

@PayloadType('What a report of compliance answers.')
export class ReportCompliancePayload extends Payload {}
