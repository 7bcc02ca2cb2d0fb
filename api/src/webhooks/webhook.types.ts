import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { ChangeKindEnum } from '../changes/kinds/change-kinds.ts';
import { Identified } from '../model/identified.ts';
import type { ErrorText } from '../shared/error-text.ts';
import { toId } from '../shared/ids.ts';
import { MessageFields } from '../shared/message-fields.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { Position } from '../shared/position.ts';
import { WriteInput } from '../shared/write.input.ts';

@ObjectType({
  implements: [Identified],
  description:
    'A receiver of changes by HTTP POST, in order, signed according to Standard Webhooks (https://www.standardwebhooks.com).',
})
export class Webhook {
  key: number;

  get id(): string {
    return toId('Webhook', this.key);
  }

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { description: 'The URL that changes are sent to.' })
  url: string;

  @Field(() => [ChangeKindEnum], { nullable: true, description: 'Only changes of these kinds; null: all.' })
  kinds: string[] | null;

  @Field(() => Position, { description: 'Everything up to this position was accepted.' })
  position: number;

  @Field(() => Boolean, {
    description: 'Whether sending is paused: by an admin, or because the receiver answered 410.',
  })
  isPaused: boolean;

  @Field(() => Int, { description: 'How often sending the next message has been tried.' })
  attempts: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Since when the next message has not been accepted; null where nothing is failing.',
  })
  failingSince: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the next attempt will be made.' })
  nextAttemptAt: Date | null;

  @MessageFields('message', { nullable: true, description: 'Why the last attempt failed.' })
  text: ErrorText | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When a message was last accepted.' })
  deliveredAt: Date | null;

  @Field(() => GraphQLDateTime, { description: 'When the webhook was created.' })
  createdAt: Date;
}

@ObjectType({ description: 'An attempt to send a change to a receiver.' })
export class WebhookDelivery {
  @Field(() => Position, { description: 'The position of the change.' })
  position: number;

  @Field(() => GraphQLDateTime, { description: 'When the attempt was made.' })
  at: Date;

  @Field(() => Int, {
    nullable: true,
    description: 'The HTTP status of the answer; null where there was none.',
  })
  status: number | null;

  @MessageFields('message', {
    nullable: true,
    description: 'Why the message was not accepted; null where it was.',
  })
  text: ErrorText | null;

  @Field(() => Int, { description: 'How many milliseconds the attempt took.' })
  durationMs: number;
}

@InputType({ description: 'A new webhook.' })
export class CreateWebhookInput extends WriteInput {
  @Field(() => String, { description: 'The name. It must be unique.' })
  name: string;

  @Field(() => String, {
    description:
      'An https URL on the public internet. http and private networks are allowed only where the setting MUSTER_WEBHOOK_NETWORKS names the network.',
  })
  url: string;

  @Field(() => [ChangeKindEnum], {
    nullable: true,
    description: 'Only changes of these kinds; all when left out.',
  })
  kinds?: string[] | null;

  @Field(() => Position, {
    nullable: true,
    description: 'Send changes after this position; only future changes when left out.',
  })
  after?: number | null;
}

@InputType({ description: 'Changes a webhook. Fields that are left out stay as they are.' })
export class UpdateWebhookInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the webhook.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'The new name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The URL that changes are sent to.' })
  url?: string | null;

  @Field(() => [ChangeKindEnum], { nullable: true, description: 'Only changes of these kinds; null: all.' })
  kinds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True pauses sending; false continues it.' })
  isPaused?: boolean | null;
}

@InputType({ description: 'Archives a webhook: nothing more is sent to it.' })
export class ArchiveWebhookInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the webhook.' })
  id: string;
}

@InputType({ description: 'Sends changes again, from a position on.' })
export class ReplayWebhookInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the webhook.' })
  id: string;

  @Field(() => Position, {
    description: 'All changes after this position are sent again. The ids of the messages stay the same.',
  })
  after: number;
}

@PayloadType('The result of a mutation of a webhook.')
export class WebhookPayload extends Payload {
  @Field(() => Webhook, {
    nullable: true,
    description: 'The webhook as it is now, or as it would be in case of a dry run.',
  })
  webhook: Webhook | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'The secret with which receivers verify messages. It is shown only now.',
  })
  secret: string | null = null;
}
