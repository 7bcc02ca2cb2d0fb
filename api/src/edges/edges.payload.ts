import { Field, Int, ObjectType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { RowResult, RowStatus } from './row-result.ts';

/** What a mutation of one edge answers. */
@ObjectType()
export abstract class EdgePayload extends Payload {
  results: RowResult[] = [];

  @Field(() => RowStatus, {
    nullable: true,
    description:
      'What became of the edge: a new one, one that was there and now ends later, or one that was so already. Null where nothing was done.',
  })
  get status(): RowStatus | null {
    return this.results[0]?.status ?? null;
  }
}

/** What a bulk mutation answers: one result a row. */
@ObjectType()
export abstract class RowsPayload extends Payload {
  @Field(() => [RowResult], { description: 'One for each row of the input, in its order.' })
  results: RowResult[] = [];

  @Field(() => Int, { description: 'Rows that are new edges.' })
  get addedCount(): number {
    return this.results.filter(({ status }) => status === RowStatus.ADDED).length;
  }

  @Field(() => Int, { description: 'Rows whose edge was there and now has another end.' })
  get extendedCount(): number {
    return this.results.filter(({ status }) => status === RowStatus.EXTENDED).length;
  }

  @Field(() => Int, { description: 'Rows that were so already.' })
  get unchangedCount(): number {
    return this.results.filter(({ status }) => status === RowStatus.UNCHANGED).length;
  }
}

@PayloadType('What a mutation of edges of any kind answers.')
export class EdgesPayload extends RowsPayload {}
