import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import type { MessageCode } from '../shared/error-messages.ts';
import { CodeField, type MessageValuesOf, ValuesField } from '../shared/message-fields.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { Position } from '../shared/position.ts';
import { WriteInput } from '../shared/write.input.ts';

export enum VerificationCheck {
  RULES = 'RULES',
  GRANTS = 'GRANTS',
  ARCHIVED = 'ARCHIVED',
  GUESTS = 'GUESTS',
  NAMES = 'NAMES',
  LOG = 'LOG',
}
registerEnumType(VerificationCheck, {
  name: 'VerificationCheck',
  description: 'What is derived again, or looked at again, and compared with what is stored.',
  valuesConfig: {
    RULES: { description: 'The memberships of dynamic groups, against their rules. Can be repaired.' },
    GRANTS: { description: 'What syncers are told, against the graph. Can be repaired.' },
    ARCHIVED: { description: 'Archived objects: nothing leads to or from them any more.' },
    GUESTS: {
      description: 'Guests: each has a sponsor and an end, and is not active beyond it.',
    },
    NAMES: {
      description: 'Names: no two objects of one type have the same, whatever its case, spaces and spelling.',
    },
    LOG: {
      description:
        'The log of changes: its hashes, its end, and the checkpoints that are kept here. `verifyLog` says more.',
    },
  },
});

@ObjectType({ description: 'Something that is not as it should be.' })
export class VerificationFinding {
  @Field(() => VerificationCheck, { description: 'Which check has found it.' })
  check: VerificationCheck;

  @Field(() => String, { description: 'What differs, and what to do about it, for people.' })
  message: string;

  @CodeField()
  messageCode: MessageCode | null;

  @ValuesField()
  messageValues: MessageValuesOf | null;

  @Field(() => [ID], { description: 'Ids of the objects concerned; `nodes` gives the objects.' })
  objects: string[];
}

@ObjectType({ description: 'How one check has ended.' })
export class VerificationResult {
  @Field(() => VerificationCheck, { description: 'Which check.' })
  check: VerificationCheck;

  @Field(() => Int, {
    description: 'How many memberships, grants, objects, guests or changes were looked at.',
  })
  looked: number;

  @Field(() => Int, { description: 'How many differed; also those that `findings` leaves out.' })
  differing: number;

  @Field(() => Int, { description: 'How many of them were repaired after that.' })
  repaired: number;

  @Field(() => Boolean, {
    description:
      'False where a part could not be compared, as changes of it were waiting to be ordered all the time.',
  })
  isComplete: boolean;
}

@ObjectType({
  description:
    'What a comparison of all that is derived, and of what must hold in any case, has found. What people have stated is never changed by it.',
})
export class Verification {
  @Field(() => GraphQLDateTime, { description: 'When it began.' })
  at: Date;

  @Field(() => Position, { description: 'Where the log stood when it began.' })
  position: number;

  @Field(() => Boolean, { description: 'Whether nothing differs: nothing did, or all of it was repaired.' })
  get isRight(): boolean {
    return this.results.every(({ differing, repaired }) => differing === repaired);
  }

  @Field(() => [VerificationResult], { description: 'All checks, each with its figures.' })
  results: VerificationResult[];

  @Field(() => [VerificationFinding], { description: 'What differed: the first 100 of each check.' })
  findings: VerificationFinding[];
}

@InputType({ description: 'Verifies everything, and makes what is derived what it should be again.' })
export class RepairDerivedInput extends WriteInput {}

@PayloadType('What a repair has found and done.')
export class RepairDerivedPayload extends Payload {
  @Field(() => Verification, {
    nullable: true,
    description: 'What was found, and how much of it is repaired, or would be by a dry run.',
  })
  verification: Verification | null = null;
}
