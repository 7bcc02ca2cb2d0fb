import type { FastifyInstance } from 'fastify';
import { ScimError } from './scim-error.ts';

/** The methods of each endpoint; all others are answered with 405. */
const allowed: Record<string, readonly string[]> = {
  '/': ['GET', 'HEAD'],
  '/.search': ['POST'],
  '/Bulk': ['POST'],
  '/ServiceProviderConfig': ['GET', 'HEAD'],
  ...Object.fromEntries(
    ['/ResourceTypes', '/Schemas'].flatMap((path) => [
      [path, ['GET', 'HEAD']],
      [`${path}/:id`, ['GET', 'HEAD']],
    ]),
  ),
  ...Object.fromEntries(
    ['/Users', '/Groups'].flatMap((path) => [
      [path, ['GET', 'HEAD', 'POST']],
      [`${path}/.search`, ['POST']],
      [`${path}/:id`, ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']],
    ]),
  ),
};

export function refuseOtherMethods(scim: FastifyInstance): void {
  for (const [url, methods] of Object.entries(allowed)) {
    scim.route({
      method: scim.supportedMethods.filter((method) => !methods.includes(method)),
      url,
      handler: async (request, reply) => {
        reply.header('allow', methods.join(', '));
        throw new ScimError(
          405,
          `${request.method} is not for this endpoint: it takes ${methods.join(', ')}.`,
        );
      },
    });
  }
}
