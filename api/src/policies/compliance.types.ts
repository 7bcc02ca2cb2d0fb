import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Resource } from '../model/resource.entity.ts';
import { connectionOf } from '../shared/connection.ts';
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
  description: 'Whether a system is what its policies say.',
  valuesConfig: {
    PENDING: {
      description: 'Its agent has not said so since what counts there may have changed. Never reported.',
    },
    COMPLIANT: { description: 'It is; what differed was repaired.' },
    FAILED: { description: 'It could not be made so; what was there before counts again.' },
    UNSUPPORTED: { description: 'The system does not have what it takes.' },
  },
});

@ObjectType({ description: 'Whether a system is what its policies of one type say.' })
export class Compliance {
  resourceKey: number;
  resourceName: string;
  typeId: string;

  @Field(() => Resource, { description: 'The system.' })
  resource(@Ctx() { loaders }: { loaders: Loaders }): Promise<Resource> {
    return loaders.node<Resource>(this.resourceKey);
  }

  @Field(() => PolicyType, { description: 'What the policies are about.' })
  type: PolicyType;

  @Field(() => ComplianceState, { description: 'How it stands.' })
  state: ComplianceState;

  @Field(() => String, { nullable: true, description: 'Why it was not compliant when it was last said.' })
  message: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Since when the system has said the same; null where it has said nothing.',
  })
  since: Date | null;

  @Field(() => Int, { description: 'How often somebody had changed it there, and it was repaired.' })
  drifts: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last repaired.' })
  driftedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What was last repaired.' })
  drift: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last said.' })
  reportedAt: Date | null;
}

export const ComplianceConnection = connectionOf<Compliance>('Compliance', () => Compliance);
