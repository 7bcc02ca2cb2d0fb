import { authorizeAdmin } from '../auth/authorize.ts';
import type { Operation, Written } from '../auth/operation.ts';
import type { Transaction } from '../changes/transaction.ts';
import { archiveNode } from '../graph/archive.ts';
import { findKey } from '../graph/references.ts';
import { ConflictError } from '../shared/errors.ts';
import { row, sql } from '../shared/sql.ts';
import { cleanAttributes, cleanProse, cleanText, requiredText } from '../shared/text.ts';
import { assertNoClash } from '../shared/unique.ts';
import { checkedPasswords, checkedPeriod } from './deprovisioning.ts';
import { checkedLevels } from './levels.ts';
import { assertCoversUse } from './levels-in-use.ts';
import { Deprovision, Resource } from './resource.entity.ts';
import type { ArchiveResourceInput, CreateResourceInput, UpdateResourceInput } from './resource.inputs.ts';
import { resourceSnapshot } from './resource-snapshot.ts';

type ResourceWritten = Written & { resource: Resource };

/** What may be done with resources. */
export class ResourceService {
  constructor(private readonly operation: Operation) {}

  create(input: CreateResourceInput): Promise<ResourceWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const resource = new Resource(input.kind, requiredText(input.name, 'name'), tx.now);
      resource.description = cleanProse(input.description, 'description');
      resource.externalId = cleanText(input.externalId, 'externalId');
      resource.attributes = cleanAttributes(input.attributes);
      if (input.levels) resource.levels = checkedLevels(input.levels);
      if (input.deprovision) resource.deprovision = input.deprovision;
      resource.gracePeriod = checkedPeriod(input.gracePeriod);
      resource.setsPasswords = checkedPasswords(resource, input.setsPasswords);
      tx.em.persist(resource);
      await saved(tx, resource);
      tx.record({
        kind: 'RESOURCE_CREATED',
        nodes: [resource.key],
        before: null,
        after: resourceSnapshot(resource),
      });
      return { resource };
    });
  }

  /** What is left out stays; what is null is cleared. */
  update(input: UpdateResourceInput): Promise<ResourceWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const resource = await lockResource(tx, await findKey(tx.em, 'RESOURCE', input.resource, 'resource'));
      resource.assertVersion(input.ifVersion);
      const before = resourceSnapshot(resource);
      if (input.name !== undefined) resource.name = requiredText(input.name, 'name');
      if (input.description !== undefined)
        resource.description = cleanProse(input.description, 'description');
      if (input.externalId !== undefined) resource.externalId = cleanText(input.externalId, 'externalId');
      if (input.attributes !== undefined) resource.attributes = cleanAttributes(input.attributes);
      if (input.deprovision !== undefined) resource.deprovision = input.deprovision ?? Deprovision.LOCK;
      if (input.gracePeriod !== undefined) resource.gracePeriod = checkedPeriod(input.gracePeriod);
      if (input.setsPasswords !== undefined)
        resource.setsPasswords = checkedPasswords(resource, input.setsPasswords);
      if (input.levels) {
        resource.levels = checkedLevels(input.levels);
        await assertCoversUse(tx, resource.key, resource.levels);
      }
      const after = resourceSnapshot(resource);
      if (JSON.stringify(before) === JSON.stringify(after)) return { resource };
      resource.touch(tx.now);
      await saved(tx, resource);
      tx.record({ kind: 'RESOURCE_UPDATED', nodes: [resource.key], before, after });
      return { resource };
    });
  }

  archive(input: ArchiveResourceInput): Promise<ResourceWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const resource = await lockResource(tx, await findKey(tx.em, 'RESOURCE', input.resource, 'resource'));
      resource.assertVersion(input.ifVersion);
      await archiveNode(tx, resource, 'RESOURCE_ARCHIVED', resourceSnapshot);
      return { resource };
    });
  }
}

async function lockResource(tx: Transaction, key: number): Promise<Resource> {
  await row(tx.em, sql`select id from node where id = ${key} for no key update`);
  const resource = await tx.em.findOneOrFail(Resource, key, { refresh: true });
  if (resource.archivedAt) throw new ConflictError(`${resource.name} is archived.`).at('resource');
  return resource;
}

const saved = (tx: Transaction, resource: Resource): Promise<void> =>
  assertNoClash(() => tx.em.flush(), {
    resource_name: () =>
      new ConflictError(`The name ${resource.name} is taken by another resource.`).at('name'),
    node_external_id: () =>
      new ConflictError(`The external id ${resource.externalId} is taken.`).at('externalId'),
  });
