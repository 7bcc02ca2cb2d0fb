import { Field, ID, InputType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { UserGroupRef } from '../model/refs.inputs.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { WriteInput } from '../shared/write.input.ts';

@InputType({ description: 'Makes a user group an LDAP group, or stops that.' })
export class SetLdapGroupInput extends WriteInput {
  @Field(() => UserGroupRef, { description: 'The user group.' })
  userGroup: UserGroupRef;

  @Field(() => Boolean, {
    description:
      'True: the group and its members are written to LDAP. False: what was created in LDAP is removed.',
  })
  isLdapGroup: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the LDAP syncer. It may be left out where there is only one.',
  })
  syncer?: string | null;
}

@PayloadType('The result of making a user group an LDAP group, or stopping that.')
export class SetLdapGroupPayload extends Payload {
  @Field(() => UserGroup, {
    nullable: true,
    description: 'The user group as it is now; null where nothing was done.',
  })
  userGroup: UserGroup | null = null;
}
