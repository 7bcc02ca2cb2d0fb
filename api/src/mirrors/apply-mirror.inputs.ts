import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { FactFields, HasFacts } from '../model/fact-fields.ts';
import { WriteInput } from '../shared/write.input.ts';

@InputType({ description: 'A person as the other directory states them.' })
@FactFields('MIRRORED')
export class MirroredUserInput extends HasFacts {
  @Field(() => ID, { description: 'The permanent id in the other directory, such as the objectGUID.' })
  anchor: string;

  @Field(() => String, { description: 'The username.' })
  username: string;

  @Field(() => String, { nullable: true, description: 'The full name.' })
  displayName?: string | null;

  @Field(() => String, { description: 'The distinguished name.' })
  path: string;

  @Field(() => Boolean, { description: 'Whether the account is enabled.' })
  isEnabled: boolean;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the account expires; null where it does not.',
  })
  endsAt?: Date | null;
}

@InputType({ description: 'A group as the other directory states it.' })
export class MirroredGroupInput {
  @Field(() => ID, { description: 'The permanent id in the other directory, such as the objectGUID.' })
  anchor: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The description.' })
  description?: string | null;

  @Field(() => String, { description: 'The distinguished name.' })
  path: string;
}

@InputType({
  description:
    'A member of a group who is no person or group of the directory, such as an account of another domain or a contact.',
})
export class UnmirroredMemberInput {
  @Field(() => ID, { description: 'The permanent id in the other directory, such as the objectGUID.' })
  anchor: string;

  @Field(() => String, { description: 'The distinguished name.' })
  path: string;
}

@InputType({ description: 'Changes of the members of a mirrored group, by anchor.' })
export class MirroredMembersInput {
  @Field(() => ID, { description: 'The anchor of the group.' })
  group: string;

  @Field(() => [ID], { nullable: true, description: 'People who are members now.' })
  join?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'People who are no longer members.' })
  leave?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Mirrored groups that are nested in it now.' })
  nest?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Mirrored groups that are no longer nested in it.' })
  unnest?: string[] | null;

  @Field(() => [UnmirroredMemberInput], {
    nullable: true,
    description:
      'Members who cannot be mirrored. They are listed in `Syncer.mirrorProblems`, until `leave` has their anchor.',
  })
  unmirrored?: UnmirroredMemberInput[] | null;
}

@InputType({
  description:
    'A report of changes in another directory: at most 5,000 people, groups and members. Repeating it changes nothing.',
})
export class ApplyMirrorInput extends WriteInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The progress in the other directory. It is stored together with the changes, or not at all.',
  })
  cursor?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the syncer noticed the first of these changes, by its own clock.',
  })
  heardAt?: Date | null;

  @Field(() => [MirroredUserInput], { nullable: true, description: 'People who are new or have changed.' })
  users?: MirroredUserInput[] | null;

  @Field(() => [MirroredGroupInput], { nullable: true, description: 'Groups that are new or have changed.' })
  groups?: MirroredGroupInput[] | null;

  @Field(() => [MirroredMembersInput], { nullable: true, description: 'Changes of members.' })
  members?: MirroredMembersInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'The anchors of people who are gone.' })
  goneUsers?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The anchors of groups that are gone or no longer selected.',
  })
  goneGroups?: string[] | null;
}
