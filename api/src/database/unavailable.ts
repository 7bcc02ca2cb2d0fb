/** Why the database cannot carry out a statement. All of these are temporary, but some end only when somebody acts. */
export type UnavailableReason =
  /** It does not answer, or the connection was lost. */
  | 'UNREACHABLE'
  /** It accepts no changes: it is a standby or was switched to read-only. */
  | 'READ_ONLY'
  /** It has no disk space or memory left. */
  | 'FULL'
  /** It is overloaded: a timeout, a deadlock, or no free connection. */
  | 'BUSY';

export interface Unavailability {
  reason: UnavailableReason;
  /** What the problem is, for people. */
  message: string;
  /** How long to wait before trying again. */
  retryAfterMs: number;
}

export const unavailabilities = {
  UNREACHABLE: { reason: 'UNREACHABLE', message: 'The database does not answer.', retryAfterMs: 1_000 },
  READ_ONLY: { reason: 'READ_ONLY', message: 'The database is read only.', retryAfterMs: 10_000 },
  FULL: { reason: 'FULL', message: 'The disk or the memory of the database is full.', retryAfterMs: 30_000 },
  BUSY: { reason: 'BUSY', message: 'The database has too much to do.', retryAfterMs: 1_000 },
} as const satisfies Record<UnavailableReason, Unavailability>;

/** @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const byCode: Record<string, UnavailableReason> = {
  // admin_shutdown, crash_shutdown, cannot_connect_now, database_dropped, idle_session_timeout
  '57P01': 'UNREACHABLE',
  '57P02': 'UNREACHABLE',
  '57P03': 'UNREACHABLE',
  '57P04': 'UNREACHABLE',
  '57P05': 'UNREACHABLE',
  // query_canceled (by statement_timeout), lock_not_available, idle_in_transaction_session_timeout, transaction_timeout
  '57014': 'BUSY',
  '55P03': 'BUSY',
  '25P03': 'BUSY',
  '25P04': 'BUSY',
  // serialization_failure, deadlock_detected
  '40001': 'BUSY',
  '40P01': 'BUSY',
  // too_many_connections, configuration_limit_exceeded
  '53300': 'BUSY',
  '53400': 'BUSY',
  // insufficient_resources, disk_full, out_of_memory
  '53000': 'FULL',
  '53100': 'FULL',
  '53200': 'FULL',
  // read_only_sql_transaction
  '25006': 'READ_ONLY',
  // Codes of Node.js, where PostgreSQL is not reached.
  ECONNREFUSED: 'UNREACHABLE',
  ECONNRESET: 'UNREACHABLE',
  ECONNABORTED: 'UNREACHABLE',
  EPIPE: 'UNREACHABLE',
  ETIMEDOUT: 'UNREACHABLE',
  EHOSTUNREACH: 'UNREACHABLE',
  EHOSTDOWN: 'UNREACHABLE',
  ENETUNREACH: 'UNREACHABLE',
  ENETDOWN: 'UNREACHABLE',
  ENOTFOUND: 'UNREACHABLE',
  EAI_AGAIN: 'UNREACHABLE',
};

/** connection_exception and its subclasses. */
const connectionClass = /^08\d/;

/** Messages of `pg` and its pool that have no code. The actual message may continue, for example with the cause. */
const byMessage: readonly [start: string, reason: UnavailableReason][] = [
  ['Connection terminated', 'UNREACHABLE'],
  ['Query read timeout', 'UNREACHABLE'],
  ['timeout expired', 'UNREACHABLE'],
  ['Client has encountered a connection error and is not queryable', 'UNREACHABLE'],
  ['Client was closed and is not queryable', 'UNREACHABLE'],
  ['Cannot use a pool after calling end', 'UNREACHABLE'],
  // All connections of the pool are in use.
  ['timeout exceeded when trying to connect', 'BUSY'],
];

/** The most causes that are followed. Errors are wrapped only a few times, so a longer chain must be circular. */
const longestChain = 10;

/**
 * Why the database could not carry out a statement, found among the causes of an error; null for every other failure.
 */
export function unavailabilityOf(error: unknown): Unavailability | null {
  let here = error;
  for (let depth = 0; depth < longestChain && here instanceof Error; depth += 1) {
    const reason = reasonOf(here);
    if (reason) return unavailabilities[reason];
    here = wrappedBy(here);
  }
  return null;
}

/** Why PostgreSQL refused a statement, found among the causes of an error; null for every other failure. */
export function databaseRefusalOf(error: unknown): { state: string; message: string } | null {
  let found: { state: string; message: string } | null = null;
  let here = error;
  for (let depth = 0; depth < longestChain && here instanceof Error; depth += 1) {
    if ('code' in here && typeof here.code === 'string' && /^[0-9A-Z]{5}$/.test(here.code)) {
      found ??= { state: here.code, message: here.message };
      // An error of MikroORM has the same code, and a message that contains the whole statement.
      if (here.code === found.state) found.message = here.message;
    }
    here = wrappedBy(here);
  }
  return found;
}

/** The SQLSTATE with which PostgreSQL refused a statement; null for every other failure. */
export const sqlStateOf = (error: unknown): string | null => databaseRefusalOf(error)?.state ?? null;

/**
 * Whether the connection was lost, so that it is unknown how far the server got. Where PostgreSQL itself reported a
 * failure, that is known.
 */
export const isLostConnection = (error: unknown): boolean =>
  unavailabilityOf(error)?.reason === 'UNREACHABLE';

/** Whether the database did not answer at all. */
export const isTimeout = (error: unknown): boolean =>
  error instanceof Error &&
  (Reflect.get(error, 'code') === 'ETIMEDOUT' || /^(timeout expired|Query read timeout)/.test(error.message));

function reasonOf(error: Error): UnavailableReason | null {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (connectionClass.test(code)) return 'UNREACHABLE';
  const known = Object.hasOwn(byCode, code) ? byCode[code] : undefined;
  return known ?? byMessage.find(([start]) => error.message.startsWith(start))?.[1] ?? null;
}

function wrappedBy(error: Error): unknown {
  if ('originalError' in error && error.originalError) return error.originalError;
  // Node.js tries all addresses of a host name and reports all failures.
  if ('errors' in error && Array.isArray(error.errors)) return error.errors[0];
  return error.cause;
}
