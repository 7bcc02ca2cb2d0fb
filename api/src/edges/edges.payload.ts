import { Field, Int, ObjectType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { RowResult, RowStatus } from './row-result.ts';

/** What a bulk mutation answers: one result a row. */
@ObjectType()
export abstract class RowsPayload extends Payload {
  @Field(() => [RowResult], { description: 'One for each row of the input, in its order.' })
  results: RowResult[] = [];

  @Field(() => Int, { description: 'Rows that are new edges.' })
  get addedCount(): number {
    return this.results.filter(({ status }) => status === RowStatus.ADDED).length;
  }

  @Field(() => Int, { description: 'Rows that were so already.' })
  get unchangedCount(): number {
    return this.results.filter(({ status }) => status === RowStatus.UNCHANGED).length;
  }
}

@PayloadType('What a mutation of edges of any kind answers.')
export class EdgesPayload extends RowsPayload {}
