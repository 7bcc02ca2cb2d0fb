import { type BulkMessage, type BulkOperation, executionOrder, withoutBulkIds } from './bulk.ts';
import { entityTagOf } from './render.ts';
import type { ScimError } from './scim-error.ts';
import type { StoredResource } from './stored-resource.ts';

/**
 * Carries out the operations of a bulk request, each in a transaction of its own, and returns the result of each: a
 * failed operation does not stop the others.
 */
export async function runBulk(
  { operations, failOnErrors }: BulkMessage,
  base: string,
  perform: (operation: BulkOperation) => Promise<StoredResource | null>,
  errorOf: (error: unknown) => ScimError,
): Promise<object> {
  const ids = new Map<string, string>();
  const answers = new Map<number, object>();
  let errors = 0;
  for (const index of executionOrder(operations)) {
    const operation = operations[index];
    if (!operation) continue;
    if (failOnErrors !== null && errors >= failOnErrors) break;
    const { method, type, bulkId } = operation;
    const about = { method, ...(bulkId !== null && { bulkId }) };
    const locationOf = (id: string) => `${base}/${type}s/${id}`;
    try {
      const ready = withoutBulkIds(operation, ids);
      const stored = await perform(ready);
      if (stored && bulkId !== null) ids.set(bulkId, stored.id);
      const id = stored?.id ?? ready.id;
      answers.set(index, {
        ...about,
        ...(id !== null && { location: locationOf(id) }),
        ...(stored && { version: entityTagOf(stored) }),
        status: stored === null ? '204' : method === 'POST' ? '201' : '200',
      });
    } catch (thrown) {
      errors += 1;
      const error = errorOf(thrown);
      // An id that is still a bulkId gives no location.
      const id = operation.id?.startsWith('bulkId:') ? null : operation.id;
      answers.set(index, {
        ...about,
        ...(id !== null && { location: locationOf(id) }),
        status: String(error.status),
        response: error.toAnswer(),
      });
    }
  }
  return {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkResponse'],
    Operations: [...answers].sort(([one], [other]) => one - other).map(([, answer]) => answer),
  };
}
