import type { Transaction } from '../changes/transaction.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { text } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';

/** Refuses levels that lack one at which the node is bound, or one of a group that contains it. */
export async function assertCoversUse(
  tx: Transaction,
  node: number,
  levels: readonly string[],
): Promise<void> {
  const [missing] = await rowsOf(
    tx.em,
    { level: text },
    sql`select used.level from (
          select level from edge where target = ${node} and kind = 'BINDING' and ends_at > ${tx.now}
          union
          select unnest(g.levels) from edge e join resource_group g on g.id = e.source
          where e.target = ${node} and e.kind = 'CONTAINMENT' and e.ends_at > ${tx.now}
        ) used
        where not used.level = any(${levels}::text[]) limit 1`,
  );
  if (missing) {
    throw new ConflictError(errorText('LEVEL_IN_USE', { level: missing.level })).at('levels');
  }
}
