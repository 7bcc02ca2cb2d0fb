import type { Transaction } from '../changes/transaction.ts';
import type { User } from '../model/user.entity.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
import { nullable, oneOf, text } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import { asUniqueViolation } from '../shared/unique.ts';
import { UserState } from './user-state.ts';

/**
 * Refuses usernames and e-mail addresses that another user has, and names that user. Users that are written together
 * may exchange theirs, so among these only the database checks. The database decides in the end, because another
 * transaction may be faster.
 */
export async function assertFree(tx: Transaction, users: readonly User[]): Promise<void> {
  const [clash] = [...(await clashesOf(tx, users)).values()].flat();
  if (clash) throw asUniqueViolation(clash);
}

/** All users whose username or e-mail address belongs to somebody else, with the error. */
export async function clashesOf(
  tx: Transaction,
  users: readonly User[],
): Promise<Map<User, ConflictError[]>> {
  const usernames = users.filter(({ username, usernameKey }) => fold(username) !== usernameKey);
  const emails = users.filter(({ email, emailKey }) => email !== null && fold(email) !== emailKey);
  const clashes = new Map<User, ConflictError[]>();
  if (usernames.length + emails.length === 0) return clashes;
  const holders = await rowsOf(
    tx.em,
    {
      key: text,
      field: oneOf('text', ['email', 'username']),
      value: text,
      name: text,
      state: nullable(oneOf('user_state_kind', Object.values(UserState))),
    },
    sql`select h.field, case h.field when 'username' then u.username_key else u.email_key end as key, case h.field when 'username' then u.username else u.email end as value, u.display_name as name, s.state from (
          select id, 'username' as field from directory_user
          where username_key = any(${usernames.map(({ username }) => fold(username))}::text[])
          union all
          select id, 'email' from directory_user
          where email_key = any(${emails.map(({ email }) => fold(email ?? ''))}::text[])
        ) h join directory_user u using (id)
        left join user_state s on s.user_id = u.id and s.starts_at <= ${tx.now} and s.ends_at > ${tx.now}
        where h.id <> all(${users.flatMap(({ key }) => key ?? [])}::int[]) order by h.field desc, h.id`,
  );
  const byUsername = Map.groupBy(usernames, ({ username }) => fold(username));
  const byEmail = Map.groupBy(emails, ({ email }) => fold(email ?? ''));
  for (const { field, key, value, name, state } of holders) {
    const noun = field === 'username' ? 'username' : 'e-mail address';
    for (const user of (field === 'username' ? byUsername : byEmail).get(key) ?? []) {
      const clash = new ConflictError(errorText(codeFor(state), { noun, value, name })).at(field);
      clashes.set(user, [...(clashes.get(user) ?? []), clash]);
    }
  }
  return clashes;
}

const codeFor = (state: UserState | null) =>
  state === UserState.ARCHIVED
    ? 'FACT_TAKEN_BY_ARCHIVED'
    : state === UserState.SUSPENDED
      ? 'FACT_TAKEN_BY_SUSPENDED'
      : 'FACT_TAKEN_BY_SOMEBODY';
