import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Resource } from '../model/resource.entity.ts';
import { connectionOf } from '../shared/connection.ts';
import type { ErrorText } from '../shared/error-text.ts';
import { MessageFields } from '../shared/message-fields.ts';
import type { Loaders } from '../viewer/loaders.ts';
import { PolicyType } from './policy.types.ts';

export enum ComplianceState {
  PENDING = 'PENDING',
  COMPLIANT = 'COMPLIANT',
  FAILED = 'FAILED',
  UNSUPPORTED = 'UNSUPPORTED',
}
registerEnumType(ComplianceState, {
  name: 'ComplianceState',
  description: 'Whether a system complies with its policies.',
  valuesConfig: {
    PENDING: {
      description:
        'The agent has not reported since the policies of the system may have changed. Agents cannot report this state.',
    },
    COMPLIANT: { description: 'The system complies; differences were repaired.' },
    FAILED: { description: 'The policies could not be applied; the previous settings are in force again.' },
    UNSUPPORTED: { description: 'The system lacks what is needed to apply the policies.' },
  },
});

@ObjectType({ description: 'Whether a system complies with its policies of one type.' })
export class Compliance {
  resourceKey: number;
  resourceName: string;
  typeId: string;

  @Field(() => Resource, { description: 'The system.' })
  resource(@Ctx() { loaders }: { loaders: Loaders }): Promise<Resource> {
    return loaders.node<Resource>(this.resourceKey);
  }

  @Field(() => PolicyType, { description: 'The type of the policies.' })
  type: PolicyType;

  @Field(() => ComplianceState, { description: 'The state.' })
  state: ComplianceState;

  @MessageFields('message', {
    nullable: true,
    description: 'Why the system did not comply, according to the last report.',
  })
  text: ErrorText | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Since when the system has reported the same state; null where it has not reported.',
  })
  since: Date | null;

  @Field(() => Int, { description: 'How often a change made on the system was repaired.' })
  drifts: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When a change was last repaired.' })
  driftedAt: Date | null;

  @MessageFields('drift', { nullable: true, description: 'What was last repaired.' })
  driftText: ErrorText | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the agent last reported.' })
  reportedAt: Date | null;
}

export const ComplianceConnection = connectionOf<Compliance>('Compliance', () => Compliance);
