import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { pageOf } from '../shared/paging.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { RowResult, RowStatus } from './row-result.ts';

/** The payload of a mutation of one edge. */
@ObjectType()
export abstract class EdgePayload extends Payload {
  results: RowResult[] = [];

  @Field(() => RowStatus, {
    nullable: true,
    description:
      'The result: a new edge, an existing edge whose end was moved, or one that was already as requested. Null where nothing was done.',
  })
  get status(): RowStatus | null {
    return this.results[0]?.status ?? null;
  }
}

/** The payload of a mutation of several edges, with one result per row. */
@ObjectType()
export abstract class RowsPayload extends Payload {
  @Field(() => [RowResult], { description: 'One result for each row of the input, in its order.' })
  results: RowResult[] = [];

  @Field(() => Int, { description: 'The number of rows that are new edges.' })
  get addedCount(): number {
    return this.results.filter(({ status }) => status === RowStatus.ADDED).length;
  }

  @Field(() => Int, { description: 'The number of rows whose edge existed and has another end now.' })
  get extendedCount(): number {
    return this.results.filter(({ status }) => status === RowStatus.EXTENDED).length;
  }

  @Field(() => Int, { description: 'The number of rows whose edge was already as requested.' })
  get unchangedCount(): number {
    return this.results.filter(({ status }) => status === RowStatus.UNCHANGED).length;
  }

  @Field(() => Int, { description: 'The number of rows that could not be applied: their results say why.' })
  get failedCount(): number {
    return this.results.filter(({ status }) => status === RowStatus.FAILED).length;
  }

  @Field(() => [RowResult], {
    description: 'The first results of rows that could not be applied, in the order of the input.',
  })
  failed(
    @Arg('first', () => Int, { defaultValue: 20, description: 'The number of results: at most 200.' })
    first: number,
  ): RowResult[] {
    return this.results.filter(({ status }) => status === RowStatus.FAILED).slice(0, pageOf({ first }).size);
  }
}

@PayloadType('The result of a mutation of edges of any kind.')
export class EdgesPayload extends RowsPayload {
  @Field(() => Int, { description: 'The number of edges that were ended.' })
  get endedCount(): number {
    return this.results.filter(({ status }) => status === RowStatus.ENDED).length;
  }
}
