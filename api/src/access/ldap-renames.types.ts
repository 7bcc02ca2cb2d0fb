import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'An entry of an LDAP server that gets another name. Clients that filter by the name, such as the `ldap_access_filter` of sssd, let nobody in until their filter has the new one. Filters by `musterId` need no change.',
})
export class LdapRename {
  @Field(() => String, { description: 'The name of the syncer that writes the entry.' })
  syncer: string;

  @Field(() => ID, {
    description:
      'The `musterId` of the entry, by which clients can filter whatever it is called: the id of the group or resource, for the group of a level with a colon and the level.',
  })
  musterId: string;

  @Field(() => String, {
    description:
      'The distinguished name before, without the part below which all groups are as long as the syncer has not said that.',
  })
  before: string;

  @Field(() => String, { description: 'The distinguished name after.' })
  after: string;
}
