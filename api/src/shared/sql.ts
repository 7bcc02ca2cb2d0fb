import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { RowType } from './row-type.ts';

export { sql };
export type Sql = RawBuilder<unknown>;

/** Runs one statement in the manager's transaction, if it has one, and gives its rows. */
export async function rows<Row>(em: EntityManager, statement: Sql): Promise<Row[]> {
  const result = await (statement as RawBuilder<Row>).execute(em.getKysely());
  return result.rows;
}

/** The same for a statement whose rows tests compare with their type. */
export async function rowsOf<Row>(em: EntityManager, type: RowType<Row>, statement: Sql): Promise<Row[]> {
  const found = await rows<Row>(em, statement);
  type.check(found);
  return found;
}

/** The only row of a statement that always gives one. */
export async function row<Row>(em: EntityManager, statement: Sql): Promise<Row> {
  const [first] = await rows<Row>(em, statement);
  if (first === undefined) throw new Error('The statement gave no row');
  return first;
}

/** A list of values as one parameter, to compare a column with: `column = any(list)`. */
export const anyOf = (values: readonly number[] | readonly string[], type: 'int' | 'bigint' | 'text') =>
  sql<never>`any(${[...values]}::${sql.raw(type)}[])`;
