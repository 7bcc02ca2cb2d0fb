import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../api/context.ts';
import { write } from '../api/writes.ts';
import type { Outages } from '../database/outages.ts';
import { unavailabilityOf } from '../database/unavailable.ts';
import { hasBody, jsonParser } from '../http/bodies.ts';
import { RequestError } from '../http/request-error.ts';
import { retryAfter, unavailableAnswer } from '../http/unavailable-answer.ts';
import { assertJson } from '../inputs/check-arguments.ts';
import { rowOf } from '../model/syncer-kinds.ts';
import { tablesOf } from '../model/tables.ts';
import { errorText } from '../shared/error-text.ts';
import { RateLimitedError, UnknownOutcomeError, UserError } from '../shared/errors.ts';

import type { Viewer } from '../viewer/viewer.ts';
import { answersOf } from './answer.ts';
import type { ResourceType } from './attributes.ts';
import { type BulkOperation, parseBulk } from './bulk.ts';
import { checkFilter } from './check-filter.ts';
import { maxPerPage, resourceTypes, schemas, serviceProviderConfig } from './discovery.ts';
import { type Filter, parseFilter } from './filter.ts';
import { projectionOf } from './projection.ts';
import { entityTagOf } from './render.ts';
import { runBulk } from './run-bulk.ts';
import { ScimService } from './scim.service.ts';
import { invalid, ScimError } from './scim-error.ts';
import { parseSort } from './sort.ts';
import type { StoredResource } from './stored-resource.ts';

/** The most values in a body: enough for a group of 100,000 members, each with a name and location. */
const maxValues = 1_000_000;

/**
 * The costs of requests, in the unit of `extensions.cost` of GraphQL: a transaction with its consequences, a look-up,
 * and each object of a list. With the usual budget of a syncer, that allows 5,000 objects at once and 250 per second
 * after that, which is more than a server with two cores can write.
 */
const costs = { write: 1_000, read: 200, row: 20 } as const;

export const scimMediaType = 'application/scim+json; charset=utf-8';
const mediaType = scimMediaType;
const prefix = '/scim/v2';

/** Whether the path belongs to SCIM, even if it is malformed. */
export const isScimUrl = (url: string): boolean => /^\/scim\/v2([/?]|$)/.test(url);

interface ScimOptions {
  viewerOf(request: FastifyRequest['raw']): Promise<Viewer | null>;
  contextFor(viewer: Viewer, request: FastifyRequest['raw']): Context;
  /** Charges the cost of a request to the client's budget; throws where nothing is left. */
  spend(viewer: Viewer, request: FastifyRequest['raw'], cost: number): void;
  publicUrl(): string;
  outages: Outages;
}

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

      const base = () => `${options.publicUrl()}/scim/v2`;
      const enter = async (request: FastifyRequest, cost: number = costs.write) => {
        const context = await admitted(request, options, cost);
        const service = new ScimService(context);
        return {
          context,
          service,
          write: <Value>(work: (service: ScimService) => Promise<Value>) =>
            write(context, () => work(service)),
        };
      };

      scim.get('/ServiceProviderConfig', (_, reply) =>
        reply.type(mediaType).send(serviceProviderConfig(base())),
      );
      discover(scim, '/ResourceTypes', () => resourceTypes(base()));
      discover(scim, '/Schemas', () => schemas(base()));
      scim.all('/Me', async () => {
        throw new ScimError(501, 'A provider is nobody: there is no /Me.');
      });
      scim.post('/Bulk', async (request, reply) => {
        const message = parseBulk(request.body);
        const { context, service, write } = await enter(request, 0);
        const { viewer } = context;
        const perform = (operation: BulkOperation) => {
          options.spend(viewer, request.raw, costs.write);
          return write(() => service.perform(operation));
        };
        const answer = await runBulk(message, base(), perform, (error) =>
          scimErrorOf(error, options.outages),
        );
        return reply.type(mediaType).send(answer);
      });

      /** Lists users first, then groups. */
      const everything = async (
        request: FastifyRequest,
        reply: FastifyReply,
        query: Record<string, unknown>,
      ) => {
        const { context, service } = await enter(request, costs.read * 2);
        if (query.sortBy !== undefined && query.sortBy !== null && query.sortBy !== '')
          throw invalid('invalidPath', 'Users and groups are sorted apart: ask /Users and /Groups.');
        const filter = filterText(query);
        const asked = filter === null ? types : types.filter((type) => isForType(type, filter));
        // The filter matches neither type: this throws an error that says why.
        if (filter !== null && asked.length === 0) checkFilter('User', filter);
        const { start, count } = pageIn(query);
        const answers: object[] = [];
        let total = 0;
        for (const type of asked) {
          const found = await service.list(type, {
            filter,
            sort: null,
            start: Math.max(0, start - 1 - total),
            count: count - answers.length,
            base: base(),
          });
          total += found.total;
          options.spend(context.viewer, request.raw, found.page.length * costs.row);
          const { syncerKey } = context.viewer;
          if (syncerKey === null) continue;
          answers.push(...(await answersOf(context.em, syncerKey, base(), found.page, projectionOf(query))));
        }
        return reply.type(mediaType).send(listResponse(answers, total, start));
      };
      scim.get('/', (request, reply) => everything(request, reply, request.query as Record<string, unknown>));
      scim.post('/.search', (request, reply) =>
        everything(request, reply, (request.body ?? {}) as Record<string, unknown>),
      );

      for (const type of types) {
        const path = `/${type}s`;
        const one = async (
          { context }: { context: Context },
          stored: StoredResource,
          request: FastifyRequest,
          reply: FastifyReply,
          status = 200,
        ) => {
          const { syncerKey } = context.viewer;
          const wanted = projectionOf(request.query as Record<string, unknown>);
          const [answer] = await answersOf(context.em, syncerKey as number, base(), [stored], wanted);
          const location = `${base()}${path}/${stored.id}`;
          return reply
            .code(status)
            .type(mediaType)
            .headers({ location, etag: entityTagOf(stored) })
            .send(answer);
        };
        const many = async (request: FastifyRequest, reply: FastifyReply, query: Record<string, unknown>) => {
          const { context, service } = await enter(request, costs.read);
          const { start, count } = pageIn(query);
          const { total, page } = await service.list(type, {
            filter: filterIn(type, query),
            sort: parseSort(type, query),
            start: start - 1,
            count,
            base: base(),
          });
          options.spend(context.viewer, request.raw, page.length * costs.row);
          const answers = await answersOf(
            context.em,
            context.viewer.syncerKey as number,
            base(),
            page,
            projectionOf(query),
          );
          return reply.type(mediaType).send(listResponse(answers, total, start));
        };

        scim.get(path, (request, reply) => many(request, reply, request.query as Record<string, unknown>));
        scim.post(`${path}/.search`, (request, reply) =>
          many(request, reply, (request.body ?? {}) as Record<string, unknown>),
        );
        scim.post(path, async (request, reply) => {
          const entered = await enter(request);
          return one(
            entered,
            await entered.write((service) => service.create(type, request.body)),
            request,
            reply,
            201,
          );
        });
        scim.get<ById>(`${path}/:id`, async (request, reply) => {
          const entered = await enter(request, costs.read);
          const stored = await entered.service.get(type, request.params.id);
          if (isKnownTo(request.headers['if-none-match'], stored))
            return reply.code(304).header('etag', entityTagOf(stored)).send();
          return one(entered, stored, request, reply);
        });
        scim.put<ById>(`${path}/:id`, async (request, reply) => {
          const entered = await enter(request);
          const { id } = request.params;
          return one(
            entered,
            await entered.write((service) => service.replace(type, id, request.body, ifMatchOf(request))),
            request,
            reply,
          );
        });
        scim.patch<ById>(`${path}/:id`, async (request, reply) => {
          const entered = await enter(request);
          const { id } = request.params;
          return one(
            entered,
            await entered.write((service) => service.patch(type, id, request.body, ifMatchOf(request))),
            request,
            reply,
          );
        });
        scim.delete<ById>(`${path}/:id`, async (request, reply) => {
          const entered = await enter(request);
          await entered.write((service) => service.delete(type, request.params.id, ifMatchOf(request)));
          return reply.code(204).send();
        });
      }
      refuseOtherMethods(scim);
    },
    { prefix },
  );
}

const types = ['User', 'Group'] as const;

const listResponse = (resources: readonly object[], total: number, start: number): object => ({
  schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
  totalResults: total,
  startIndex: start,
  itemsPerPage: resources.length,
  Resources: resources,
});

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

function refuseOtherMethods(scim: FastifyInstance): void {
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

type ById = { Params: { id: string } };

const ifMatchOf = ({ headers }: FastifyRequest): string | null => headers['if-match'] ?? null;

/** Whether the client already has this version. Entity tags are compared weakly (RFC 9110, section 13.1.2). */
function isKnownTo(ifNoneMatch: string | undefined, stored: StoredResource): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch
    .split(',')
    .some((tag) => tag.trim() === '*' || opaque(tag) === opaque(entityTagOf(stored)));
}

/** Discovery needs no token, because it contains nothing about anybody. */
function discover(scim: FastifyInstance, path: string, all: () => object[]): void {
  scim.get(path, (_, reply) => {
    const found = all();
    return reply.type(mediaType).send(listResponse(found, found.length, 1));
  });
  scim.get<ById>(`${path}/:id`, (request, reply) => {
    const found = all().find((one) => (one as { id: string }).id === request.params.id);
    if (!found) throw new ScimError(404, `There is no ${request.params.id.slice(0, 80)}.`);
    return reply.type(mediaType).send(found);
  });
}

async function signedIn(request: FastifyRequest, options: ScimOptions): Promise<Viewer> {
  const viewer = await options.viewerOf(request.raw);
  // Cookies are ignored here: browsers send them with requests from other sites, too.
  if (!viewer || viewer.tokenKey === null)
    throw new ScimError(401, 'Send the API token of a SCIM client: Authorization: Bearer …');
  return viewer;
}

/** Only the token of a syncer of the kind SCIM_CLIENT is accepted. */
async function admitted(request: FastifyRequest, options: ScimOptions, cost: number): Promise<Context> {
  const viewer = await signedIn(request, options);
  options.spend(viewer, request.raw, cost);
  const context = options.contextFor(viewer, request.raw);
  const syncer = await tablesOf(context.em)
    .selectFrom('syncer')
    .select('kind')
    .where('id', '=', viewer.syncerKey)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  if (!syncer || !rowOf(syncer.kind).pushes)
    throw new ScimError(403, 'This token is for something else. Create a syncer of kind SCIM_CLIENT.');
  return context;
}

function filterText({ filter }: Record<string, unknown>): Filter | null {
  if (filter === undefined || filter === null || filter === '') return null;
  if (typeof filter !== 'string') throw invalid('invalidFilter', 'filter is a text.');
  return parseFilter(filter);
}

function filterIn(type: ResourceType, query: Record<string, unknown>): Filter | null {
  const filter = filterText(query);
  if (filter !== null) checkFilter(type, filter);
  return filter;
}

/** Whether resources of a type have all attributes in a filter. */
function isForType(type: ResourceType, filter: Filter): boolean {
  try {
    checkFilter(type, filter);
    return true;
  } catch (error) {
    if (error instanceof ScimError) return false;
    throw error;
  }
}

function pageIn({ startIndex, count }: Record<string, unknown>): { start: number; count: number } {
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

const statusOf: Record<string, number> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  CONFLICT: 409,
  LIMIT: 413,
  CYCLE: 400,
};

/** Converts any error to a SCIM error. Unexpected ones are logged. */
function scimErrorOf(error: unknown, outages: Outages): ScimError {
  const unavailability = error instanceof UnknownOutcomeError ? null : unavailabilityOf(error);
  if (unavailability) {
    outages.report(error, 'A SCIM request failed.');
    return new ScimError(503, unavailableAnswer(unavailability).message);
  }
  if (error instanceof ScimError) return error;
  if (error instanceof RateLimitedError) return new ScimError(429, error.message);
  if (error instanceof UserError)
    return new ScimError(
      statusOf[error.code] ?? 400,
      error.message,
      error.code === 'BAD_INPUT' ? 'invalidValue' : null,
    );
  const status = statusCodeOf(error);
  if (error instanceof Error && status !== null && (status < 500 || error instanceof RequestError))
    return new ScimError(status, error.message, status === 400 ? 'invalidSyntax' : null);
  outages.report(error, 'A SCIM request failed.');
  const why =
    error instanceof UnknownOutcomeError
      ? error.message
      : 'Something went wrong here. It is in the log of the server.';
  return new ScimError(500, why);
}

function statusCodeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('statusCode' in error)) return null;
  return typeof error.statusCode === 'number' ? error.statusCode : null;
}

function answerError(error: unknown, reply: FastifyReply, outages: Outages) {
  const answer = scimErrorOf(error, outages);
  const unavailability = error instanceof UnknownOutcomeError ? null : unavailabilityOf(error);
  const waitMs =
    unavailability?.retryAfterMs ?? (error instanceof RateLimitedError ? error.retryAfterMs : null);
  if (waitMs !== null) reply.header('retry-after', retryAfter(waitMs));
  if (answer.status === 401) reply.header('www-authenticate', 'Bearer');
  return reply.code(answer.status).type(mediaType).send(answer.toAnswer());
}
