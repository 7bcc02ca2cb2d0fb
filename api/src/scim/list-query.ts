import type { FastifyRequest } from 'fastify';
import type { ResourceType } from './attributes.ts';
import { checkFilter } from './check-filter.ts';
import { maxPerPage } from './discovery.ts';
import { type Filter, parseFilter } from './filter.ts';
import { invalid, ScimError } from './scim-error.ts';

/** What a request asks of a list: `filter`, `sortBy`, `startIndex`, `attributes` … */
export type AskedList = Record<string, unknown>;

export const askedInUrl = ({ query }: FastifyRequest): AskedList => query as AskedList;

export const askedInBody = ({ body }: FastifyRequest): AskedList => (body ?? {}) as AskedList;

export const listResponse = (resources: readonly object[], total: number, start: number): object => ({
  schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
  totalResults: total,
  startIndex: start,
  itemsPerPage: resources.length,
  Resources: resources,
});

export function filterText({ filter }: AskedList): Filter | null {
  if (filter === undefined || filter === null || filter === '') return null;
  if (typeof filter !== 'string') throw invalid('invalidFilter', 'filter is a text.');
  return parseFilter(filter);
}

export function filterIn(type: ResourceType, query: AskedList): Filter | null {
  const filter = filterText(query);
  if (filter !== null) checkFilter(type, filter);
  return filter;
}

/** Whether resources of a type have all attributes in a filter. */
export function isForType(type: ResourceType, filter: Filter): boolean {
  try {
    checkFilter(type, filter);
    return true;
  } catch (error) {
    if (error instanceof ScimError) return false;
    throw error;
  }
}

export function pageIn({ startIndex, count }: AskedList): { start: number; count: number } {
  const number = (value: unknown, otherwise: number) => {
    if (value === undefined || value === null || value === '') return otherwise;
    const found = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
    if (!Number.isSafeInteger(found))
      throw invalid('invalidValue', 'startIndex and count are whole numbers.');
    return found;
  };
  // A smaller start counts as one, and a negative count as zero (RFC 7644, section 3.4.2.4).
  return {
    start: Math.max(1, number(startIndex, 1)),
    count: Math.min(maxPerPage, Math.max(0, number(count, maxPerPage))),
  };
}
