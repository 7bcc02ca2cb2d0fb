import type { EntityManager, EntityMetadata, EntityProperty } from '@mikro-orm/postgresql';
import type { Transaction } from '../changes/transaction.ts';
import type { Node } from '../model/node.entity.ts';
import { allOfParts, inParts } from '../shared/in-parts.ts';
import { isObject } from '../shared/is-object.ts';
import { one } from '../shared/one.ts';
import { int } from '../shared/row-type.ts';
import { rows, rowsOf, type Sql, sql } from '../shared/sql.ts';
import { emptyNode, type NodeClass } from './plain-nodes.ts';

/** The two tables of a type of node: `node`, and its own. */
interface NodeTables<Subject extends Node> {
  node: EntityProperty<Subject>[];
  own: { table: string; columns: EntityProperty<Subject>[] };
}

/** The columns are those of the entities, so that they are declared once. */
function tablesOfType<Subject extends Node>(
  em: EntityManager,
  type: NodeClass<Subject>,
): NodeTables<Subject> {
  const meta: EntityMetadata<Subject> = em.getMetadata(type);
  const own = meta.ownProps ?? [];
  const ownNames = new Set(own.map(({ name }) => name));
  const isStored = ({ primary, persist }: EntityProperty<Subject>) => !primary && persist !== false;
  return {
    node: meta.props.filter((property) => !ownNames.has(property.name) && isStored(property)),
    own: { table: meta.tableName, columns: own.filter(isStored) },
  };
}

const columnOf = ({ name, fieldNames }: { name: string; fieldNames: string[] }): string =>
  one(fieldNames[0], `${name} has a column`);

/**
 * Loads objects without giving them to the ORM: 100,000 of them take a tenth of the memory, and the ORM does not compare
 * each of them with its stored state whenever it writes something. Write their changes with `storeNodes`. The order is
 * that of the keys.
 */
export function loadNodes<Subject extends Node>(
  em: EntityManager,
  type: NodeClass<Subject>,
  keys: readonly number[],
): Promise<Subject[]> {
  const { node, own } = tablesOfType(em, type);
  const columns = [...node, ...own.columns].filter(({ lazy }) => !lazy);
  const selected = sql.join(columns.map((column) => sql.ref(columnOf(column))));
  return allOfParts(
    keys.toSorted((a, b) => a - b),
    async (part) => {
      const found = await rows(
        em,
        sql`select id, ${selected} from node join ${sql.table(own.table)} using (id)
          where id = any(${part}::int[]) order by id`,
      );
      return found.filter(isObject).map((row) => {
        const facts = columns.map((column) => {
          const value = row[columnOf(column)];
          // The driver returns times as text.
          const isTime = column.runtimeType === 'Date' && typeof value === 'string';
          return [column.name, isTime ? new Date(value) : value];
        });
        return Object.assign(emptyNode(type), { key: row.id }, Object.fromEntries(facts));
      });
    },
  );
}

/** Gives new objects their keys, so that others can refer to them before they are stored. */
export async function assignKeys(em: EntityManager, created: readonly Node[]): Promise<void> {
  if (created.length === 0) return;
  const keys = await rowsOf(
    em,
    { key: int },
    sql`select nextval(pg_get_serial_sequence('node', 'id'))::int as key from generate_series(1, ${created.length}::int)`,
  );
  created.forEach((node, index) => {
    node.key = one(keys[index], 'there is a key for each object').key;
  });
}

export interface Stored<Subject extends Node> {
  /** New objects. They get keys if they have none. */
  created?: readonly Subject[];
  /** Objects with newly assigned facts. */
  changed?: readonly Subject[];
}

/**
 * Writes objects of one type, with few statements for many rows. Objects that the ORM manages, as it does those of
 * mutations of single objects, are written by it.
 */
export async function storeNodes<Subject extends Node>(
  { em }: Transaction,
  type: NodeClass<Subject>,
  { created = [], changed = [] }: Stored<Subject>,
): Promise<void> {
  const tables = tablesOfType(em, type);
  await assignKeys(
    em,
    created.filter(({ key }) => key === undefined),
  );
  await inParts(created, (part) => insert(em, tables, part));
  const isManaged = (node: Subject) => em.getUnitOfWork().getById<Node>(type, node.key) === node;
  const managed = changed.filter(isManaged);
  if (managed.length > 0) await em.flush();
  await inParts(managed.length === 0 ? changed : changed.filter((node) => !isManaged(node)), (part) =>
    update(em, tables, part),
  );
}

async function insert<Subject extends Node>(
  em: EntityManager,
  { node, own }: NodeTables<Subject>,
  created: readonly Subject[],
): Promise<void> {
  const all = [...node, ...own.columns];
  for (const object of created)
    assignDerived(object, all, ({ name, onCreate }) =>
      object[name] == null ? onCreate?.(object, em) : undefined,
    );
  const facts = jsonOf(created, all);
  await rows(em, sql`insert into node (id, ${columnsOf(node)}) ${readAs('node', node, facts)}`);
  await rows(
    em,
    sql`insert into ${sql.table(own.table)} (id, ${columnsOf(own.columns)}) ${readAs(own.table, own.columns, facts)}`,
  );
}

async function update<Subject extends Node>(
  em: EntityManager,
  { node, own }: NodeTables<Subject>,
  changed: readonly Subject[],
): Promise<void> {
  const all = [...node, ...own.columns];
  for (const object of changed) assignDerived(object, all, ({ onUpdate }) => onUpdate?.(object, em));
  const facts = jsonOf(changed, all);
  for (const { table, columns } of [{ table: 'node', columns: node }, own]) {
    const assignments = columns.map((column) => {
      const name = sql.ref(columnOf(column));
      return sql`${name} = f.${name}`;
    });
    await rows(
      em,
      sql`update ${sql.table(table)} t set ${sql.join(assignments)}
          from (${readAs(table, columns, facts)}) f where f.id = t.id`,
    );
  }
}

/** Sets what follows from other facts, such as folded names. All of it is computed from the facts as they were before. */
function assignDerived<Subject extends Node>(
  object: Subject,
  columns: readonly EntityProperty<Subject>[],
  derive: (column: EntityProperty<Subject>) => unknown,
): void {
  const derived = columns.flatMap((column) => {
    const value = derive(column);
    return value === undefined ? [] : [[column.name, value]];
  });
  Object.assign(object, Object.fromEntries(derived));
}

const columnsOf = (columns: readonly EntityProperty[]): Sql =>
  sql.join(columns.map((column) => sql.ref(columnOf(column))));

/** One parameter for all rows. A parameter for each value, or for each column, would take several times as long. */
const jsonOf = <Subject extends Node>(
  objects: readonly Subject[],
  columns: readonly EntityProperty<Subject>[],
): string =>
  JSON.stringify(
    objects.map((object) =>
      Object.fromEntries([
        ['id', object.key],
        ...columns.map((column) => [columnOf(column), object[column.name]]),
      ]),
    ),
  );

/** The rows in such a parameter, with the types of the columns of a table. */
const readAs = (table: string, columns: readonly EntityProperty[], facts: string): Sql =>
  sql`select id, ${columnsOf(columns)} from json_populate_recordset(null::${sql.table(table)}, ${facts}::json)`;
