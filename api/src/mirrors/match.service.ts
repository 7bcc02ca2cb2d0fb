import type { Transaction } from '../changes/transaction.ts';
import { findKey } from '../graph/references.ts';
import { applyPartially, type Reject, withEach } from '../shared/apply-partially.ts';
import { ErrorText, errorText, type StoredText } from '../shared/error-text.ts';
import { ConflictError, InputError } from '../shared/errors.ts';
import { keyOf } from '../shared/ids.ts';
import { bool, int, text, written } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import type { Operation, Written } from '../viewer/operation.ts';
import { createFor } from './create-users.ts';
import { findMirroredUsers } from './find-mirrors.ts';
import { type DecideMatchesInput, MatchDecision } from './match.inputs.ts';
import { mirroredPersonRow } from './mirrored-person.ts';
import type { MirroredUser } from './mirrored-user.types.ts';
import { recordMirror } from './mirroring-syncer.ts';
import { reconcileMemberships } from './reconcile-memberships.ts';
import { reactivate } from './reconcile-states.ts';

const maxMatches = 1_000;

/** Decisions of admins on which users the people of another directory are. */
export class MatchService {
  constructor(private readonly operation: Operation) {}

  /** With `keepGoing`, decides about everybody about whom that is possible; otherwise about all of them or none. */
  async decide({ keepGoing, ...input }: DecideMatchesInput) {
    if (!keepGoing) return this.decideTogether(input);
    const { done, ...applied } = await applyPartially('ids', input.ids, (ids, reject) =>
      this.decideTogether({ ...input, ids }, reject),
    );
    return {
      ...applied,
      loadUsers: async () => (await Promise.all(done.map(({ loadUsers }) => loadUsers()))).flat(),
    };
  }

  private async decideTogether(
    { ids, decision, user, username, ...options }: DecideMatchesInput,
    reject?: Reject,
  ): Promise<Written & { loadUsers(): Promise<MirroredUser[]> }> {
    authorizeAdmin(this.operation.viewer);
    if (ids.length === 0 || ids.length > maxMatches)
      throw new InputError(errorText('PEOPLE_COUNT', { limit: maxMatches })).at('ids');
    if (ids.length > 1 && (user || username)) throw new InputError(errorText('USER_FOR_ONE_ONLY')).at('ids');
    const keys = await withEach(ids, reject, (id) => keyOf(id, 'MirroredUser'));
    return this.operation.commit(options, async (tx) => {
      await tx.lockRules('FACTS');
      const syncers = await rowsOf(
        tx.em,
        { syncer_id: int },
        sql`select distinct syncer_id from mirrored_user where id = any(${keys}::int[]) order by 1`,
      );
      for (const { syncer_id } of syncers)
        await rows(tx.em, sql`select from mirror where syncer_id = ${syncer_id} for update`);
      const people = await findMirroredUsers(tx.em, sql`m.id = any(${keys}::int[])`, maxMatches);
      const known = new Set(people.map(({ key }) => key));
      await withEach(keys, reject, (key) => {
        if (!known.has(key)) throw new InputError(errorText('PEOPLE_UNKNOWN')).at('ids');
      });
      const rejectPerson: Reject | undefined =
        reject &&
        ((index, error) => {
          // Somebody may be stated twice.
          for (const [place, key] of keys.entries()) if (key === people[index]?.key) reject(place, error);
        });
      const unlinked = people.flatMap(({ userKey }) => userKey ?? []);
      if (decision === MatchDecision.UNLINK) await this.unlink(tx, keys);
      else if (decision === MatchDecision.LINK) {
        await this.link(tx, people, user, rejectPerson);
        await reactivate(tx, keys);
      } else await this.createUsers(tx, people, username, rejectPerson);
      for (const { syncer_id } of syncers) {
        await reconcileMemberships(tx, syncer_id, { users: keys, groups: [], unlinked });
        // The syncer states the state of users, so it is asked to look at these people again.
        for (const { anchor } of people)
          await rows(
            tx.em,
            sql`insert into directory_request (syncer_id, anchor, state, requested_by, created_at)
                select ${syncer_id}, ${anchor}, 'REQUESTED', ${tx.actorKey}, ${tx.now}
                where exists (select from mirrored_user where syncer_id = ${syncer_id} and anchor = ${anchor})`,
          );
        recordMirror(tx, 'MIRROR_MATCHES_DECIDED', syncer_id, {
          decision,
          people: people.slice(0, 20).map(({ username: name }) => name),
        });
      }
      const decided = await findMirroredUsers(tx.em, sql`m.id = any(${keys}::int[])`, maxMatches);
      return { loadUsers: async () => decided };
    });
  }

  private async link(
    tx: Transaction,
    people: readonly MirroredUser[],
    user: DecideMatchesInput['user'],
    reject: Reject | undefined,
  ) {
    const stated = user ? await findKey(tx.em, 'USER', user, 'user') : null;
    await withEach(people, reject, async ({ key, candidateKeys, username }) => {
      const [only, another] = candidateKeys;
      const target = stated ?? (another === undefined ? only : undefined);
      if (target === undefined)
        throw new ConflictError(
          errorText(only === undefined ? 'NO_CANDIDATE' : 'SEVERAL_CANDIDATES', { name: username }),
        ).at('user');
      const [other] = await rowsOf(
        tx.em,
        { id: int, username: text, gone: bool, created_here: bool },
        sql`select id, facts ->> 'username' as username, gone_at is not null as gone, created_here
            from mirrored_user where user_id = ${target} and id <> ${key}
              and syncer_id = (select syncer_id from mirrored_user where id = ${key})`,
      );
      if (other && !other.gone)
        throw new ConflictError(errorText('USER_LINKED', { name: other.username })).at('user');
      // The account that was deleted and created again replaces the former one entirely.
      if (other)
        await rows(
          tx.em,
          sql`update mirrored_user set state = 'UNMATCHED', user_id = null, created_here = false where id = ${other.id}`,
        );
      await rows(
        tx.em,
        sql`update mirrored_user set state = 'LINKED', user_id = ${target}, created_here = ${other?.created_here ?? false},
              problem = null, waits_for_name = false where id = ${key}`,
      );
    });
  }

  private async unlink(tx: Transaction, keys: readonly number[]) {
    await rows(
      tx.em,
      sql`update mirrored_user set state = 'UNLINKED', user_id = null, created_here = false, problem = null, waits_for_name = false
          where id = any(${[...keys]}::int[])`,
    );
  }

  private async createUsers(
    tx: Transaction,
    people: readonly MirroredUser[],
    username: string | null | undefined,
    reject: Reject | undefined,
  ) {
    await withEach(people, reject, ({ userKey, username: name }) => {
      if (userKey !== null) throw new ConflictError(errorText('PERSON_LINKED', { name })).at('ids');
    });
    const found = await rowsOf(
      tx.em,
      mirroredPersonRow,
      sql`select id, anchor, state, user_id, created_here, facts, enabled, ends_at from mirrored_user
          where id = any(${people.map(({ key }) => key)}::int[]) order by id`,
    );
    await createFor(tx, found, username ?? undefined);
    const failed = await rowsOf(
      tx.em,
      { id: int, problem: written<StoredText>() },
      sql`select id, problem from mirrored_user where id = any(${people.map(({ key }) => key)}::int[]) and state <> 'LINKED'`,
    );
    const problems = new Map(failed.map(({ id, problem }) => [id, problem]));
    await withEach(people, reject, ({ key }) => {
      const problem = problems.get(key);
      if (problem) throw new ConflictError(ErrorText.stored(problem)).at('username');
    });
  }
}
