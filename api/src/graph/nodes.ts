import type { EntityManager } from '@mikro-orm/postgresql';
import type { NodeKind } from '../model/node.entity.ts';
import { rows, sql } from '../shared/sql.ts';

/** What must be known of a node to hang an edge on it. */
export interface NodeFacts {
  id: number;
  kind: NodeKind;
  archived: boolean;
}

/** Nodes by key. */
export async function nodeFacts(em: EntityManager, keys: Iterable<number>): Promise<Map<number, NodeFacts>> {
  const found = await rows<NodeFacts>(
    em,
    sql`select id, node_kind as kind, archived_at is not null as archived from node where id = any(${[...new Set(keys)]}::int[])`,
  );
  return new Map(found.map((node) => [node.id, node]));
}
