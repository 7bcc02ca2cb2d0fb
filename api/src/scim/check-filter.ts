import type { ResourceType } from './attributes.ts';
import type { Filter } from './filter.ts';
import { requireShape } from './render.ts';
import { invalid } from './scim-error.ts';

const ordering = new Set(['gt', 'ge', 'lt', 'le']);

/**
 * Refuses a filter with unknown attributes or impossible comparisons. Otherwise it would match nothing, and a provider
 * that gets an empty list would create everybody again.
 */
export function checkFilter(type: ResourceType, filter: Filter, within: readonly string[] = []): void {
  switch (filter.op) {
    case 'and':
    case 'or':
      checkFilter(type, filter.left, within);
      checkFilter(type, filter.right, within);
      return;
    case 'not':
      checkFilter(type, filter.filter, within);
      return;
    case 'has': {
      const path = [...within, ...filter.path];
      if (requireShape(type, path, 'invalidFilter').type !== 'complex')
        throw invalid('invalidFilter', `${nameOf(path)} has no parts to filter by.`);
      checkFilter(type, filter.filter, path);
      return;
    }
    case 'pr':
      requireShape(type, [...within, ...filter.path], 'invalidFilter');
      return;
    default:
      checkComparison(type, filter, [...within, ...filter.path]);
  }
}

const nameOf = (path: readonly string[]): string => path.join('.').slice(0, 80);

function checkComparison(
  type: ResourceType,
  { op, value }: Extract<Filter, { value: unknown }>,
  path: readonly string[],
): void {
  const shown = requireShape(type, path, 'invalidFilter');
  const name = nameOf(path);
  if (value === null) {
    if (op !== 'eq' && op !== 'ne')
      throw invalid('invalidFilter', `null is compared by eq and ne, not ${op}.`);
    return;
  }
  if (shown.type === 'complex') {
    if (!shown.isPlural) throw invalid('invalidFilter', `${name} has several parts: name one of them.`);
    return;
  }
  if (shown.type === 'boolean') {
    if (op !== 'eq' && op !== 'ne')
      throw invalid('invalidFilter', `${name} is true or false, and is compared by eq and ne, not ${op}.`);
    if (!/^(true|false)$/i.test(String(value)))
      throw invalid('invalidFilter', `${name} is true or false, not ${String(value).slice(0, 40)}.`);
    return;
  }
  if (typeof value === 'boolean') throw invalid('invalidFilter', `${name} is a text, not true or false.`);
  if (shown.type === 'dateTime' && (ordering.has(op) || op === 'eq' || op === 'ne') && !isDate(value))
    throw invalid('invalidFilter', `${name} is compared with a time like "2027-01-31T12:00:00Z".`);
}

const isDate = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-/.test(value) && !Number.isNaN(Date.parse(value));
