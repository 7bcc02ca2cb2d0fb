import { GraphQLDateTime, GraphQLISO8601Duration } from 'graphql-scalars';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { FactFields, HasFacts } from '../model/fact-fields.ts';
import { UserGroupRef, UserRef } from '../model/refs.inputs.ts';
import { ReportedCodeField, ReportedValuesField } from '../shared/reported-text.ts';
import { WriteInput } from '../shared/write.input.ts';
import { DirectoryKind, DirectoryRequestState } from './directory.types.ts';

@InputType({ description: 'Sets the connection of a syncer to the directory that it mirrors.' })
export class SetDirectoryConnectionInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the syncer.' })
  syncer: string;

  @Field(() => String, { description: 'The URL: ldaps://host, or ldap://host with `startTls`.' })
  url: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether to encrypt the connection with StartTLS.',
  })
  startTls?: boolean | null;

  @Field(() => String, { description: 'The account to sign in with, such as muster@ad.example.com.' })
  account: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The password. When left out, the stored one is kept, which is possible only where `url` and `account` stay the same.',
  })
  password?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The certificates to trust, in PEM; those of the system when left out.',
  })
  ca?: string | null;
}

@InputType({
  description:
    'What to mirror from another directory. A group is selected where any of the conditions selects it.',
})
export class MirrorSelectionInput {
  @Field(() => [ID], { nullable: true, description: 'Groups, by anchor.' })
  groups?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Organisational units, by distinguished name: all groups below them.',
  })
  units?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'An LDAP filter (RFC 4515): all groups that it finds.',
  })
  filter?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether members who do not look like an existing user become users; true when left out.',
  })
  createUsers?: boolean | null;
}

@InputType({ description: 'Sets what a syncer mirrors from now on.' })
export class SetMirrorSelectionInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the syncer.' })
  syncer: string;

  @Field(() => MirrorSelectionInput, { description: 'The new selection.' })
  selection: MirrorSelectionInput;
}

@InputType({ description: 'Asks for a plan of what a selection would change, without applying it.' })
export class PlanMirrorInput extends SetMirrorSelectionInput {}

@InputType({ description: 'A search in another directory.' })
export class DirectorySearchInput {
  @Field(() => DirectoryKind, { description: 'The kind of objects to find.' })
  kind: DirectoryKind;

  @Field(() => String, {
    nullable: true,
    defaultValue: '',
    description: 'A part of the name; everything when left out.',
  })
  text?: string | null;
}

@InputType({
  description:
    'Asks a syncer to do something in the directory that it mirrors. Exactly one of `search` and `anchor` is given.',
})
export class RequestDirectoryInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the syncer.' })
  syncer: string;

  @Field(() => DirectorySearchInput, { nullable: true, description: 'Search for objects.' })
  search?: DirectorySearchInput | null;

  @Field(() => ID, { nullable: true, description: 'Sync this person now: their anchor.' })
  anchor?: string | null;

  @Field(() => GraphQLISO8601Duration, {
    nullable: true,
    defaultValue: 'PT10S',
    description: 'How long to wait for the answer, as an ISO 8601 duration: at most a minute.',
  })
  within?: string | null;
}

@InputType({ description: 'An object that was found in another directory.' })
export class DirectoryEntryInput {
  @Field(() => ID, { description: 'The permanent id in the other directory, such as the objectGUID.' })
  anchor: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { description: 'The distinguished name.' })
  path: string;

  @Field(() => String, { nullable: true, description: 'The description.' })
  description?: string | null;
}

@InputType({ description: 'One step of what a syncer did.' })
export class DirectoryStepInput {
  @Field(() => String, { description: 'What was done, in English.' })
  text: string;

  @ReportedCodeField()
  textCode?: string | null;

  @ReportedValuesField()
  textValues?: unknown;
}

@InputType({ description: 'The answer of a syncer to a request.' })
export class AnswerDirectoryInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the request.' })
  id: string;

  @Field(() => DirectoryRequestState, { description: 'The new state: DONE or FAILED.' })
  state: DirectoryRequestState;

  @Field(() => [DirectoryEntryInput], {
    nullable: true,
    description: 'The objects that were found; the first 100 are stored.',
  })
  found?: DirectoryEntryInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'What was done, step by step, in English. `codedSteps` says the same with codes.',
  })
  steps?: string[] | null;

  @Field(() => [DirectoryStepInput], {
    nullable: true,
    description: 'What was done, step by step. `steps` is then not needed.',
  })
  codedSteps?: DirectoryStepInput[] | null;

  @Field(() => String, { nullable: true, description: 'What went wrong, in English.' })
  message?: string | null;

  @ReportedCodeField()
  messageCode?: string | null;

  @ReportedValuesField()
  messageValues?: unknown;
}

export enum MatchDecision {
  LINK = 'LINK',
  CREATE = 'CREATE',
  UNLINK = 'UNLINK',
}
registerEnumType(MatchDecision, {
  name: 'MatchDecision',
  description: 'A decision on who a person of another directory is.',
  valuesConfig: {
    LINK: { description: 'They are an existing user, who gets the mirrored memberships.' },
    CREATE: { description: 'They become a new user, whose facts follow the other directory.' },
    UNLINK: { description: 'They are none of the users here, and get nothing.' },
  },
});

@InputType({ description: 'Decides which users the people of another directory are.' })
export class DecideMatchesInput extends WriteInput {
  @Field(() => [ID], { description: 'The ids, such as mirroreduser_7; at most 1,000.' })
  ids: string[];

  @Field(() => MatchDecision, { description: 'The decision.' })
  decision: MatchDecision;

  @Field(() => UserRef, {
    nullable: true,
    description: 'For LINK of one person: the user; the only candidate when left out.',
  })
  user?: UserRef | null;

  @Field(() => String, {
    nullable: true,
    description: 'For CREATE of one person: the username, where the one of the other directory is taken.',
  })
  username?: string | null;
}

export enum Handover {
  FINALISE = 'FINALISE',
  TERMINATE = 'TERMINATE',
}
registerEnumType(Handover, {
  name: 'Handover',
  description: 'What happens to a group when it is no longer mirrored.',
  valuesConfig: {
    FINALISE: { description: 'It becomes an ordinary group, and everybody stays a member.' },
    TERMINATE: { description: 'It is archived, and all access through it ends.' },
  },
});

@InputType({ description: 'Ends the mirroring of groups.' })
export class EndMirrorsInput extends WriteInput {
  @Field(() => [UserGroupRef], { description: 'The groups: at most 1,000.' })
  userGroups: UserGroupRef[];

  @Field(() => Handover, { description: 'What happens to them.' })
  handover: Handover;
}

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
