import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Edge } from '../model/edge.entity.ts';
import type { ErrorText } from '../shared/error-text.ts';
import { MessageFields } from '../shared/message-fields.ts';

@ObjectType({ description: 'Whether a user may use a resource.' })
export class AccessCheck {
  @Field(() => Boolean, { description: 'Whether they may use it, at the requested level if one was given.' })
  allowed: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The highest level that they have; null where they have none.',
  })
  level: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Until when they may, without interruption, at the requested level or above; null where it has no end, or there is no access.',
  })
  endsAt: Date | null;
}

@ObjectType({ description: 'A path from a user to a resource.' })
export class Path {
  @Field(() => [Edge], { description: 'The edges from the user to the resource, in order.' })
  edges: Edge[];

  @Field(() => String, { description: 'The level that the path gives.' })
  level: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When all of its edges count for the first time; null where none has a start.',
  })
  startsAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the first of its edges ends; null where none has an end.',
  })
  endsAt: Date | null;

  @Field(() => Boolean, { description: 'Whether the path counts at the requested instant.' })
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
  description: 'Why a user has no access to a resource.',
  valuesConfig: {
    NO_PATH: { description: 'There never was a path.' },
    PATH_EXPIRED: { description: 'There was a path, until an edge of it expired.' },
    PATH_REVOKED: { description: 'There was a path, until somebody ended an edge of it.' },
    PATH_PLANNED: { description: 'There will be a path.' },
    USER_NOT_ACTIVE: { description: 'The user is staged, suspended or archived.' },
    LEVEL_TOO_LOW: { description: 'There is access, but at a lower level.' },
  },
});

@ObjectType({ description: 'A reason why there is no access, or no longer.' })
export class AccessReason {
  @Field(() => AccessReasonCode, { description: 'The kind of reason, for programs.' })
  code: AccessReasonCode;

  @MessageFields('message', { description: 'The reason as a sentence, for people.' })
  text: ErrorText;

  @Field(() => Edge, {
    nullable: true,
    description: 'The edge that ended or has not started; null where the reason is not about an edge.',
  })
  edge: Edge | null;
}

@ObjectType({ description: 'Why a user may, or may not, use a resource.' })
export class AccessExplanation extends AccessCheck {
  @Field(() => [Path], {
    description: 'The paths that count at the instant: at most 2,000. `pathCount` says how many there are.',
  })
  paths: Path[];

  @Field(() => Float, { description: 'How many paths count at the instant.' })
  pathCount: number;

  @Field(() => [Path], {
    description:
      'The paths that would count at the instant if the user were active: at most 2,000. Empty where the user is active.',
  })
  pathsIfActive: Path[];

  @Field(() => Float, { description: 'How many paths would count at the instant if the user were active.' })
  pathIfActiveCount: number;

  @Field(() => [Path], {
    description:
      'Paths that counted before the instant or will count after it, the latest first: at most 50. Where there are very many, they are chosen from those found first.',
  })
  otherPaths: Path[];

  @Field(() => Float, { description: 'How many paths counted before the instant or will count after it.' })
  otherPathCount: number;

  @Field(() => [AccessReason], {
    description: 'Why there is no access, or no longer; empty where there is the requested access.',
  })
  reasons: AccessReason[];
}
