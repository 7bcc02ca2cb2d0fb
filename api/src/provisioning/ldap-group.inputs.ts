import { Field, ID, InputType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { UserGroupRef } from '../model/refs.inputs.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { WriteInput } from '../shared/write.input.ts';

@InputType({ description: 'Whether a user group is an LDAP group of users.' })
export class SetLdapGroupInput extends WriteInput {
  @Field(() => UserGroupRef, { description: 'Which group.' })
  userGroup: UserGroupRef;

  @Field(() => Boolean, {
    description:
      'True: its members and the group are kept in LDAP. False: what was created there is removed.',
  })
  isLdapGroup: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The LDAP syncer; may be left out where there is only one.',
  })
  syncer?: string | null;
}

@PayloadType('What switching a user group to LDAP answers.')
export class SetLdapGroupPayload extends Payload {
  @Field(() => UserGroup, { nullable: true, description: 'The group.' })
  userGroup: UserGroup | null = null;
}
