import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { ChangeKindEnum } from '../changes/kinds/change-kinds.ts';
import { Identified } from '../model/identified.ts';
import { toId } from '../shared/ids.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { Position } from '../shared/position.ts';
import { WriteInput } from '../shared/write.input.ts';

@ObjectType({
  implements: [Identified],
  description:
    'A receiver that is told of changes by HTTP POST, in order, signed as Standard Webhooks (https://www.standardwebhooks.com) has it.',
})
export class Webhook {
  key: number;

  get id(): string {
    return toId('Webhook', this.key);
  }

  @Field(() => String, { description: 'What people call it.' })
  name: string;

  @Field(() => String, { description: 'Where changes are sent.' })
  url: string;

  @Field(() => [ChangeKindEnum], { nullable: true, description: 'Only changes of these kinds; null: all.' })
  kinds: string[] | null;

  @Field(() => Position, { description: 'Everything up to here has been taken.' })
  position: number;

  @Field(() => Boolean, {
    description: 'Whether nothing is sent for now: an admin said so, or it answered 410.',
  })
  isPaused: boolean;

  @Field(() => Int, { description: 'How often the next message was tried.' })
  attempts: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when the next message is not taken.' })
  failingSince: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it is tried again.' })
  nextAttemptAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it is not taken.' })
  message: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When a message was last taken.' })
  deliveredAt: Date | null;

  @Field(() => GraphQLDateTime, { description: 'When it was created.' })
  createdAt: Date;
}

@ObjectType({ description: 'An attempt to tell a receiver of a change.' })
export class WebhookDelivery {
  @Field(() => Position, { description: 'Which change.' })
  position: number;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  at: Date;

  @Field(() => Int, { nullable: true, description: 'The HTTP status of the answer; null: there was none.' })
  status: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was not taken; null: it was.' })
  message: string | null;

  @Field(() => Int, { description: 'How many milliseconds it took.' })
  durationMs: number;
}

@InputType({ description: 'A new webhook.' })
export class CreateWebhookInput extends WriteInput {
  @Field(() => String, { description: 'Unique.' })
  name: string;

  @Field(() => String, {
    description:
      'An https address on the public internet; http and private networks only where MUSTER_WEBHOOK_NETWORKS allows it.',
  })
  url: string;

  @Field(() => [ChangeKindEnum], {
    nullable: true,
    description: 'Only changes of these kinds; all when left out.',
  })
  kinds?: string[] | null;

  @Field(() => Position, {
    nullable: true,
    description: 'Send what happened after this position; from now on when left out.',
  })
  after?: number | null;
}

@InputType({ description: 'Changes a webhook. Fields that are left out stay as they are.' })
export class UpdateWebhookInput extends WriteInput {
  @Field(() => ID, { description: 'Which webhook.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'What people call it.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Where changes are sent.' })
  url?: string | null;

  @Field(() => [ChangeKindEnum], { nullable: true, description: 'Only changes of these kinds; null: all.' })
  kinds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Send nothing for now, or go on.' })
  isPaused?: boolean | null;
}

@InputType({ description: 'Which webhook to archive.' })
export class ArchiveWebhookInput extends WriteInput {
  @Field(() => ID, { description: 'Which webhook.' })
  id: string;
}

@InputType({ description: 'Sends changes again, from a position on.' })
export class ReplayWebhookInput extends WriteInput {
  @Field(() => ID, { description: 'Which webhook.' })
  id: string;

  @Field(() => Position, {
    description: 'Everything after this position is sent; ids of messages stay the same.',
  })
  after: number;
}

@PayloadType('What a mutation of a webhook answers.')
export class WebhookPayload extends Payload {
  @Field(() => Webhook, {
    nullable: true,
    description: 'The webhook as it is now, or as a dry run would make it.',
  })
  webhook: Webhook | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'The secret with which receivers check messages: shown now and never again.',
  })
  secret: string | null = null;
}
