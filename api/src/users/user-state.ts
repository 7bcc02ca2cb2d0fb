import { registerEnumType } from 'type-graphql';
import type { Transaction } from '../changes/transaction.ts';
import { activeTimes } from '../graph/neighbourhood.ts';
import { rows, sql } from '../shared/sql.ts';
import { endCredentialsIn } from '../sign-in/end-credentials.ts';

export enum UserState {
  STAGED = 'STAGED',
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(UserState, {
  name: 'UserState',
  description: 'Where a user stands. Only active users have access; all keep their memberships.',
  valuesConfig: {
    STAGED: { description: 'Prepared, not yet begun.' },
    ACTIVE: { description: 'Has the access that follows from memberships and bindings, and may sign in.' },
    SUSPENDED: { description: 'Has no access and may not sign in, until activated again.' },
    ARCHIVED: { description: 'Has left.' },
  },
});

/**
 * Puts users into a state from now on; what they were before stays on record. A guest who is activated is so until
 * their end, and suspended from then on. Who is not active any more has nothing left to sign in with.
 */
export async function enterState(
  tx: Transaction,
  users: readonly { key: number; guestEndsAt: Date | null }[],
  state: UserState,
): Promise<void> {
  const keys = users.map((user) => user.key);
  await tx.lockNodes(keys);
  await rememberActiveTimes(tx, keys);
  await rows(
    tx.em,
    sql`delete from user_state where user_id = any(${keys}::int[]) and starts_at >= ${tx.now}`,
  );
  await rows(
    tx.em,
    sql`update user_state set ends_at = ${tx.now}
        where user_id = any(${keys}::int[]) and starts_at < ${tx.now} and ends_at > ${tx.now}`,
  );
  const periods = users.flatMap(({ key, guestEndsAt }) => {
    if (state !== UserState.ACTIVE || guestEndsAt === null) return [{ key, state, from: tx.now, to: null }];
    return [
      { key, state, from: tx.now, to: guestEndsAt },
      { key, state: UserState.SUSPENDED, from: guestEndsAt, to: null },
    ];
  });
  await rows(
    tx.em,
    sql`insert into user_state (user_id, state, starts_at, ends_at, stated_by, reason, created_at)
        select user_id, state::user_state_kind, starts_at, ends_at, ${tx.actorKey}, ${tx.reason}, ${tx.now}
        from unnest(
          ${periods.map((period) => period.key)}::int[],
          ${periods.map((period) => period.state)}::text[],
          ${periods.map((period) => period.from.toISOString())}::timestamptz[],
          ${periods.map((period) => period.to?.toISOString() ?? 'infinity')}::timestamptz[]
        ) as p(user_id, state, starts_at, ends_at)`,
  );
  if (state !== UserState.ACTIVE) await endCredentialsIn(tx, keys);
}

/** For the effects of the transaction: what is planned is not on record once it has been replaced. */
async function rememberActiveTimes(tx: Transaction, keys: readonly number[]): Promise<void> {
  const times = await activeTimes(tx.em, keys, tx.now);
  for (const key of keys)
    if (!tx.activeBefore.has(key)) tx.activeBefore.set(key, times.get(key)?.active ?? []);
}
