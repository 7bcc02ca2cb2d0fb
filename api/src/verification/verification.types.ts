import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import type { MessageCode } from '../shared/error-messages.ts';
import type { MessageValues } from '../shared/error-text.ts';
import { CodeField, ValuesField } from '../shared/message-fields.ts';
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
  description: 'What a verification computes again and compares with what is stored.',
  valuesConfig: {
    RULES: {
      description: 'Memberships of dynamic groups are compared with the rules. Differences can be repaired.',
    },
    GRANTS: { description: 'Grants of syncers are compared with the graph. Differences can be repaired.' },
    ARCHIVED: { description: 'Archived objects must have no live edges.' },
    GUESTS: {
      description: 'Guests must have a sponsor and an end, and must not be active beyond the end.',
    },
    NAMES: {
      description: 'Names must be unique within their type, regardless of case, spaces and Unicode spelling.',
    },
    LOG: {
      description:
        'The hashes and the end of the change log are checked, and compared with the stored checkpoints. `verifyLog` gives details.',
    },
  },
});

@ObjectType({ description: 'A difference that a verification found.' })
export class VerificationFinding {
  @Field(() => VerificationCheck, { description: 'The check that found it.' })
  check: VerificationCheck;

  @Field(() => String, { description: 'What differs and what to do about it, for people.' })
  message: string;

  @CodeField()
  messageCode: MessageCode | null;

  @ValuesField()
  messageValues: MessageValues | null;

  @Field(() => [ID], { description: 'The ids of the objects concerned; `nodes` loads them.' })
  objects: string[];
}

@ObjectType({ description: 'The result of one check.' })
export class VerificationResult {
  @Field(() => VerificationCheck, { description: 'The check.' })
  check: VerificationCheck;

  @Field(() => Int, {
    description: 'How many memberships, grants, objects, guests or changes were checked.',
  })
  looked: number;

  @Field(() => Int, { description: 'How many differed, including those that are not in `findings`.' })
  differing: number;

  @Field(() => Int, { description: 'How many of them were repaired afterwards.' })
  repaired: number;

  @Field(() => Boolean, {
    description:
      'False where a part could not be compared because changes were waiting to be ordered all the time.',
  })
  isComplete: boolean;
}

@ObjectType({
  description:
    'The result of computing all derived data again and comparing it, and of checking what must always hold. A verification never changes what people have stated.',
})
export class Verification {
  @Field(() => GraphQLDateTime, { description: 'When the verification began.' })
  at: Date;

  @Field(() => Position, { description: 'The position of the log when the verification began.' })
  position: number;

  @Field(() => Boolean, { description: 'Whether nothing differs, or every difference was repaired.' })
  get isRight(): boolean {
    return this.results.every(({ differing, repaired }) => differing === repaired);
  }

  @Field(() => [VerificationResult], { description: 'The results of all checks.' })
  results: VerificationResult[];

  @Field(() => [VerificationFinding], { description: 'What differed: the first 100 findings of each check.' })
  findings: VerificationFinding[];
}

@InputType({ description: 'Verifies everything and repairs derived data.' })
export class RepairDerivedInput extends WriteInput {}

@PayloadType('The result of a verification with repair.')
export class RepairDerivedPayload extends Payload {
  @Field(() => Verification, {
    nullable: true,
    description: 'What was found, and how much of it was repaired, or would be in case of a dry run.',
  })
  verification: Verification | null = null;
}
