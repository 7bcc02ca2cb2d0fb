import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '../changes/transaction.ts';
import { ErrorText, type StoredText } from '../shared/error-text.ts';
import { instantOf } from '../shared/instant.ts';
import { bool, oneOf, type RowOf, text, written } from '../shared/row-type.ts';
import { rowsOf, type Sql, sql } from '../shared/sql.ts';
import { MirrorProblem, MirrorProblemKind } from './mirror-problem.types.ts';

/** A problem that was found, before it is stored. */
export interface FoundProblem {
  kind: MirrorProblemKind;
  anchor: string;
  /** For a member or a nesting: who should be in the group. */
  memberAnchor?: string;
  name: string;
  text: ErrorText;
}

/** As many as a report can have people, groups and members, so that each problem of it is listed. */
const mostStored = 10_000;

/**
 * Stores the problems that were found, and removes earlier ones that match a condition on `p`. Returns what is stored
 * now.
 */
export async function storeProblems(
  tx: Transaction,
  syncer: number,
  about: Sql,
  found: readonly FoundProblem[],
  /** Names by anchor that are stated now. The others are those that are stored. */
  names: ReadonlyMap<string, string> = new Map(),
): Promise<MirrorProblem[]> {
  // One statement sees the table as it was before, so a problem that is found again keeps its `since`.
  const byItem = new Map(found.map((problem) => [itemOf(problem), problem]));
  const problems = await withNames(tx.em, syncer, [...byItem.values()].slice(0, mostStored), names);
  const stored = await rowsOf(
    tx.em,
    problemRow,
    sql`with found as (
          select * from unnest(
            ${problems.map(({ kind }) => kind)}::text[], ${problems.map(({ anchor }) => anchor)}::text[],
            ${problems.map(({ memberAnchor }) => memberAnchor ?? '')}::text[],
            ${problems.map(({ name }) => name)}::text[],
            ${problems.map(({ text }) => text.toStored())}::jsonb[]
          ) as f(kind, anchor, other, name, problem)
        ), over as (
          delete from mirror_problem p where p.syncer_id = ${syncer} and (${about})
            and (p.kind, p.anchor, p.other) not in (select kind, anchor, other from found)
        )
        insert into mirror_problem as p (syncer_id, kind, anchor, other, name, problem, since)
        select ${syncer}, kind, anchor, other, name, problem, ${tx.now} from found
        on conflict (syncer_id, kind, anchor, other) do update set name = excluded.name, problem = excluded.problem
        returning kind, anchor, other, name, problem, since, xmax = 0 as is_new`,
  );
  return stored.map(problemOf);
}

/** The problems with names instead of anchors, which are GUIDs and say nothing to people. */
async function withNames(
  em: EntityManager,
  syncer: number,
  problems: readonly FoundProblem[],
  stated: ReadonlyMap<string, string>,
): Promise<FoundProblem[]> {
  if (problems.length === 0) return [];
  const anchors = problems.flatMap(({ anchor, memberAnchor }) => [anchor, memberAnchor ?? anchor]);
  const stored = await rowsOf(
    em,
    { anchor: text, name: text },
    sql`select anchor, facts ->> 'username' as name from mirrored_user
        where syncer_id = ${syncer} and anchor = any(${anchors}::text[])
        union all
        select anchor, facts ->> 'name' from mirrored_group
        where syncer_id = ${syncer} and anchor = any(${anchors}::text[])`,
  );
  const names = new Map([...stored.map(({ anchor, name }) => [anchor, name] as const), ...stated]);
  return problems.map(({ name, text: sentence, ...problem }) => {
    const own = [problem.anchor, problem.memberAnchor];
    const named = (value: string) => (own.includes(value) ? names.get(value) || value : value);
    return {
      ...problem,
      name: named(name),
      text: sentence.withValues((value) => (typeof value === 'string' ? named(value) : value)),
    };
  });
}

const itemOf = ({ kind, anchor, memberAnchor }: FoundProblem): string =>
  JSON.stringify([kind, anchor, memberAnchor]);

const problemRow = {
  kind: oneOf('text', Object.values(MirrorProblemKind)),
  anchor: text,
  other: text,
  name: text,
  problem: written<StoredText>(),
  since: text,
  is_new: bool,
};
type ProblemRow = RowOf<typeof problemRow>;

const problemOf = ({ kind, anchor, other, name, problem, since, is_new }: ProblemRow): MirrorProblem =>
  Object.assign(new MirrorProblem(), {
    kind,
    anchor,
    memberAnchor: other || null,
    name,
    text: ErrorText.stored(problem),
    since: instantOf(since),
    isNew: is_new,
  });

/** Everything that a syncer could not mirror, including people, the oldest first. */
export async function findProblems(
  em: EntityManager,
  syncer: number,
  first: number,
): Promise<MirrorProblem[]> {
  const found = await rowsOf(
    em,
    problemRow,
    sql`select kind, anchor, other, name, problem, since, false as is_new from mirror_problem where syncer_id = ${syncer}
        union all
        select ${MirrorProblemKind.USER}, anchor, '', facts ->> 'username', problem, updated_at, false
        from mirrored_user where syncer_id = ${syncer} and problem is not null and gone_at is null
        order by since, kind, anchor, other limit ${first}`,
  );
  return found.map(problemOf);
}
