import type { FastifyInstance } from 'fastify';
import { resourceTypes, schemas, serviceProviderConfig } from './discovery.ts';
import { mediaType } from './endpoint.ts';
import { listResponse } from './list-query.ts';
import { ScimError } from './scim-error.ts';

/** Discovery needs no token, because it contains nothing about anybody. */
export function serveDiscovery(scim: FastifyInstance, base: () => string): void {
  scim.get('/ServiceProviderConfig', (_, reply) => reply.type(mediaType).send(serviceProviderConfig(base())));
  serveList(scim, '/ResourceTypes', () => resourceTypes(base()));
  serveList(scim, '/Schemas', () => schemas(base()));
  scim.all('/Me', async () => {
    throw new ScimError(501, 'A provider is nobody: there is no /Me.');
  });
}

function serveList(scim: FastifyInstance, path: string, all: () => object[]): void {
  scim.get(path, (_, reply) => {
    const found = all();
    return reply.type(mediaType).send(listResponse(found, found.length, 1));
  });
  scim.get<{ Params: { id: string } }>(`${path}/:id`, (request, reply) => {
    const found = all().find((one) => 'id' in one && one.id === request.params.id);
    if (!found) throw new ScimError(404, `There is no ${request.params.id.slice(0, 80)}.`);
    return reply.type(mediaType).send(found);
  });
}
