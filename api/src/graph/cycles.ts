import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '../changes/transaction.ts';
import { type EdgeKind, factsOfKind, nounOfKind } from '../model/edge-kinds.ts';
import { typeOfKind } from '../model/node.entity.ts';
import { tablesOf } from '../model/tables.ts';
import { advisoryLocks } from '../shared/advisory-locks.ts';
import { errorText } from '../shared/error-text.ts';
import { CycleError, LimitError } from '../shared/errors.ts';
import { toId } from '../shared/ids.ts';
import { int, rowType, text } from '../shared/row-type.ts';
import { anyOf, rows, rowsOf, sql } from '../shared/sql.ts';
import { nodeFacts } from './nodes.ts';

/** The most edges in a row between nested groups. Deeper nesting is usually a mistake. */
export const maxDepth = 32;

const deepestRow = rowType('ends of the deepest nesting', { root: int, node: int });

/**
 * Refuses edges that were just stated where they make a group a member or part of itself, now or in the future, or nest
 * too deep.
 */
export async function assertAcyclic(
  tx: Transaction,
  kind: EdgeKind,
  added: readonly { source: number; target: number }[],
): Promise<void> {
  if (added.length === 0) return;
  await rows(tx.em, sql`select pg_advisory_xact_lock(${advisoryLocks.structure})`);
  const sources = added.map((edge) => edge.source);
  const [deepest] = await rowsOf(
    tx.em,
    deepestRow,
    sql`with recursive walk(root, node, depth) as (
          select distinct s.id, s.id, 0 from unnest(${sources}::int[]) as s(id)
          union
          select w.root, e.target, w.depth + 1
          from walk w join edge e on e.source = w.node and e.kind = ${kind}::edge_kind and e.ends_at > ${tx.now}
          where w.depth <= ${maxDepth}
        )
        select root, node from walk where depth > 0 and node = root or depth > ${maxDepth}
        order by (node = root) desc limit 1`,
  );
  if (deepest && deepest.root === deepest.node) throw await cycleThrough(tx, kind, deepest.root);
  if (deepest || (await tooDeepBelow(tx, kind, added))) {
    throw new LimitError(errorText('NESTING_TOO_DEEP', { limit: maxDepth }), maxDepth);
  }
}

/** The walk above begins at the new edges. The depth below them counts too. */
async function tooDeepBelow(
  tx: Transaction,
  kind: EdgeKind,
  added: readonly { source: number; target: number }[],
): Promise<boolean> {
  const targets = added.map((edge) => edge.target);
  const found = await rows(
    tx.em,
    sql`with recursive up(root, node, depth) as (
          select distinct s.id, s.id, 0 from unnest(${targets}::int[]) as s(id)
          union
          select w.root, e.target, w.depth + 1
          from up w join edge e on e.source = w.node and e.kind = ${kind}::edge_kind and e.ends_at > ${tx.now}
          where w.depth <= ${maxDepth}
        ),
        down(root, node, depth) as (
          select distinct s.id, s.id, 0 from unnest(${targets}::int[]) as s(id)
          union
          select w.root, e.source, w.depth + 1
          from down w join edge e on e.target = w.node and e.kind = ${kind}::edge_kind and e.ends_at > ${tx.now}
          where w.depth <= ${maxDepth}
        )
        select from (select root, max(depth) as depth from up group by root) u
        join (select root, max(depth) as depth from down group by root) d using (root)
        where u.depth + d.depth > ${maxDepth} limit 1`,
  );
  return found.length > 0;
}

async function cycleThrough(tx: Transaction, kind: EdgeKind, start: number): Promise<CycleError> {
  const around = await shortestPath(tx.em, kind, start, tx.now);
  const facts = await nodeFacts(tx.em, around);
  const names = await rowsOf(
    tx.em,
    { id: int, name: text },
    sql`select id, name from user_group where id = any(${around}::int[])
        union all select id, name from resource_group where id = any(${around}::int[])`,
  );
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  return new CycleError(
    errorText('CYCLE', {
      name: nameOf.get(start) ?? '',
      noun: factsOfKind(kind).cycle ?? nounOfKind(kind),
      way: around.map((key) => nameOf.get(key)).join(' → '),
    }),
    around.flatMap((key) => {
      const node = facts.get(key);
      return node ? [toId(typeOfKind[node.kind], key)] : [];
    }),
  );
}

/** Breadth first, with one statement per step. Cycles are short, and this runs only for the error message. */
async function shortestPath(em: EntityManager, kind: EdgeKind, start: number, now: Date): Promise<number[]> {
  const cameFrom = new Map<number, number>();
  let frontier = [start];
  while (frontier.length > 0) {
    const steps = await tablesOf(em)
      .selectFrom('edge')
      .select(['source', 'target'])
      .where('source', '=', anyOf(frontier, 'int'))
      .where('kind', '=', kind)
      .where('ends_at', '>', now.toISOString())
      .execute();
    const closing = steps.find((step) => step.target === start);
    if (closing) return pathBack(cameFrom, start, closing.source);
    frontier = [];
    for (const { source, target } of steps) {
      if (cameFrom.has(target)) continue;
      cameFrom.set(target, source);
      frontier.push(target);
    }
  }
  return [start];
}

function pathBack(cameFrom: Map<number, number>, start: number, last: number): number[] {
  const around = [start];
  for (let node: number | undefined = last; node !== undefined && node !== start; node = cameFrom.get(node)) {
    around.unshift(node);
  }
  return [start, ...around];
}
