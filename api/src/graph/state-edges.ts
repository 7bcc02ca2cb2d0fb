import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '../changes/transaction.ts';
import { ConflictError } from '../shared/errors.ts';
import { rows, sql } from '../shared/sql.ts';
import { assertAcyclic } from './cycles.ts';
import { Authority, EdgeKind } from './edge.entity.ts';
import { edgeSnapshot } from './edge-snapshot.ts';
import { lockNodes, type NodeFacts, nodeFacts } from './nodes.ts';

/** An edge that should be. */
export interface EdgeStatement {
  source: number;
  target: number;
  level?: string | null;
  /** Of an assignment. */
  priority?: number | null;
  /** Null: since ever; only an import may state the past. */
  startsAt: Date | null;
  endsAt: Date | null;
  reason?: string | null;
}

export interface Stated {
  status: 'ADDED' | 'UNCHANGED';
  key: number;
}

export interface StatedBy {
  authority: Authority;
  syncerKey?: number | null;
}

/**
 * States edges of one kind, set-based, and says of each in turn what became of it. Stating again what the same source
 * of authority already states at the start of the new lifetime is no error and changes nothing: it neither shortens
 * nor extends.
 */
export async function stateEdges(
  tx: Transaction,
  kind: EdgeKind,
  statements: readonly EdgeStatement[],
  by: StatedBy = { authority: Authority.MANUAL },
): Promise<Stated[]> {
  if (statements.length === 0) return [];
  await lockEnds(tx.em, statements);
  const standing = await alreadyStated(tx, kind, statements, by);

  const added: (EdgeStatement & { index: number })[] = [];
  const firstIndex = new Map<string, number>();
  statements.forEach((statement, index) => {
    if (standing.has(index)) return;
    const pair = `${statement.source}:${statement.target}:${statement.level ?? ''}`;
    if (by.authority !== Authority.IMPORT && firstIndex.has(pair)) return;
    firstIndex.set(pair, index);
    added.push({ ...statement, index });
  });

  const keys = await insert(tx, kind, added, by);
  if (kind === EdgeKind.NESTING || kind === EdgeKind.CONTAINMENT) await assertAcyclic(tx, kind, added);

  const keyOfIndex = new Map(added.map((statement, place) => [statement.index, keys[place] as number]));
  return statements.map((statement, index): Stated => {
    const key = keyOfIndex.get(index);
    if (key !== undefined) return { status: 'ADDED', key };
    const first = firstIndex.get(`${statement.source}:${statement.target}:${statement.level ?? ''}`);
    return { status: 'UNCHANGED', key: standing.get(index) ?? (keyOfIndex.get(first as number) as number) };
  });
}

/**
 * Locks what is joined, and what could be archived meanwhile, and refuses what is archived. Users are not archived as
 * groups are, but by their state, and a rule may concern all of them: they are not locked.
 */
async function lockEnds(em: EntityManager, statements: readonly EdgeStatement[]): Promise<void> {
  const targets = statements.map(({ target }) => target);
  const sources = await rows<{ id: number }>(
    em,
    sql`select id from node where id = any(${statements.map(({ source }) => source)}::int[]) and node_kind <> 'USER'`,
  );
  const keys = [...new Set([...targets, ...sources.map(({ id }) => id)])];
  await lockNodes(em, keys);
  const [archived] = await rows<{ name: string }>(
    em,
    sql`select coalesce(g.name, r.name, c.name, p.name) as name from node n
        left join user_group g using (id) left join resource r using (id)
        left join resource_group c using (id) left join policy p using (id)
        where n.id = any(${keys}::int[]) and n.archived_at is not null order by n.id limit 1`,
  );
  if (archived)
    throw new ConflictError(`${archived.name} is archived: nothing can be bound to it or joined with it.`);
}

/** By index of the statement, the edge that covers its start. */
async function alreadyStated(
  tx: Transaction,
  kind: EdgeKind,
  statements: readonly EdgeStatement[],
  by: StatedBy,
): Promise<Map<number, number>> {
  const found = await rows<{ index: number; id: string }>(
    tx.em,
    sql`select s.index::int - 1 as index, e.id
        from ${unnested(statements)} cross join lateral (
          select id from edge e
          where e.source = s.source and e.target = s.target and e.kind = ${kind}::edge_kind
            and e.level is not distinct from s.level and e.priority is not distinct from s.priority
            and e.authority = ${by.authority}::authority and e.syncer is not distinct from ${by.syncerKey ?? null}::int
            and e.starts_at <= s.starts_at and e.ends_at > s.starts_at
          order by e.ends_at desc limit 1
        ) e`,
  );
  return new Map(found.map(({ index, id }) => [index, Number(id)]));
}

async function insert(
  tx: Transaction,
  kind: EdgeKind,
  statements: readonly EdgeStatement[],
  by: StatedBy,
): Promise<number[]> {
  if (statements.length === 0) return [];
  const inserted = await rows<{ id: string }>(
    tx.em,
    sql`insert into edge (kind, source, target, level, priority, starts_at, ends_at, authority, syncer, stated_by, reason, created_at)
        select ${kind}::edge_kind, source, target, level, priority, starts_at, ends_at, ${by.authority}::authority,
               ${by.syncerKey ?? null}::int, ${tx.actorKey}, coalesce(s.reason, ${tx.reason}), ${tx.now}
        from ${unnested(statements)} order by s.index
        returning id`,
  );
  const keys = inserted.map(({ id }) => Number(id));
  const nodes = await nodeFacts(
    tx.em,
    statements.flatMap(({ source, target }) => [source, target]),
  );
  statements.forEach((statement, place) => {
    recordAdded(tx, kind, statement, keys[place] as number, by, nodes);
  });
  return keys;
}

function recordAdded(
  tx: Transaction,
  kind: EdgeKind,
  statement: EdgeStatement,
  key: number,
  { authority }: StatedBy,
  nodes: Map<number, NodeFacts>,
): void {
  tx.record({
    kind: `${kind}_ADDED`,
    nodes: [statement.source, statement.target],
    edge: key,
    authority,
    before: null,
    after: edgeSnapshot({
      key,
      kind,
      sourceKey: statement.source,
      sourceKind: (nodes.get(statement.source) as NodeFacts).kind,
      targetKey: statement.target,
      targetKind: (nodes.get(statement.target) as NodeFacts).kind,
      level: statement.level ?? null,
      priority: statement.priority ?? null,
      startsAt: statement.startsAt,
      endsAt: statement.endsAt,
      authority,
      reason: statement.reason ?? tx.reason,
    }),
  });
}

const unnested = (statements: readonly EdgeStatement[]) => sql`unnest(
  ${statements.map((statement) => statement.source)}::int[],
  ${statements.map((statement) => statement.target)}::int[],
  ${statements.map((statement) => statement.level ?? null)}::text[],
  ${statements.map((statement) => statement.priority ?? null)}::int[],
  ${statements.map((statement) => statement.startsAt?.toISOString() ?? '-infinity')}::timestamptz[],
  ${statements.map((statement) => statement.endsAt?.toISOString() ?? 'infinity')}::timestamptz[],
  ${statements.map((statement) => statement.reason ?? null)}::text[]
) with ordinality as s(source, target, level, priority, starts_at, ends_at, reason, index)`;
