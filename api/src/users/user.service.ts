import { authorizeAdmin } from '../auth/authorize.ts';
import { endEnrolments } from '../auth/end-credentials.ts';
import type { Operation, Written } from '../auth/operation.ts';
import { Role } from '../auth/role.ts';
import { stateChanges } from '../changes/kinds/states.ts';
import type { Transaction } from '../changes/transaction.ts';
import { endFrom } from '../graph/lifetime.ts';
import { findKey } from '../graph/references.ts';
import { domainOf } from '../shared/domain.ts';
import { AuthorityError, ConflictError, InputError } from '../shared/errors.ts';
import { row, rows, sql } from '../shared/sql.ts';
import { assertVisible, cleanAttributes, cleanText, requiredText } from '../shared/text.ts';
import { assertNoClash } from '../shared/unique.ts';
import { User } from './user.entity.ts';
import type {
  CreateUserInput,
  GuestInput,
  SetUserRoleInput,
  SetUserStateInput,
  UpdateUserInput,
} from './user.inputs.ts';
import { masteredFacts, masteredWhereStated, userFacts } from './user-facts.ts';
import { userSnapshot } from './user-snapshot.ts';
import { enterState, UserState } from './user-state.ts';

type UserWritten = Written & { user: User };

/** What may be done with users. */
export class UserService {
  constructor(private readonly operation: Operation) {}

  create(input: CreateUserInput): Promise<UserWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const username = checkedUsername(input.username);
      const user = new User(username, cleanText(input.displayName, 'displayName') ?? username, tx.now);
      await assign(tx, user, input);
      tx.em.persist(user);
      await saved(tx, user);
      await enterState(tx, [user], input.state);
      tx.record({
        kind: 'USER_CREATED',
        nodes: [user.key],
        before: null,
        after: { ...userSnapshot(user), state: input.state },
      });
      return { user };
    });
  }

  /** What is left out stays; what is null is cleared. */
  update(input: UpdateUserInput): Promise<UserWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const user = await lockUser(tx, await findKey(tx.em, 'USER', input.user, 'user'));
      user.assertVersion(input.ifVersion);
      const before = userSnapshot(user);
      await assertOurs(tx, user, input);
      if (input.username !== undefined) user.username = checkedUsername(input.username);
      if (input.displayName !== undefined) user.displayName = requiredText(input.displayName, 'displayName');
      const guestEnd = user.guestEndsAt;
      await assign(tx, user, input);

      const after = userSnapshot(user);
      if (JSON.stringify(before) === JSON.stringify(after)) return { user };
      user.touch(tx.now);
      await saved(tx, user);
      tx.record({ kind: 'USER_UPDATED', nodes: [user.key], before, after });
      if (guestEnd?.getTime() !== user.guestEndsAt?.getTime()) await moveGuestEnd(tx, user);
      return { user };
    });
  }

  setState({ user: ref, state, ifVersion, ...options }: SetUserStateInput): Promise<UserWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(options, async (tx) => {
      const user = await lockUser(tx, await findKey(tx.em, 'USER', ref, 'user'));
      user.assertVersion(ifVersion);
      const before = await stateOf(tx, user);
      if (before === state) return { user };
      if (state === UserState.ACTIVE && user.guestEndsAt && user.guestEndsAt <= tx.now) {
        throw new ConflictError(
          `${user.displayName} was a guest until ${user.guestEndsAt.toISOString()}. Give the guest a new end instead.`,
        ).at('state');
      }
      await enterState(tx, [user], state);
      user.touch(tx.now);
      tx.record({
        kind: stateChanges[state],
        nodes: [user.key],
        before: { id: user.id, state: before },
        after: { id: user.id, state },
      });
      return { user };
    });
  }

  setRole({ user: ref, role, ifVersion, ...options }: SetUserRoleInput): Promise<UserWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(options, async (tx) => {
      const user = await lockUser(tx, await findKey(tx.em, 'USER', ref, 'user'));
      user.assertVersion(ifVersion);
      if (user.role === role) return { user };
      if (role === Role.ADMIN && user.isGuest)
        throw new ConflictError('A guest cannot be an admin.').at('role');
      const before = { id: user.id, role: user.role };
      user.role = role;
      user.touch(tx.now);
      await tx.em.flush();
      if (before.role === Role.ADMIN)
        for (const change of await endEnrolments(tx.em, [user.key], tx.now)) tx.record(change);
      tx.record({ kind: 'USER_ROLE_CHANGED', nodes: [user.key], before, after: { id: user.id, role } });
      return { user };
    });
  }
}

/** What the attributes of a user follow, where another directory is their master. */
const mastered = ['username', 'displayName', ...masteredFacts, ...masteredWhereStated] as const;

async function assertOurs(tx: Transaction, user: User, input: UpdateUserInput): Promise<void> {
  const changed = mastered.filter((name) => input[name] !== undefined && input[name] !== user[name]);
  if (changed.length === 0) return;
  const [master] = await rows<{ name: string; path: string; facts: Record<string, string | null> }>(
    tx.em,
    sql`select s.name, m.facts ->> 'path' as path, m.facts from mirrored_user m join syncer s on s.id = m.syncer_id
        where m.user_id = ${user.key} and m.created_here and m.gone_at is null and s.archived_at is null`,
  );
  const isOurs = (name: (typeof mastered)[number]) =>
    masteredWhereStated.some((fact) => fact === name) && !master?.facts[name];
  const field = changed.find((name) => !isOurs(name));
  if (!master || field === undefined) return;
  const owner = domainOf(master.path) ?? master.name;
  throw new AuthorityError(`${owner} is the master of ${user.displayName}: change this there.`, owner).at(
    field,
  );
}

/** Usernames go into LDAP entries, home directories and URLs. */
export function checkedUsername(value: string | null | undefined): string {
  const username = value?.normalize('NFC').trim() ?? '';
  // Fillers of Hangul are letters that nobody sees.
  assertVisible(username.slice(0, 65), 'username');
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._@+-]{0,63}$/u.test(username)) {
    throw new InputError(
      'A username has 1 to 64 letters, digits and . _ @ + - and begins with a letter or digit.',
    ).at('username');
  }
  return username;
}

async function assign(
  tx: Transaction,
  user: User,
  input: Omit<UpdateUserInput, 'user'> | CreateUserInput,
): Promise<void> {
  for (const field of userFacts) {
    const value = input[field];
    if (value !== undefined) user[field] = cleanText(value, field);
  }
  if (user.email !== null && !/^[^\s@]+@[^\s@]+$/.test(user.email)) {
    throw new InputError('An e-mail address looks like ada@example.com.').at('email');
  }
  if (input.attributes !== undefined) user.attributes = cleanAttributes(input.attributes);
  if (input.guest !== undefined) await assignGuest(tx, user, input.guest);
}

async function assignGuest(tx: Transaction, user: User, guest: GuestInput | null): Promise<void> {
  if (guest === null) {
    user.sponsorKey = null;
    user.guestEndsAt = null;
    return;
  }
  if (user.role === Role.ADMIN)
    throw new ConflictError('An admin cannot be a guest. Change the role first.').at('guest');
  const sponsor = await tx.em.findOneOrFail(
    User,
    await findKey(tx.em, 'USER', guest.sponsor, 'guest', 'sponsor'),
  );
  if (sponsor.isGuest || sponsor === user) {
    throw new InputError('A sponsor is somebody else, and no guest.').at('guest', 'sponsor');
  }
  const end = endFrom(guest, tx.now, tx.now);
  if (!end) throw new InputError('A guest has an end: state `endsAt` or `duration`.').at('guest', 'endsAt');
  user.sponsorKey = sponsor.key;
  user.guestEndsAt = end;
}

/** An active guest stays active until the new end; one whose end had passed is active again. */
async function moveGuestEnd(tx: Transaction, user: User): Promise<void> {
  const state = await stateOf(tx, user);
  if (state === UserState.ACTIVE || (state === UserState.SUSPENDED && (await suspendedByClock(tx, user)))) {
    await enterState(tx, [user], UserState.ACTIVE);
    if (state !== UserState.ACTIVE) {
      tx.record({
        kind: 'USER_ACTIVATED',
        nodes: [user.key],
        before: { id: user.id, state },
        after: { id: user.id, state: UserState.ACTIVE },
      });
    }
  }
}

/** Planned when the guest was activated, not done by anybody since. */
async function suspendedByClock(tx: Transaction, user: User): Promise<boolean> {
  const { planned } = await row<{ planned: boolean }>(
    tx.em,
    sql`select starts_at > created_at as planned from user_state
        where user_id = ${user.key} and starts_at <= ${tx.now} and ends_at > ${tx.now}`,
  );
  return planned;
}

async function stateOf(tx: Transaction, user: User): Promise<UserState> {
  const { state } = await row<{ state: UserState }>(
    tx.em,
    sql`select state from user_state where user_id = ${user.key} and starts_at <= ${tx.now} and ends_at > ${tx.now}`,
  );
  return state;
}

async function lockUser(tx: Transaction, key: number): Promise<User> {
  await row(tx.em, sql`select id from node where id = ${key} for no key update`);
  return tx.em.findOneOrFail(User, key, { refresh: true });
}

const saved = (tx: Transaction, user: User): Promise<void> =>
  assertNoClash(() => tx.em.flush(), {
    directory_user_username: () =>
      new ConflictError(`The username ${user.username} is taken.`).at('username'),
    directory_user_email: () => new ConflictError(`The e-mail address ${user.email} is taken.`).at('email'),
    node_external_id: () =>
      new ConflictError(`The external id ${user.externalId} is taken.`).at('externalId'),
  });
