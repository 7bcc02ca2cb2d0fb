import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Admitted, admit, baseOf, costs, type ScimOptions } from './admission.ts';
import type { ResourceType } from './attributes.ts';
import { mediaType } from './endpoint.ts';
import { type AskedList, askedInBody, askedInUrl, filterIn, listResponse, pageIn } from './list-query.ts';
import { projectionOf } from './projection.ts';
import { entityTagOf } from './render.ts';
import { parseSort } from './sort.ts';
import type { StoredResource } from './stored-resource.ts';

type ById = { Params: { id: string } };

/** The endpoint of one type of resources, such as `/Users`. */
export function serveResources(scim: FastifyInstance, type: ResourceType, options: ScimOptions): void {
  const path = `/${type}s`;
  const one = async (
    { answers }: Admitted,
    stored: StoredResource,
    request: FastifyRequest,
    reply: FastifyReply,
    status = 200,
  ) => {
    const [answer] = await answers([stored], projectionOf(askedInUrl(request)));
    const location = `${baseOf(options)}${path}/${stored.id}`;
    return reply
      .code(status)
      .type(mediaType)
      .headers({ location, etag: entityTagOf(stored) })
      .send(answer);
  };
  const list = async (request: FastifyRequest, reply: FastifyReply, query: AskedList) => {
    const { service, spend, answers } = await admit(request, options, costs.read);
    const { start, count } = pageIn(query);
    const { total, page } = await service.list(type, {
      filter: filterIn(type, query),
      sort: parseSort(type, query),
      start: start - 1,
      count,
      base: baseOf(options),
    });
    spend(page.length * costs.row);
    return reply.type(mediaType).send(listResponse(await answers(page, projectionOf(query)), total, start));
  };

  scim.get(path, (request, reply) => list(request, reply, askedInUrl(request)));
  scim.post(`${path}/.search`, (request, reply) => list(request, reply, askedInBody(request)));
  scim.post(path, async (request, reply) => {
    const admitted = await admit(request, options);
    const { service, write } = admitted;
    return one(admitted, await write(() => service.create(type, request.body)), request, reply, 201);
  });
  scim.get<ById>(`${path}/:id`, async (request, reply) => {
    const admitted = await admit(request, options, costs.read);
    const stored = await admitted.service.get(type, request.params.id);
    if (isKnownTo(request.headers['if-none-match'], stored))
      return reply.code(304).header('etag', entityTagOf(stored)).send();
    return one(admitted, stored, request, reply);
  });
  scim.put<ById>(`${path}/:id`, async (request, reply) => {
    const admitted = await admit(request, options);
    const { service, write } = admitted;
    const { params, body } = request;
    const stored = await write(() => service.replace(type, params.id, body, ifMatchOf(request)));
    return one(admitted, stored, request, reply);
  });
  scim.patch<ById>(`${path}/:id`, async (request, reply) => {
    const admitted = await admit(request, options);
    const { service, write } = admitted;
    const { params, body } = request;
    const stored = await write(() => service.patch(type, params.id, body, ifMatchOf(request)));
    return one(admitted, stored, request, reply);
  });
  scim.delete<ById>(`${path}/:id`, async (request, reply) => {
    const { service, write } = await admit(request, options);
    await write(() => service.delete(type, request.params.id, ifMatchOf(request)));
    return reply.code(204).send();
  });
}

const ifMatchOf = ({ headers }: FastifyRequest): string | null => headers['if-match'] ?? null;

/** Whether the client already has this version. Entity tags are compared weakly (RFC 9110, section 13.1.2). */
function isKnownTo(ifNoneMatch: string | undefined, stored: StoredResource): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch
    .split(',')
    .some((tag) => tag.trim() === '*' || opaque(tag) === opaque(entityTagOf(stored)));
}
