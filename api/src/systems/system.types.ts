import { GraphQLDateTime, GraphQLISO8601Duration, GraphQLJSON } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { ResourceGroupRef, ResourceRef } from '../model/refs.inputs.ts';
import type { MessageCode } from '../shared/error-messages.ts';
import { toId } from '../shared/ids.ts';
import { CodeField, type MessageValuesOf, ValuesField } from '../shared/message-fields.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { WriteInput } from '../shared/write.input.ts';
import { ConfirmedInput } from '../sign-in/presence.ts';

@ObjectType({ description: 'What the agent on a system says of it.' })
export class System {
  syncerKey: number;

  @Field(() => ID, { description: 'The id of the syncer that is its agent.' })
  get syncerId(): string {
    return toId('Syncer', this.syncerKey);
  }

  @Field(() => GraphQLJSON, {
    description:
      'Such as `os`, `osVersion`, `kernel`, `architecture`, `hostname`, `agent`: an object of strings.',
  })
  facts: Record<string, string>;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the system was started.' })
  bootedAt: Date | null;

  @Field(() => GraphQLDateTime, { description: 'When it said so.' })
  reportedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last heard of.' })
  lastSeenAt: Date | null;
}

@InputType({ description: 'Lets one system enrol.' })
export class CreateEnrolmentInput extends ConfirmedInput {
  @Field(() => ResourceRef, {
    nullable: true,
    description: 'Which system it is. When left out, one is created with the name that it says it has.',
  })
  resource?: ResourceRef | null;

  @Field(() => ResourceGroupRef, { nullable: true, description: 'A system group to put a new system into.' })
  resourceGroup?: ResourceGroupRef | null;

  @Field(() => GraphQLISO8601Duration, {
    nullable: true,
    defaultValue: 'PT1H',
    description: 'How long the token can be used: at most 30 days.',
  })
  within?: string | null;
}

@InputType({ description: 'A system that enrols.' })
export class EnrolSystemInput extends WriteInput {
  @Field(() => String, { description: 'The one-time token that an admin has created.' })
  token: string;

  @Field(() => String, { description: 'What the system calls itself.' })
  hostname: string;

  @Field(() => GraphQLJSON, { nullable: true, description: 'What is known of it: an object of strings.' })
  facts?: unknown;
}

@InputType({ description: 'What an agent says of its system.' })
export class ReportSystemInput extends WriteInput {
  @Field(() => ID, { description: 'Id of the resource.' })
  resource: string;

  @Field(() => GraphQLJSON, { description: 'An object of strings; replaces what was said before.' })
  facts: unknown;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the system was started.' })
  bootedAt?: Date | null;
}

@PayloadType('What the creation of an enrolment answers.')
export class CreateEnrolmentPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'The token: shown now and never again. It works once.',
  })
  token: string | null = null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when it can be used.' })
  expiresAt: Date | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'What to run on the system, as root. It states the SHA-256 of what it fetches, and runs nothing else.',
  })
  command: string | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why systems will refuse the command, such as that the public address is plain http; null where they will not.',
  })
  warning: string | null = null;

  @CodeField()
  warningCode: MessageCode | null = null;

  @ValuesField()
  warningValues: MessageValuesOf | null = null;
}

@PayloadType('What enrolling answers.')
export class EnrolSystemPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'The API token of the agent: shown now and never again.',
  })
  token: string | null = null;

  @Field(() => ID, { nullable: true, description: 'The id of the resource that the system is.' })
  resourceId: string | null = null;

  @Field(() => String, { nullable: true, description: 'What people call it.' })
  name: string | null = null;
}

@PayloadType('What a report of a system answers.')
export class ReportSystemPayload extends Payload {}
