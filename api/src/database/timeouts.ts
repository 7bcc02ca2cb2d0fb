/** How long to wait for the database, in milliseconds. The last three are enforced by PostgreSQL. */
export interface DatabaseTimeouts {
  /** For a connection: a new one, or one of the pool that is free. */
  connect: number;
  /** For one statement. */
  statement: number;
  /** For a lock that somebody else holds. */
  lock: number;
  /** For the next statement of a transaction that is open. */
  idleInTransaction: number;
}

export const defaultTimeouts: DatabaseTimeouts = {
  connect: 10_000,
  statement: 120_000,
  lock: 30_000,
  idleInTransaction: 60_000,
};

/** The longest that anything we ask may take: what waits longer waits for a server that does not answer at all. */
export const longestStatementMs = 600_000;
