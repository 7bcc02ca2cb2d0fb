import { Role } from '../auth/role.ts';
import { stateChanges } from '../changes/kinds/states.ts';
import type { Transaction } from '../changes/transaction.ts';
import { rows, sql } from '../shared/sql.ts';
import { cleanAttributes, cleanText } from '../shared/text.ts';
import { adminRemains, lastAdmin } from '../users/admins.ts';
import { User } from '../users/user.entity.ts';
import { checkedUsername } from '../users/user.service.ts';
import { userFacts } from '../users/user-facts.ts';
import { userSnapshot } from '../users/user-snapshot.ts';
import { enterState, UserState } from '../users/user-state.ts';
import type { Directory } from './directory.ts';
import type { Manifest, ManifestUser } from './manifest.ts';
import type { Plan } from './plan.ts';

/** Creates and updates the users of a document. Roles and passwords are no part of it. */
export async function applyUsers(
  tx: Transaction,
  { users }: Manifest,
  directory: Directory,
  plan: Plan,
): Promise<void> {
  const created: User[] = [];
  const before = new Map<User, Record<string, unknown>>();
  const seen = new Set<string>();
  users.forEach((entry, index) => {
    const path = `users.${index}`;
    if (seen.has(entry.username.toLowerCase()))
      plan.fail(`The user ${entry.username} is there twice.`, `${path}.username`);
    seen.add(entry.username.toLowerCase());
    plan.try(path, () => {
      let user = directory.users.get(entry.username);
      if (user) before.set(user, userSnapshot(user));
      else {
        user = new User(checkedUsername(entry.username), entry.username, tx.now);
        directory.users.set(entry.username, user);
        created.push(user);
      }
      assign(user, entry);
    });
  });
  plan.assertSound();
  tx.em.persist(created);
  await tx.em.flush();
  assignGuests(users, directory, plan);
  plan.assertSound();

  for (const [user, was] of before) {
    const is = userSnapshot(user);
    if (JSON.stringify(was) === JSON.stringify(is)) continue;
    user.touch(tx.now);
    plan.add('UPDATE', 'user', user.username, null, changed(was, is));
    tx.record({ kind: 'USER_UPDATED', nodes: [user.key], before: was, after: is });
  }
  await tx.em.flush();
  await applyStates(tx, users, new Set(created), directory, plan);
}

function assign(user: User, entry: ManifestUser): void {
  const displayName = cleanText(entry.displayName, 'displayName');
  if (displayName) user.displayName = displayName;
  for (const fact of userFacts) if (entry[fact] !== undefined) user[fact] = cleanText(entry[fact], fact);
  if (entry.attributes) user.attributes = cleanAttributes(entry.attributes);
}

function assignGuests(users: readonly ManifestUser[], directory: Directory, plan: Plan): void {
  users.forEach(({ username, guest }, index) => {
    if (!guest) return;
    const user = directory.users.get(username) as User;
    const sponsor = directory.users.get(guest.sponsor);
    if (!sponsor || sponsor === user) {
      plan.fail(
        `There is no user ${guest.sponsor} who could be the sponsor.`,
        `users.${index}.guest.sponsor`,
      );
    } else if (user.role === 'ADMIN') {
      plan.fail('An admin cannot be a guest.', `users.${index}.guest`);
    } else {
      user.sponsorKey = sponsor.key;
      user.guestEndsAt = guest.until;
    }
  });
  users.forEach(({ guest }, index) => {
    const sponsor = guest && directory.users.get(guest.sponsor);
    if (sponsor?.isGuest)
      plan.fail(`${guest?.sponsor} is a guest, and cannot be a sponsor.`, `users.${index}.guest.sponsor`);
  });
}

async function applyStates(
  tx: Transaction,
  users: readonly ManifestUser[],
  created: ReadonlySet<User>,
  directory: Directory,
  plan: Plan,
): Promise<void> {
  const keys = users.map(({ username }) => (directory.users.get(username) as User).key);
  const current = await rows<{ user_id: number; state: UserState; ends_at: string }>(
    tx.em,
    sql`select user_id, state, ends_at from user_state
        where user_id = any(${keys}::int[]) and starts_at <= ${tx.now} and ends_at > ${tx.now}`,
  );
  const stateOf = new Map(current.map((row) => [row.user_id, row]));
  const entering = new Map<UserState, User[]>();
  users.forEach(({ username, state, guest }, index) => {
    const user = directory.users.get(username) as User;
    const isNew = created.has(user);
    const was = stateOf.get(user.key);
    const asked =
      (state as UserState | undefined) ?? (isNew ? UserState.ACTIVE : (was?.state ?? UserState.ACTIVE));
    const wanted = guest && guest.until <= tx.now && asked === UserState.ACTIVE ? UserState.SUSPENDED : asked;
    const endMoved =
      wanted === UserState.ACTIVE && guest && was && Date.parse(was.ends_at) !== guest.until.getTime();
    if (isNew) {
      plan.add('CREATE', 'user', username, `users.${index}`);
      tx.record({
        kind: 'USER_CREATED',
        nodes: [user.key],
        before: null,
        after: { ...userSnapshot(user), state: wanted },
      });
    } else if (was && was.state !== wanted) {
      plan.add('UPDATE', 'user', username, `users.${index}.state`, `state: ${was.state} → ${wanted}`);
      tx.record({
        kind: stateChanges[wanted],
        nodes: [user.key],
        before: { id: user.id, state: was.state },
        after: { id: user.id, state: wanted },
      });
    } else if (!endMoved) return;
    entering.set(wanted, [...(entering.get(wanted) ?? []), user]);
  });
  for (const [state, those] of entering) await enterState(tx, those, state);
  await checkAdmins(tx, users, entering, directory, plan);
}

/** Says where the document suspends the last admin; with several of them, of each. */
async function checkAdmins(
  tx: Transaction,
  users: readonly ManifestUser[],
  entering: ReadonlyMap<UserState, readonly User[]>,
  directory: Directory,
  plan: Plan,
): Promise<void> {
  const leaving = new Set(
    [...entering].flatMap(([state, those]) =>
      state === UserState.ACTIVE ? [] : those.filter(({ role }) => role === Role.ADMIN),
    ),
  );
  if (leaving.size === 0 || (await adminRemains(tx))) return;
  users.forEach(({ username }, index) => {
    const user = directory.users.get(username);
    if (user && leaving.has(user)) plan.fail(lastAdmin, `users.${index}.state`);
  });
  plan.assertSound();
}

/** Which facts differ, for people. */
export function changed(was: Record<string, unknown>, is: Record<string, unknown>): string {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
    .join(', ');
}
