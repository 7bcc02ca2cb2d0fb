import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { WriteInput } from '../shared/write.input.ts';

@ObjectType({
  description:
    'A one-time token with which a system can still enrol. The token itself is shown only once, when it is created.',
})
export class Enrolment {
  resourceKey: number | null;
  resourceGroupKey: number | null;

  @Field(() => ID, { description: 'The id, such as enrolment_7.' })
  id: string;

  @Field(() => String, { description: 'The name of the admin or API token that created it.' })
  createdBy: string;

  @Field(() => GraphQLDateTime, { description: 'When the token was created.' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { description: 'When the token expires.' })
  expiresAt: Date;
}

@InputType({ description: 'Revokes an enrolment token that has not been used.' })
export class RevokeEnrolmentInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the token, such as enrolment_7.' })
  id: string;
}

@PayloadType('The result of revoking an enrolment token.')
export class RevokeEnrolmentPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The id of the token that was revoked.' })
  id: string | null = null;
}
