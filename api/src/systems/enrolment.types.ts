import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { WriteInput } from '../shared/write.input.ts';

@ObjectType({
  description:
    'A one-time token with which a system may still enrol. The token itself is shown once, when it is made.',
})
export class Enrolment {
  resourceKey: number | null;
  resourceGroupKey: number | null;

  @Field(() => ID, { description: 'Names it, such as enrolment_7.' })
  id: string;

  @Field(() => String, { description: 'The name of the admin, or API token, that made it.' })
  createdBy: string;

  @Field(() => GraphQLDateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { description: 'Until when a system may enrol with it.' })
  expiresAt: Date;
}

@InputType({ description: 'Which enrolment token to revoke.' })
export class RevokeEnrolmentInput extends WriteInput {
  @Field(() => ID, { description: 'Its id, such as enrolment_7.' })
  id: string;
}

@PayloadType('What revoking an enrolment token answers.')
export class RevokeEnrolmentPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The id of what was revoked.' })
  id: string | null = null;
}
