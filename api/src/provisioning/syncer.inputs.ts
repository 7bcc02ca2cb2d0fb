import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ResourceRef, UserGroupRef } from '../model/refs.inputs.ts';
import { Position } from '../shared/position.ts';
import { ReportedCodeField, ReportedValuesField } from '../shared/reported-text.ts';
import { ListWriteInput, WriteInput } from '../shared/write.input.ts';
import { ConfirmedInput } from '../sign-in/presence.ts';
import { SyncerKind } from './syncer-kind.types.ts';

@InputType({ description: 'A new syncer.' })
export class CreateSyncerInput extends ConfirmedInput {
  @Field(() => String, { description: 'The name. It must be unique.' })
  name: string;

  @Field(() => SyncerKind, { description: 'The kind of syncer. It cannot be changed later.' })
  kind: SyncerKind;

  @Field(() => String, { nullable: true, description: 'What the syncer is for, for people.' })
  description?: string | null;
}

@InputType({
  description:
    'Archives a syncer: its tokens are revoked and its targets removed. What it has applied stays as it is.',
})
export class ArchiveSyncerInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the syncer.' })
  id: string;
}

@InputType({ description: 'Names a target. Exactly one field is given.' })
export class TargetRef {
  @Field(() => UserGroupRef, { nullable: true, description: 'The user group.' })
  userGroup?: UserGroupRef | null;

  @Field(() => ResourceRef, { nullable: true, description: 'The resource.' })
  resource?: ResourceRef | null;
}

/** A syncer and some of its targets. */
@InputType()
export abstract class TargetsInput extends ListWriteInput {
  @Field(() => ID, { nullable: true, description: 'The id of the syncer, which is required.' })
  syncer?: string | null;

  @Field(() => [TargetRef], { description: 'The user groups and resources.' })
  targets: TargetRef[];
}

@InputType({ description: 'A grant that could not be applied.' })
export class GrantFailureInput {
  @Field(() => ID, { description: 'The id of the user group or resource.' })
  object: string;

  @Field(() => ID, { description: 'The id of the user.' })
  user: string;

  @Field(() => String, { description: 'What went wrong, for people, in English.' })
  message: string;

  @ReportedCodeField()
  messageCode?: string | null;

  @ReportedValuesField()
  messageValues?: unknown;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it will be tried again.' })
  retryAt?: Date | null;
}

@InputType({ description: 'A grant that failed before and is applied now.' })
export class GrantResolvedInput {
  @Field(() => ID, { description: 'The id of the user group or resource.' })
  object: string;

  @Field(() => ID, { description: 'The id of the user.' })
  user: string;
}

@InputType({
  description: 'Acknowledges that all grants up to a position are applied, except for the failures.',
})
export class AcknowledgeGrantsInput extends WriteInput {
  @Field(() => ID, { nullable: true, description: 'The id of the syncer; the caller itself when left out.' })
  syncer?: string | null;

  @Field(() => Position, {
    description:
      'The position up to which everything was processed. 0 on all pages of a report except the last, because the remaining failures follow.',
  })
  position: number;

  @Field(() => [GrantFailureInput], {
    nullable: true,
    description: 'The grants that could not be applied: at most 5,000. Send more in pages, with `report`.',
  })
  failures?: GrantFailureInput[] | null;

  @Field(() => [GrantResolvedInput], {
    nullable: true,
    description: 'Grants that failed before and are applied now: at most 5,000.',
  })
  resolved?: GrantResolvedInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Whether `failures` are all there are, for example after a comparison of everything: grants that failed before and are not among them count as applied. `resolved` is not needed then. With `report`, the failures of the previous pages count, too.',
  })
  complete?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'For a report of several pages: the same text of at most 100 characters on each page, and on no other report. Only the last page has the position and `complete`.',
  })
  report?: string | null;
}

@InputType({
  description: 'States which process runs a syncer, so that a second process with the same token is refused.',
})
export class HoldSyncerLeaseInput extends WriteInput {
  @Field(() => ID, { nullable: true, description: 'The id of the syncer; the caller itself when left out.' })
  syncer?: string | null;

  @Field(() => String, {
    description: 'The name of the process, for people, such as its host name. At most 200 characters.',
  })
  holder: string;

  @Field(() => String, {
    description:
      'A random text of at most 100 characters that identifies this run of the process. The process sends it with every request in the header `Muster-Session`.',
  })
  session: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 30,
    description: 'How many seconds the lease lasts unless it is renewed: at most 300. 0 releases it.',
  })
  seconds?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Whether the process has just started: it then takes over the lease of an earlier run with the same `holder` that was not released.',
  })
  takeOver?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the syncer cannot work now, for example because a target is unreachable, in English; null where it can.',
  })
  problem?: string | null;

  @ReportedCodeField()
  problemCode?: string | null;

  @ReportedValuesField()
  problemValues?: unknown;

  @Field(() => String, {
    nullable: true,
    description:
      'Of a syncer of an LDAP server: the distinguished name below which it writes groups, so that people can be told how a group will be called there. What was said before when left out.',
  })
  groupsBelow?: string | null;
}

@InputType({ description: 'Makes user groups and resources targets of a syncer.' })
export class RegisterTargetsInput extends TargetsInput {}

@InputType({ description: 'Removes targets of a syncer.' })
export class RemoveTargetsInput extends TargetsInput {}
