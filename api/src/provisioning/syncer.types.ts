import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Identified } from '../model/identified.ts';
import type { ErrorText } from '../shared/error-text.ts';
import { toId } from '../shared/ids.ts';
import { MessageFields } from '../shared/message-fields.ts';
import { Position } from '../shared/position.ts';
import { kindInfo, SyncerKind, SyncerKindInfo } from './syncer-kind.types.ts';

@ObjectType({
  implements: [Identified],
  description:
    'A program that keeps another system equal to Muster: it asks for the grants on its targets, applies them and acknowledges them. Some kinds mirror another directory into Muster instead.',
})
export class Syncer {
  key: number;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => SyncerKind, { description: 'The kind.' })
  kind: SyncerKind;

  @Field(() => SyncerKindInfo, {
    description: 'What the kind is for, which targets it takes, and which facts of people it receives.',
  })
  get kindInfo(): SyncerKindInfo {
    return kindInfo(this.kind);
  }

  @Field(() => String, { nullable: true, description: 'What the syncer is for, for people.' })
  description: string | null;

  @Field(() => GraphQLDateTime, { description: 'When the syncer was created.' })
  createdAt: Date;

  @Field(() => Boolean, {
    description: 'Whether the syncer is archived: its tokens are revoked and it has no targets.',
  })
  isArchived: boolean;

  @Field(() => Position, {
    description: 'Everything up to this position is applied, except for the failures.',
  })
  appliedPosition: number;

  @Field(() => Position, { description: 'The position of the newest grant on its targets.' })
  desiredPosition: number;

  @Field(() => Int, { description: 'How many live grants there are on its targets.' })
  desiredGrants: number;

  @Field(() => Int, { description: 'How many grants it could not apply.' })
  failingGrants: number;

  @Field(() => Int, {
    description: 'Milliseconds since the oldest change that it has not applied; 0 where there is none.',
  })
  lagMs: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the syncer last acknowledged anything.',
  })
  lastSeenAt: Date | null;

  @MessageFields('problem', {
    nullable: true,
    description:
      'Why the syncer cannot work, according to itself, for example because a target is unreachable; null where it can.',
  })
  problemText: ErrorText | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the problem was first reported.' })
  problemSince: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the process that runs the syncer; null where none holds the lease now.',
  })
  holder: string | null;

  get id(): string {
    return toId('Syncer', this.key);
  }
}
