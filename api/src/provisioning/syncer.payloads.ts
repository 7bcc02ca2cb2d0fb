import { GraphQLDateTime } from 'graphql-scalars';
import { Field } from 'type-graphql';
import { ListPayload, Payload } from '../access/payload.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { Syncer } from './syncer.types.ts';
import { Target } from './target.types.ts';

@PayloadType('The result of a mutation of a syncer.')
export class SyncerPayload extends Payload {
  /** The progress of a syncer is counted over all of its grants, so it is loaded only if it is selected. */
  load: (() => Promise<Syncer>) | null = null;

  @Field(() => Syncer, {
    nullable: true,
    description: 'The syncer as it is now; null where nothing was done, and on a dry run.',
  })
  async syncer(): Promise<Syncer | null> {
    return this.load?.() ?? null;
  }

  @Field(() => String, {
    nullable: true,
    description: 'The API token of a syncer that was just created. It is shown only now.',
  })
  token: string | null = null;
}

@PayloadType('The result of taking or renewing the lease of a syncer.')
export class SyncerLeasePayload extends Payload {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the lease ends unless it is renewed; null where it was released.',
  })
  until: Date | null = null;
}

@PayloadType('The result of a mutation of targets.')
export class TargetsPayload extends ListPayload {
  @Field(() => [Target], { description: 'All targets that the syncer has now.' })
  targets: Target[] = [];
}
