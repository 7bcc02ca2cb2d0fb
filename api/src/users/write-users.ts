import { stateChanges } from '../changes/kinds/states.ts';
import type { Transaction } from '../changes/transaction.ts';
import { type Stored, storeNodes } from '../graph/store-nodes.ts';
import { Role } from '../model/role.ts';
import { User } from '../model/user.entity.ts';
import { factNames, followsMaster, type StatedFacts, type UserFact, userFacts } from '../model/user-facts.ts';
import { domainOf } from '../shared/domain.ts';
import { errorText } from '../shared/error-text.ts';
import { AuthorityError, ConflictError, InputError } from '../shared/errors.ts';
import { allOfParts, inParts } from '../shared/in-parts.ts';
import { bool, instant, int, oneOf, text, written } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import { assertVisible, cleanAttributes, cleanText, isEmail } from '../shared/text.ts';
import { assertNoClash, withNamesExchanged } from '../shared/unique.ts';
import { assertFree } from './assert-free.ts';
import { userSnapshot } from './user-snapshot.ts';
import { enterState, UserState } from './user-state.ts';

/** Checks a username, which is used in LDAP entries, home directories and URLs. */
export function checkedUsername(value: string | null | undefined): string {
  const username = value?.normalize('NFC').trim() ?? '';
  // Refuses Hangul fillers, which Unicode classifies as letters although they are invisible.
  assertVisible(username.slice(0, 65), 'username');
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._@+-]{0,63}$/u.test(username)) {
    throw new InputError(errorText('USERNAME_INVALID')).at('username');
  }
  return username;
}

type Facts = StatedFacts & {
  externalId?: string | null | undefined;
  attributes?: Record<string, string> | null | undefined;
};

/** Facts that are left out stay as they are; null clears a fact. */
export function assignFacts(user: User, facts: Facts): void {
  for (const fact of factNames) {
    const { kind, maxLength } = userFacts[fact];
    const value = facts[fact];
    if (value === undefined) continue;
    const text = cleanText(value, fact, maxLength);
    if (kind === 'EMAIL' && text !== null && !isEmail(text))
      throw new InputError(errorText('EMAIL_INVALID')).at(fact);
    user[fact] = text;
  }
  if (facts.externalId !== undefined) user.externalId = cleanText(facts.externalId, 'externalId');
  if (facts.attributes !== undefined) user.attributes = cleanAttributes(facts.attributes);
}

/** Makes a user a guest until an end; null makes them a regular user. */
export function assignGuest(user: User, guest: { sponsor: User; endsAt: Date } | null): void {
  if (guest === null) {
    user.sponsorKey = null;
    user.guestEndsAt = null;
    return;
  }
  if (user.role === Role.ADMIN) throw new ConflictError(errorText('ADMIN_NO_GUEST')).at('guest');
  if (guest.sponsor.isGuest || guest.sponsor === user) {
    throw new InputError(errorText('SPONSOR_INVALID')).at('guest', 'sponsor');
  }
  user.sponsorKey = guest.sponsor.key;
  user.guestEndsAt = guest.endsAt;
}

/** Locks users until the transaction ends, and reads their current facts. */
export async function lockUsers(tx: Transaction, keys: readonly number[]): Promise<Map<number, User>> {
  await tx.lockNodes(keys);
  const users = await tx.em.find(User, { key: { $in: [...keys] } }, { refresh: true });
  return new Map(users.map((user) => [user.key, user]));
}

/** A new user, and the state in which they begin. */
export interface NewUser {
  user: User;
  state: UserState;
}

/** Stores new users. */
export async function createUsers(tx: Transaction, created: readonly NewUser[]): Promise<void> {
  await saveUsers(tx, { created, reassigned: [] });
}

/** A user with newly assigned facts, and their facts from before. */
export interface Reassigned {
  user: User;
  before: Record<string, unknown>;
}

type ChangedUser = Reassigned & { after: Record<string, unknown> };

/** Stores the facts of users, unless another directory is their master. Returns those that differ from before. */
export const updateUsers = (tx: Transaction, reassigned: readonly Reassigned[]): Promise<ChangedUser[]> =>
  saveUsers(tx, { created: [], reassigned });

/**
 * Stores new users and the facts of others together, because a new user may have a name that one of the others gives up,
 * or be the sponsor of one. Returns the others whose facts differ from before.
 */
export async function saveUsers(
  tx: Transaction,
  { created, reassigned }: { created: readonly NewUser[]; reassigned: readonly Reassigned[] },
): Promise<ChangedUser[]> {
  const changed: ChangedUser[] = [];
  await inParts(reassigned, (part) => {
    for (const one of part) {
      const after = userSnapshot(one.user);
      if (JSON.stringify(one.before) !== JSON.stringify(after)) changed.push({ ...one, after });
    }
  });
  if (created.length + changed.length === 0) return [];
  await assertNotMirrored(tx, changed);
  for (const { user } of changed) user.touch(tx.now);
  await stored(tx, {
    // Sponsors, who are never guests, come before their guests.
    created: created.map(({ user }) => user).sort((a, b) => Number(a.isGuest) - Number(b.isGuest)),
    changed: changed.map(({ user }) => user),
  });
  for (const { user, before, after } of changed)
    tx.record({ kind: 'USER_UPDATED', nodes: [user.key], before, after });
  for (const [state, those] of Map.groupBy(created, (one) => one.state))
    await enterState(
      tx,
      those.map(({ user }) => user),
      state,
    );
  await inParts(created, (part) => {
    for (const { user, state } of part)
      tx.record({
        kind: 'USER_CREATED',
        nodes: [user.key],
        before: null,
        after: { ...userSnapshot(user), state },
      });
  });
  return changed;
}

/** The facts about which another directory decides where it is the master of a user. */
const mastered = ['username', 'displayName', ...factNames] as const;

const isFact = (name: (typeof mastered)[number]): name is UserFact => name in userFacts;

async function assertNotMirrored(tx: Transaction, reassigned: readonly Reassigned[]): Promise<void> {
  const [refused] = [...(await refusedByMasters(tx, reassigned)).values()];
  if (refused) throw refused;
}

/** The users with newly assigned facts whose facts another directory decides, with the error for each. */
export async function refusedByMasters(
  tx: Transaction,
  reassigned: readonly Reassigned[],
): Promise<Map<User, AuthorityError>> {
  const changedIn = ({ user, before }: Reassigned) =>
    mastered.filter((name) => (before[name] ?? null) !== user[name]);
  const touched = new Map(
    reassigned.filter((one) => changedIn(one).length > 0).map((one) => [one.user.key, one]),
  );
  const refused = new Map<User, AuthorityError>();
  if (touched.size === 0) return refused;
  const masters = await allOfParts([...touched.keys()], (keys) =>
    rowsOf(
      tx.em,
      { user_id: int, name: text, path: text, facts: written<Record<string, string | null>>() },
      sql`select m.user_id, s.name, m.facts ->> 'path' as path, m.facts
          from mirrored_user m join syncer s on s.id = m.syncer_id
          where m.user_id = any(${keys}::int[]) and m.created_here and m.gone_at is null
            and s.archived_at is null
          order by m.user_id`,
    ),
  );
  for (const { user_id, name, path, facts } of masters) {
    const one = touched.get(user_id);
    if (!one || refused.has(one.user)) continue;
    const field = changedIn(one).find((name) => !isFact(name) || followsMaster(name, facts[name]));
    if (field === undefined) continue;
    const owner = domainOf(path) ?? name;
    const text = errorText('MASTER_OF_USER', { owner, name: one.user.displayName });
    refused.set(one.user, new AuthorityError(text, owner).at(field));
  }
  return refused;
}

/** The current states of users. */
export async function statesOf(
  tx: Transaction,
  keys: readonly number[],
): Promise<Map<number, { state: UserState; endsAt: string; isPlanned: boolean }>> {
  const found = await allOfParts(keys, (part) =>
    rowsOf(
      tx.em,
      {
        user_id: int,
        state: oneOf('user_state_kind', Object.values(UserState)),
        endsAt: instant,
        isPlanned: bool,
      },
      sql`select user_id, state, ends_at as "endsAt", starts_at > created_at as "isPlanned" from user_state
          where user_id = any(${part}::int[]) and starts_at <= ${tx.now} and ends_at > ${tx.now}`,
    ),
  );
  return new Map(found.map(({ user_id, ...state }) => [user_id, state]));
}

/** Puts users into states from now on. Returns those who were in another one. */
export async function setStates(
  tx: Transaction,
  wanted: readonly { user: User; state: UserState }[],
): Promise<{ user: User; state: UserState; before: UserState | null }[]> {
  const current = await statesOf(
    tx,
    wanted.map(({ user }) => user.key),
  );
  const changed = wanted
    .map((one) => ({ ...one, before: current.get(one.user.key)?.state ?? null }))
    .filter(({ before, state }) => before !== state);
  for (const { user, state } of changed) assertGuestMayBe(tx, user, state);
  for (const [state, those] of Map.groupBy(changed, (one) => one.state))
    await enterState(
      tx,
      those.map(({ user }) => user),
      state,
    );
  for (const { user, state, before } of changed) {
    user.touch(tx.now);
    tx.record({
      kind: stateChanges[state],
      nodes: [user.key],
      before: { id: user.id, state: before },
      after: { id: user.id, state },
    });
  }
  await storeNodes(tx, User, { changed: changed.map(({ user }) => user) });
  return changed;
}

function assertGuestMayBe(tx: Transaction, user: User, state: UserState): void {
  if (state !== UserState.ACTIVE || !user.guestEndsAt || user.guestEndsAt > tx.now) return;
  throw new ConflictError(
    errorText('GUEST_ENDED', { name: user.displayName, end: user.guestEndsAt.toISOString() }),
  ).at('state');
}

/**
 * Applies changed ends of guests: an active guest stays active until the new end; a guest who was suspended only
 * because the end had passed becomes active again.
 */
export async function followGuestEnds(tx: Transaction, guests: readonly User[]): Promise<void> {
  const states = await statesOf(
    tx,
    guests.map(({ key }) => key),
  );
  const isActive = ({ key }: User) => states.get(key)?.state === UserState.ACTIVE;
  const active = guests.filter(isActive);
  if (active.length > 0) await enterState(tx, active, UserState.ACTIVE);
  const back = guests.filter(({ key, guestEndsAt }) => {
    const state = states.get(key);
    const hasEnded = guestEndsAt !== null && guestEndsAt <= tx.now;
    return state?.state === UserState.SUSPENDED && state.isPlanned && !hasEnded;
  });
  await setStates(
    tx,
    back.map((user) => ({ user, state: UserState.ACTIVE })),
  );
}

const clashOf = (users: readonly User[], field: 'username' | 'email' | 'externalId', noun: string) => () => {
  const [one, ...others] = users;
  return new ConflictError(
    one && others.length === 0
      ? errorText('FACT_TAKEN', { noun, value: String(one[field]) })
      : errorText('FACT_TAKEN_BY_ONE', { noun }),
  ).at(field);
};

/** Checked before the write, because the database does not say which of several users a violation concerns. */
async function stored(tx: Transaction, { created = [], changed = [] }: Stored<User>): Promise<void> {
  const users = [...created, ...changed];
  await assertFree(tx, users);
  const store = () => storeNodes(tx, User, { created, changed });
  await assertNoClash(users.length > 1 ? () => withNamesExchanged(tx.em, store) : store, {
    directory_user_username: clashOf(users, 'username', 'username'),
    directory_user_email: clashOf(users, 'email', 'e-mail address'),
    node_external_id: clashOf(users, 'externalId', 'external id'),
  });
}
