import { Field, InputType } from 'type-graphql';

/** The fields of every mutation that can be repeated. */
@InputType()
export abstract class RepeatableInput {
  @Field(() => String, {
    nullable: true,
    description:
      'A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation.',
  })
  idempotencyKey?: string | null;
}

/** The fields of every mutation that changes the directory. */
@InputType()
export abstract class WriteInput extends RepeatableInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Why the change is made, for the change log and for people who ask later. At most 1,000 characters.',
  })
  reason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out.',
  })
  dryRun?: boolean | null;
}

/** The fields of a mutation of many objects, each of which can be rejected alone. */
@InputType()
export abstract class ListWriteInput extends WriteInput {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Whether objects that cannot be processed are left out, and all others are processed: `rejected` lists the former, with the reasons. Position and effects are those of the last transaction, because several may be needed. False when left out: then one wrong object prevents the whole mutation.',
  })
  keepGoing?: boolean | null;
}
