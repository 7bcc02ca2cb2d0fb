import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'What is mirrored from another directory. A group is selected where any of the conditions selects it.',
})
export class MirrorSelection {
  @Field(() => [ID], { description: 'Groups, by anchor.' })
  groups: string[] = [];

  @Field(() => [String], {
    description: 'Organisational units, by distinguished name: all groups below them.',
  })
  units: string[] = [];

  @Field(() => String, {
    nullable: true,
    description: 'An LDAP filter (RFC 4515): all groups that it finds.',
  })
  filter: string | null = null;

  @Field(() => [ID], {
    description:
      'Groups that are not mirrored although they are selected, by anchor, because they were handed over.',
  })
  except: string[] = [];

  @Field(() => Boolean, {
    description: 'Whether members who do not look like an existing user become users.',
  })
  createUsers = true;
}
