import type { Transaction } from '../changes/transaction.ts';
import { toId } from '../shared/ids.ts';
import { rows, sql } from '../shared/sql.ts';

/** Makes nodes targets of a syncer; gives those that were none. */
export async function addTargets(
  tx: Transaction,
  syncer: number,
  nodes: readonly number[],
): Promise<number[]> {
  const added = await rows<{ node_id: number }>(
    tx.em,
    sql`insert into target (syncer_id, node_id, since, created_at)
        select ${syncer}, n, 0, ${tx.now} from unnest(${[...nodes]}::int[]) as t(n)
        on conflict do nothing returning node_id`,
  );
  const keys = added.map(({ node_id }) => node_id);
  for (const node of keys) {
    tx.record({
      kind: 'TARGET_ADDED',
      nodes: [node],
      before: null,
      after: { syncer: toId('Syncer', syncer) },
    });
  }
  return keys;
}

/**
 * Makes nodes targets no more; gives those that were. Their grants stay where they are: should a node be a target
 * again, syncers must hear of what has ended meanwhile.
 */
export async function removeTargets(
  tx: Transaction,
  syncer: number,
  nodes: readonly number[],
): Promise<number[]> {
  const removed = await rows<{ node_id: number }>(
    tx.em,
    sql`delete from target where syncer_id = ${syncer} and node_id = any(${[...nodes]}::int[]) returning node_id`,
  );
  const keys = removed.map(({ node_id }) => node_id);
  await rows(
    tx.em,
    sql`delete from grant_failure where syncer_id = ${syncer} and node_id = any(${keys}::int[])`,
  );
  for (const node of keys) {
    tx.record({
      kind: 'TARGET_REMOVED',
      nodes: [node],
      before: { syncer: toId('Syncer', syncer) },
      after: null,
    });
  }
  return keys;
}
