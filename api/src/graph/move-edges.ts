import {
  type EdgeFacts,
  edgeColumns,
  edgeFactsOf,
  edgeFactsRow,
  edgeSnapshot,
} from '../changes/edge-snapshot.ts';
import type { EdgeChangeKind } from '../changes/kinds/edges.ts';
import type { Transaction } from '../changes/transaction.ts';
import { edgeId } from '../model/edge-kinds.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError, InputError } from '../shared/errors.ts';
import { allOfParts, inParts } from '../shared/in-parts.ts';
import { int, rowType } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import { startsAtUser } from './edge-conditions.ts';

/**
 * Ends edges now. Edges that have already ended are left alone, and planned ones will never start. Returns the keys of
 * the edges that were ended.
 */
export async function endEdges(tx: Transaction, keys: readonly number[]): Promise<Set<number>> {
  const open = (await lockEdges(tx, keys)).filter((edge) => edge.endsAt === null || edge.endsAt > tx.now);
  if (open.length === 0) return new Set();
  await inParts(open, async (part) => {
    await rows(
      tx.em,
      sql`update edge set ends_at = greatest(starts_at, ${tx.now}), ended_by = ${tx.actorKey}, end_reason = ${tx.reason}
          where id = any(${part.map((edge) => edge.key)}::bigint[])`,
    );
    for (const edge of part) {
      const endsAt = edge.startsAt && edge.startsAt > tx.now ? edge.startsAt : tx.now;
      record(tx, `${edge.kind}_ENDED`, edge, { ...edge, endsAt });
    }
  });
  return new Set(open.map((edge) => edge.key));
}

/** Moves the end of edges that have not ended to a later or an earlier instant, or to never (null). */
export async function moveEnds(
  tx: Transaction,
  keys: readonly number[],
  newEnd: (edge: EdgeFacts) => Date | null,
): Promise<Set<number>> {
  const moved = (await lockEdges(tx, keys)).flatMap((edge) => {
    const endsAt = newEnd(edge);
    assertMovableTo(edge, endsAt, tx.now);
    return edge.endsAt?.getTime() === endsAt?.getTime() ? [] : [{ edge, endsAt }];
  });
  if (moved.length === 0) return new Set();
  await inParts(moved, async (part) => {
    await rows(
      tx.em,
      sql`update edge e set ends_at = m.ends_at
          from unnest(
            ${part.map(({ edge }) => edge.key)}::bigint[],
            ${part.map(({ endsAt }) => endsAt?.toISOString() ?? 'infinity')}::timestamptz[]
          ) as m(id, ends_at)
          where e.id = m.id`,
    );
    for (const { edge, endsAt } of part) {
      const isLater = endsAt === null || (edge.endsAt !== null && endsAt > edge.endsAt);
      record(tx, `${edge.kind}_${isLater ? 'EXTENDED' : 'SHORTENED'}`, edge, { ...edge, endsAt });
    }
  });
  return new Set(moved.map(({ edge }) => edge.key));
}

/** Refuses to move the end of an edge that has ended, or to before the edge starts. */
export function assertMovableTo(
  { kind, key, startsAt, endsAt: before }: Pick<EdgeFacts, 'kind' | 'key' | 'startsAt' | 'endsAt'>,
  endsAt: Date | null,
  now: Date,
): void {
  const id = edgeId(kind, key);
  if (before !== null && before <= now)
    throw new ConflictError(errorText('EDGE_ENDED', { id, end: before.toISOString() }));
  if (startsAt === null || endsAt === null || endsAt > startsAt) return;
  throw new InputError(
    errorText('EDGE_PLANNED', { id, start: startsAt.toISOString(), end: endsAt.toISOString() }),
  ).at('endsAt');
}

function record(tx: Transaction, kind: EdgeChangeKind, before: EdgeFacts, after: EdgeFacts): void {
  tx.record({
    kind,
    nodes: [before.sourceKey, before.targetKey],
    edge: before.key,
    authority: before.authority,
    before: edgeSnapshot(before),
    after: edgeSnapshot(after),
  });
}

const lockedRow = rowType('locked edges', edgeFactsRow);

/** Locks both ends of the edges first (except users), then the edges: the same order as when edges are added. */
async function lockEdges(tx: Transaction, keys: readonly number[]): Promise<EdgeFacts[]> {
  const ordered = [...new Set(keys)].sort((a, b) => a - b);
  const ends = await allOfParts(ordered, (part) =>
    rowsOf(
      tx.em,
      { id: int },
      sql`select target as id from edge where id = any(${part}::bigint[])
          union select e.source from edge e where e.id = any(${part}::bigint[]) and not (${startsAtUser})`,
    ),
  );
  await tx.lockNodes(ends.map(({ id }) => id));
  return allOfParts(ordered, async (part) => {
    const found = await rowsOf(
      tx.em,
      lockedRow,
      sql`select ${edgeColumns} from edge e join node s on s.id = e.source join node t on t.id = e.target
          where e.id = any(${part}::bigint[]) order by e.id for update of e`,
    );
    return found.map(edgeFactsOf);
  });
}
