import type { Transaction } from '../changes/transaction.ts';
import { archiveNode, lockToArchive } from '../graph/archive.ts';
import { findKey } from '../graph/references.ts';
import { createNodes, updateNodes } from '../graph/write-nodes.ts';
import { Resource } from '../model/resource.entity.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { requiredText } from '../shared/text.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import type { Operation, Written } from '../viewer/operation.ts';
import type { ArchiveResourceInput, CreateResourceInput, UpdateResourceInput } from './resource.inputs.ts';
import { resourceSnapshot } from './resource-snapshot.ts';
import { assignResource, resourceType } from './write-resources.ts';

type ResourceWritten = Written & { resource: Resource };

/** Mutations of resources, without those of their edges. */
export class ResourceService {
  constructor(private readonly operation: Operation) {}

  create(input: CreateResourceInput): Promise<ResourceWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const resource = new Resource(input.kind, requiredText(input.name, 'name'), tx.now);
      assignResource(resource, input);
      await createNodes(tx, resourceType, [resource]);
      return { resource };
    });
  }

  /** Fields that are left out stay as they are; null clears a field. */
  update(input: UpdateResourceInput): Promise<ResourceWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const resource = await lockResource(tx, await findKey(tx.em, 'RESOURCE', input.resource, 'resource'));
      resource.assertVersion(input.ifVersion);
      const before = resourceSnapshot(resource);
      assignResource(resource, input);
      await updateNodes(tx, resourceType, [{ node: resource, before }]);
      return { resource };
    });
  }

  archive(input: ArchiveResourceInput): Promise<ResourceWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const key = await findKey(tx.em, 'RESOURCE', input.resource, 'resource');
      await lockToArchive(tx, key);
      const resource = await lockResource(tx, key);
      resource.assertVersion(input.ifVersion);
      await archiveNode(tx, resource, 'RESOURCE_ARCHIVED', resourceSnapshot);
      return { resource };
    });
  }
}

async function lockResource(tx: Transaction, key: number): Promise<Resource> {
  await tx.lockNodes([key]);
  const resource = await tx.em.findOneOrFail(Resource, key, { refresh: true });
  if (resource.archivedAt)
    throw new ConflictError(errorText('ARCHIVED', { name: resource.name })).at('resource');
  return resource;
}
