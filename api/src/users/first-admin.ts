import type { EntityManager } from '@mikro-orm/postgresql';
import { systemActor } from '../changes/actor.ts';
import { commit } from '../changes/commit.ts';
import { Role } from '../model/role.ts';
import { User } from '../model/user.entity.ts';
import { advisoryLocks } from '../shared/advisory-locks.ts';
import { bool } from '../shared/row-type.ts';
import { onlyRow, rows, sql } from '../shared/sql.ts';
import { createLink } from '../sign-in/sign-in-link.ts';
import { userSnapshot } from './user-snapshot.ts';
import { enterState, UserState } from './user-state.ts';

/**
 * Creates the first admin of an empty directory and returns the secret of a one-time sign-in link for them. There is no
 * default password: whoever can read the output of the server on its machine may administer it.
 */
export async function makeFirstAdmin(em: EntityManager, notifySequencer: () => void): Promise<string | null> {
  const writer = { em, actorKey: systemActor, requestId: null, notifySequencer };
  const { result } = await commit(writer, {}, async (tx) => {
    await rows(tx.em, sql`select pg_advisory_xact_lock(${advisoryLocks.firstAdmin})`);
    const { exists } = await onlyRow(
      tx.em,
      { exists: bool },
      sql`select exists (select from directory_user)`,
    );
    if (exists) return null;
    const admin = Object.assign(new User('admin', 'Administrator', tx.now), { role: Role.ADMIN });
    tx.em.persist(admin);
    await tx.em.flush();
    await enterState(tx, [admin], UserState.ACTIVE);
    tx.record({
      kind: 'USER_CREATED',
      nodes: [admin.key],
      before: null,
      after: { ...userSnapshot(admin), state: UserState.ACTIVE },
    });
    return createLink(tx.em, admin.key);
  });
  return result?.secret ?? null;
}
