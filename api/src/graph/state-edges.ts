import { edgeSnapshot } from '../changes/edge-snapshot.ts';
import type { Transaction } from '../changes/transaction.ts';
import { Authority } from '../model/edge.entity.ts';
import { type EdgeKind, factsOfKind } from '../model/edge-kinds.ts';
import { tablesOf } from '../model/tables.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { allOfParts, inParts } from '../shared/in-parts.ts';
import { boundOf } from '../shared/instant.ts';
import { one } from '../shared/one.ts';
import { bigint, bool, instant, int, text } from '../shared/row-type.ts';
import { anyOf, rowsOf, sql } from '../shared/sql.ts';
import { assertAcyclic } from './cycles.ts';
import { moveEnds } from './move-edges.ts';
import { type NodeFacts, nodeFacts } from './nodes.ts';

/** An edge that is to exist. */
export interface EdgeStatement {
  source: number;
  target: number;
  level?: string | null;
  /** Only for assignments. */
  priority?: number | null;
  /** Null: unbounded. Only an import may state a start in the past. */
  startsAt: Date | null;
  endsAt: Date | null;
  reason?: string | null;
}

export interface StatedEdge {
  /** EXTENDED: the edge already existed, or was added by an earlier statement of the same call, and now ends later. */
  status: 'ADDED' | 'EXTENDED' | 'UNCHANGED';
  key: number;
}

export interface EdgeAuthority {
  authority: Authority;
  syncerKey?: number | null;
}

/**
 * Creates or extends edges of one kind, set-based, and returns the result of each statement in order. Where the same
 * source of authority already states the same edge at the start of the new lifetime, that edge is extended if the new
 * lifetime ends later, and otherwise left alone: nothing is ever shortened. A lifetime that starts at another time is a
 * new edge.
 */
export async function stateEdges(
  tx: Transaction,
  kind: EdgeKind,
  statements: readonly EdgeStatement[],
  by: EdgeAuthority = { authority: Authority.MANUAL },
): Promise<StatedEdge[]> {
  if (statements.length === 0) return [];
  await lockEnds(tx, statements);
  const { added, extended, places } = await classify(
    statements,
    await findExisting(tx, kind, statements, by),
    by.authority === Authority.IMPORT,
  );
  await moveEnds(tx, [...extended.keys()], ({ key }) => extended.get(key) ?? null);
  const keys = await allOfParts(added, (part) => insert(tx, kind, part, by));
  if (factsOfKind(kind).cycle)
    await assertAcyclic(tx, kind, [
      ...added,
      ...statements.filter((_, index) => places[index]?.status === 'EXTENDED'),
    ]);
  return places.map(({ status, edge }): StatedEdge => {
    const key = 'key' in edge ? edge.key : keys[edge.place];
    if (key === undefined) throw new Error('A statement led to no edge');
    return { status, key };
  });
}

/** The edge of a statement: an existing one by key, or a new one by its index among the new edges. */
interface Place {
  status: StatedEdge['status'];
  edge: { key: number } | { place: number };
}

/** Decides which statements become new edges, and which existing edges get which later end. */
async function classify(
  statements: readonly EdgeStatement[],
  existing: Map<number, ExistingEdge>,
  isImport: boolean,
): Promise<{ added: EdgeStatement[]; extended: Map<number, Date | null>; places: Place[] }> {
  const added: EdgeStatement[] = [];
  const extended = new Map<number, Date | null>();
  const ofPair = new Map<string, number[]>();
  const placeOf = (statement: EdgeStatement, index: number): Place => {
    const edge = existing.get(index);
    if (edge) {
      const { key } = edge;
      const endsAt = extended.has(key) ? (extended.get(key) ?? null) : edge.endsAt;
      if (reaches(endsAt, statement.endsAt)) return { status: 'UNCHANGED', edge: { key } };
      if (edge.isOpen) {
        extended.set(key, statement.endsAt);
        return { status: 'EXTENDED', edge: { key } };
      }
    }
    const pair = `${statement.source}:${statement.target}:${statement.level ?? ''}:${statement.priority ?? ''}`;
    const earlier = isImport ? [] : (ofPair.get(pair) ?? []);
    const place = earlier.find((place) => covers(added[place], statement.startsAt));
    const same = place === undefined ? undefined : added[place];
    if (place !== undefined && same) {
      if (reaches(same.endsAt, statement.endsAt)) return { status: 'UNCHANGED', edge: { place } };
      added[place] = { ...same, endsAt: statement.endsAt };
      return { status: 'EXTENDED', edge: { place } };
    }
    added.push(statement);
    ofPair.set(pair, [...earlier, added.length - 1]);
    return { status: 'ADDED', edge: { place: added.length - 1 } };
  };
  const places = await allOfParts(statements, (part, start) =>
    part.map((statement, index) => placeOf(statement, start + index)),
  );
  return { added, extended, places };
}

/** Whether an edge with the end `endsAt` lasts until `until`. Null: unbounded. */
const reaches = (endsAt: Date | null, until: Date | null): boolean =>
  endsAt === null || (until !== null && endsAt >= until);

function covers(statement: EdgeStatement | undefined, at: Date | null): boolean {
  if (!statement) return false;
  const from = statement.startsAt?.getTime() ?? -Infinity;
  const instant = at?.getTime() ?? -Infinity;
  return from <= instant && (statement.endsAt === null || instant < statement.endsAt.getTime());
}

/**
 * Locks both ends of the edges that could be archived meanwhile, and refuses those that are archived. Users are not
 * locked: they are archived by their state, and a rule may concern all of them.
 */
async function lockEnds(tx: Transaction, statements: readonly EdgeStatement[]): Promise<void> {
  const targets = new Set(statements.map(({ target }) => target));
  const sources = await allOfParts([...new Set(statements.map(({ source }) => source))], (part) =>
    tablesOf(tx.em)
      .selectFrom('node')
      .select('id')
      .where('id', '=', anyOf(part, 'int'))
      .where('node_kind', '<>', 'USER')
      .execute(),
  );
  const keys = [...new Set([...targets, ...sources.map(({ id }) => id)])];
  await tx.lockNodes(keys);
  const [archived] = await rowsOf(
    tx.em,
    { name: text },
    sql`select coalesce(g.name, r.name, c.name, p.name) as name from node n
        left join user_group g using (id) left join resource r using (id)
        left join resource_group c using (id) left join policy p using (id)
        where n.id = any(${keys}::int[]) and n.archived_at is not null order by n.id limit 1`,
  );
  if (archived) throw new ConflictError(errorText('ARCHIVED_TAKES_NOTHING', { name: archived.name }));
}

interface ExistingEdge {
  key: number;
  endsAt: Date | null;
  /** Whether the edge has not ended. */
  isOpen: boolean;
}

/** The existing edge that covers the start of each statement, by index of the statement. */
async function findExisting(
  tx: Transaction,
  kind: EdgeKind,
  statements: readonly EdgeStatement[],
  by: EdgeAuthority,
): Promise<Map<number, ExistingEdge>> {
  const existing = new Map<number, ExistingEdge>();
  await inParts(statements, async (part, start) => {
    const found = await rowsOf(
      tx.em,
      { index: int, id: bigint, ends_at: instant, open: bool },
      sql`select s.index::int - 1 as index, e.id, e.ends_at, e.ends_at > ${tx.now} as open
          from ${unnested(part)} cross join lateral (
            select id, ends_at from edge e
            where e.source = s.source and e.target = s.target and e.kind = ${kind}::edge_kind
              and e.level is not distinct from s.level and e.priority is not distinct from s.priority
              and e.authority = ${by.authority}::authority and e.syncer is not distinct from ${by.syncerKey ?? null}::int
              and e.starts_at <= s.starts_at and e.ends_at > s.starts_at
            order by e.ends_at desc limit 1
          ) e`,
    );
    for (const { index, id, ends_at, open } of found)
      existing.set(start + index, { key: Number(id), endsAt: boundOf(ends_at), isOpen: open });
  });
  return existing;
}

async function insert(
  tx: Transaction,
  kind: EdgeKind,
  statements: readonly EdgeStatement[],
  by: EdgeAuthority,
): Promise<number[]> {
  if (statements.length === 0) return [];
  const inserted = await rowsOf(
    tx.em,
    { id: bigint },
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
    recordAdded(
      tx,
      kind,
      statement,
      one(keys[place], 'each statement that was inserted has a key'),
      by,
      nodes,
    );
  });
  return keys;
}

function recordAdded(
  tx: Transaction,
  kind: EdgeKind,
  statement: EdgeStatement,
  key: number,
  { authority }: EdgeAuthority,
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
      sourceKind: one(nodes.get(statement.source), 'both ends are locked').kind,
      targetKey: statement.target,
      targetKind: one(nodes.get(statement.target), 'both ends are locked').kind,
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
