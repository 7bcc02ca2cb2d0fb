import type { Transaction } from '../changes/transaction.ts';
import { rows, type Sql, sql } from '../shared/sql.ts';

interface AcknowledgedPage {
  /** The report that the page belongs to; null where the page is the whole report. */
  report: string | null;
  failed: { node: number; user: number; message: string | null; retryAt: Date | null }[];
  resolved: { node: number; user: number }[];
}

/** Ends the failures `f` that meet a condition, except those that this page or an earlier one of the report names. */
export async function endOtherFailures(
  { em }: Transaction,
  key: number,
  { report, failed }: AcknowledgedPage,
  condition: Sql,
): Promise<void> {
  await rows(
    em,
    sql`delete from grant_failure f
        where f.syncer_id = ${key} and ${condition}
          and (${report}::text is null or f.report_id is distinct from ${report})
          and (f.node_id, f.user_id) not in (
            select * from unnest(${failed.map(({ node }) => node)}::int[], ${failed.map(({ user }) => user)}::int[]))`,
  );
}

export async function storeAcknowledged(
  tx: Transaction,
  key: number,
  position: number,
  page: AcknowledgedPage,
): Promise<void> {
  const { em, now } = tx;
  const { report, failed, resolved } = page;
  const isAppliedNow = sql`exists (
    select from access_grant g join syncer s on s.id = ${key}
    where g.node_id = f.node_id and g.user_id = f.user_id
      and g.position > s.applied_position and g.position <= ${position})`;
  await endOtherFailures(tx, key, page, isAppliedNow);
  await rows(
    em,
    sql`delete from grant_failure where syncer_id = ${key} and (node_id, user_id) in (
          select * from unnest(${resolved.map(({ node }) => node)}::int[], ${resolved.map(({ user }) => user)}::int[]))`,
  );
  await rows(
    em,
    sql`insert into grant_failure (syncer_id, node_id, user_id, message, retry_at, since, report_id)
        select ${key}, f.node, f.person, f.message, f.retry_at, ${now}, ${report} from unnest(
          ${failed.map(({ node }) => node)}::int[], ${failed.map(({ user }) => user)}::int[],
          ${failed.map(({ message }) => message)}::jsonb[], ${failed.map(({ retryAt }) => retryAt)}::timestamptz[]
        ) as f(node, person, message, retry_at)
        where exists (select from access_grant g where g.node_id = f.node and g.user_id = f.person)
        on conflict (syncer_id, node_id, user_id) do update
          set message = excluded.message, retry_at = excluded.retry_at, report_id = excluded.report_id,
              attempts = grant_failure.attempts + 1`,
  );
  await rows(
    em,
    sql`update syncer set applied_position = greatest(applied_position, ${position}), last_seen_at = ${now} where id = ${key}`,
  );
}
