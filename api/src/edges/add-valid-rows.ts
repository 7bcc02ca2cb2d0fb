import { UserError } from '../shared/errors.ts';
import { inHalves } from '../shared/in-halves.ts';
import { one } from '../shared/one.ts';
import { type EdgesWritten, RowResult, RowStatus } from './row-result.ts';

/**
 * Adds all rows that can be added. Rows that are found to be wrong are left out, and the rest is added in one
 * transaction. Where rows are refused together, for example because of a cycle that they form, they are halved until
 * each wrong row is found.
 */
export async function addValidRows(
  all: readonly number[],
  add: (rows: readonly number[]) => Promise<EdgesWritten>,
): Promise<EdgesWritten> {
  const results = new Map<number, RowResult>();
  let transaction: number | null = null;
  const apply = async (rows: readonly number[]): Promise<void> => {
    const written = await add(rows);
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
  const take = inHalves<number, UserError>({
    apply,
    isRefusal: (error) => error instanceof UserError,
    refuse: (row, error) => results.set(row, RowResult.failed(row, error.at('rows', row))),
  });
  await take(all);
  return {
    results: all.map((row) => one(results.get(row), 'each row was taken or refused')),
    userErrors: [],
    transaction,
  };
}
