import { UserError } from '../shared/errors.ts';
import { inHalves } from '../shared/in-halves.ts';
import { one } from '../shared/one.ts';
import { type EdgesWritten, RowResult, RowStatus } from './row-result.ts';

/** Where in the input a row is, for its errors. */
export type PlaceOfRow = (row: number) => (string | number)[];

/**
 * Applies all rows that can be applied. Rows that are found to be wrong are left out, and the rest is applied in one
 * transaction. Where rows are refused together, for example because of a cycle that they form, they are halved until
 * each wrong row is found.
 *
 * `apply` gets the numbers of some rows. Its results are in the order of these numbers.
 */
export async function applyRows(
  all: readonly number[],
  placeOf: PlaceOfRow,
  apply: (rows: readonly number[]) => Promise<EdgesWritten>,
): Promise<EdgesWritten> {
  const results = new Map<number, RowResult>();
  let transaction: number | null = null;
  const applyTogether = async (rows: readonly number[]): Promise<void> => {
    const written = await apply(rows);
    const isDone = written.userErrors.length === 0;
    if (isDone) transaction = written.transaction ?? transaction;
    for (const result of written.results) {
      const row = one(rows[result.index], 'there is a result of each row');
      if (isDone || result.status === RowStatus.FAILED)
        results.set(row, Object.assign(result, { index: row }));
    }
    if (!isDone) await take(rows.filter((row) => !results.has(row)));
  };
  const take = inHalves<number, UserError>({
    apply: applyTogether,
    isRefusal: (error) => error instanceof UserError,
    refuse: (row, error) => results.set(row, RowResult.failed(row, error.at(...placeOf(row)))),
  });
  await take(all);
  return {
    results: all.map((row) => one(results.get(row), 'each row was taken or refused')),
    userErrors: [],
    transaction,
  };
}
