import type { Transaction } from '../changes/transaction.ts';
import { newNode } from '../graph/plain-nodes.ts';
import { storeNodes } from '../graph/store-nodes.ts';
import { User } from '../model/user.entity.ts';
import { errorText } from '../shared/error-text.ts';
import { UserError } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
import { rows, sql } from '../shared/sql.ts';
import { userSnapshot } from '../users/user-snapshot.ts';
import { enterState, UserState } from '../users/user-state.ts';
import { checkedUsername } from '../users/write-users.ts';
import { assignFacts, emailKeyOf, type LeftOut, setProblems } from './assign-facts.ts';
import { heldNames } from './assign-names.ts';
import type { MirroredPerson } from './mirrored-person.ts';

/** Creates users. Facts that cannot be used are left out and reported; without a usable username no user is created. */
export async function createFor(
  tx: Transaction,
  people: readonly MirroredPerson[],
  username?: string,
): Promise<void> {
  const taken = await heldNames(
    tx,
    'username',
    people.map(({ facts }) => fold(username ?? facts.username)),
  );
  const takenEmails = await heldNames(
    tx,
    'email',
    people.map(({ facts }) => emailKeyOf(facts)),
  );
  const made: { person: MirroredPerson; user: User; left: LeftOut }[] = [];
  const failed: ({ id: number } & LeftOut)[] = [];
  for (const person of people) {
    try {
      const name = checkedUsername(username ?? person.facts.username);
      if (taken.has(fold(name))) {
        failed.push({ id: person.id, problem: errorText('MIRRORED_USERNAME_TAKEN', { name }), waits: true });
        continue;
      }
      taken.add(fold(name));
      const user = newNode(User, name, name, tx.now);
      const email = emailKeyOf(person.facts);
      const left = assignFacts(user, person, email === null || !takenEmails.has(email));
      if (email !== null) takenEmails.add(email);
      made.push({ person, user, left });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failed.push({ id: person.id, problem: error.text, waits: false });
    }
  }
  await storeNodes(tx, User, { created: made.map(({ user }) => user) });
  for (const state of [UserState.ACTIVE, UserState.SUSPENDED]) {
    const entering = made.filter(({ person }) => (state === UserState.ACTIVE) === isAlive(person, tx.now));
    await enterState(
      tx,
      entering.map(({ person, user }) => ({ key: user.key, guestEndsAt: endOf(person) })),
      state,
    );
    for (const { user } of entering)
      tx.record({
        kind: 'USER_CREATED',
        nodes: [user.key],
        before: null,
        after: { ...userSnapshot(user), state },
      });
  }
  await rows(
    tx.em,
    sql`update mirrored_user m set state = 'LINKED', created_here = true, user_id = l.user_id, problem = l.problem,
          waits_for_name = l.waits
        from unnest(${made.map(({ person }) => person.id)}::int[], ${made.map(({ user }) => user.key)}::int[],
          ${made.map(({ left }) => left.problem?.toStored() ?? null)}::jsonb[], ${made.map(({ left }) => left.waits)}::boolean[]
        ) as l(id, user_id, problem, waits) where m.id = l.id`,
  );
  await setProblems(tx, failed);
}

const endOf = ({ ends_at }: MirroredPerson): Date | null => (ends_at === null ? null : new Date(ends_at));

const isAlive = (person: MirroredPerson, now: Date): boolean => {
  const end = endOf(person);
  return person.enabled && (end === null || end > now);
};
