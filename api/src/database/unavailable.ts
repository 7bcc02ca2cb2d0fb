/** Why the database cannot do what it was asked to do. All of these pass, some of them only when somebody helps. */
export type UnavailableReason =
  /** It does not answer, or the connection was lost. */
  | 'AWAY'
  /** It takes no changes: a standby, or one that was switched to read only. */
  | 'READ_ONLY'
  /** It has no disk or memory left. */
  | 'FULL'
  /** It has too much to do: a time-out, a deadlock, or no free connection. */
  | 'BUSY';

export interface Unavailability {
  reason: UnavailableReason;
  /** For people: what is the matter. */
  message: string;
  /** How long to wait before the same is asked again. */
  retryAfterMs: number;
}

export const unavailabilities = {
  AWAY: { reason: 'AWAY', message: 'The database does not answer.', retryAfterMs: 1_000 },
  READ_ONLY: { reason: 'READ_ONLY', message: 'The database is read only.', retryAfterMs: 10_000 },
  FULL: { reason: 'FULL', message: 'The disk or the memory of the database is full.', retryAfterMs: 30_000 },
  BUSY: { reason: 'BUSY', message: 'The database has too much to do.', retryAfterMs: 1_000 },
} as const satisfies Record<UnavailableReason, Unavailability>;

/** @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const byCode: Record<string, UnavailableReason> = {
  // admin_shutdown, crash_shutdown, cannot_connect_now, database_dropped, idle_session_timeout
  '57P01': 'AWAY',
  '57P02': 'AWAY',
  '57P03': 'AWAY',
  '57P04': 'AWAY',
  '57P05': 'AWAY',
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
  // Node's, where no PostgreSQL is reached.
  ECONNREFUSED: 'AWAY',
  ECONNRESET: 'AWAY',
  ECONNABORTED: 'AWAY',
  EPIPE: 'AWAY',
  ETIMEDOUT: 'AWAY',
  EHOSTUNREACH: 'AWAY',
  EHOSTDOWN: 'AWAY',
  ENETUNREACH: 'AWAY',
  ENETDOWN: 'AWAY',
  ENOTFOUND: 'AWAY',
  EAI_AGAIN: 'AWAY',
};

/** connection_exception, and what belongs to it. */
const connectionClass = /^08\d/;

/** What `pg` and its pool say without a code. They may go on, such as with the cause. */
const byMessage: readonly [start: string, reason: UnavailableReason][] = [
  ['Connection terminated', 'AWAY'],
  ['Query read timeout', 'AWAY'],
  ['timeout expired', 'AWAY'],
  ['Client has encountered a connection error and is not queryable', 'AWAY'],
  ['Client was closed and is not queryable', 'AWAY'],
  ['Cannot use a pool after calling end', 'AWAY'],
  // All connections of the pool are in use.
  ['timeout exceeded when trying to connect', 'BUSY'],
];

/** An error is wrapped by few others; a chain that is longer than this goes round in a circle. */
const longestChain = 10;

/** Why the database could not do it, whatever has wrapped its error; null for every other failure. */
export function unavailabilityOf(error: unknown): Unavailability | null {
  let here = error;
  for (let depth = 0; depth < longestChain && here instanceof Error; depth += 1) {
    const reason = reasonOf(here);
    if (reason) return unavailabilities[reason];
    here = wrappedBy(here);
  }
  return null;
}

/** The SQLSTATE with which PostgreSQL refused a statement, whatever has wrapped its error; null for every other failure. */
export function sqlStateOf(error: unknown): string | null {
  let here = error;
  for (let depth = 0; depth < longestChain && here instanceof Error; depth += 1) {
    if ('code' in here && typeof here.code === 'string' && /^[0-9A-Z]{5}$/.test(here.code)) return here.code;
    here = wrappedBy(here);
  }
  return null;
}

/**
 * Whether the connection was lost, so that nobody knows how far the server came. Where PostgreSQL itself has said that
 * it could not do it, that is known.
 */
export const isLostConnection = (error: unknown): boolean => unavailabilityOf(error)?.reason === 'AWAY';

/** Whether the database did not answer at all, neither well nor badly. */
export const isTimeout = (error: unknown): boolean =>
  error instanceof Error &&
  (Reflect.get(error, 'code') === 'ETIMEDOUT' || /^(timeout expired|Query read timeout)/.test(error.message));

function reasonOf(error: Error): UnavailableReason | null {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (connectionClass.test(code)) return 'AWAY';
  const known = Object.hasOwn(byCode, code) ? byCode[code] : undefined;
  return known ?? byMessage.find(([start]) => error.message.startsWith(start))?.[1] ?? null;
}

function wrappedBy(error: Error): unknown {
  if ('originalError' in error && error.originalError) return error.originalError;
  // Node tries all addresses of a name, and gives all failures.
  if ('errors' in error && Array.isArray(error.errors)) return error.errors[0];
  return error.cause;
}
