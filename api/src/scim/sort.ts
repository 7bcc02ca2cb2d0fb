import { fold } from '../shared/fold.ts';
import { type Sql, sql } from '../shared/sql.ts';
import { type Complex, enterpriseSchema, type ResourceType } from './attributes.ts';
import { isCaseExact } from './describe.ts';
import { splitPath, valuesAt } from './filter.ts';
import { renderResource, requireShape } from './render.ts';
import { invalid } from './scim-error.ts';
import type { StoredResource } from './stored-resource.ts';

/** @see RFC 7644, section 3.4.2.3 */
export interface Sort {
  path: string[];
  isDescending: boolean;
}

export function parseSort(type: ResourceType, { sortBy, sortOrder }: Record<string, unknown>): Sort | null {
  const order = sortOrder ?? 'ascending';
  if (typeof order !== 'string' || !/^(ascending|descending)$/i.test(order))
    throw invalid('invalidValue', 'sortOrder is ascending or descending.');
  if (sortBy === undefined || sortBy === null || sortBy === '') return null;
  if (typeof sortBy !== 'string') throw invalid('invalidPath', 'sortBy is the name of an attribute.');
  const path = splitPath(sortBy);
  const shown = requireShape(type, path, 'invalidPath');
  const [name = ''] = path;
  if (
    ['members', 'groups', 'schemas'].includes(name.toLowerCase()) ||
    (shown.type === 'complex' && !shown.isPlural)
  )
    throw invalid('invalidPath', `Nothing can be sorted by ${name}: name an attribute that has one value.`);
  return { path, isDescending: order.toLowerCase() === 'descending' };
}

/** The order as SQL, where the database can sort by it; null where each resource has to be evaluated. */
export function orderOf(sort: Sort | null): Sql | null {
  if (sort === null) return sql`order by created_at, id`;
  const column = columnOf(sort.path.join('.').toLowerCase());
  if (column === null) return null;
  return sort.isDescending ? sql`order by ${column} desc, id` : sql`order by ${column}, id`;
}

function columnOf(name: string): Sql | null {
  switch (name) {
    case 'id':
      return sql`id`;
    case 'meta.created':
      return sql`created_at`;
    case 'meta.lastmodified':
      return sql`updated_at`;
    default:
      return null;
  }
}

/**
 * Sorts resources. Of several values, the primary one counts, or else the first. Resources without a value come last,
 * in descending order first.
 */
export function sorted(resources: readonly StoredResource[], { path, isDescending }: Sort): StoredResource[] {
  const isExact = isCaseExact(path);
  const keyed = resources.map((resource) => {
    const text = textAt(renderResource(resource), path);
    return { resource, key: text === null || isExact ? text : fold(text) };
  });
  const direction = isDescending ? -1 : 1;
  keyed.sort((a, b) => direction * compared(a.key, b.key));
  return keyed.map(({ resource }) => resource);
}

function compared(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

function textAt(resource: Complex, path: readonly string[]): string | null {
  const depth = path[0] === enterpriseSchema ? 2 : 1;
  const items = valuesAt(resource, path.slice(0, depth));
  const [found] = valuesIn(items.find(isPrimary) ?? items[0], path.slice(depth));
  const value = typeof found === 'object' && found !== null && 'value' in found ? found.value : found;
  return value === undefined || value === null || typeof value === 'object' ? null : String(value);
}

const isPrimary = (item: unknown): boolean =>
  typeof item === 'object' && item !== null && 'primary' in item && item.primary === true;

const valuesIn = (item: unknown, path: readonly string[]): unknown[] =>
  path.length === 0 ? [item] : typeof item === 'object' && item !== null ? valuesAt({ ...item }, path) : [];
