import type { Transaction } from '../changes/transaction.ts';
import { findKeys, notFound } from '../graph/references.ts';
import { stateEdges } from '../graph/state-edges.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import type { UserRef } from '../model/refs.inputs.ts';
import { one } from '../shared/one.ts';

/** Gives a new group its owners. */
export async function addOwners(tx: Transaction, group: number, refs: UserRef[]): Promise<void> {
  const owners = await findKeys(tx.em, 'USER', refs);
  await stateEdges(
    tx,
    EdgeKind.OWNERSHIP,
    owners.map((owner, index) => {
      if (owner === null)
        throw notFound('USER', one(refs[index], 'each owner comes from a reference')).at('owners', index);
      return { source: owner, target: group, startsAt: tx.now, endsAt: null };
    }),
  );
}
