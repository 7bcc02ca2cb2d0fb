import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
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
    ADDED: { description: 'There are changes after the end of the log that nobody ordered.' },
    END_DIFFERS: { description: 'The last change is another one than the sequencer remembers.' },
    UNKNOWN_FORMAT: { description: 'A newer version has written a change: only that one can check it.' },
    CHECKPOINT_FORGED: { description: 'A checkpoint was not signed by this server, or was altered.' },
    CHECKPOINT_DIFFERS: {
      description: 'At the position of a checkpoint the log has another hash: it was rewritten since.',
    },
    OTHER_EPOCH: { description: 'A checkpoint is one of another history than this log.' },
  },
});

@ObjectType({ description: 'Something that is wrong with the log of changes.' })
export class LogFinding {
  @Field(() => LogFindingCode, { description: 'What is wrong.' })
  code: LogFindingCode;

  @Field(() => Position, { description: 'Where it is wrong first.' })
  position: number;

  @Field(() => String, { description: 'What is wrong, for people.' })
  message: string;
}

@ObjectType({
  description:
    'A signed statement of where the log of changes stood. Kept elsewhere, it shows later whether the log is still the same up to there. What is signed is described in docs/log.md.',
})
export class LogCheckpoint {
  @Field(() => String, { description: 'Names the history that it is of: a UUID.' })
  epoch: string;

  @Field(() => Position, { description: 'The last change at that time; 0 where there was none.' })
  position: number;

  @Field(() => String, {
    description: 'The hash of that change in hexadecimal digits; empty where there was none.',
  })
  hash: string;

  @Field(() => GraphQLDateTime, { description: 'When it was signed.' })
  time: Date;

  @Field(() => String, {
    description: 'The Ed25519 key that checks the signature: its 32 bytes in Base64.',
  })
  publicKey: string;

  @Field(() => String, { description: 'The Ed25519 signature: 64 bytes in Base64.' })
  signature: string;
}

@InputType({ description: 'A checkpoint that was kept elsewhere, as it was given.' })
export class LogCheckpointInput {
  @Field(() => String, { description: 'Names the history that it is of.' })
  epoch: string;

  @Field(() => Position, { description: 'The last change at that time.' })
  position: number;

  @Field(() => String, { description: 'The hash of that change in hexadecimal digits.' })
  hash: string;

  @Field(() => GraphQLDateTime, { description: 'When it was signed.' })
  time: Date;

  @Field(() => String, { description: 'The key that checks the signature, in Base64.' })
  publicKey: string;

  @Field(() => String, { description: 'The signature, in Base64.' })
  signature: string;
}

@ObjectType({ description: 'What a check of the whole log has found.' })
export class LogVerification {
  @Field(() => Boolean, { description: 'Whether nothing is wrong.' })
  isIntact: boolean;

  @Field(() => Position, { description: 'The last position that was given out.' })
  position: number;

  @Field(() => Int, { description: 'Changes that were checked.' })
  changes: number;

  @Field(() => Int, {
    description: 'Checkpoints that were checked: those that are kept here and those that were sent.',
  })
  checkpoints: number;

  @Field(() => [LogFinding], { description: 'What is wrong, first things first: at most 200.' })
  findings: LogFinding[];
}
