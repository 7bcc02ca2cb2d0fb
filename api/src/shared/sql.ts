import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import { answers, type Columns, type RowOf } from './row-type.ts';

export { sql };
export type Sql = RawBuilder<unknown>;

/** Runs a statement, in the entity manager's transaction if it has one. For statements whose rows are not read. */
export async function rows(em: EntityManager, statement: Sql): Promise<unknown[]> {
  const result = await statement.execute(em.getKysely());
  return result.rows;
}

/** The same for a statement that returns these columns, which tests check. */
export async function rowsOf<Of extends Columns>(
  em: EntityManager,
  columns: Of,
  statement: Sql,
): Promise<RowOf<Of>[]> {
  const { rows } = await (statement as RawBuilder<RowOf<Of>>).execute(em.getKysely());
  answers.compare?.(columns, rows);
  return rows;
}

/** The only row of a statement that always returns one. */
export async function onlyRow<Of extends Columns>(
  em: EntityManager,
  columns: Of,
  statement: Sql,
): Promise<RowOf<Of>> {
  const [first] = await rowsOf(em, columns, statement);
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
