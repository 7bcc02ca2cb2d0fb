import type { EntityManager } from '@mikro-orm/postgresql';
import type { NodeKind } from '../model/node.entity.ts';
import { tablesOf } from '../model/tables.ts';
import { anyOf } from '../shared/sql.ts';

/** The facts of a node that are needed to add an edge to it. */
export interface NodeFacts {
  id: number;
  kind: NodeKind;
  archived: boolean;
}

/** Loads nodes by key. */
export async function nodeFacts(em: EntityManager, keys: Iterable<number>): Promise<Map<number, NodeFacts>> {
  const found = await tablesOf(em)
    .selectFrom('node')
    .select(['id', 'node_kind as kind', 'archived_at'])
    .where('id', '=', anyOf([...new Set(keys)], 'int'))
    .execute();
  return new Map(
    found.map(({ id, kind, archived_at }) => [id, { id, kind, archived: archived_at !== null }]),
  );
}
