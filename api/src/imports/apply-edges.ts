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
import { boundOf } from '../shared/instant.ts';
import { bigint, instant, int, nullable, oneOf, text } from '../shared/row-type.ts';
import { onlyRow, rows, rowsOf, sql } from '../shared/sql.ts';
import type { Directory } from './directory.ts';
import type { Manifest } from './manifest.ts';
import { labelOf } from './partial-document.ts';
import { type Plan, PlanAction, plannedEdges } from './plan.ts';
import { inScope, isInScope, type Scope, scopeOf } from './scope.ts';
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
  /** The names of its two ends. */
  ends: [source: string, target: string];
}

interface Options {
  /** Whether edges that the document leaves out are ended. */
  ending: boolean;
  maxRemovals: number | null;
  /** Edges that the document states in a place that was refused. If they exist, they stay. */
  held: ReadonlySet<string>;
}

/** Applies the edges of a document: adds missing ones, moves ends, and with `ending` ends those that it leaves out. */
export async function applyEdges(
  tx: Transaction,
  manifest: Manifest,
  directory: Directory,
  plan: Plan,
  { ending, maxRemovals, held }: Options,
): Promise<number> {
  const wanted = wantedEdges(manifest, directory, plan);
  plan.assertSound();
  await checkEach(tx, wanted, plan);
  plan.assertSound();

  const scope = scopeOf(manifest, directory);
  const existing = await existingEdges(tx, wanted, scope);
  const { missing, moving, kept } = compare(tx, wanted, existing);

  if (ending) {
    const unheld = existing.filter(
      ({ kind, ends: [source, target] }) => !held.has(labelOf(kind, source, target)),
    );
    await endLeftOut(tx, unheld, kept, scope, plan, maxRemovals);
  }
  for (const [endsAt, edges] of Map.groupBy(moving, ({ want }) => want.until?.getTime() ?? null)) {
    await moveEnds(
      tx,
      edges.map(({ edge }) => edge.key),
      () => (endsAt === null ? null : new Date(endsAt)),
    );
    for (const { want, edge } of edges) {
      plan.add(
        'MOVE_END',
        plannedEdges[want.kind],
        want.name,
        want.path,
        errorText('PLANNED_END', { before: endOf(edge.endsAt), after: endOf(want.until) }),
      );
    }
  }
  for (const kind of Object.values(EdgeKind)) {
    const ofKind = missing.filter((want) => want.kind === kind);
    await stateEach(tx, kind, ofKind, plan);
    for (const want of ofKind) {
      plan.add(
        'ADD',
        plannedEdges[kind],
        want.level ? `${want.name} (${want.level})` : want.name,
        want.path,
        spanOf(want),
      );
    }
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
  for (const want of wanted) {
    const [source, target] = [ends.get(want.source), ends.get(want.target)];
    if (!source || !target) continue;
    plan.try(want.path, () => {
      const { level, priority } = checkedTerms(want.kind, source, target, want);
      want.level = level;
      want.priority = priority;
    });
  }
}

/**
 * The existing edges between objects that the document names, and all within its scope; not those of rules and syncers.
 */
async function existingEdges(tx: Transaction, wanted: Wanted[], scope: Scope): Promise<Existing[]> {
  const found = await rowsOf(
    tx.em,
    {
      kind: oneOf('edge_kind', Object.values(EdgeKind)),
      source: int,
      target: int,
      level: nullable(text),
      priority: nullable(int),
      sourceName: text,
      targetName: text,
      id: bigint,
      starts_at: instant,
      ends_at: instant,
    },
    sql`select e.id, e.kind, e.source, e.target, e.level, e.priority, e.starts_at, e.ends_at,
               coalesce(su.username, sg.name, sp.name, po.name) as "sourceName",
               coalesce(tg.name, tr.name, tp.name) as "targetName"
        from edge e
        left join directory_user su on su.id = e.source left join user_group sg on sg.id = e.source
        left join resource_group sp on sp.id = e.source left join policy po on po.id = e.source
        left join user_group tg on tg.id = e.target left join resource tr on tr.id = e.target
        left join resource_group tp on tp.id = e.target
        where e.authority in ('MANUAL', 'IMPORT', 'REQUEST') and e.ends_at > e.starts_at and (
          exists (
            select from unnest(${wanted.map(({ source }) => source)}::int[], ${wanted.map(({ target }) => target)}::int[]) as w(source, target)
            where w.source = e.source and w.target = e.target
          )
          or e.ends_at > ${tx.now} and (
${inScope(scope)})
        )
        order by e.id`,
  );
  return found.map(({ id, sourceName, targetName, starts_at, ends_at, ...facts }) => ({
    ...facts,
    ends: [sourceName, targetName],
    key: Number(id),
    startsAt: boundOf(starts_at),
    endsAt: boundOf(ends_at),
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
function compare(tx: Transaction, wanted: Wanted[], existing: Existing[]) {
  const byPair = Map.groupBy(existing, pairOf);
  const kept = new Set<number>();
  const missing: Wanted[] = [];
  const moving: { want: Wanted; edge: Existing }[] = [];
  for (const want of wanted) {
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
  existing: Existing[],
  kept: ReadonlySet<number>,
  scope: Scope,
  plan: Plan,
  maxRemovals: number | null,
): Promise<void> {
  const leftOut = existing.filter(
    (edge) => !kept.has(edge.key) && (edge.endsAt === null || edge.endsAt > tx.now) && isInScope(scope, edge),
  );
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
