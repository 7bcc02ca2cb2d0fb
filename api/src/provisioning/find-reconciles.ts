import type { EntityManager } from '@mikro-orm/postgresql';
import type { StoredText } from '../shared/error-text.ts';
import { toId } from '../shared/ids.ts';
import { reported } from '../shared/reported-text.ts';
import { bool, instant, int, nullable, oneOf, written } from '../shared/row-type.ts';
import { rowsOf, type Sql, sql } from '../shared/sql.ts';
import { type PlannedAction, PlannedStep, Reconcile, ReconcileState } from './reconcile.types.ts';

interface StoredStep {
  action: PlannedAction;
  object: string;
  detail?: StoredText | null;
}

const reconcileRow = {
  id: int,
  state: oneOf('text', Object.values(ReconcileState)),
  plan_only: bool,
  created_at: instant,
  ended_at: nullable(instant),
  additions: int,
  updates: int,
  removals: int,
  plan: written<StoredStep[]>(),
  message: nullable(written<StoredText>()),
  selection: nullable(written<object>()),
};

/** Reconciles that meet a condition on `r`, the newest first. */
export async function findReconciles(em: EntityManager, where: Sql, first: number): Promise<Reconcile[]> {
  const found = await rowsOf(
    em,
    reconcileRow,
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
        plan: plan.map(({ action, object, detail = null }) =>
          Object.assign(new PlannedStep(), { action, object, text: reported(detail) }),
        ),
        text: reported(message),
        draft: selection,
      }),
  );
}
