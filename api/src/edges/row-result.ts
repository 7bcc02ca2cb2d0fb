import { Ctx, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Edge } from '../model/edge.entity.ts';
import { UserError } from '../shared/errors.ts';
import type { Loaders } from '../viewer/loaders.ts';
import type { WriteOptions } from '../viewer/operation.ts';

export enum RowStatus {
  ADDED = 'ADDED',
  UNCHANGED = 'UNCHANGED',
  EXTENDED = 'EXTENDED',
  ENDED = 'ENDED',
  FAILED = 'FAILED',
}
registerEnumType(RowStatus, {
  name: 'RowStatus',
  description: 'The result of one row.',
  valuesConfig: {
    ADDED: { description: 'The edge is new.' },
    UNCHANGED: { description: 'The edge was already as requested, or another row failed.' },
    EXTENDED: { description: 'The edge existed, and its end was moved.' },
    ENDED: { description: 'The edge was ended now.' },
    FAILED: {
      description:
        'The row cannot be carried out; `error` has the reason. Then nothing at all was changed, unless the input has `keepGoing`.',
    },
  },
});

@ObjectType({
  description:
    'The result of one row of a bulk mutation. One row that fails prevents the whole mutation, unless the input has `keepGoing`.',
})
export class RowResult {
  @Field(() => Int, { description: 'The number of the row in the input, from 0.' })
  index: number;

  @Field(() => RowStatus, { description: 'The result.' })
  status: RowStatus;

  edgeKey: number | null;
  loaded: Edge | null = null;

  @Field(() => UserError, {
    nullable: true,
    description: 'Why the row failed; null unless `status` is FAILED.',
  })
  error: UserError | null = null;

  constructor(index: number, status: RowStatus, edgeKey: number | null = null) {
    this.index = index;
    this.status = status;
    this.edgeKey = edgeKey;
  }

  /** `edgeKey`: the edge that is as it was, where there is one that the caller may see. */
  static failed(index: number, error: UserError, edgeKey: number | null = null): RowResult {
    return Object.assign(new RowResult(index, RowStatus.FAILED, edgeKey), { error: error.toAnswer() });
  }

  @Field(() => Edge, {
    nullable: true,
    description: 'The edge as it is now; null where there is none, or where the caller may not see it.',
  })
  edge(@Ctx() { loaders }: { loaders: Loaders }): Edge | Promise<Edge | null> | null {
    return this.loaded ?? (this.edgeKey === null ? null : loaders.edgeIfAny(this.edgeKey));
  }
}

/** The result of adding, ending or extending many edges. */
export interface EdgesWritten {
  results: RowResult[];
  userErrors: UserError[];
  transaction: number | null;
}

/** `keepGoing`: rows that cannot be applied are left out, and all others are applied. */
export interface KeepGoingOptions extends WriteOptions {
  keepGoing?: boolean | null;
}

/** A row that cannot be applied, and its edge where there is one that the caller may see. */
export class RefusedRow {
  constructor(
    readonly error: UserError,
    readonly edgeKey: number | null = null,
  ) {}
}

/** Nothing was changed, because some rows were refused. */
export const notDone = (rows: readonly unknown[]): EdgesWritten => ({
  results: rows.map((row, index) =>
    row instanceof RefusedRow
      ? RowResult.failed(index, row.error, row.edgeKey)
      : new RowResult(index, RowStatus.UNCHANGED),
  ),
  userErrors: rows.flatMap((row) => (row instanceof RefusedRow ? [row.error] : [])),
  transaction: null,
});
