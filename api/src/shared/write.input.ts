import { Field, InputType } from 'type-graphql';

/** What every mutation of the directory accepts. */
@InputType()
export abstract class WriteInput {
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
