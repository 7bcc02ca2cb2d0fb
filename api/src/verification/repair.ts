import type { Transaction } from '../changes/transaction.ts';
import { int } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import { applyRules, dynamicGroups } from '../user-groups/rule.ts';
import type { Differing } from './verify.ts';

/**
 * Repairs derived data, which is recorded in the log: memberships at once, by the current rules; grants when the change
 * is ordered, by the graph at that time.
 */
export async function repair(tx: Transaction, { targets, memberships }: Differing): Promise<void> {
  if (memberships > 0) {
    // Locks before the rules are read: a rule that is being changed must not be applied in its old form.
    await tx.lockRules('RULES');
    await applyRules(tx, await dynamicGroups(tx.em), null);
  }
  const nodes = await rowsOf(
    tx.em,
    { id: int },
    sql`select distinct node_id as id from target where node_id = any(${targets}::int[]) order by id`,
  );
  for (const { id } of nodes) tx.record({ kind: 'GRANTS_REPAIRED', nodes: [id], before: null, after: null });
}
