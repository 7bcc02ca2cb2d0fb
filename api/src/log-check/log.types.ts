import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { MessageCode } from '../shared/error-messages.ts';
import type { MessageValues } from '../shared/error-text.ts';
import { CodeField, ValuesField } from '../shared/message-fields.ts';
import { Position } from '../shared/position.ts';

export enum LogFindingCode {
  ALTERED = 'ALTERED',
  MISSING = 'MISSING',
  TRUNCATED = 'TRUNCATED',
  ADDED = 'ADDED',
  END_DIFFERS = 'END_DIFFERS',
  UNKNOWN_FORMAT = 'UNKNOWN_FORMAT',
  CHECKPOINT_FORGED = 'CHECKPOINT_FORGED',
  CHECKPOINT_DIFFERS = 'CHECKPOINT_DIFFERS',
  OTHER_EPOCH = 'OTHER_EPOCH',
}
registerEnumType(LogFindingCode, {
  name: 'LogFindingCode',
  description: 'What is wrong with the log of changes.',
  valuesConfig: {
    ALTERED: { description: 'The content or the hash of a change is not what was written.' },
    MISSING: { description: 'Changes within the log are missing.' },
    TRUNCATED: { description: 'Changes at the end of the log are missing.' },
    ADDED: { description: 'There are changes after the end of the log that the sequencer did not order.' },
    END_DIFFERS: { description: 'The last change differs from the one in the sequencer’s record.' },
    UNKNOWN_FORMAT: {
      description: 'A change was written by a newer version of Muster. Only that version can check it.',
    },
    CHECKPOINT_FORGED: { description: 'The checkpoint was not signed by this server, or was altered.' },
    CHECKPOINT_DIFFERS: {
      description: 'The log has another hash at the position of the checkpoint: it was rewritten since.',
    },
    OTHER_EPOCH: { description: 'The checkpoint is of another history (epoch) than this log.' },
  },
});

@ObjectType({ description: 'A fault in the log of changes.' })
export class LogFinding {
  @Field(() => LogFindingCode, { description: 'What is wrong.' })
  code: LogFindingCode;

  @Field(() => Position, { description: 'The first position at which it is wrong.' })
  position: number;

  @Field(() => String, { description: 'What is wrong, for people.' })
  message: string;

  @CodeField()
  messageCode: MessageCode | null;

  @ValuesField()
  messageValues: MessageValues | null;
}

@ObjectType({
  description:
    'A signed statement of the end of the log of changes at a time. A copy that is kept elsewhere shows later whether the log is unchanged up to there. docs/log.md describes what is signed.',
})
export class LogCheckpoint {
  @Field(() => String, { description: 'The history that the checkpoint is of: a UUID.' })
  epoch: string;

  @Field(() => Position, {
    description: 'The position of the last change at that time; 0 where there was none.',
  })
  position: number;

  @Field(() => String, {
    description: 'The hash of that change in hexadecimal digits; empty where there was none.',
  })
  hash: string;

  @Field(() => GraphQLDateTime, { description: 'When the checkpoint was signed.' })
  time: Date;

  @Field(() => String, {
    description: 'The Ed25519 public key that verifies the signature: 32 bytes in Base64.',
  })
  publicKey: string;

  @Field(() => String, { description: 'The Ed25519 signature: 64 bytes in Base64.' })
  signature: string;
}

@InputType({ description: 'A checkpoint that was kept elsewhere, unchanged.' })
export class LogCheckpointInput {
  @Field(() => String, { description: 'The history that the checkpoint is of: a UUID.' })
  epoch: string;

  @Field(() => Position, { description: 'The position of the last change at that time.' })
  position: number;

  @Field(() => String, { description: 'The hash of that change in hexadecimal digits.' })
  hash: string;

  @Field(() => GraphQLDateTime, { description: 'When the checkpoint was signed.' })
  time: Date;

  @Field(() => String, { description: 'The public key that verifies the signature, in Base64.' })
  publicKey: string;

  @Field(() => String, { description: 'The signature, in Base64.' })
  signature: string;
}

@ObjectType({ description: 'The result of checking the whole log.' })
export class LogVerification {
  @Field(() => Boolean, { description: 'Whether nothing is wrong.' })
  isIntact: boolean;

  @Field(() => Position, { description: 'The last position that was assigned.' })
  position: number;

  @Field(() => Int, { description: 'The number of changes that were checked.' })
  changes: number;

  @Field(() => Int, {
    description: 'The number of checkpoints that were checked: those stored here and those that were sent.',
  })
  checkpoints: number;

  @Field(() => [LogFinding], { description: 'What is wrong, in the order of positions. At most 200.' })
  findings: LogFinding[];
}
