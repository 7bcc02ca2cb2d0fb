import { bodyLimits } from '../http/bodies.ts';
import { objectIn, type ResourceType } from './attributes.ts';
import { invalid, ScimError } from './scim-error.ts';

/** The most operations and bytes in one bulk request. Each operation costs as much as a request of its own. */
export const bulkLimits = { maxOperations: 1_000, maxPayloadSize: bodyLimits.whole };

export type BulkMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface BulkOperation {
  method: BulkMethod;
  type: ResourceType;
  /** The id of the resource, or `bulkId:…`; null for POST. */
  id: string | null;
  bulkId: string | null;
  version: string | null;
  data: unknown;
}

export interface BulkMessage {
  operations: BulkOperation[];
  /** After this many errors, no further operations are carried out; null: all are. */
  failOnErrors: number | null;
}

/** @see RFC 7644, section 3.7 */
export function parseBulk(body: unknown): BulkMessage {
  const message = new Map(Object.entries(objectIn(body)).map(([name, value]) => [name.toLowerCase(), value]));
  const list = message.get('operations');
  if (!Array.isArray(list) || list.length === 0)
    throw invalid('invalidSyntax', 'Operations is a list of at least one.');
  const { maxOperations } = bulkLimits;
  if (list.length > maxOperations)
    throw new ScimError(
      413,
      `A bulk request has at most ${maxOperations} operations: send several.`,
      'tooMany',
    );
  const failOnErrors = message.get('failonerrors') ?? null;
  if (
    failOnErrors !== null &&
    !(typeof failOnErrors === 'number' && Number.isSafeInteger(failOnErrors) && failOnErrors > 0)
  )
    throw invalid('invalidValue', 'failOnErrors is a whole number above 0.');
  const operations = list.map(operationIn);
  const bulkIds = operations.flatMap(({ bulkId }) => bulkId ?? []);
  const twice = bulkIds.find((id, index) => bulkIds.indexOf(id) !== index);
  if (twice !== undefined) throw invalid('invalidValue', `Two operations have the bulkId ${twice}.`);
  return { operations, failOnErrors };
}

function operationIn(item: unknown): BulkOperation {
  const { method, path, bulkId = null, version = null, data } = objectIn(item);
  const verb = typeof method === 'string' ? method.toUpperCase() : '';
  if (verb !== 'POST' && verb !== 'PUT' && verb !== 'PATCH' && verb !== 'DELETE')
    throw invalid('invalidSyntax', 'method is POST, PUT, PATCH or DELETE.');
  const match = typeof path === 'string' ? /^\/(User|Group)s(?:\/([^/?#]{1,200}))?$/.exec(path) : null;
  const id = match?.[2] ?? null;
  if (!match || (id === null) !== (verb === 'POST'))
    throw invalid(
      'invalidPath',
      'path is /Users or /Groups for POST, and /Users/ID or /Groups/ID otherwise.',
    );
  if (bulkId !== null && (typeof bulkId !== 'string' || bulkId === '' || bulkId.length > 200))
    throw invalid('invalidValue', 'bulkId is a text of at most 200 characters.');
  if (verb === 'POST' && bulkId === null) throw invalid('invalidValue', 'A POST needs a bulkId.');
  if (version !== null && typeof version !== 'string') throw invalid('invalidValue', 'version is a text.');
  return { method: verb, type: match[1] === 'User' ? 'User' : 'Group', id, bulkId, version, data };
}

const reference = /^bulkId:(.+)$/s;

/** The bulkIds to which an operation refers, in its path and its data. */
export function bulkIdsIn({ id, data }: BulkOperation): string[] {
  const found = new Set<string>();
  replaceIds([id, data], (bulkId) => {
    found.add(bulkId);
    return '';
  });
  return [...found];
}

/** The operation with ids instead of the bulkIds to which it refers. */
export function withoutBulkIds(operation: BulkOperation, ids: ReadonlyMap<string, string>): BulkOperation {
  const idOf = (bulkId: string) => {
    const id = ids.get(bulkId);
    if (id === undefined)
      throw new ScimError(409, `Nothing was created with the bulkId ${bulkId.slice(0, 80)}.`, 'invalidValue');
    return id;
  };
  const id = operation.id === null ? null : String(replaceIds(operation.id, idOf));
  return { ...operation, id, data: replaceIds(operation.data, idOf) };
}

function replaceIds(value: unknown, idOf: (bulkId: string) => string): unknown {
  if (typeof value === 'string') {
    const bulkId = reference.exec(value)?.[1];
    // Paths can refer to members, too: members[value eq "bulkId:x"].
    return bulkId === undefined
      ? value.replace(/"bulkId:([^"\\]+)"/g, (_, inner: string) => JSON.stringify(idOf(inner)))
      : idOf(bulkId);
  }
  if (Array.isArray(value)) return value.map((item) => replaceIds(item, idOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replaceIds(part, idOf)]));
}

/**
 * The order of the operations: as sent, except that an operation comes after those to whose bulkIds it refers.
 * Operations that refer to each other in a cycle come last, and are refused.
 */
export function executionOrder(operations: readonly BulkOperation[]): number[] {
  const placeOf = new Map(
    operations.flatMap(({ bulkId }, index) => (bulkId === null ? [] : [[bulkId, index] as const])),
  );
  const waitsFor = operations.map((operation) =>
    bulkIdsIn(operation).flatMap((bulkId) => placeOf.get(bulkId) ?? []),
  );
  const done = new Set<number>();
  const order: number[] = [];
  let left = operations.map((_, index) => index);
  for (;;) {
    const later: number[] = [];
    for (const index of left) {
      if (waitsFor[index]?.every((other) => done.has(other))) {
        done.add(index);
        order.push(index);
      } else later.push(index);
    }
    if (later.length === 0 || later.length === left.length) return [...order, ...later];
    left = later;
  }
}
