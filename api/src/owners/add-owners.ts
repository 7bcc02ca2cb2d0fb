import type { Transaction } from '../changes/transaction.ts';
import { EdgeKind } from '../graph/edge.entity.ts';
import { findKeys, notFound } from '../graph/references.ts';
import type { UserRef } from '../graph/refs.inputs.ts';
import { stateEdges } from '../graph/state-edges.ts';

/** Gives a new group its owners. */
export async function addOwners(tx: Transaction, group: number, refs: UserRef[]): Promise<void> {
  const owners = await findKeys(tx.em, 'USER', refs);
  await stateEdges(
    tx,
    EdgeKind.OWNERSHIP,
    owners.map((owner, index) => {
      if (owner === null) throw notFound('USER', refs[index] as UserRef).at('owners', index);
      return { source: owner, target: group, startsAt: tx.now, endsAt: null };
    }),
  );
}
