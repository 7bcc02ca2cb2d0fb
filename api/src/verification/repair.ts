import type { Transaction } from '../changes/transaction.ts';
import { rows, sql } from '../shared/sql.ts';
import { dynamicGroups, keepRules } from '../user-groups/rule.ts';
import type { Differing } from './verify.ts';

/**
 * Makes what is derived what it should be again, as changes of their own: memberships at once, by the rules as they are
 * now; grants when the change is ordered, by the graph as it is then.
 */
export async function repair(tx: Transaction, { targets, memberships }: Differing): Promise<void> {
  if (memberships > 0) {
    // Before the rules are read: one that is being changed must not be applied as it was.
    await tx.lockRules('RULES');
    await keepRules(tx, await dynamicGroups(tx.em), null);
  }
  const nodes = await rows<{ id: number }>(
    tx.em,
    sql`select distinct node_id as id from target where node_id = any(${targets}::int[]) order by id`,
  );
  for (const { id } of nodes) tx.record({ kind: 'GRANTS_REPAIRED', nodes: [id], before: null, after: null });
}
