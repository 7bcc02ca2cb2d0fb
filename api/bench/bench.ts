import type { Database } from '../src/database/database.ts';

/** A server with a population, and somebody who may ask it anything. */
export interface Bench {
  database: Database;
  url: string;
  serverUrl: string;
  token: string;
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  close(): Promise<void>;
}

/** One line of the table. */
export interface Line {
  what: string;
  size: string;
  ours: number;
  p99?: number;
  floor?: number;
  unit?: string;
}
