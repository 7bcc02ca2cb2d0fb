import type { EntityManager } from '@mikro-orm/postgresql';
import { type NodeKind, typeOfKind } from '../model/node.entity.ts';
import { tablesOf } from '../model/tables.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError, NotFoundError } from '../shared/errors.ts';
import { exact, fold } from '../shared/fold.ts';
import { parseId } from '../shared/ids.ts';
import { int, nullable, text } from '../shared/row-type.ts';
import { anyOf, onlyRow, rowsOf, type Sql, sql } from '../shared/sql.ts';

/** A reference to a node by one of its names; exactly one is given. */
export interface Ref {
  id?: string | null;
  username?: string | null;
  email?: string | null;
  name?: string | null;
  externalId?: string | null;
}

/**
 * The columns with the names of one kind of node, each with the column of its folded name and its `exempt` column (see
 * `NameExempt`).
 */
interface Naming {
  noun: string;
  columns: Partial<Record<keyof Ref, Column>>;
  table: Sql;
}
interface Column {
  name: Sql;
  key: Sql;
  exempt: Sql;
}

const columnOf = (name: string): Column => ({
  name: sql.ref(`o.${name}`),
  key: sql.ref(`o.${name}_key`),
  exempt: sql.ref(`o.${name}_exempt`),
});

const named = (noun: string, table: Sql): Naming => ({ noun, columns: { name: columnOf('name') }, table });

const naming: Record<NodeKind, Naming> = {
  USER: {
    noun: 'user',
    columns: { username: columnOf('username'), email: columnOf('email') },
    table: sql`directory_user`,
  },
  USER_GROUP: named('user group', sql`user_group`),
  RESOURCE: named('resource', sql`resource`),
  RESOURCE_GROUP: named('resource group', sql`resource_group`),
  POLICY: named('policy', sql`policy`),
};

/**
 * Which of several nodes a name refers to: one that is not archived first, then one whose spelling is identical (names
 * may have been taken before they were folded as they are now), then the latest.
 */
const bestFirst = ({ exempt }: Column, isExact: Sql): Sql =>
  sql`n.archived_at is not null, ${isExact} desc, ${exempt} <> 0, o.id desc`;

/**
 * The keys of nodes, in the order of their references; null where there is no such node. Runs at most four statements.
 */
export async function findKeys(
  em: EntityManager,
  kind: NodeKind,
  refs: readonly Ref[],
): Promise<(number | null)[]> {
  const byId = refs
    .flatMap((ref) => (ref.id == null ? [] : [keyIn(ref.id, kind)]))
    .filter((key) => key !== null);
  const found: Record<string, Map<string, number>> = {};
  if (byId.length > 0) {
    const existing = await tablesOf(em)
      .selectFrom('node')
      .select('id')
      .where('id', '=', anyOf(byId, 'int'))
      .where('node_kind', '=', kind)
      .execute();
    found.id = new Map(existing.map(({ id }) => [String(id), id]));
  }
  const { columns, table } = naming[kind];
  for (const [field, column] of Object.entries(columns)) {
    found[field] = await byName(em, column, table, valuesOf(refs, field as keyof Ref));
  }
  found.externalId = await byExternalId(em, kind, valuesOf(refs, 'externalId'));

  return refs.map((ref) => {
    if (ref.id != null) return found.id?.get(String(keyIn(ref.id, kind))) ?? null;
    if (ref.externalId != null) return found.externalId?.get(exact(ref.externalId)) ?? null;
    for (const field of Object.keys(columns) as (keyof Ref)[]) {
      const value = ref[field];
      if (value != null) return found[field]?.get(exact(value)) ?? null;
    }
    return null;
  });
}

/** The key of a reference as an SQL expression. It does not check that an id exists. */
export function keyExpression(kind: NodeKind, ref: Ref): Sql {
  if (ref.id != null) return sql`${keyIn(ref.id, kind)}::int`;
  if (ref.externalId != null) {
    return sql`(select id from node where node_kind = ${kind}::node_kind and external_id = ${exact(ref.externalId)})`;
  }
  const { columns, table } = naming[kind];
  for (const [field, column] of Object.entries(columns)) {
    const value = ref[field as keyof Ref];
    if (value == null) continue;
    return sql`(select o.id from ${table} o join node n using (id) where ${column.key} = ${fold(value)}
      order by ${bestFirst(column, sql`(${column.name} = ${exact(value)})`)} limit 1)`;
  }
  return sql`null::int`;
}

/** The key of a node, without a statement where the reference is an id. It does not check that the id exists. */
export async function locate(em: EntityManager, kind: NodeKind, ref: Ref): Promise<number | null> {
  if (ref.id != null) return keyIn(ref.id, kind);
  const { key } = await onlyRow(em, { key: nullable(int) }, sql`select ${keyExpression(kind, ref)} as key`);
  return key;
}

const valuesOf = (refs: readonly Ref[], field: keyof Ref): string[] =>
  refs.flatMap((ref) => ref[field] ?? []);

/** Finds nodes by name, which may have surrounding spaces. */
async function byName(
  em: EntityManager,
  column: Column,
  table: Sql,
  values: readonly string[],
): Promise<Map<string, number>> {
  if (values.length === 0) return new Map();
  const names = [...new Set(values.map(exact))];
  const found = await rowsOf(
    em,
    { name: text, id: int },
    sql`select distinct on (w.name) w.name, o.id
        from unnest(${names}::text[], ${names.map(fold)}::text[]) as w(name, key)
        join ${table} o on ${column.key} = w.key join node n using (id)
        order by w.name, ${bestFirst(column, sql`(${column.name} = w.name)`)}`,
  );
  return new Map(found.map(({ name, id }) => [name, id]));
}

/** External ids belong to another system, so their case is significant. */
async function byExternalId(
  em: EntityManager,
  kind: NodeKind,
  values: readonly string[],
): Promise<Map<string, number>> {
  if (values.length === 0) return new Map();
  const found = await rowsOf(
    em,
    { value: text, id: int },
    sql`select external_id as value, id from node
        where node_kind = ${kind}::node_kind and external_id = any(${[...new Set(values.map(exact))]}::text[])`,
  );
  return new Map(found.map(({ value, id }) => [value, id]));
}

function keyIn(id: string, kind: NodeKind): number | null {
  const parsed = parseId(id);
  return parsed?.type === typeOfKind[kind] ? parsed.key : null;
}

/**
 * The key of the node that a reference means. `path` is where the reference is in the input, for the error. Use it only
 * after authorising a caller who may see everything; for all others use `Visibility.find`.
 */
export async function findKey(
  em: EntityManager,
  kind: NodeKind,
  ref: Ref,
  ...path: (string | number)[]
): Promise<number> {
  const [key] = await findKeys(em, kind, [ref]);
  if (key == null) throw notFound(kind, ref).at(...path);
  return key;
}

export function notFound(kind: NodeKind, ref: Ref): NotFoundError | InputError {
  const given = Object.values(ref).find((value) => value != null);
  if (given === undefined)
    return new InputError(
      errorText('REFERENCE_MISSING', { noun: naming[kind].noun, fields: fieldsOf(kind) }),
    );
  return new NotFoundError(
    errorText('REFERENCE_NOT_FOUND', { noun: naming[kind].noun, reference: String(given).slice(0, 100) }),
  );
}

const fieldsOf = (kind: NodeKind) => ['id', ...Object.keys(naming[kind].columns), 'externalId'].join(', ');
