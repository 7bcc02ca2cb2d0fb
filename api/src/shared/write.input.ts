import { Field, InputType } from 'type-graphql';

/** What is the same in every mutation that can be sent again. */
@InputType()
export abstract class RepeatableInput {
  @Field(() => String, {
    nullable: true,
    description:
      'A text of at most 255 characters, such as a UUID, that the caller gives this one request. Sent again within 24 hours by the same caller, the request changes nothing and gets the first answer, so that it may be repeated wherever no answer came. The same key with another request is a CONFLICT. A mutation that failed is not remembered, nor is a dry run. The operation has no other mutation.',
  })
  idempotencyKey?: string | null;
}

/** What every mutation of the directory accepts. */
@InputType()
export abstract class WriteInput extends RepeatableInput {
  @Field(() => String, {
    nullable: true,
    description: 'Why, for the change log and for those who ask later. At most 1,000 characters.',
  })
  reason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Do everything but keep nothing: the answer, effects and errors are those of the real mutation.',
  })
  dryRun?: boolean | null;
}
