import { GraphQLDateTime, GraphQLISO8601Duration } from 'graphql-scalars';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { FactFields, HasFacts } from '../model/fact-fields.ts';
import { UserGroupRef, UserRef } from '../model/refs.inputs.ts';
import { WriteInput } from '../shared/write.input.ts';
import { DirectoryKind, DirectoryRequestState } from './mirror.types.ts';

@InputType({ description: 'How a syncer shall reach the directory that it mirrors.' })
export class SetDirectoryConnectionInput extends WriteInput {
  @Field(() => ID, { description: 'Which syncer.' })
  syncer: string;

  @Field(() => String, { description: 'ldaps://host, or ldap://host with `startTls`.' })
  url: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Encrypt by StartTLS.' })
  startTls?: boolean | null;

  @Field(() => String, { description: 'Who to sign in as, such as muster@ad.example.com.' })
  account: string;

  @Field(() => String, {
    nullable: true,
    description: 'The password; left out, the one that is stored stays, where `url` and `account` stay, too.',
  })
  password?: string | null;

  @Field(() => String, { nullable: true, description: 'Certificates to trust, in PEM.' })
  ca?: string | null;
}

@InputType({ description: 'What to mirror from another directory.' })
export class MirrorSelectionInput {
  @Field(() => [ID], { nullable: true, description: 'Groups, by anchor.' })
  groups?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Organisational units, by distinguished name.' })
  units?: string[] | null;

  @Field(() => String, { nullable: true, description: 'An LDAP filter (RFC 4515) on groups.' })
  filter?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether members whom nobody here looks like become users.',
  })
  createUsers?: boolean | null;
}

@InputType({ description: 'What a syncer shall mirror from now on.' })
export class SetMirrorSelectionInput extends WriteInput {
  @Field(() => ID, { description: 'Which syncer.' })
  syncer: string;

  @Field(() => MirrorSelectionInput, { description: 'What.' })
  selection: MirrorSelectionInput;
}

@InputType({ description: 'What a syncer would mirror: to see what that does, before it is so.' })
export class PlanMirrorInput extends SetMirrorSelectionInput {}

@InputType({ description: 'What to look for in another directory.' })
export class DirectorySearchInput {
  @Field(() => DirectoryKind, { description: 'What.' })
  kind: DirectoryKind;

  @Field(() => String, { nullable: true, defaultValue: '', description: 'A part of the name.' })
  text?: string | null;
}

@InputType({ description: 'What a syncer shall do in the directory that it mirrors: exactly one of both.' })
export class RequestDirectoryInput extends WriteInput {
  @Field(() => ID, { description: 'Which syncer.' })
  syncer: string;

  @Field(() => DirectorySearchInput, { nullable: true, description: 'Look for something.' })
  search?: DirectorySearchInput | null;

  @Field(() => ID, { nullable: true, description: 'Sync somebody now, by anchor.' })
  anchor?: string | null;

  @Field(() => GraphQLISO8601Duration, {
    nullable: true,
    defaultValue: 'PT10S',
    description: 'How long to wait for the answer: at most a minute.',
  })
  within?: string | null;
}

@InputType({ description: 'Something found in another directory.' })
export class DirectoryEntryInput {
  @Field(() => ID, { description: 'What it is known by for good.' })
  anchor: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => String, { description: 'Its distinguished name.' })
  path: string;

  @Field(() => String, { nullable: true, description: 'What it is, for people.' })
  description?: string | null;
}

@InputType({ description: 'What a syncer has found or done.' })
export class AnswerDirectoryInput extends WriteInput {
  @Field(() => ID, { description: 'Which request.' })
  id: string;

  @Field(() => DirectoryRequestState, { description: 'DONE or FAILED.' })
  state: DirectoryRequestState;

  @Field(() => [DirectoryEntryInput], { nullable: true, description: 'What was found; 100 are kept.' })
  found?: DirectoryEntryInput[] | null;

  @Field(() => [String], { nullable: true, description: 'What was done, step by step.' })
  steps?: string[] | null;

  @Field(() => String, { nullable: true, description: 'What went wrong.' })
  message?: string | null;
}

export enum MatchDecision {
  LINK = 'LINK',
  CREATE = 'CREATE',
  UNLINK = 'UNLINK',
}
registerEnumType(MatchDecision, {
  name: 'MatchDecision',
  description: 'What to do about somebody of another directory.',
  valuesConfig: {
    LINK: { description: 'They are a user here, who gets what is mirrored.' },
    CREATE: { description: 'They become a new user, whose attributes follow the other directory.' },
    UNLINK: { description: 'They are none of the users here, and get nothing.' },
  },
});

@InputType({ description: 'Who people of another directory are.' })
export class DecideMatchesInput extends WriteInput {
  @Field(() => [ID], { description: 'Such as mirroreduser_7; at most 1,000.' })
  ids: string[];

  @Field(() => MatchDecision, { description: 'What to do.' })
  decision: MatchDecision;

  @Field(() => UserRef, {
    nullable: true,
    description: 'To link one to: the only candidate when left out.',
  })
  user?: UserRef | null;

  @Field(() => String, {
    nullable: true,
    description: 'To create one: the username, where that of the other directory is taken.',
  })
  username?: string | null;
}

export enum Handover {
  FINALISE = 'FINALISE',
  TERMINATE = 'TERMINATE',
}
registerEnumType(Handover, {
  name: 'Handover',
  description: 'What becomes of a mirrored group that is mirrored no more.',
  valuesConfig: {
    FINALISE: { description: 'It becomes a group of ours: everybody stays in.' },
    TERMINATE: { description: 'It is archived: everything that it gave ends.' },
  },
});

@InputType({ description: 'Which groups shall be mirrored no more, and what becomes of them.' })
export class EndMirrorsInput extends WriteInput {
  @Field(() => [UserGroupRef], { description: 'Which groups: at most 1,000.' })
  userGroups: UserGroupRef[];

  @Field(() => Handover, { description: 'What becomes of them.' })
  handover: Handover;
}

@InputType({ description: 'Somebody, as another directory knows them.' })
@FactFields('MIRRORED')
export class MirroredUserInput extends HasFacts {
  @Field(() => ID, { description: 'What they are known by for good.' })
  anchor: string;

  @Field(() => String, { description: 'The username.' })
  username: string;

  @Field(() => String, { nullable: true, description: 'What they are called.' })
  displayName?: string | null;

  @Field(() => String, { description: 'The distinguished name.' })
  path: string;

  @Field(() => Boolean, { description: 'False where the account is disabled.' })
  isEnabled: boolean;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the account expires; null: never.' })
  endsAt?: Date | null;
}

@InputType({ description: 'A group, as another directory knows it.' })
export class MirroredGroupInput {
  @Field(() => ID, { description: 'What it is known by for good.' })
  anchor: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is, for people.' })
  description?: string | null;

  @Field(() => String, { description: 'The distinguished name.' })
  path: string;
}

@InputType({ description: 'Who has joined and left a group of another directory, by anchor.' })
export class MirroredMembersInput {
  @Field(() => ID, { description: 'The group.' })
  group: string;

  @Field(() => [ID], { nullable: true, description: 'People who are in it now.' })
  join?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'People who are in it no more.' })
  leave?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Mirrored groups that are nested in it now.' })
  nest?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Mirrored groups that are nested in it no more.' })
  unnest?: string[] | null;
}

@InputType({
  description:
    'What has changed in another directory: at most 5,000 people, groups and members. Repeating it changes nothing.',
})
export class ApplyMirrorInput extends WriteInput {
  @Field(() => String, {
    nullable: true,
    description: 'How far this goes in the other directory; stored with the changes, or not at all.',
  })
  cursor?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the first of these changes was heard of, by the clock of the syncer.',
  })
  heardAt?: Date | null;

  @Field(() => [MirroredUserInput], { nullable: true, description: 'People who are new or different.' })
  users?: MirroredUserInput[] | null;

  @Field(() => [MirroredGroupInput], { nullable: true, description: 'Groups that are new or different.' })
  groups?: MirroredGroupInput[] | null;

  @Field(() => [MirroredMembersInput], { nullable: true, description: 'Who has joined and left.' })
  members?: MirroredMembersInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'People who are gone, by anchor.' })
  goneUsers?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Groups that are gone, or not selected, by anchor.' })
  goneGroups?: string[] | null;
}
