import type { Transaction } from '../changes/transaction.ts';
import { checkedTerms } from '../edges/edge-checks.ts';
import { endsOf } from '../edges/ends.ts';
import { endEdges, moveEnds } from '../graph/move-edges.ts';
import { stateEdges } from '../graph/state-edges.ts';
import { Authority } from '../model/edge.entity.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { type ErrorText, errorText } from '../shared/error-text.ts';
import { LimitError, UserError } from '../shared/errors.ts';
import { inHalves } from '../shared/in-halves.ts';
import { inParts } from '../shared/in-parts.ts';
import { boundOf } from '../shared/instant.ts';
import { bigint, instant, int, nullable, oneOf, type RowOf, text } from '../shared/row-type.ts';
import { onlyRow, rows, rowsOf, sql } from '../shared/sql.ts';
import type { Directory } from './directory.ts';
import type { Manifest } from './manifest.ts';
import { labelOf } from './partial-document.ts';
import { type Plan, PlanAction, plannedEdges } from './plan.ts';
import { inScope, type Scope, scopeOf } from './scope.ts';
import { type Wanted, wantedEdges } from './wanted-edges.ts';

interface Existing {
  key: number;
  kind: EdgeKind;
  source: number;
  target: number;
  level: string | null;
  priority: number | null;
  startsAt: Date | null;
  endsAt: Date | null;
}

/** An edge in a list of the document, or one that it leaves out there. */
interface Listed extends Existing {
  /** The names of its two ends. */
  ends: [source: string, target: string];
}

interface Options {
  /** Whether edges that the document leaves out are ended. */
  ending: boolean;
  maxRemovals: number | null;
  /** Edges that the document states in a part that was rejected. If they exist, they stay. */
  rejected: ReadonlySet<string>;
}

/** Applies the edges of a document: adds missing ones, moves ends, and with `ending` ends those that it leaves out. */
export async function applyEdges(
  tx: Transaction,
  manifest: Manifest,
  directory: Directory,
  plan: Plan,
  { ending, maxRemovals, rejected }: Options,
): Promise<number> {
  const wanted = await wantedEdges(manifest, directory, plan);
  plan.assertSound();
  await checkEach(tx, wanted, plan);
  plan.assertSound();

  const { missing, moving, kept } = await compare(tx, wanted, await edgesBetween(tx, wanted));

  if (ending) {
    const scope = scopeOf(manifest, directory);
    const notRejected = (await edgesInScope(tx, scope)).filter(
      ({ kind, ends: [source, target] }) => !rejected.has(labelOf(kind, source, target)),
    );
    await endLeftOut(tx, notRejected, kept, plan, maxRemovals);
  }
  const newEnds = new Map(moving.map(({ want, edge }) => [edge.key, want.until ?? null]));
  await moveEnds(tx, [...newEnds.keys()], ({ key }) => newEnds.get(key) ?? null);
  await inParts(moving, (part) => {
    for (const { want, edge } of part)
      plan.add(
        'MOVE_END',
        plannedEdges[want.kind],
        want.name,
        want.path,
        errorText('PLANNED_END', { before: endOf(edge.endsAt), after: endOf(want.until) }),
      );
  });
  for (const kind of Object.values(EdgeKind)) {
    const ofKind = missing.filter((want) => want.kind === kind);
    await stateEach(tx, kind, ofKind, plan);
    await inParts(ofKind, (part) => {
      for (const want of part)
        plan.add(
          'ADD',
          plannedEdges[kind],
          want.level ? `${want.name} (${want.level})` : want.name,
          want.path,
          spanOf(want),
        );
    });
  }
  plan.assertSound();
  return plan.steps.filter(({ action }) => action === PlanAction.END).length;
}

/** Adds the edges that can be added, and finds all others. */
async function stateEach(
  tx: Transaction,
  kind: EdgeKind,
  wanted: readonly Wanted[],
  plan: Plan,
): Promise<void> {
  const take = inHalves<Wanted, UserError>({
    apply: (some) => stateTogether(tx, kind, some),
    isRefusal: (error) => error instanceof UserError,
    refuse: ({ path }, error) => plan.refuse(error, path),
  });
  await take(wanted);
}

/** Adds edges, or none of them if one is refused. */
async function stateTogether(tx: Transaction, kind: EdgeKind, wanted: readonly Wanted[]): Promise<void> {
  const recorded = tx.changes.length;
  await rows(tx.em, sql`savepoint wanted_edges`);
  try {
    await stateEdges(
      tx,
      kind,
      wanted.map((want) => ({ ...want, startsAt: want.from ?? tx.now, endsAt: want.until ?? null })),
      { authority: Authority.IMPORT },
    );
    await rows(tx.em, sql`release savepoint wanted_edges`);
  } catch (error) {
    if (error instanceof UserError) {
      await rows(tx.em, sql`rollback to savepoint wanted_edges`);
      tx.changes.length = recorded;
    }
    throw error;
  }
}

const endOf = (time: Date | null | undefined) => time?.toISOString() ?? errorText('FOR_GOOD');

/** The lifetime of a new edge; null where it begins now and lasts for good. */
function spanOf({ from, until }: Wanted): ErrorText | null {
  if (from && until)
    return errorText('PLANNED_FROM_UNTIL', { from: from.toISOString(), until: until.toISOString() });
  if (from) return errorText('PLANNED_FROM', { from: from.toISOString() });
  return until ? errorText('PLANNED_UNTIL', { until: until.toISOString() }) : null;
}

/** Applies the same rules as for edges that people add, which determine level and priority. */
async function checkEach(tx: Transaction, wanted: Wanted[], plan: Plan): Promise<void> {
  const ends = await endsOf(
    tx.em,
    wanted.flatMap(({ source, target }) => [source, target]),
  );
  await inParts(wanted, (part) => {
    for (const want of part) {
      const [source, target] = [ends.get(want.source), ends.get(want.target)];
      if (!source || !target) continue;
      plan.try(want.path, () => {
        const { level, priority } = checkedTerms(want.kind, source, target, want);
        want.level = level;
        want.priority = priority;
      });
    }
  });
}

const edgeRow = {
  kind: oneOf('edge_kind', Object.values(EdgeKind)),
  source: int,
  target: int,
  level: nullable(text),
  priority: nullable(int),
  id: bigint,
  starts_at: instant,
  ends_at: instant,
};

const existingFrom = ({ id, starts_at, ends_at, ...facts }: RowOf<typeof edgeRow>): Existing => ({
  ...facts,
  key: Number(id),
  startsAt: boundOf(starts_at),
  endsAt: boundOf(ends_at),
});

/** Edges `e` that documents state: not those of rules and syncers, and not those that were ended before they began. */
const isStated = sql`e.authority in ('MANUAL', 'IMPORT', 'REQUEST') and e.ends_at > e.starts_at`;

const columns = sql`e.id, e.kind, e.source, e.target, e.level, e.priority, e.starts_at, e.ends_at`;

/** The existing edges with the ends of those in the document, by the two ends, the oldest first. */
async function edgesBetween(tx: Transaction, wanted: readonly Wanted[]): Promise<Map<string, Existing[]>> {
  const byPair = new Map<string, Existing[]>();
  const seen = new Set<number>();
  await inParts(wanted, async (part) => {
    const found = await rowsOf(
      tx.em,
      edgeRow,
      sql`select ${columns}
          from unnest(${part.map(({ source }) => source)}::int[], ${part.map(({ target }) => target)}::int[]) as w(source, target)
          join edge e on e.source = w.source and e.target = w.target
          where ${isStated} order by e.id`,
    );
    for (const edge of found.map(existingFrom)) {
      if (seen.has(edge.key)) continue;
      seen.add(edge.key);
      const pair = pairOf(edge);
      const known = byPair.get(pair);
      if (known) known.push(edge);
      else byPair.set(pair, [edge]);
    }
  });
  return byPair;
}

/** The edges that the document would list if they were wanted, and that have not ended. */
async function edgesInScope(tx: Transaction, scope: Scope): Promise<Listed[]> {
  const found = await rowsOf(
    tx.em,
    { ...edgeRow, sourceName: text, targetName: text },
    sql`select ${columns}, coalesce(su.username, sg.name, sp.name, po.name) as "sourceName",
               coalesce(tg.name, tr.name, tp.name) as "targetName"
        from edge e
        left join directory_user su on su.id = e.source left join user_group sg on sg.id = e.source
        left join resource_group sp on sp.id = e.source left join policy po on po.id = e.source
        left join user_group tg on tg.id = e.target left join resource tr on tr.id = e.target
        left join resource_group tp on tp.id = e.target
        where ${isStated} and e.ends_at > ${tx.now} and (${inScope(scope)})
        order by e.id`,
  );
  return found.map(({ sourceName, targetName, ...edge }) => ({
    ...existingFrom(edge),
    ends: [sourceName, targetName],
  }));
}

const pairOf = ({
  kind,
  source,
  target,
  level,
  priority,
}: {
  kind: string;
  source: number;
  target: number;
  level: string | null;
  priority?: number | null;
}) => `${kind}:${source}:${target}:${level ?? priority ?? ''}`;

/** Decides which edges exist already, which get another end, and which are missing. */
async function compare(tx: Transaction, wanted: Wanted[], byPair: Map<string, Existing[]>) {
  const kept = new Set<number>();
  const missing: Wanted[] = [];
  const moving: { want: Wanted; edge: Existing }[] = [];
  await inParts(wanted, (part) => {
    for (const want of part) {
      const isPast = want.until !== undefined && want.until <= tx.now;
      const free = (byPair.get(pairOf(want)) ?? []).filter(({ key }) => !kept.has(key));
      const same = free.find(({ startsAt, endsAt }) => {
        const sameEnd = endsAt?.getTime() === want.until?.getTime();
        return sameEnd && (!want.from || startsAt?.getTime() === want.from.getTime());
      });
      const open = free.find(({ startsAt, endsAt }) => {
        const isOpen = endsAt === null || endsAt > tx.now;
        // An edge that is planned for after the end in the document is another edge.
        if (want.until && startsAt && want.until <= startsAt) return false;
        return isOpen && (!want.from || want.from <= tx.now || startsAt?.getTime() === want.from.getTime());
      });
      if (same) kept.add(same.key);
      else if (open && !isPast) {
        kept.add(open.key);
        moving.push({ want, edge: open });
      } else missing.push(want);
    }
  });
  return { missing, moving, kept };
}

/** The most edges that a plan may end unless it states another limit: min(500, max(10, 2 %)) of the live edges. */
async function brake(tx: Transaction): Promise<number> {
  const { count } = await onlyRow(
    tx.em,
    { count: int },
    sql`select count(*)::int as count from edge where starts_at <= ${tx.now} and ends_at > ${tx.now}`,
  );
  return Math.min(500, Math.max(10, Math.floor(count * 0.02)));
}

async function endLeftOut(
  tx: Transaction,
  existing: Listed[],
  kept: ReadonlySet<number>,
  plan: Plan,
  maxRemovals: number | null,
): Promise<void> {
  const leftOut = existing.filter((edge) => !kept.has(edge.key));
  const limit = maxRemovals ?? (await brake(tx));
  if (leftOut.length > limit) {
    throw new LimitError(errorText('TOO_MANY_REMOVALS', { count: leftOut.length, limit }), limit).at(
      'maxRemovals',
    );
  }
  await endEdges(
    tx,
    leftOut.map(({ key }) => key),
  );
  for (const edge of leftOut) plan.add('END', plannedEdges[edge.kind], edge.ends.join(' – '));
}
