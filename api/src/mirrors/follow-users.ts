import type { Transaction } from '../changes/transaction.ts';
import { loadNodes, storeNodes } from '../graph/store-nodes.ts';
import { User } from '../model/user.entity.ts';
import { type ErrorText, errorText } from '../shared/error-text.ts';
import { UserError } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
import { withNamesExchanged } from '../shared/unique.ts';
import { userSnapshot } from '../users/user-snapshot.ts';
import { checkedUsername } from '../users/write-users.ts';
import { assignFacts, emailKeyOf, type LeftOut, setProblems } from './assign-facts.ts';
import { assignedNames, heldNames } from './assign-names.ts';
import type { MirroredPerson } from './mirrored-person.ts';

/** Updates the facts of users that follow the directory, all at once, because they may exchange their names. */
export async function followUsers(tx: Transaction, people: readonly MirroredPerson[]): Promise<void> {
  if (people.length === 0) return;
  const users = await loadNodes(
    tx.em,
    User,
    people.flatMap(({ user_id }) => user_id ?? []),
  );
  const byKey = new Map(users.map((user) => [user.key, user]));
  const known = people.flatMap((person) => {
    const user = byKey.get(person.user_id ?? 0);
    return user ? [{ person, user, username: foreignUsername(person.facts.username) }] : [];
  });
  const keys = users.map(({ key }) => key);
  const nameRequests = known.map((subject) => ({
    subject,
    present: fold(subject.user.username),
    wanted: subject.username.name === null ? null : fold(subject.username.name),
  }));
  const emailRequests = known.map((subject) => ({
    subject,
    present: subject.user.email === null ? null : fold(subject.user.email),
    wanted: emailKeyOf(subject.person.facts),
  }));
  const wantedIn = (all: typeof nameRequests | typeof emailRequests) => all.map(({ wanted }) => wanted);
  const named = assignedNames(
    nameRequests,
    await heldNames(tx, 'username', wantedIn(nameRequests), keys),
    true,
  );
  const reachable = assignedNames(
    emailRequests,
    await heldNames(tx, 'email', wantedIn(emailRequests), keys),
    false,
  );
  const changed: User[] = [];
  const problems: ({ id: number } & LeftOut)[] = [];
  for (const subject of known) {
    const { person, user, username } = subject;
    const before = userSnapshot(user);
    let { problem } = username;
    let waits = false;
    if (username.name !== null && named.has(subject)) user.username = username.name;
    else if (username.name !== null) {
      problem = errorText('MIRRORED_USERNAME_TAKEN', { name: username.name });
      waits = true;
    }
    const hasEmail = emailKeyOf(person.facts) === null || reachable.has(subject);
    const left = assignFacts(user, person, hasEmail);
    problems.push({ id: person.id, problem: left.problem ?? problem, waits: waits || left.waits });
    const after = userSnapshot(user);
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    user.touch(tx.now);
    changed.push(user);
    tx.record({ kind: 'USER_UPDATED', nodes: [user.key], before, after });
  }
  await withNamesExchanged(tx.em, () => storeNodes(tx, User, { changed }));
  await setProblems(tx, problems);
}

function foreignUsername(stated: string): { name: string | null; problem: ErrorText | null } {
  try {
    return { name: checkedUsername(stated), problem: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { name: null, problem: error.text };
  }
}
