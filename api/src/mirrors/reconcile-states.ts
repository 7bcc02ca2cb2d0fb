import { stateChanges } from '../changes/kinds/states.ts';
import type { Transaction } from '../changes/transaction.ts';
import { Role } from '../model/role.ts';
import { errorText } from '../shared/error-text.ts';
import { boundOf } from '../shared/instant.ts';
import { bool, instant, int, nullable, oneOf, type RowOf, text } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import { adminRemains } from '../users/admins.ts';
import { enterState, UserState } from '../users/user-state.ts';

const linkedUserRow = {
  id: int,
  user_id: int,
  alive: bool,
  ends_at: nullable(instant),
  name: text,
  state: oneOf('user_state_kind', Object.values(UserState)),
  period_ends_at: instant,
  /** Whether the current state was set because of the other directory. */
  ours: bool,
  role: oneOf('text', Object.values(Role)),
  guest_ends_at: nullable(instant),
};
type LinkedUser = RowOf<typeof linkedUserRow>;

/** The last active admin, who stays active although they are disabled, expired or gone in the other directory. */
export interface KeptAdmin {
  /** The key of the row of `mirrored_user`. */
  id: number;
  name: string;
}

const lastAdminStays = errorText('LAST_ADMIN_STAYS').toStored();

/**
 * Suspends users who are disabled, expired or gone in the other directory, and activates them again when that is over.
 * Users whom somebody else suspended, and guests who have reached their end, stay suspended. Returns the admins who had
 * to stay active; they do not prevent the others from being updated.
 */
export async function reconcileStates(tx: Transaction, users: readonly number[]): Promise<KeptAdmin[]> {
  return reconcile(tx, await linkedUsers(tx, users));
}

/**
 * Activates users who are suspended only because a former account was deleted, and who are linked with a new account
 * now.
 */
export async function reactivate(tx: Transaction, users: readonly number[]): Promise<void> {
  const linked = await linkedUsers(tx, users);
  await reconcile(
    tx,
    linked.filter(({ alive, state }) => alive && state === UserState.SUSPENDED),
  );
}

async function linkedUsers(tx: Transaction, users: readonly number[]): Promise<LinkedUser[]> {
  return rowsOf(
    tx.em,
    linkedUserRow,
    sql`select m.id, m.user_id, m.enabled and m.gone_at is null
                 and least(m.ends_at, u.guest_ends_at, 'infinity') > ${tx.now} as alive,
               m.ends_at, s.state, s.ends_at as period_ends_at,
               -- Whoever was created for somebody disabled has been suspended since, whoever let them be created.
               s.stated_by in (select id from actor where kind = 'SYNCER' and subject = m.syncer_id) or (m.created_here and s.created_at = n.created_at) as ours, u.role, u.display_name as name, u.guest_ends_at
        from mirrored_user m join directory_user u on u.id = m.user_id join node n on n.id = u.id
        join user_state s on s.user_id = m.user_id and s.starts_at <= ${tx.now} and s.ends_at > ${tx.now}
        where m.id = any(${[...users]}::int[]) order by m.user_id`,
  );
}

async function reconcile(tx: Transaction, linked: readonly LinkedUser[]): Promise<KeptAdmin[]> {
  const kept: KeptAdmin[] = [];
  for (const person of linked) {
    const next = nextState(person);
    if (next === null) continue;
    const endsAt = next === UserState.ACTIVE ? endOf(person) : null;
    const isLeaving = next !== UserState.ACTIVE || endsAt !== null;
    if (isLeaving && person.role === Role.ADMIN && !(await adminRemains(tx, [person.user_id]))) {
      kept.push({ id: person.id, name: person.name });
      continue;
    }
    await enterState(tx, [{ key: person.user_id, guestEndsAt: endsAt }], next);
    if (next === person.state) continue;
    tx.record({
      kind: stateChanges[next],
      nodes: [person.user_id],
      before: { id: `user_${person.user_id}`, state: person.state },
      after: { id: `user_${person.user_id}`, state: next },
    });
  }
  await rows(
    tx.em,
    sql`update mirrored_user set problem = ${lastAdminStays}::jsonb where id = any(${kept.map(({ id }) => id)}::int[])`,
  );
  return kept;
}

/** Null: the state stays as it is. */
function nextState(person: LinkedUser): UserState | null {
  const { alive, state, ours } = person;
  if (!alive) return state === UserState.ACTIVE ? UserState.SUSPENDED : null;
  if (state === UserState.SUSPENDED) return ours ? UserState.ACTIVE : null;
  const isMoved = boundOf(person.period_ends_at)?.getTime() !== endOf(person)?.getTime();
  return state === UserState.ACTIVE && isMoved ? UserState.ACTIVE : null;
}

/** The earlier of the expiry of the account and the end of the guest. */
function endOf({ ends_at, guest_ends_at }: LinkedUser): Date | null {
  const ends = [ends_at, guest_ends_at].flatMap((end) => (end === null ? [] : new Date(end)));
  return ends.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
}
