import { Field } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { PayloadType } from '../shared/payload-type.ts';

@PayloadType('The result of a mutation of a user group.')
export class UserGroupPayload extends Payload {
  @Field(() => UserGroup, {
    nullable: true,
    description: 'The group as it is now; null where nothing was done.',
  })
  userGroup: UserGroup | null = null;
}
