import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, { nullable: true, description: 'How many rows: 50 unless stated, at most 200.' })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the row after which to begin: `endCursor` of the page before.',
  })
  after?: string | null;
}
