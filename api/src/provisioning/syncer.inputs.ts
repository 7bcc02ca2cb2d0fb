import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ResourceRef, UserGroupRef } from '../model/refs.inputs.ts';
import { Position } from '../shared/position.ts';
import { WriteInput } from '../shared/write.input.ts';
import { ConfirmedInput } from '../sign-in/presence.ts';
import { SyncerKind } from './syncer.types.ts';

@InputType({ description: 'A new syncer.' })
export class CreateSyncerInput extends ConfirmedInput {
  @Field(() => String, { description: 'Unique.' })
  name: string;

  @Field(() => SyncerKind, { description: 'What kind of thing it is.' })
  kind: SyncerKind;

  @Field(() => String, { nullable: true, description: 'What it is, for people.' })
  description?: string | null;
}

@InputType({
  description:
    'Archives a syncer: its token stops, its targets are removed; what it applied stays where it is.',
})
export class ArchiveSyncerInput extends WriteInput {
  @Field(() => ID, { description: 'Which syncer.' })
  id: string;
}

@InputType({ description: 'Names a target. Exactly one field is given.' })
export class TargetRef {
  @Field(() => UserGroupRef, { nullable: true, description: 'The user group.' })
  userGroup?: UserGroupRef | null;

  @Field(() => ResourceRef, { nullable: true, description: 'The resource.' })
  resource?: ResourceRef | null;
}

/** Targets of a syncer. */
@InputType()
export abstract class TargetsInput extends WriteInput {
  @Field(() => ID, { nullable: true, description: 'Which syncer: always to be stated.' })
  syncer?: string | null;

  @Field(() => [TargetRef], { description: 'Which user groups and resources.' })
  targets: TargetRef[];
}

@InputType({ description: 'A grant that could not be applied.' })
export class GrantFailureInput {
  @Field(() => ID, { description: 'Id of the group or resource.' })
  object: string;

  @Field(() => ID, { description: 'Id of the user.' })
  user: string;

  @Field(() => String, { description: 'Why, for people.' })
  message: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it will be tried again.' })
  retryAt?: Date | null;
}

@InputType({ description: 'A grant that could not be applied before, and now is.' })
export class GrantResolvedInput {
  @Field(() => ID, { description: 'Id of the group or resource.' })
  object: string;

  @Field(() => ID, { description: 'Id of the user.' })
  user: string;
}

@InputType({ description: 'All grants up to a position are applied, but for the failures.' })
export class AcknowledgeGrantsInput extends WriteInput {
  @Field(() => ID, { nullable: true, description: 'Which syncer; itself when left out.' })
  syncer?: string | null;

  @Field(() => Position, {
    description:
      'Everything up to here has been seen. On all pages of a report but the last one: 0, as the rest of what failed is still to come.',
  })
  position: number;

  @Field(() => [GrantFailureInput], {
    nullable: true,
    description:
      'What could not be applied: at most 1,000. Where there are more, send them in pages with `report`.',
  })
  failures?: GrantFailureInput[] | null;

  @Field(() => [GrantResolvedInput], {
    nullable: true,
    description: 'Failures of before that are applied now: at most 1,000.',
  })
  resolved?: GrantResolvedInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      '`failures` are all there are, as after a comparison of everything: what failed before and is not among them is applied now. `resolved` is not needed then. With `report`, these and those of the pages before.',
  })
  complete?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The same text, of at most 100 characters, on each page of a report that has several, and on no other report. Only the last page states the position, and `complete`.',
  })
  report?: string | null;
}

@InputType({
  description: 'States which process runs a syncer, so that a second one with the same token is refused.',
})
export class HoldSyncerLeaseInput extends WriteInput {
  @Field(() => ID, { nullable: true, description: 'Which syncer; itself when left out.' })
  syncer?: string | null;

  @Field(() => String, {
    description: 'The name of the process, for people: such as the host it runs on. At most 200 characters.',
  })
  holder: string;

  @Field(() => String, {
    description:
      'A random text of at most 100 characters that this run of the process keeps. It sends it with every request as the header `Muster-Session`.',
  })
  session: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 30,
    description: 'How long the lease lasts unless it is renewed: up to 300 seconds. 0 gives it back.',
  })
  seconds?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'The process has just started: it takes the lease of an earlier run with the same `holder` that was not given back.',
  })
  takeOver?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the syncer cannot do its work now, such as a target that it cannot reach; null: it can.',
  })
  problem?: string | null;
}

@InputType({ description: 'What becomes a target of a syncer.' })
export class RegisterTargetsInput extends TargetsInput {}

@InputType({ description: 'What is no longer a target of a syncer.' })
export class RemoveTargetsInput extends TargetsInput {}
