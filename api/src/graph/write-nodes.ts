import type { ChangeKind } from '../changes/kinds/change-kinds.ts';
import type { Facts } from '../changes/kinds/kind.ts';
import type { Transaction } from '../changes/transaction.ts';
import type { Node } from '../model/node.entity.ts';
import type { ConflictError } from '../shared/errors.ts';
import { assertNoClash, withNamesExchanged } from '../shared/unique.ts';
import type { NodeClass } from './plain-nodes.ts';
import { type Stored, storeNodes } from './store-nodes.ts';

/** An object with newly assigned facts, and its facts from before. */
export interface Reassigned<Subject extends Node> {
  node: Subject;
  before: Facts;
}

export type Changed<Subject extends Node> = Reassigned<Subject> & { after: Facts };

/** How objects of one type are stored and recorded in the log. */
export interface NodeType<Subject extends Node> {
  class: NodeClass<Subject>;
  created: ChangeKind;
  updated: ChangeKind;
  snapshot(node: Subject): Facts;
  /** The errors for names that are taken, by unique index. */
  clashes(nodes: readonly Subject[]): Record<string, () => ConflictError>;
  /** Refuses changes that other objects do not allow. */
  check(tx: Transaction, changed: readonly Changed<Subject>[]): Promise<void>;
}

/** Stores new objects and records the changes. */
export async function createNodes<Subject extends Node>(
  tx: Transaction,
  type: NodeType<Subject>,
  nodes: readonly Subject[],
): Promise<void> {
  await saved(tx, type, { created: nodes });
  for (const node of nodes)
    tx.record({ kind: type.created, nodes: [node.key], before: null, after: type.snapshot(node) });
}

function saved<Subject extends Node>(
  tx: Transaction,
  type: NodeType<Subject>,
  stored: Stored<Subject>,
): Promise<void> {
  const nodes = [...(stored.created ?? []), ...(stored.changed ?? [])];
  const store = () => storeNodes(tx, type.class, stored);
  return assertNoClash(
    nodes.length > 1 ? () => withNamesExchanged(tx.em, store) : store,
    type.clashes(nodes),
  );
}

/** Stores objects with newly assigned facts and records the changes. Returns those that differ from before. */
export async function updateNodes<Subject extends Node>(
  tx: Transaction,
  type: NodeType<Subject>,
  reassigned: readonly Reassigned<Subject>[],
): Promise<Changed<Subject>[]> {
  const changed = reassigned
    .map(({ node, before }) => ({ node, before, after: type.snapshot(node) }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  if (changed.length === 0) return [];
  await type.check(tx, changed);
  for (const { node } of changed) node.touch(tx.now);
  await saved(tx, type, { changed: changed.map(({ node }) => node) });
  for (const { node, before, after } of changed)
    tx.record({ kind: type.updated, nodes: [node.key], before, after });
  return changed;
}

/** The objects of which one of these facts changed. */
export const withAnother = <Subject extends Node>(
  changed: readonly Changed<Subject>[],
  ...names: string[]
): Changed<Subject>[] =>
  changed.filter(({ before, after }) =>
    names.some((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])),
  );
