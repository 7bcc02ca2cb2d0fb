import type { Transaction } from '../changes/transaction.ts';
import { endFrom } from '../graph/lifetime.ts';
import { findKey } from '../graph/references.ts';
import { Role } from '../model/role.ts';
import { User } from '../model/user.entity.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError, InputError } from '../shared/errors.ts';
import { cleanText, requiredText } from '../shared/text.ts';
import { endEnrolments } from '../sign-in/end-credentials.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import type { Operation, Written } from '../viewer/operation.ts';
import type {
  CreateUserInput,
  GuestInput,
  SetUserRoleInput,
  SetUserStateInput,
  UpdateUserInput,
} from './user.inputs.ts';
import { userSnapshot } from './user-snapshot.ts';
import {
  assignFacts,
  assignGuest,
  checkedUsername,
  createUsers,
  followGuestEnds,
  lockUsers,
  setStates,
  updateUsers,
} from './write-users.ts';

type UserWritten = Written & { user: User };

/** Mutations of single users. Imports change many at once; both use `write-users.ts`. */
export class UserService {
  constructor(private readonly operation: Operation) {}

  create(input: CreateUserInput): Promise<UserWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      await tx.lockRules('FACTS');
      if (input.guest) await tx.lockNodes([await sponsorOf(tx, input.guest)]);
      const username = checkedUsername(input.username);
      const user = new User(username, cleanText(input.displayName, 'displayName') ?? username, tx.now);
      assignFacts(user, input);
      if (input.guest !== undefined) assignGuest(user, await guestOf(tx, input.guest));
      await createUsers(tx, [{ user, state: input.state }]);
      return { user };
    });
  }

  /** Fields that are left out stay as they are; null clears a field. */
  update(input: UpdateUserInput): Promise<UserWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      await tx.lockRules('FACTS');
      const key = await findKey(tx.em, 'USER', input.user, 'user');
      if (input.guest) await tx.lockNodes([key, await sponsorOf(tx, input.guest)]);
      const user = await lockUser(tx, key);
      user.assertVersion(input.ifVersion);
      const before = userSnapshot(user);
      const guestEnd = user.guestEndsAt;
      if (input.username !== undefined) user.username = checkedUsername(input.username);
      if (input.displayName !== undefined) user.displayName = requiredText(input.displayName, 'displayName');
      assignFacts(user, input);
      if (input.guest !== undefined) assignGuest(user, await guestOf(tx, input.guest));
      await updateUsers(tx, [{ user, before }]);
      if (guestEnd?.getTime() !== user.guestEndsAt?.getTime()) await followGuestEnds(tx, [user]);
      return { user };
    });
  }

  setState({ user: ref, state, ifVersion, ...options }: SetUserStateInput): Promise<UserWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(options, async (tx) => {
      const user = await lockUser(tx, await findKey(tx.em, 'USER', ref, 'user'));
      user.assertVersion(ifVersion);
      await setStates(tx, [{ user, state }]);
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
        throw new ConflictError(errorText('GUEST_NO_ADMIN')).at('role');
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

const sponsorOf = (tx: Transaction, { sponsor }: GuestInput): Promise<number> =>
  findKey(tx.em, 'USER', sponsor, 'guest', 'sponsor');

/** The sponsor and the end in an input. */
async function guestOf(tx: Transaction, guest: GuestInput | null) {
  if (guest === null) return null;
  const sponsor = await tx.em.findOneOrFail(User, await sponsorOf(tx, guest));
  const endsAt = endFrom(guest, tx.now, tx.now);
  if (!endsAt) throw new InputError(errorText('GUEST_END_MISSING')).at('guest', 'endsAt');
  return { sponsor, endsAt };
}

async function lockUser(tx: Transaction, key: number): Promise<User> {
  const user = (await lockUsers(tx, [key])).get(key);
  return user ?? tx.em.findOneOrFail(User, key);
}
