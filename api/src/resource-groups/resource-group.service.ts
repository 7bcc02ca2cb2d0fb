import type { Transaction } from '../changes/transaction.ts';
import { addOwners } from '../edges/add-owners.ts';
import { archiveNode, lockToArchive } from '../graph/archive.ts';
import { findKey } from '../graph/references.ts';
import { createNodes, updateNodes } from '../graph/write-nodes.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { ResourceGroup } from '../model/resource-group.entity.ts';
import { tablesOf } from '../model/tables.ts';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';

import { requiredText } from '../shared/text.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import type { Operation, Written } from '../viewer/operation.ts';
import type {
  ArchiveResourceGroupInput,
  CreateResourceGroupInput,
  UpdateResourceGroupInput,
} from './resource-group.inputs.ts';
import { resourceGroupSnapshot } from './resource-group-snapshot.ts';
import { assignResourceGroup, resourceGroupType } from './write-resource-groups.ts';

type ResourceGroupWritten = Written & { resourceGroup: ResourceGroup };

/** Mutations of resource groups, without those of their edges. */
export class ResourceGroupService {
  constructor(private readonly operation: Operation) {}

  create(input: CreateResourceGroupInput): Promise<ResourceGroupWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const resourceGroup = new ResourceGroup(input.kind, requiredText(input.name, 'name'), tx.now);
      assignResourceGroup(resourceGroup, input);
      await createNodes(tx, resourceGroupType, [resourceGroup]);
      await addOwners(tx, resourceGroup.key, input.owners ?? []);
      return { resourceGroup };
    });
  }

  /** Fields that are left out stay as they are; null clears a field. */
  update(input: UpdateResourceGroupInput): Promise<ResourceGroupWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const key = await findKey(tx.em, 'RESOURCE_GROUP', input.resourceGroup, 'resourceGroup');
      // The parts are locked too, because they must have the levels of the group.
      if (input.levels) await tx.lockNodes([key, ...(await partsOf(tx, key))]);
      const resourceGroup = await lockResourceGroup(tx, key);
      if (input.levels) await tx.lockNodes(await partsOf(tx, key));
      resourceGroup.assertVersion(input.ifVersion);
      const before = resourceGroupSnapshot(resourceGroup);
      assignResourceGroup(resourceGroup, input);
      await updateNodes(tx, resourceGroupType, [{ node: resourceGroup, before }]);
      return { resourceGroup };
    });
  }

  archive(input: ArchiveResourceGroupInput): Promise<ResourceGroupWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const key = await findKey(tx.em, 'RESOURCE_GROUP', input.resourceGroup, 'resourceGroup');
      await lockToArchive(tx, key);
      const resourceGroup = await lockResourceGroup(tx, key);
      resourceGroup.assertVersion(input.ifVersion);
      await archiveNode(tx, resourceGroup, 'RESOURCE_GROUP_ARCHIVED', resourceGroupSnapshot);
      return { resourceGroup };
    });
  }
}

async function partsOf({ em }: Transaction, key: number): Promise<number[]> {
  const parts = await tablesOf(em)
    .selectFrom('edge')
    .select('target')
    .distinct()
    .where('source', '=', key)
    .where('kind', '=', EdgeKind.CONTAINMENT)
    .where('ends_at', '>', clock.now().toISOString())
    .execute();
  return parts.map(({ target }) => target);
}

async function lockResourceGroup(tx: Transaction, key: number): Promise<ResourceGroup> {
  await tx.lockNodes([key]);
  const resourceGroup = await tx.em.findOneOrFail(ResourceGroup, key, { refresh: true });
  if (resourceGroup.archivedAt)
    throw new ConflictError(errorText('ARCHIVED', { name: resourceGroup.name })).at('resourceGroup');
  return resourceGroup;
}
