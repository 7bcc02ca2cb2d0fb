import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';

export { sql };
export type Sql = RawBuilder<unknown>;

/** Runs one statement in the manager's transaction, if it has one, and gives its rows. */
export async function rows<Row>(em: EntityManager, statement: Sql): Promise<Row[]> {
  const result = await (statement as RawBuilder<Row>).execute(em.getKysely());
  return result.rows;
}

/** The only row of a statement that always gives one. */
export async function row<Row>(em: EntityManager, statement: Sql): Promise<Row> {
  const [first] = await rows<Row>(em, statement);
  if (first === undefined) throw new Error('The statement gave no row');
  return first;
}
