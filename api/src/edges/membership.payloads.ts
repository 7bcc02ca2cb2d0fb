import { Field } from 'type-graphql';
import { Membership } from '../model/membership.entity.ts';
import { Nesting } from '../model/nesting.entity.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { EdgePayload, RowsPayload } from './edges.payload.ts';

@PayloadType('The result of a mutation of a membership.')
export class MembershipPayload extends EdgePayload {
  @Field(() => Membership, {
    nullable: true,
    description: 'The membership as it is now; null where nothing was done.',
  })
  membership: Membership | null = null;
}

@PayloadType('The result of a mutation of several memberships.')
export class MembershipsPayload extends RowsPayload {}

@PayloadType('The result of a mutation of a nesting.')
export class NestingPayload extends EdgePayload {
  @Field(() => Nesting, {
    nullable: true,
    description: 'The nesting as it is now; null where nothing was done.',
  })
  nesting: Nesting | null = null;
}
