import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import type { ErrorText } from '../shared/error-text.ts';
import { MessageFields } from '../shared/message-fields.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { ReportedCodeField, ReportedValuesField } from '../shared/reported-text.ts';
import { WriteInput } from '../shared/write.input.ts';

export enum ReconcileState {
  REQUESTED = 'REQUESTED',
  DONE = 'DONE',
  BLOCKED = 'BLOCKED',
  APPROVED = 'APPROVED',
  DISMISSED = 'DISMISSED',
  FAILED = 'FAILED',
}
registerEnumType(ReconcileState, {
  name: 'ReconcileState',
  description: 'The state of a reconcile.',
  valuesConfig: {
    REQUESTED: { description: 'It was requested, and the syncer has not begun.' },
    DONE: { description: 'The differences were repaired or, for a plan, listed.' },
    BLOCKED: {
      description: 'It would remove more than is allowed without approval: an admin has to decide.',
    },
    APPROVED: {
      description: 'An admin has approved the removals, and the syncer has not carried them out yet.',
    },
    DISMISSED: { description: 'An admin has refused the removals.' },
    FAILED: { description: 'It failed. It has not removed anything.' },
  },
});

export enum PlannedAction {
  ADD = 'ADD',
  UPDATE = 'UPDATE',
  REMOVE = 'REMOVE',
}
registerEnumType(PlannedAction, {
  name: 'PlannedAction',
  description: 'What a reconcile does about a difference.',
  valuesConfig: {
    ADD: { description: 'Adds what is missing in the target system.' },
    UPDATE: { description: 'Updates what differs in the target system.' },
    REMOVE: {
      description: 'Removes what exists in the target system but does not follow from the directory.',
    },
  },
});

@ObjectType({
  description: 'A difference between the directory and the system that a syncer keeps equal to it.',
})
export class PlannedStep {
  @Field(() => PlannedAction, { description: 'What is done about the difference.' })
  action: PlannedAction;

  @Field(() => String, { description: 'The object, as the target system names it.' })
  object: string;

  @MessageFields('detail', {
    nullable: true,
    description: 'The part of the object, such as a member or an attribute.',
  })
  text: ErrorText | null;
}

@ObjectType({ description: 'A comparison of everything that a syncer manages with what should be there.' })
export class Reconcile {
  /** The selection to mirror, where it is a plan of one. */
  draft: object | null;

  @Field(() => ID, { description: 'The id, such as reconcile_7.' })
  id: string;

  @Field(() => ReconcileState, { description: 'The state.' })
  state: ReconcileState;

  @Field(() => Boolean, { description: 'Whether it only lists the differences.' })
  planOnly: boolean;

  @Field(() => GraphQLDateTime, { description: 'When it was requested or begun.' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ended; null where it has not.' })
  endedAt: Date | null;

  @Field(() => Int, { description: 'How many entries and members were missing.' })
  additions: number;

  @Field(() => Int, { description: 'How many entries differed.' })
  updates: number;

  @Field(() => Int, { description: 'How many entries and members there were that should not be there.' })
  removals: number;

  @Field(() => [PlannedStep], { description: 'The first 200 differences.' })
  plan: PlannedStep[];

  @MessageFields('message', { nullable: true, description: 'What went wrong, or what has to be decided.' })
  text: ErrorText | null;
}

@InputType({ description: 'Asks a syncer to compare everything.' })
export class RequestReconcileInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the syncer.' })
  syncer: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Only list the differences, and change nothing. False when left out.',
  })
  planOnly?: boolean | null;
}

@InputType({ description: 'Decides about the removals that a syncer has held back.' })
export class DecideReconcileInput extends WriteInput {
  @Field(() => ID, { description: 'The id, such as reconcile_7.' })
  id: string;

  @Field(() => Boolean, { description: 'True: the removals are carried out. False: they are not.' })
  approve: boolean;
}

@InputType({ description: 'A difference that a syncer has found.' })
export class PlannedStepInput {
  @Field(() => PlannedAction, { description: 'What is done about the difference.' })
  action: PlannedAction;

  @Field(() => String, { description: 'The object, as the target system names it.' })
  object: string;

  @Field(() => String, {
    nullable: true,
    description: 'The part of the object, such as a member or an attribute, in English.',
  })
  detail?: string | null;

  @ReportedCodeField()
  detailCode?: string | null;

  @ReportedValuesField()
  detailValues?: unknown;
}

@InputType({ description: 'A report of a syncer about a comparison and what was done.' })
export class ReportReconcileInput extends WriteInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The id of the reconcile that was requested; a new one is created when left out.',
  })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the syncer; the caller itself when left out.' })
  syncer?: string | null;

  @Field(() => ReconcileState, { description: 'The new state: DONE, BLOCKED or FAILED.' })
  state: ReconcileState;

  @Field(() => Int, { description: 'How many entries and members were missing.' })
  additions: number;

  @Field(() => Int, { description: 'How many entries differed.' })
  updates: number;

  @Field(() => Int, { description: 'How many entries and members there were that should not be there.' })
  removals: number;

  @Field(() => [PlannedStepInput], { description: 'The differences. The first 200 are stored.' })
  plan: PlannedStepInput[];

  @Field(() => String, {
    nullable: true,
    description: 'What went wrong, or what has to be decided, in English.',
  })
  message?: string | null;

  @ReportedCodeField()
  messageCode?: string | null;

  @ReportedValuesField()
  messageValues?: unknown;
}

@PayloadType('The result of a mutation of a reconcile.')
export class ReconcilePayload extends Payload {
  @Field(() => Reconcile, {
    nullable: true,
    description: 'The reconcile as it is now, or as it would be in case of a dry run.',
  })
  reconcile: Reconcile | null = null;
}
