import type { Transaction } from '../changes/transaction.ts';
import type { User } from '../model/user.entity.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
import { allOfParts, inParts } from '../shared/in-parts.ts';
import { int, nullable, oneOf, text } from '../shared/row-type.ts';
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

/** Who has a username or an e-mail address. */
const holderRow = {
  id: int,
  key: text,
  field: oneOf('text', ['email', 'username']),
  value: text,
  name: text,
  state: nullable(oneOf('user_state_kind', Object.values(UserState))),
};

/** All users whose username or e-mail address belongs to somebody else, with the error. */
export async function clashesOf(
  tx: Transaction,
  users: readonly User[],
): Promise<Map<User, ConflictError[]>> {
  const byUsername = new Map<string, User[]>();
  const byEmail = new Map<string, User[]>();
  await inParts(users, (part) => {
    for (const user of part) {
      const { username, usernameKey, email, emailKey } = user;
      const key = fold(username);
      if (key !== usernameKey) add(byUsername, key, user);
      const address = email === null ? null : fold(email);
      if (address !== null && address !== emailKey) add(byEmail, address, user);
    }
  });
  const clashes = new Map<User, ConflictError[]>();
  const own = new Set(users.map(({ key }) => key));
  const holders = await allOfParts(
    [...byUsername.keys(), ...byEmail.keys()].map((key, index) => ({
      key,
      isEmail: index >= byUsername.size,
    })),
    async (part) => {
      const keysOf = (isEmail: boolean) =>
        part.filter((one) => one.isEmail === isEmail).map(({ key }) => key);
      const holding = await rowsOf(
        tx.em,
        holderRow,
        sql`select u.id, h.field, case h.field when 'username' then u.username_key else u.email_key end as key,
              case h.field when 'username' then u.username else u.email end as value, u.display_name as name, s.state
            from (
              select id, 'username' as field from directory_user where username_key = any(${keysOf(false)}::text[])
              union all
              select id, 'email' from directory_user where email_key = any(${keysOf(true)}::text[])
            ) h join directory_user u using (id)
            left join user_state s on s.user_id = u.id and s.starts_at <= ${tx.now} and s.ends_at > ${tx.now}
            order by h.field desc, h.id`,
      );
      return holding.filter(({ id }) => !own.has(id));
    },
  );
  for (const { field, key, value, name, state } of holders) {
    const noun = field === 'username' ? 'username' : 'e-mail address';
    for (const user of (field === 'username' ? byUsername : byEmail).get(key) ?? []) {
      const clash = new ConflictError(errorText(codeFor(state), { noun, value, name })).at(field);
      clashes.set(user, [...(clashes.get(user) ?? []), clash]);
    }
  }
  return clashes;
}

function add(users: Map<string, User[]>, key: string, user: User): void {
  const known = users.get(key);
  if (known) known.push(user);
  else users.set(key, [user]);
}

const codeFor = (state: UserState | null) =>
  state === UserState.ARCHIVED
    ? 'FACT_TAKEN_BY_ARCHIVED'
    : state === UserState.SUSPENDED
      ? 'FACT_TAKEN_BY_SUSPENDED'
      : 'FACT_TAKEN_BY_SOMEBODY';
