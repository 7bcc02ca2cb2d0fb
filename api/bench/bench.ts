import type { Database } from '../src/database/database.ts';
import type { Sql } from '../src/shared/sql.ts';

/** A server with a population, and an admin's token. */
export interface Bench {
  database: Database;
  url: string;
  serverUrl: string;
  token: string;
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The rows of a statement, from a bare HTTP server on the same database. */
  askBare(statement: Sql): Promise<unknown>;
  /** The resident memory of the server, in megabytes. */
  memory(): number;
  /** The most resident memory that the server has had since the last `forgetPeak`, in megabytes. */
  peakMemory(): number;
  forgetPeak(): void;
  close(): Promise<void>;
}

/** One row of the result table. */
export interface Line {
  what: string;
  size: string;
  ours: number;
  p99?: number;
  /** The time of raw SQL on a separate connection. */
  floor?: number;
  /** The time of raw SQL behind a bare HTTP server. */
  floorOverHttp?: number;
  unit?: string;
}
