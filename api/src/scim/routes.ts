import type { FastifyInstance } from 'fastify';
import { hasBody, jsonParser } from '../http/bodies.ts';
import { RequestError } from '../http/request-error.ts';
import { assertJson } from '../inputs/check-arguments.ts';
import { errorText } from '../shared/error-text.ts';
import { admit, baseOf, costs, type ScimOptions, signedIn } from './admission.ts';
import { answerError, scimErrorOf } from './answer-error.ts';
import { type BulkOperation, parseBulk } from './bulk.ts';
import { serveDiscovery } from './discovery-routes.ts';
import { mediaType, scimPath } from './endpoint.ts';
import { refuseOtherMethods } from './methods.ts';
import { serveResources } from './resource-routes.ts';
import { serveRoot } from './root-routes.ts';
import { runBulk } from './run-bulk.ts';
import { ScimError } from './scim-error.ts';

/** The most values in a body: enough for a group of 100,000 members, each with a name and location. */
const maxValues = 1_000_000;

/** Serves SCIM 2.0 as a service provider (RFC 7643, RFC 7644), for each identity provider with a token of its own. */
export async function serveScim(app: FastifyInstance, options: ScimOptions): Promise<void> {
  await app.register(
    async (scim) => {
      scim.removeAllContentTypeParsers();
      scim.addContentTypeParser(
        ['application/scim+json', 'application/json'],
        { parseAs: 'string' },
        // Unknown keys are ignored, as RFC 7644 (3.3) allows.
        jsonParser(scim, 'remove'),
      );
      // Refuses a body of any other type. An empty body counts as none.
      scim.addContentTypeParser('*', { parseAs: 'string' }, (_request, text, done) =>
        done(
          text === ''
            ? null
            : new RequestError(415, 'BAD_INPUT', errorText('BODY_TYPE', { type: mediaType })),
          undefined,
        ),
      );
      // The sender is looked up before the body is read.
      scim.addHook('onRequest', async (request) => {
        if (hasBody(request.raw)) await signedIn(request, options);
      });
      // The database cannot store NUL characters or lone surrogates, in whichever part of a request they are.
      scim.addHook('preHandler', async ({ body, query, params }) => {
        for (const value of [body, query, params]) assertJson(value, maxValues, []);
      });
      scim.setErrorHandler((error, _request, reply) => answerError(error, reply, options.outages));
      // A catch-all route instead of a not-found handler, because the not-found handler of the server serves the
      // dashboard.
      scim.all('/*', async () => {
        throw new ScimError(404, 'There is no such endpoint.');
      });

      serveDiscovery(scim, () => baseOf(options));
      serveBulk(scim, options);
      serveRoot(scim, options);
      serveResources(scim, 'User', options);
      serveResources(scim, 'Group', options);
      refuseOtherMethods(scim);
    },
    { prefix: scimPath },
  );
}

function serveBulk(scim: FastifyInstance, options: ScimOptions): void {
  scim.post('/Bulk', async (request, reply) => {
    const message = parseBulk(request.body);
    const { service, write, spend } = await admit(request, options, 0);
    const perform = (operation: BulkOperation) => {
      spend(costs.write);
      return write(() => service.perform(operation));
    };
    const answer = await runBulk(message, baseOf(options), perform, (error) =>
      scimErrorOf(error, options.outages),
    );
    return reply.type(mediaType).send(answer);
  });
}
