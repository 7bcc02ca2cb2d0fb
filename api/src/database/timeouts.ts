/** Time limits of database work, in milliseconds. PostgreSQL enforces the last three. */
export interface DatabaseTimeouts {
  /** For getting a connection: a new one, or a free one of the pool. */
  connect: number;
  /** For one statement. */
  statement: number;
  /** For a lock that another transaction holds. */
  lock: number;
  /** For the next statement of an open transaction. */
  idleInTransaction: number;
}

export const defaultTimeouts: DatabaseTimeouts = {
  connect: 10_000,
  statement: 120_000,
  lock: 30_000,
  idleInTransaction: 60_000,
};

/**
 * The longest that any statement may take. A process that waits longer waits for a server that does not answer at all.
 */
export const longestStatementMs = 600_000;
