import { registerEnumType } from 'type-graphql';
import type { Transaction } from '../changes/transaction.ts';
import { activeTimes } from '../graph/neighbourhood.ts';
import { inParts } from '../shared/in-parts.ts';
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
  description:
    'The state of a user. Only active users have access; users keep their memberships in every state.',
  valuesConfig: {
    STAGED: { description: 'The user is prepared and has not started.' },
    ACTIVE: {
      description: 'The user has the access that follows from memberships and bindings, and may sign in.',
    },
    SUSPENDED: { description: 'The user has no access and may not sign in until activated again.' },
    ARCHIVED: { description: 'The user has left: no access, no signing in, kept on record.' },
  },
});

/**
 * Puts users into a state from now on. Their earlier states stay on record. A guest who is activated is active until
 * their end, and suspended after it. The credentials of users who are no longer active end.
 */
export async function enterState(
  tx: Transaction,
  users: readonly { key: number; guestEndsAt: Date | null }[],
  state: UserState,
): Promise<void> {
  await tx.lockNodes(users.map(({ key }) => key));
  await inParts(users, (part) => enter(tx, part, state));
}

async function enter(
  tx: Transaction,
  users: readonly { key: number; guestEndsAt: Date | null }[],
  state: UserState,
): Promise<void> {
  const keys = users.map(({ key }) => key);
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

/**
 * Remembers planned active periods for the effects of the transaction, because they are deleted when the state changes.
 */
async function rememberActiveTimes(tx: Transaction, keys: readonly number[]): Promise<void> {
  const times = await activeTimes(tx.em, keys, tx.now);
  for (const key of keys)
    if (!tx.activeBefore.has(key)) tx.activeBefore.set(key, times.get(key)?.active ?? []);
}
