import type { EntityManager } from '@mikro-orm/postgresql';
import { type NodeKind, typeOfKind } from '../model/node.entity.ts';
import { InputError, NotFoundError } from '../shared/errors.ts';
import { parseId } from '../shared/ids.ts';
import { rows, type Sql, sql } from '../shared/sql.ts';

/** A reference to a node by one of its names; exactly one is given. */
export interface Ref {
  id?: string | null;
  username?: string | null;
  email?: string | null;
  name?: string | null;
  externalId?: string | null;
}

/** How nodes of one kind are called. */
interface Naming {
  noun: string;
  columns: Partial<Record<keyof Ref, Sql>>;
  from: Sql;
}

const named = (noun: string, table: Sql): Naming => ({
  noun,
  columns: { name: sql`lower(o.name)` },
  from: sql`${table} o`,
});

const naming: Record<NodeKind, Naming> = {
  USER: {
    noun: 'user',
    columns: { username: sql`lower(o.username)`, email: sql`lower(o.email)` },
    from: sql`directory_user o`,
  },
  USER_GROUP: named('user group', sql`user_group`),
  RESOURCE: named('resource', sql`resource`),
  RESOURCE_GROUP: named('resource group', sql`resource_group`),
  POLICY: named('policy', sql`policy`),
};

/** The keys of nodes, in the order of their references; null where there is none such. At most four statements. */
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
    const existing = await rows<{ id: number }>(
      em,
      sql`select id from node where id = any(${byId}::int[]) and node_kind = ${kind}::node_kind`,
    );
    found.id = new Map(existing.map(({ id }) => [String(id), id]));
  }
  const { columns, from } = naming[kind];
  for (const [field, column] of Object.entries(columns)) {
    found[field] = await byName(
      em,
      column,
      from,
      valuesOf(refs, field as keyof Ref).map((value) => value.toLowerCase()),
    );
  }
  const external = sql`(select id, external_id from node where node_kind = ${kind}::node_kind) o`;
  found.externalId = await byName(em, sql`o.external_id`, external, valuesOf(refs, 'externalId'));

  return refs.map((ref) => {
    if (ref.id != null) return found.id?.get(String(keyIn(ref.id, kind))) ?? null;
    if (ref.externalId != null) return found.externalId?.get(ref.externalId) ?? null;
    for (const field of Object.keys(columns) as (keyof Ref)[]) {
      const value = ref[field];
      if (value != null) return found[field]?.get(value.toLowerCase()) ?? null;
    }
    return null;
  });
}

/** The key that a reference means, as a part of a statement; an id is taken at its word. */
export function keyExpression(kind: NodeKind, ref: Ref): Sql {
  if (ref.id != null) return sql`${keyIn(ref.id, kind)}::int`;
  if (ref.externalId != null) {
    return sql`(select id from node where node_kind = ${kind}::node_kind and external_id = ${ref.externalId})`;
  }
  const { columns, from } = naming[kind];
  for (const [field, column] of Object.entries(columns)) {
    const value = ref[field as keyof Ref];
    if (value != null) return sql`(select o.id from ${from} where ${column} = ${value.toLowerCase()})`;
  }
  return sql`null::int`;
}

const valuesOf = (refs: readonly Ref[], field: keyof Ref): string[] =>
  refs.flatMap((ref) => ref[field] ?? []);

async function byName(
  em: EntityManager,
  column: Sql,
  from: Sql,
  values: string[],
): Promise<Map<string, number>> {
  if (values.length === 0) return new Map();
  const found = await rows<{ value: string; id: number }>(
    em,
    sql`select ${column} as value, o.id from ${from} where ${column} = any(${[...new Set(values)]}::text[])`,
  );
  return new Map(found.map(({ value, id }) => [value, id]));
}

function keyIn(id: string, kind: NodeKind): number | null {
  const parsed = parseId(id);
  return parsed?.type === typeOfKind[kind] ? parsed.key : null;
}

/**
 * The key of the node that a reference means; the path says where in the input it stands. Only for those who may see
 * everything, after they were authorised: for everybody else ask `Visibility.find`.
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
  const said = Object.values(ref).find((value) => value != null);
  if (said === undefined)
    return new InputError(`Say which ${naming[kind].noun}: by one of ${fieldsOf(kind)}.`);
  return new NotFoundError(
    `There is no ${naming[kind].noun} "${String(said).slice(0, 100)}" that you may see.`,
  );
}

const fieldsOf = (kind: NodeKind) => ['id', ...Object.keys(naming[kind].columns), 'externalId'].join(', ');
