import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { admit, baseOf, costs, type ScimOptions } from './admission.ts';
import { checkFilter } from './check-filter.ts';
import { mediaType } from './endpoint.ts';
import {
  type AskedList,
  askedInBody,
  askedInUrl,
  filterText,
  isForType,
  listResponse,
  pageIn,
} from './list-query.ts';
import { projectionOf } from './projection.ts';
import { invalid } from './scim-error.ts';

const types = ['User', 'Group'] as const;

/** Lists of users and groups together. */
export function serveRoot(scim: FastifyInstance, options: ScimOptions): void {
  /** Lists users first, then groups. */
  const list = async (request: FastifyRequest, reply: FastifyReply, query: AskedList) => {
    const { service, spend, answers } = await admit(request, options, costs.read * 2);
    if (query.sortBy !== undefined && query.sortBy !== null && query.sortBy !== '')
      throw invalid('invalidPath', 'Users and groups are sorted apart: ask /Users and /Groups.');
    const filter = filterText(query);
    const asked = filter === null ? types : types.filter((type) => isForType(type, filter));
    // The filter matches neither type: this throws an error that says why.
    if (filter !== null && asked.length === 0) checkFilter('User', filter);
    const { start, count } = pageIn(query);
    const shown: object[] = [];
    let total = 0;
    for (const type of asked) {
      const found = await service.list(type, {
        filter,
        sort: null,
        start: Math.max(0, start - 1 - total),
        count: count - shown.length,
        base: baseOf(options),
      });
      total += found.total;
      spend(found.page.length * costs.row);
      shown.push(...(await answers(found.page, projectionOf(query))));
    }
    return reply.type(mediaType).send(listResponse(shown, total, start));
  };
  scim.get('/', (request, reply) => list(request, reply, askedInUrl(request)));
  scim.post('/.search', (request, reply) => list(request, reply, askedInBody(request)));
}
