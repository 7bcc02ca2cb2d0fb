import { Field } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { User } from '../model/user.entity.ts';
import { PayloadType } from '../shared/payload-type.ts';

@PayloadType('What a mutation of a user answers.')
export class UserPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The user as it is now; null where nothing was done.' })
  user: User | null = null;
}
