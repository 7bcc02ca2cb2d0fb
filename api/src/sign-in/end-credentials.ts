import type { EntityManager } from '@mikro-orm/postgresql';
import { announceRevoked } from '../changes/revocations.ts';
import type { RecordedChange, Transaction } from '../changes/transaction.ts';
import { toId } from '../shared/ids.ts';
import { bool, int, intsOrNulls, text } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';

/** The credentials that were valid until now, for the log, and for closing live sockets after the commit. */
export interface Ended {
  sessions: number[];
  tokens: number[];
  /** One change for each credential that was valid, including links and enrolment tokens. */
  changes: RecordedChange[];
}

/** Ends credentials in a transaction of the directory and records a change for each. */
export async function endCredentialsIn(
  tx: Transaction,
  users: readonly number[],
  exceptSession: number | null = null,
): Promise<Ended> {
  const ended = await endCredentials(tx.em, users, tx.now, { exceptSession });
  for (const change of ended.changes) tx.record(change);
  return ended;
}

/** Credentials that are not ended. */
interface Exceptions {
  /** The session in which users do this to themselves. */
  exceptSession?: number | null;
  /** Only credentials created until this instant are ended; null: all. */
  madeUntil?: Date | null;
}

/**
 * Permanently ends everything that people could sign in with again: sessions, API tokens, sign-in links, and the
 * enrolment tokens that they created. Used for a new password, and when a user is suspended or archived: they have to
 * sign in again afterwards.
 *
 * Sessions come first. A transaction that creates a credential holds a lock on the session that it uses (`assertLive`),
 * so that the new credential is either refused, or visible to the later statements.
 */
export async function endCredentials(
  em: EntityManager,
  users: readonly number[],
  now: Date,
  { exceptSession = null, madeUntil = null }: Exceptions = {},
): Promise<Ended> {
  if (users.length === 0) return { sessions: [], tokens: [], changes: [] };
  const keys = [...users];
  const isIncluded = madeUntil ? sql`created_at <= ${madeUntil}` : sql`true`;
  const sessions = await rowsOf(
    em,
    { id: int, user: int, live: bool },
    sql`update session set revoked_at = ${now}
        where user_id = any(${keys}::int[]) and id is distinct from ${exceptSession}::int and revoked_at is null and ${isIncluded}
        returning id, user_id as "user", expires_at > ${now} as live`,
  );
  const tokens = await rowsOf(
    em,
    { id: int, user: int, name: text, live: bool },
    sql`update api_token set revoked_at = ${now}
        where user_id = any(${keys}::int[]) and revoked_at is null and ${isIncluded}
        returning id, user_id as "user", name, coalesce(expires_at > ${now}, true) as live`,
  );
  const links = await rowsOf(
    em,
    { user: int, live: bool },
    sql`update sign_in_link set revoked_at = ${now}
        where user_id = any(${keys}::int[]) and revoked_at is null and used_at is null and ${isIncluded}
        returning user_id as "user", expires_at > ${now} as live`,
  );
  return {
    sessions: sessions.map(({ id }) => id),
    tokens: tokens.map(({ id }) => id),
    changes: [
      ...sessions
        .filter(isLive)
        .map(({ id, user }) => revoked('SESSION_REVOKED', [user], { id: toId('Session', id) })),
      ...tokens
        .filter(isLive)
        .map(({ id, user, name }) => revoked('TOKEN_REVOKED', [user], { id: toId('ApiToken', id), name })),
      ...links.filter(isLive).map(({ user }) => revoked('SIGN_IN_LINK_REVOKED', [user], null)),
      ...(await endEnrolments(em, keys, now, madeUntil)),
    ],
  };
}

/** Ends the enrolment tokens that people created, themselves or with their API tokens. */
export async function endEnrolments(
  em: EntityManager,
  users: readonly number[],
  now: Date,
  /** Only tokens created until this instant are ended; null: all. */
  madeUntil: Date | null = null,
): Promise<RecordedChange[]> {
  const isIncluded = madeUntil ? sql`e.created_at <= ${madeUntil}` : sql`true`;
  const ended = await rowsOf(
    em,
    { id: int, nodes: intsOrNulls, live: bool },
    sql`update enrolment e set revoked_at = ${now} from actor a
        where a.id = e.created_by and e.revoked_at is null and e.used_at is null and ${isIncluded} and (
          a.kind = 'USER' and a.subject = any(${[...users]}::int[])
          or a.kind = 'TOKEN' and a.subject in (select id from api_token where user_id = any(${[...users]}::int[])))
        returning e.id, array[e.resource_id, e.resource_group_id] as nodes, e.expires_at > ${now} as live`,
  );
  return ended.filter(isLive).map(({ id, nodes }) =>
    revoked(
      'ENROLMENT_REVOKED',
      nodes.filter((node) => node !== null),
      { id: toId('Enrolment', id) },
    ),
  );
}

/**
 * Expired credentials are ended too, because the clock may be set back; the log only has those that were valid until
 * now.
 */
const isLive = ({ live }: { live: boolean }): boolean => live;

const revoked = (
  kind: 'SESSION_REVOKED' | 'TOKEN_REVOKED' | 'SIGN_IN_LINK_REVOKED' | 'ENROLMENT_REVOKED',
  nodes: number[],
  before: object | null,
): RecordedChange => ({ kind, nodes, before, after: null });

/** Closes the live sockets of ended sessions and tokens. */
export const announceEnded = (
  em: EntityManager,
  { sessions, tokens }: Pick<Ended, 'sessions' | 'tokens'>,
): Promise<void> =>
  announceRevoked(em, ...sessions.map((session) => ({ session })), ...tokens.map((token) => ({ token })));
