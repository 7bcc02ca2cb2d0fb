import type { Database } from '../src/database/database.ts';
import type { Sql } from '../src/shared/sql.ts';

/** A server with a population, and somebody who may ask it anything. */
export interface Bench {
  database: Database;
  url: string;
  serverUrl: string;
  token: string;
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The rows of a statement by a bare HTTP server on the same database. */
  askBare(statement: Sql): Promise<unknown>;
  /** Resident, in megabytes. */
  memory(): number;
  close(): Promise<void>;
}

/** One line of the table. */
export interface Line {
  what: string;
  size: string;
  ours: number;
  p99?: number;
  /** Raw SQL on a connection of one's own. */
  floor?: number;
  /** Raw SQL behind a bare HTTP server. */
  floorOverHttp?: number;
  unit?: string;
}
