import type { EntityManager } from '@mikro-orm/postgresql';
import { errorText } from './error-text.ts';
import { ConflictError } from './errors.ts';
import { fold } from './fold.ts';
import { bool, text } from './row-type.ts';
import { rowsOf, sql } from './sql.ts';

/**
 * The errors for names or external ids that are taken, by index. Where several objects were written at once, the
 * database does not say which of them it was.
 */
export const nameClashes = (
  nodes: readonly { name: string; externalId: string | null }[],
  nameIndex: string,
  noun: string,
): Record<string, () => ConflictError> => {
  const [only] = nodes.length === 1 ? nodes : [];
  return {
    [nameIndex]: () =>
      new ConflictError(
        only ? errorText('NAME_TAKEN', { name: only.name, noun }) : errorText('NAME_JUST_TAKEN', { noun }),
      ).at('name'),
    node_external_id: () =>
      new ConflictError(
        only
          ? errorText('FACT_TAKEN', { noun: 'external id', value: String(only.externalId) })
          : errorText('EXTERNAL_ID_SHARED'),
      ).at('externalId'),
  };
};

/**
 * Refuses a name that looks like that of another syncer or webhook. There are few of them, so no folded names are stored;
 * names that are identical are also refused by the database.
 */
export async function assertUnlike(
  em: EntityManager,
  noun: 'syncer' | 'webhook',
  name: string,
  own: number | null = null,
): Promise<void> {
  const others = await rowsOf(
    em,
    { name: text, isArchived: bool },
    sql`select name, archived_at is not null as "isArchived" from ${sql.table(noun)}
        where id is distinct from ${own}::int order by id`,
  );
  const other = others.find((one) => fold(one.name) === fold(name));
  if (!other) return;
  const code = other.isArchived ? 'NAME_TAKEN_BY_ARCHIVED' : 'NAME_TAKEN';
  throw new ConflictError(errorText(code, { name: other.name, noun })).at('name');
}
