import { UserError } from '../shared/errors.ts';
import { one } from '../shared/one.ts';
import { type EdgesWritten, RowResult, RowStatus } from './row-result.ts';

/** Where so many rows are refused one by one, it is not they that are wrong. */
const mostRefused = 100;

/**
 * States all rows that can be. Rows that are found to be wrong are left out, and the rest is stated at once. Where rows are
 * refused together, such as for a circle that they close, they are halved until what is wrong stands alone.
 */
export async function addWhatCanBe(
  all: readonly number[],
  add: (rows: readonly number[]) => Promise<EdgesWritten>,
): Promise<EdgesWritten> {
  const results = new Map<number, RowResult>();
  let transaction: number | null = null;
  let refused = 0;
  const take = async (rows: readonly number[]): Promise<void> => {
    const [only] = rows;
    if (only === undefined) return;
    let written: EdgesWritten;
    try {
      written = await add(rows);
    } catch (error) {
      if (!(error instanceof UserError) || refused >= mostRefused) throw error;
      if (rows.length === 1) {
        refused += 1;
        results.set(only, RowResult.failed(only, error.at('rows', only)));
        return;
      }
      const middle = Math.ceil(rows.length / 2);
      await take(rows.slice(0, middle));
      await take(rows.slice(middle));
      return;
    }
    const isDone = written.userErrors.length === 0;
    if (isDone) transaction = written.transaction ?? transaction;
    for (const result of written.results) {
      const row = one(rows[result.index], 'there is a result of each row');
      if (result.error)
        result.error.inputPath = [
          'rows',
          String(row),
          ...result.error.inputPath.slice(rows.length > 1 ? 2 : 0),
        ];
      if (isDone || result.status === RowStatus.FAILED)
        results.set(row, Object.assign(result, { index: row }));
    }
    if (!isDone) await take(rows.filter((row) => !results.has(row)));
  };
  await take(all);
  return {
    results: all.map((row) => one(results.get(row), 'each row was taken or refused')),
    userErrors: [],
    transaction,
  };
}
