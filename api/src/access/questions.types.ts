import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Edge } from '../model/edge.entity.ts';
import type { MessageCode } from '../shared/error-messages.ts';
import { CodeField, type MessageValuesOf, ValuesField } from '../shared/message-fields.ts';

@ObjectType({ description: 'Whether a user may use a resource.' })
export class AccessCheck {
  @Field(() => Boolean, { description: 'Whether they may, at the level asked for or at all.' })
  allowed: boolean;

  @Field(() => String, { nullable: true, description: 'The highest level they have; null: none.' })
  level: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Until when, without a break, at the level asked for or above, or at all; null: for good, or not at all.',
  })
  endsAt: Date | null;
}

@ObjectType({ description: 'One way from a user to a resource.' })
export class Path {
  @Field(() => [Edge], { description: 'From the user to the resource, one after the other.' })
  edges: Edge[];

  @Field(() => String, { description: 'The level that it gives.' })
  level: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When all its edges began to count; null: they always did.',
  })
  startsAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the first of its edges ends; null: never.',
  })
  endsAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it counts at the instant asked for.' })
  isLive: boolean;
}

export enum AccessReasonCode {
  NO_PATH = 'NO_PATH',
  PATH_EXPIRED = 'PATH_EXPIRED',
  PATH_REVOKED = 'PATH_REVOKED',
  PATH_PLANNED = 'PATH_PLANNED',
  USER_NOT_ACTIVE = 'USER_NOT_ACTIVE',
  LEVEL_TOO_LOW = 'LEVEL_TOO_LOW',
}
registerEnumType(AccessReasonCode, {
  name: 'AccessReasonCode',
  description: 'Why there is no access.',
  valuesConfig: {
    NO_PATH: { description: 'There never was a way.' },
    PATH_EXPIRED: { description: 'There was a way, until an edge of it ended by the clock.' },
    PATH_REVOKED: { description: 'There was a way, until somebody ended an edge of it.' },
    PATH_PLANNED: { description: 'There will be a way.' },
    USER_NOT_ACTIVE: { description: 'The user is staged, suspended or archived.' },
    LEVEL_TOO_LOW: { description: 'There is access, at a lower level.' },
  },
});

@ObjectType({ description: 'One reason why there is no access, or no longer.' })
export class AccessReason {
  @Field(() => AccessReasonCode, { description: 'For programs.' })
  code: AccessReasonCode;

  @Field(() => String, { description: 'A sentence for people.' })
  message: string;

  @CodeField()
  messageCode: MessageCode | null;

  @ValuesField()
  messageValues: MessageValuesOf | null;

  @Field(() => Edge, { nullable: true, description: 'The edge that ended, or is yet to start.' })
  edge: Edge | null;
}

@ObjectType({ description: 'Why a user may, or may not, use a resource.' })
export class AccessExplanation extends AccessCheck {
  @Field(() => [Path], {
    description: 'The ways that count at the instant: at most 2,000; `pathCount` says how many there are.',
  })
  paths: Path[];

  @Field(() => Float, { description: 'How many ways count at the instant.' })
  pathCount: number;

  @Field(() => [Path], {
    description:
      'The ways that would count at the instant if the user were active: at most 2,000. Empty where the user is active.',
  })
  pathsIfActive: Path[];

  @Field(() => Float, { description: 'How many ways would count at the instant if the user were active.' })
  pathIfActiveCount: number;

  @Field(() => [Path], {
    description:
      'Ways that counted before or will count after; the latest first, at most 50. Of very many, those found first are ordered.',
  })
  otherPaths: Path[];

  @Field(() => Float, { description: 'How many ways counted before or will count after.' })
  otherPathCount: number;

  @Field(() => [AccessReason], {
    description: 'Why not, or why no longer; empty where access is as asked for.',
  })
  reasons: AccessReason[];
}
