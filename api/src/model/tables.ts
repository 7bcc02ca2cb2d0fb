import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import {
  bigint,
  bool,
  bytes,
  type Columns,
  instant,
  int,
  json,
  nullable,
  oneOf,
  type RowOf,
  text,
  texts,
} from '../shared/row-type.ts';
import { EdgeKind } from './edge.entity.ts';
import { nodeKinds } from './node.entity.ts';
import { ResourceKind } from './resource.entity.ts';

/**
 * Tables and columns that plain selects read, with which Kysely checks them. A test compares them with the database.
 * Statements that Kysely cannot express are written as `sql`, and name the type of their rows.
 */
export const tables = {
  actor: { id: int },
} as const satisfies Record<string, Columns>;

export type Tables = { [Name in keyof typeof tables]: RowOf<(typeof tables)[Name]> };

/** Selects of tables, in the manager's transaction, if it has one. */
export const tablesOf = (em: EntityManager): Kysely<Tables> => em.getKysely<Tables>();
