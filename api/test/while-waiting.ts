import type { EntityManager } from '@mikro-orm/postgresql';
import { int } from '../src/shared/row-type.ts';
import { onlyRow, rows, type Sql, sql } from '../src/shared/sql.ts';
import type { App } from './app.ts';

/**
 * Starts a mutation while another transaction holds a lock. Once the mutation waits for the lock, or has finished
 * without it, the other transaction makes its change and commits. Returns the answer to the mutation.
 */
export async function whileWaiting<Answer>(
  app: App,
  lock: Sql,
  begin: () => Promise<Answer>,
  meanwhile: Sql,
): Promise<Answer> {
  const em = app.database.em.fork();
  await em.begin();
  const { pid } = await onlyRow(em, { pid: int }, sql`select pg_backend_pid() as pid`);
  await rows(em, lock);
  let isDone = false;
  const answer = begin().finally(() => {
    isDone = true;
  });
  await awaited(app, pid, () => isDone);
  await rows(em, meanwhile);
  await em.commit();
  return answer;
}

/** Waits until another connection is blocked by the lock of `pid`, or until `isLate`. */
export async function awaited(app: App, pid: number, isLate: () => boolean = () => false): Promise<void> {
  const watching = app.database.em.fork();
  while (!isLate() && !(await isAwaited(watching, pid)))
    await new Promise((resolve) => setTimeout(resolve, 10));
}

async function isAwaited(em: EntityManager, pid: number): Promise<boolean> {
  const waiting = await rows(
    em,
    sql`select from pg_stat_activity where datname = current_database() and ${pid} = any(pg_blocking_pids(pid))`,
  );
  return waiting.length > 0;
}
