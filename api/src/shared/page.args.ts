import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'The number of rows on the page: 50 when left out, at most 200.',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The cursor of the row before the page: `endCursor` of the previous page. The page begins the list when left out.',
  })
  after?: string | null;
}
