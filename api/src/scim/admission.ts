import type { FastifyRequest } from 'fastify';
import type { Context } from '../api/context.ts';
import { write } from '../api/writes.ts';
import type { Outages } from '../database/outages.ts';
import { rowOf } from '../model/syncer-kinds.ts';
import { tablesOf } from '../model/tables.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { answersOf } from './answer.ts';
import type { Complex } from './attributes.ts';
import { scimPath } from './endpoint.ts';
import type { Projection } from './projection.ts';
import { ScimService } from './scim.service.ts';
import { ScimError } from './scim-error.ts';
import type { StoredResource } from './stored-resource.ts';

/**
 * The costs of requests, in the unit of `extensions.cost` of GraphQL: a transaction with its consequences, a look-up,
 * and each object of a list. With the usual budget of a syncer, that allows 5,000 objects at once and 250 per second
 * after that, which is more than a server with two cores can write.
 */
export const costs = { write: 1_000, read: 200, row: 20 } as const;

export interface ScimOptions {
  viewerOf(request: FastifyRequest['raw']): Promise<Viewer | null>;
  contextFor(viewer: Viewer, request: FastifyRequest['raw']): Context;
  /** Charges the cost of a request to the client's budget; throws where nothing is left. */
  spend(viewer: Viewer, request: FastifyRequest['raw'], cost: number): void;
  publicUrl(): string;
  outages: Outages;
}

export async function signedIn(request: FastifyRequest, options: ScimOptions): Promise<Viewer> {
  const viewer = await options.viewerOf(request.raw);
  // Cookies are ignored here: browsers send them with requests from other sites, too.
  if (!viewer || viewer.tokenKey === null)
    throw new ScimError(401, 'Send the API token of a SCIM client: Authorization: Bearer …');
  return viewer;
}

/** A request of a SCIM client that may do what it asks for. */
export interface Admitted {
  service: ScimService;
  /** Runs a mutation when few enough of this client are running. */
  write<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Charges the client for more than was known when the request was admitted. */
  spend(cost: number): void;
  /** The resources as they are sent to this client. */
  answers(resources: readonly StoredResource[], projection: Projection): Promise<Complex[]>;
}

/** Admits a request with the token of a syncer of the kind SCIM_CLIENT, and charges its cost. */
export async function admit(
  request: FastifyRequest,
  options: ScimOptions,
  cost: number = costs.write,
): Promise<Admitted> {
  const viewer = await signedIn(request, options);
  const spend = (amount: number) => options.spend(viewer, request.raw, amount);
  spend(cost);
  const { syncerKey } = viewer;
  const context = options.contextFor(viewer, request.raw);
  const syncer = await tablesOf(context.em)
    .selectFrom('syncer')
    .select('kind')
    .where('id', '=', syncerKey)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  if (syncerKey === null || !syncer || !rowOf(syncer.kind).pushes)
    throw new ScimError(403, 'This token is for something else. Create a syncer of kind SCIM_CLIENT.');
  return {
    service: new ScimService(context),
    write: (work) => write(context, work),
    spend,
    answers: (resources, wanted) => answersOf(context.em, syncerKey, baseOf(options), resources, wanted),
  };
}

/** The public address of SCIM, with which the locations of resources begin. */
export const baseOf = (options: ScimOptions): string => `${options.publicUrl()}${scimPath}`;
