import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { PayloadType } from '../shared/payload-type.ts';
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
  description: 'How a reconcile stands.',
  valuesConfig: {
    REQUESTED: { description: 'Asked for; the syncer has not begun.' },
    DONE: { description: 'What differed is repaired or, where only a plan was asked for, listed.' },
    BLOCKED: { description: 'It would remove more than it may without being asked: an admin decides.' },
    APPROVED: { description: 'An admin has allowed the removals; the syncer has not done them yet.' },
    DISMISSED: { description: 'An admin has refused the removals.' },
    FAILED: { description: 'It could not be done; nothing was removed because of it.' },
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
    ADD: { description: 'Something is missing there.' },
    UPDATE: { description: 'Something is different there.' },
    REMOVE: { description: 'Something is there that does not follow from the directory.' },
  },
});

@ObjectType({ description: 'A difference between the directory and what a syncer keeps equal to it.' })
export class PlannedStep {
  @Field(() => PlannedAction, { description: 'What is done about it.' })
  action: PlannedAction;

  @Field(() => String, { description: 'What it is done to, as the other system names it.' })
  object: string;

  @Field(() => String, { nullable: true, description: 'What of it, such as a member or an attribute.' })
  detail: string | null;
}

@ObjectType({ description: 'A comparison of everything that a syncer keeps equal to the directory.' })
export class Reconcile {
  /** What would be mirrored, where it is a plan of that. */
  draft: object | null;

  @Field(() => ID, { description: 'Names it.' })
  id: string;

  @Field(() => ReconcileState, { description: 'How it stands.' })
  state: ReconcileState;

  @Field(() => Boolean, { description: 'Whether it only lists what differs.' })
  planOnly: boolean;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for, or begun.' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ended.' })
  endedAt: Date | null;

  @Field(() => Int, { description: 'What was missing there: entries and members.' })
  additions: number;

  @Field(() => Int, { description: 'Entries that were different there.' })
  updates: number;

  @Field(() => Int, { description: 'What was too much there: entries and members.' })
  removals: number;

  @Field(() => [PlannedStep], { description: 'The differences, the first 200.' })
  plan: PlannedStep[];

  @Field(() => String, { nullable: true, description: 'What went wrong, or what to decide.' })
  message: string | null;
}

@InputType({ description: 'Which syncer shall compare everything.' })
export class RequestReconcileInput extends WriteInput {
  @Field(() => ID, { description: 'Which syncer.' })
  syncer: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'List what differs, and change nothing.',
  })
  planOnly?: boolean | null;
}

@InputType({ description: 'What to do about removals that a syncer has asked about.' })
export class DecideReconcileInput extends WriteInput {
  @Field(() => ID, { description: 'Such as reconcile_7.' })
  id: string;

  @Field(() => Boolean, { description: 'True: remove as planned. False: leave it there.' })
  approve: boolean;
}

@InputType({ description: 'A difference that a syncer has found.' })
export class PlannedStepInput {
  @Field(() => PlannedAction, { description: 'What is done about it.' })
  action: PlannedAction;

  @Field(() => String, { description: 'What it is done to, as the other system names it.' })
  object: string;

  @Field(() => String, { nullable: true, description: 'What of it, such as a member or an attribute.' })
  detail?: string | null;
}

@InputType({ description: 'What a syncer has found, and what became of it.' })
export class ReportReconcileInput extends WriteInput {
  @Field(() => ID, { nullable: true, description: 'That which was asked for; a new one when left out.' })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'Which syncer; itself when left out.' })
  syncer?: string | null;

  @Field(() => ReconcileState, { description: 'DONE, BLOCKED or FAILED.' })
  state: ReconcileState;

  @Field(() => Int, { description: 'What was missing there: entries and members.' })
  additions: number;

  @Field(() => Int, { description: 'Entries that were different there.' })
  updates: number;

  @Field(() => Int, { description: 'What was too much there: entries and members.' })
  removals: number;

  @Field(() => [PlannedStepInput], { description: 'The differences; the first 200 are kept.' })
  plan: PlannedStepInput[];

  @Field(() => String, { nullable: true, description: 'What went wrong, or what to decide.' })
  message?: string | null;
}

@PayloadType('What a mutation of a reconcile answers.')
export class ReconcilePayload extends Payload {
  @Field(() => Reconcile, {
    nullable: true,
    description: 'The reconcile as it is now, or as a dry run would make it.',
  })
  reconcile: Reconcile | null = null;
}
