import type { Transaction } from '../changes/transaction.ts';
import { maxDepth } from '../graph/cycles.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { advisoryLocks } from '../shared/advisory-locks.ts';
import { errorText } from '../shared/error-text.ts';
import { one } from '../shared/one.ts';
import { bigint, int, type RowOf, text } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import { admitNestings } from './admit-nestings.ts';
import { cyclesOf, withoutCycles } from './cycles.ts';
import { type MirrorProblem, MirrorProblemKind } from './mirror-problem.types.ts';
import { type FoundProblem, storeProblems } from './mirror-problems.ts';
import { type Difference, differencesOf, stateDifferences } from './reconcile-memberships.ts';

const groupRow = { id: int, anchor: text, name: text, userGroup: int };
type Group = RowOf<typeof groupRow>;

/** The nestings of a mirror, and its cycles. */
export interface Structure {
  groups: Map<number, Group>;
  nestings: { child: number; parent: number }[];
  cycles: number[][];
  /** Rows of groups whose members may have changed because cycles have changed. */
  moved: number[];
}

/**
 * Finds and stores which groups contain each other, which some directories allow. The members of each depend on it, so
 * call this before memberships are reconciled.
 */
export async function findCycles(tx: Transaction, syncer: number): Promise<Structure> {
  const live = await rowsOf(
    tx.em,
    groupRow,
    sql`select g.id, g.anchor, g.facts ->> 'name' as name, g.user_group_id as "userGroup" from mirrored_group g
        join node n on n.id = g.user_group_id and n.archived_at is null
        where g.syncer_id = ${syncer} and g.gone_at is null`,
  );
  const groups = new Map(live.map((group) => [group.id, group]));
  const stated = await rowsOf(
    tx.em,
    { child: int, parent: int },
    sql`select m.child_id as child, m.parent_id as parent from mirrored_nesting m
        join mirrored_group p on p.id = m.parent_id where p.syncer_id = ${syncer} order by 2, 1`,
  );
  const nestings = stated.filter(({ child, parent }) => groups.has(child) && groups.has(parent));
  const cycles = cyclesOf(nestings);
  const inside = cycles.flatMap((cycle) =>
    cycle.map((id) => ({ id, cycle: one(cycle[0], 'a cycle has a group') })),
  );
  const before = await rowsOf(
    tx.em,
    { id: int, cycle: int },
    sql`select id, cycle from mirrored_group where syncer_id = ${syncer} and cycle is not null`,
  );
  const isSame =
    before.length === inside.length &&
    new Set([...before, ...inside].map(({ id, cycle }) => `${id}:${cycle}`)).size === inside.length;
  if (isSame) return { groups, nestings, cycles, moved: [] };
  await rows(
    tx.em,
    sql`update mirrored_group g set cycle = c.cycle from (
          select o.id, i.cycle from mirrored_group o
          left join unnest(${inside.map(({ id }) => id)}::int[], ${inside.map(({ cycle }) => cycle)}::int[]) as i(id, cycle)
            on i.id = o.id
          where o.syncer_id = ${syncer}
        ) c where c.id = g.id and g.cycle is distinct from c.cycle`,
  );
  // A change of one group of a cycle affects all of its groups. Cycles are rare, so all of them are checked.
  const moved = [...new Set([...before, ...inside].map(({ id }) => id))];
  return { groups, nestings, cycles, moved };
}

/**
 * Makes nestings equal to what the other directory states, as far as Muster can: cycles are removed, and a nesting that
 * is not possible is left out and stored as a problem. Returns these problems.
 */
export async function reconcileNestings(
  tx: Transaction,
  syncer: number,
  { groups, nestings, cycles }: Structure,
): Promise<MirrorProblem[]> {
  const groupOf = (id: number) => one(groups.get(id), 'nestings are of groups that are there');
  const wanted = withoutCycles(nestings, cycles).map(({ child, parent }) => ({
    source: groupOf(child).userGroup,
    target: groupOf(parent).userGroup,
  }));
  const differences = await differencesOf(
    tx,
    syncer,
    EdgeKind.NESTING,
    sql`select source, target, 'infinity'::timestamptz as ends_at
        from unnest(${wanted.map(({ source }) => source)}::int[], ${wanted.map(({ target }) => target)}::int[]) as w(source, target)`,
    sql`true`,
  );
  const { admitted, closing, tooDeep } = await admissible(tx, differences);
  await stateDifferences(tx, syncer, EdgeKind.NESTING, [
    ...differences.filter(({ key }) => key !== null),
    ...admitted,
  ]);
  const byUserGroup = new Map([...groups.values()].map((group) => [group.userGroup, group]));
  const leftOut = (edge: Difference, code: 'CYCLE' | 'DEPTH'): FoundProblem => {
    const child = one(byUserGroup.get(edge.source), 'nestings are of groups that are there');
    const parent = one(byUserGroup.get(edge.target), 'nestings are of groups that are there');
    const names = { child: child.name, parent: parent.name };
    return {
      kind: MirrorProblemKind.NESTING,
      anchor: parent.anchor,
      memberAnchor: child.anchor,
      name: child.name,
      text:
        code === 'CYCLE'
          ? errorText('MIRRORED_NESTING_CLOSES_CYCLE', names)
          : errorText('MIRRORED_NESTING_TOO_DEEP', { ...names, limit: maxDepth }),
    };
  };
  return storeProblems(
    tx,
    syncer,
    sql`p.kind = 'CYCLE' or p.kind = 'NESTING' and p.problem ->> 'code' <> 'MIRRORED_GROUP_UNKNOWN' and p.problem ->> 'code' <> 'MIRRORED_MEMBER_UNKNOWN'`,
    [
      ...cycles.map((cycle) => cycleProblem(cycle.map(groupOf))),
      ...closing.map((edge) => leftOut(edge, 'CYCLE')),
      ...tooDeep.map((edge) => leftOut(edge, 'DEPTH')),
    ],
  );
}

/** Which of the new nestings are possible, together with the existing ones. */
async function admissible(tx: Transaction, differences: readonly Difference[]) {
  const added = differences.filter(({ key }) => key === null);
  if (added.length === 0) return { admitted: [], closing: [], tooDeep: [] };
  const ended = new Set(differences.flatMap(({ key }) => key ?? []));
  // In the same order as everywhere: nodes first, and then the lock for structure.
  await tx.lockNodes(differences.flatMap(({ source, target }) => [source, target]));
  await rows(tx.em, sql`select pg_advisory_xact_lock(${advisoryLocks.structure})`);
  const present = await rowsOf(
    tx.em,
    { id: bigint, source: int, target: int },
    sql`select id, source, target from edge where kind = 'NESTING' and ends_at > ${tx.now}`,
  );
  return admitNestings(
    present.filter(({ id }) => !ended.has(id)),
    added,
    maxDepth,
  );
}

const mostNamed = 20;

function cycleProblem(cycle: readonly Group[]): FoundProblem {
  const first = one(cycle[0], 'a cycle has a group');
  const names = cycle.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en'));
  const more = names.length > mostNamed ? ` (+${names.length - mostNamed})` : '';
  return {
    kind: MirrorProblemKind.CYCLE,
    anchor: first.anchor,
    name: first.name,
    text:
      cycle.length === 1
        ? errorText('MIRRORED_CONTAINS_ITSELF', { name: first.name })
        : errorText('MIRRORED_CYCLE', { names: names.slice(0, mostNamed).join(', ') + more }),
  };
}
