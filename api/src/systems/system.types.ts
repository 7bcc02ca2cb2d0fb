import { GraphQLDateTime, GraphQLISO8601Duration, GraphQLJSON } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { ResourceGroupRef, ResourceRef } from '../model/refs.inputs.ts';
import type { ErrorText } from '../shared/error-text.ts';
import { toId } from '../shared/ids.ts';
import { MessageFields } from '../shared/message-fields.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { WriteInput } from '../shared/write.input.ts';
import { ConfirmedInput } from '../sign-in/presence.ts';

@ObjectType({ description: 'The last report of the agent on a system.' })
export class System {
  syncerKey: number;

  @Field(() => ID, { description: 'The id of the syncer that is its agent.' })
  get syncerId(): string {
    return toId('Syncer', this.syncerKey);
  }

  @Field(() => GraphQLJSON, {
    description:
      'Facts such as `os`, `osVersion`, `kernel`, `architecture`, `hostname` and `agent`: an object of strings.',
  })
  facts: Record<string, string>;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the system was started.' })
  bootedAt: Date | null;

  @Field(() => GraphQLDateTime, { description: 'When the agent reported this.' })
  reportedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the agent was last connected.' })
  lastSeenAt: Date | null;
}

@InputType({ description: 'Creates a one-time token with which one system can enrol.' })
export class CreateEnrolmentInput extends ConfirmedInput {
  @Field(() => ResourceRef, {
    nullable: true,
    description:
      'The system that enrols. When left out, a resource is created with the hostname of the system.',
  })
  resource?: ResourceRef | null;

  @Field(() => ResourceGroupRef, {
    nullable: true,
    description: 'A system group to which a new system is added.',
  })
  resourceGroup?: ResourceGroupRef | null;

  @Field(() => GraphQLISO8601Duration, {
    nullable: true,
    defaultValue: 'PT1H',
    description: 'How long the token is valid, as an ISO 8601 duration of at most 30 days.',
  })
  within?: string | null;
}

@InputType({ description: 'Enrols a system.' })
export class EnrolSystemInput extends WriteInput {
  @Field(() => String, { description: 'The one-time token that an admin has created.' })
  token: string;

  @Field(() => String, { description: 'The hostname of the system.' })
  hostname: string;

  @Field(() => GraphQLJSON, { nullable: true, description: 'Facts about the system: an object of strings.' })
  facts?: unknown;
}

@InputType({ description: 'A report of an agent about its system.' })
export class ReportSystemInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the system, such as resource_3.' })
  resource: string;

  @Field(() => GraphQLJSON, {
    description: 'Facts about the system: an object of strings. Replaces the ones reported before.',
  })
  facts: unknown;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the system was started.' })
  bootedAt?: Date | null;
}

@PayloadType('The result of creating an enrolment token.')
export class CreateEnrolmentPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'The token, which works once. It is shown only now.',
  })
  token: string | null = null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the token expires.' })
  expiresAt: Date | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'The command to run on the system, as root. It contains the SHA-256 of everything that it fetches, and runs nothing else.',
  })
  command: string | null = null;

  @MessageFields('warning', {
    nullable: true,
    description:
      'Why systems will refuse the command, for example because the public URL is plain http; null where they will not.',
  })
  warningText: ErrorText | null = null;
}

@PayloadType('The result of enrolling a system.')
export class EnrolSystemPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'The API token of the agent. It is shown only now.',
  })
  token: string | null = null;

  @Field(() => ID, { nullable: true, description: 'The id of the resource that represents the system.' })
  resourceId: string | null = null;

  @Field(() => String, { nullable: true, description: 'The name of that resource.' })
  name: string | null = null;
}

@PayloadType('The result of a report about a system.')
export class ReportSystemPayload extends Payload {}
