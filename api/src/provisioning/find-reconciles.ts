import type { EntityManager } from '@mikro-orm/postgresql';
import { toId } from '../shared/ids.ts';
import { rows, type Sql, sql } from '../shared/sql.ts';
import { type PlannedStep, Reconcile, type ReconcileState } from './reconcile.types.ts';

interface ReconcileRow {
  id: number;
  state: ReconcileState;
  plan_only: boolean;
  created_at: string;
  ended_at: string | null;
  additions: number;
  updates: number;
  removals: number;
  plan: PlannedStep[];
  message: string | null;
  selection: object | null;
}

/** Reconciles that meet a condition on `r`, the newest first. */
export async function findReconciles(em: EntityManager, where: Sql, first: number): Promise<Reconcile[]> {
  const found = await rows<ReconcileRow>(
    em,
    sql`select r.* from reconcile r where ${where} order by r.id desc limit ${first}`,
  );
  return found.map(
    ({
      id,
      state,
      plan_only,
      created_at,
      ended_at,
      additions,
      updates,
      removals,
      plan,
      message,
      selection,
    }) =>
      Object.assign(new Reconcile(), {
        id: toId('Reconcile', id),
        state,
        planOnly: plan_only,
        createdAt: new Date(created_at),
        endedAt: ended_at === null ? null : new Date(ended_at),
        additions,
        updates,
        removals,
        plan: plan.map(({ action, object, detail = null }) => ({ action, object, detail })),
        message,
        draft: selection,
      }),
  );
}
