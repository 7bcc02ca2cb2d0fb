import { Field } from 'type-graphql';
import { Membership } from '../model/membership.entity.ts';
import { Nesting } from '../model/nesting.entity.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { EdgePayload, RowsPayload } from './edges.payload.ts';

@PayloadType('What a mutation of a membership answers.')
export class MembershipPayload extends EdgePayload {
  @Field(() => Membership, {
    nullable: true,
    description: 'The membership as it is now; null where nothing was done.',
  })
  membership: Membership | null = null;
}

@PayloadType('What a mutation of many memberships answers.')
export class MembershipsPayload extends RowsPayload {}

@PayloadType('What a mutation of a nesting answers.')
export class NestingPayload extends EdgePayload {
  @Field(() => Nesting, {
    nullable: true,
    description: 'The nesting as it is now; null where nothing was done.',
  })
  nesting: Nesting | null = null;
}
