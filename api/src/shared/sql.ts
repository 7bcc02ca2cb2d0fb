import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { RowType } from './row-type.ts';

export { sql };
export type Sql = RawBuilder<unknown>;

/** Runs a statement, in the entity manager's transaction if it has one, and returns its rows. */
export async function rows<Row>(em: EntityManager, statement: Sql): Promise<Row[]> {
  const result = await (statement as RawBuilder<Row>).execute(em.getKysely());
  return result.rows;
}

/** The same, for a statement whose rows are compared with their type in tests. */
export async function rowsOf<Row>(em: EntityManager, type: RowType<Row>, statement: Sql): Promise<Row[]> {
  const found = await rows<Row>(em, statement);
  type.check(found);
  return found;
}

/** The only row of a statement that always returns one. */
export async function row<Row>(em: EntityManager, statement: Sql): Promise<Row> {
  const [first] = await rows<Row>(em, statement);
  if (first === undefined) throw new Error('The statement gave no row');
  return first;
}

/**
 * A list of values as one parameter, for `.where(column, '=', anyOf(list, type))`. With `in`, each value would be a
 * parameter.
 */
export const anyOf = <Value extends number | string>(
  values: readonly Value[],
  type: 'int' | 'bigint' | 'text',
): RawBuilder<Value> => sql<Value>`any(${[...values]}::${sql.raw(type)}[])`;
