import type { ChangeKind } from '../changes/kinds/change-kinds.ts';
import type { Transaction } from '../changes/transaction.ts';
import type { Node } from '../model/node.entity.ts';
import { clock } from '../shared/clock.ts';
import { bigint, int } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import { startsAtUser } from './edge-conditions.ts';
import { endEdges } from './move-edges.ts';

/**
 * Locks a node that is to be archived, and the nodes at the other ends of its edges, because those edges end with it.
 */
export async function lockToArchive(tx: Transaction, key: number): Promise<void> {
  const others = await rowsOf(
    tx.em,
    { id: int },
    sql`select target as id from edge where source = ${key} and ends_at > ${clock.now()}
        union select e.source from edge e
          where e.target = ${key} and not (${startsAtUser}) and e.ends_at > ${clock.now()}`,
  );
  await tx.lockNodes([key, ...others.map(({ id }) => id)]);
}

/** Archives a group or resource: it stays on record, and all of its edges end now. */
export async function archiveNode<Subject extends Node>(
  tx: Transaction,
  node: Subject,
  kind: ChangeKind,
  snapshot: (node: Subject) => object,
): Promise<void> {
  if (node.archivedAt) return;
  const edges = await rowsOf(
    tx.em,
    { id: bigint },
    sql`select id from edge where source = ${node.key} and ends_at > ${tx.now}
        union all select id from edge where target = ${node.key} and ends_at > ${tx.now}`,
  );
  await endEdges(
    tx,
    edges.map(({ id }) => Number(id)),
  );
  const before = snapshot(node);
  node.archivedAt = tx.now;
  node.touch(tx.now);
  tx.record({ kind, nodes: [node.key], before, after: snapshot(node) });
}
