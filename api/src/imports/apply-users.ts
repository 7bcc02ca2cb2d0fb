import type { Transaction } from '../changes/transaction.ts';
import { newNode } from '../graph/plain-nodes.ts';
import { assignKeys } from '../graph/store-nodes.ts';
import { Role } from '../model/role.ts';
import { User } from '../model/user.entity.ts';
import { factNames } from '../model/user-facts.ts';
import { type ErrorText, errorText } from '../shared/error-text.ts';
import { ConflictError, InputError } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
import { allOfParts, inParts } from '../shared/in-parts.ts';
import { cleanText } from '../shared/text.ts';
import { asUniqueViolation } from '../shared/unique.ts';
import { adminRemains } from '../users/admins.ts';
import { clashesOf } from '../users/assert-free.ts';
import { userSnapshot } from '../users/user-snapshot.ts';
import { UserState } from '../users/user-state.ts';
import {
  assignFacts,
  assignGuest,
  checkedUsername,
  followGuestEnds,
  refusedByMasters,
  saveUsers,
  setStates,
  statesOf,
} from '../users/write-users.ts';
import type { Directory } from './directory.ts';
import { identified } from './identify.ts';
import type { Manifest, ManifestUser } from './manifest.ts';
import type { Plan } from './plan.ts';

/** The statements of the document about one user. */
interface Entry {
  stated: ManifestUser;
  path: string;
  user: User;
  /** Null where the user is new. */
  before: Record<string, unknown> | null;
  guestEndBefore: Date | null;
}

type Known = Entry & { before: Record<string, unknown> };

/** Creates and updates the users of a document, as the mutations do. A manifest contains no roles and no passwords. */
export async function applyUsers(
  tx: Transaction,
  { users }: Manifest,
  directory: Directory,
  plan: Plan,
): Promise<void> {
  const entries = await assignAll(tx, users, directory, plan);
  const created = entries.filter(({ before }) => before === null);
  const known = entries.filter((entry): entry is Known => entry.before !== null);
  // Checks that need no stored data come first, so that all errors of a user are reported at once.
  await assertFreeOfEach(tx, entries, plan);
  for (const { stated, path } of entries)
    if (stated.guest && !directory.users.get(stated.guest.sponsor))
      plan.fail(errorText('NO_SUCH_SPONSOR', { name: stated.guest.sponsor }), `${path}.guest.sponsor`);
  plan.assertSound();

  // A sponsor may be new as well, and needs a key.
  await assignKeys(
    tx.em,
    created.map(({ user }) => user),
  );
  const guests = new Set(entries.flatMap(({ stated, user }) => (stated.guest ? [user] : [])));
  for (const entry of entries) assignStatedGuest(entry, directory, guests, plan);
  plan.assertSound();

  const paths = new Map(known.map(({ user, path }) => [user, path]));
  // One query for all users, because another directory may be the master of 100,000 people.
  for (const [user, error] of await refusedByMasters(tx, known))
    plan.refuse(error, paths.get(user) ?? 'users');
  plan.assertSound();
  const newUsers = created.map((entry) => ({
    user: entry.user,
    state: stateFor(tx, entry) ?? UserState.ACTIVE,
  }));
  const updated = await plan.tryAll(known, (those) =>
    // If that is refused, parts of the known users are tried to find those that are wrong.
    saveUsers(tx, { created: those === known ? newUsers : [], reassigned: those }),
  );
  await inParts(updated, (part) => {
    for (const { user, before, after } of part)
      plan.add('UPDATE', 'PLANNED_KIND_USER', user.username, paths.get(user) ?? null, changed(before, after));
  });
  await inParts(created, (part) => {
    for (const { user, path } of part) plan.add('CREATE', 'PLANNED_KIND_USER', user.username, path);
  });
  await applyStates(tx, known, plan);
}

async function assignAll(
  tx: Transaction,
  users: readonly ManifestUser[],
  directory: Directory,
  plan: Plan,
): Promise<Entry[]> {
  const seen = new Set<string>();
  const entries = users.map(({ username, externalId }, index) => ({
    username,
    externalId,
    name: username,
    path: `users.${index}`,
  }));
  await inParts(entries, (part) => {
    for (const { username, path } of part) {
      const folded = fold(username);
      if (seen.has(folded))
        plan.fail(errorText('ENTRY_TWICE', { noun: 'user', name: username }), `${path}.username`);
      seen.add(folded);
    }
  });
  const meant = await identified('user', entries, directory.users, plan);
  const states = await statesOf(
    tx,
    meant.flatMap((user) => user?.key ?? []),
  );
  return allOfParts(users, (part, start) =>
    part.flatMap((stated, place) => {
      const index = start + place;
      const path = `users.${index}`;
      const entry = plan.try(path, () => {
        const known = meant[index] ?? null;
        if (known) assertSame(known, stated, states.get(known.key)?.state);
        const user = known ?? newNode(User, checkedUsername(stated.username), stated.username, tx.now);
        const before = known ? userSnapshot(known) : null;
        const guestEndBefore = user.guestEndsAt;
        if (fold(user.username) !== fold(stated.username)) user.username = checkedUsername(stated.username);
        // Each fact is applied separately, so that all errors of a user are reported at once.
        plan.try(path, () => {
          const displayName = cleanText(stated.displayName, 'displayName');
          if (displayName) user.displayName = displayName;
        });
        for (const fact of [...factNames, 'externalId', 'attributes'] as const)
          if (stated[fact] !== undefined) plan.try(path, () => assignFacts(user, { [fact]: stated[fact] }));
        directory.users.set(stated.username, user);
        return { stated, path, user, before, guestEndBefore };
      });
      return entry ? [entry] : [];
    }),
  );
}

/** Reports every user whose username or e-mail address belongs to somebody else in the directory or in the document. */
async function assertFreeOfEach(tx: Transaction, entries: readonly Entry[], plan: Plan): Promise<void> {
  const emails = new Map<string, string>();
  await inParts(entries, (part) => {
    for (const { user, path } of part) {
      if (user.email === null) continue;
      const folded = fold(user.email);
      const other = emails.get(folded);
      if (other !== undefined)
        plan.fail(errorText('EMAIL_TWICE', { email: user.email, name: other }), `${path}.email`);
      else emails.set(folded, user.username);
    }
  });
  const taken = await clashesOf(
    tx,
    entries.map(({ user }) => user),
  );
  for (const { user, path } of entries)
    for (const clash of taken.get(user) ?? []) plan.refuse(asUniqueViolation(clash), path);
}

/** Refuses to bring back a user who has left, unless the document states that it is the same person. */
function assertSame(user: User, { externalId, state }: ManifestUser, now: UserState | undefined): void {
  if (now !== UserState.ARCHIVED || state === UserState.ARCHIVED) return;
  // If the external ids differ, the error says that it is another person.
  if (externalId && user.externalId !== null) return;
  throw new ConflictError(
    user.externalId === null
      ? errorText('USERNAME_OF_ARCHIVED', { username: user.username, name: user.displayName })
      : errorText('USERNAME_OF_ARCHIVED_WITH_ID', {
          username: user.username,
          name: user.displayName,
          externalId: user.externalId,
        }),
  ).at('username');
}

function assignStatedGuest(
  { stated: { guest }, user, path }: Entry,
  directory: Directory,
  /** Everybody whom the document states as a guest. */
  guests: ReadonlySet<User>,
  plan: Plan,
): void {
  if (!guest) return;
  const sponsor = directory.users.get(guest.sponsor);
  if (!sponsor) return;
  plan.try(path, () => {
    if (guests.has(sponsor)) throw new InputError(errorText('SPONSOR_INVALID')).at('guest', 'sponsor');
    assignGuest(user, { sponsor, endsAt: guest.until });
  });
}

/** The state in the document; SUSPENDED for a guest whose end has passed, whatever it states. Null where it states none. */
function stateFor(tx: Transaction, { stated, user }: Entry): UserState | null {
  const asked = stated.state ? UserState[stated.state] : null;
  const hasEnded = stated.guest !== undefined && user.guestEndsAt !== null && user.guestEndsAt <= tx.now;
  return hasEnded && (asked ?? UserState.ACTIVE) === UserState.ACTIVE ? UserState.SUSPENDED : asked;
}

async function applyStates(tx: Transaction, known: readonly Known[], plan: Plan): Promise<void> {
  const moved = known.filter(
    ({ user, guestEndBefore }) => user.guestEndsAt?.getTime() !== guestEndBefore?.getTime(),
  );
  const staying = moved.filter(({ user }) => user.guestEndsAt === null || user.guestEndsAt > tx.now);
  await followGuestEnds(
    tx,
    staying.map(({ user }) => user),
  );
  const paths = new Map(known.map(({ user, path }) => [user, `${path}.state`]));
  const wanted = known.flatMap((entry) => {
    const state = stateFor(tx, entry);
    return state === null ? [] : [{ user: entry.user, state, path: entry.path }];
  });
  const entered = await plan.tryAll(wanted, (those) => setStates(tx, those));
  for (const { user, state, before } of entered)
    plan.add(
      'UPDATE',
      'PLANNED_KIND_USER',
      user.username,
      paths.get(user),
      errorText('PLANNED_STATE', {
        before: before === null ? '–' : errorText(`STATE_${before}`, {}),
        after: errorText(`STATE_${state}`, {}),
      }),
    );
  const leaving = entered.filter(({ user, state }) => user.role === Role.ADMIN && state !== UserState.ACTIVE);
  if (leaving.length === 0 || (await adminRemains(tx))) return;
  // If there are several, each of them gets the error.
  for (const { user } of leaving) plan.fail(errorText('LAST_ADMIN'), paths.get(user) ?? 'users');
  plan.assertSound();
}

/** The facts that differ. */
export function changed(was: Record<string, unknown>, is: Record<string, unknown>): ErrorText {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]),
  );
  return errorText('PLANNED_FACTS', { facts: names.map((fact) => errorText('FACT', { fact })) });
}
