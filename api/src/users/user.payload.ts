import { Field } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { User } from '../model/user.entity.ts';
import { PayloadType } from '../shared/payload-type.ts';

@PayloadType('The result of a mutation of a user.')
export class UserPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The user as it is now; null where nothing was done.' })
  user: User | null = null;
}
