import { authorizeAdmin } from '../auth/authorize.ts';
import type { Operation, Written } from '../auth/operation.ts';
import type { Transaction } from '../changes/transaction.ts';
import { archiveNode } from '../graph/archive.ts';
import { findKey } from '../graph/references.ts';
import { addOwners } from '../owners/add-owners.ts';
import { checkedLevels, hasLevels } from '../resources/levels.ts';
import { assertCoversUse } from '../resources/levels-in-use.ts';
import { ConflictError } from '../shared/errors.ts';
import { row, rows, sql } from '../shared/sql.ts';
import { cleanProse, cleanText, requiredText } from '../shared/text.ts';
import { assertNoClash } from '../shared/unique.ts';
import { ResourceGroup } from './resource-group.entity.ts';
import type {
  ArchiveResourceGroupInput,
  CreateResourceGroupInput,
  UpdateResourceGroupInput,
} from './resource-group.inputs.ts';
import { resourceGroupSnapshot } from './resource-group-snapshot.ts';

type ResourceGroupWritten = Written & { resourceGroup: ResourceGroup };

/** What may be done with resource groups. */
export class ResourceGroupService {
  constructor(private readonly operation: Operation) {}

  create(input: CreateResourceGroupInput): Promise<ResourceGroupWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const resourceGroup = new ResourceGroup(input.kind, requiredText(input.name, 'name'), tx.now);
      resourceGroup.description = cleanProse(input.description, 'description');
      resourceGroup.externalId = cleanText(input.externalId, 'externalId');
      if (input.levels) resourceGroup.levels = checkedLevels(input.levels);
      tx.em.persist(resourceGroup);
      await saved(tx, resourceGroup);
      tx.record({
        kind: 'RESOURCE_GROUP_CREATED',
        nodes: [resourceGroup.key],
        before: null,
        after: resourceGroupSnapshot(resourceGroup),
      });
      await addOwners(tx, resourceGroup.key, input.owners ?? []);
      return { resourceGroup };
    });
  }

  /** What is left out stays; what is null is cleared. */
  update(input: UpdateResourceGroupInput): Promise<ResourceGroupWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const resourceGroup = await lockResourceGroup(
        tx,
        await findKey(tx.em, 'RESOURCE_GROUP', input.resourceGroup, 'resourceGroup'),
      );
      resourceGroup.assertVersion(input.ifVersion);
      const before = resourceGroupSnapshot(resourceGroup);
      if (input.name !== undefined) resourceGroup.name = requiredText(input.name, 'name');
      if (input.description !== undefined)
        resourceGroup.description = cleanProse(input.description, 'description');
      if (input.externalId !== undefined)
        resourceGroup.externalId = cleanText(input.externalId, 'externalId');
      if (input.levels) {
        resourceGroup.levels = checkedLevels(input.levels);
        await assertCoversUse(tx, resourceGroup.key, resourceGroup.levels);
        await assertPartsCover(tx, resourceGroup);
      }
      const after = resourceGroupSnapshot(resourceGroup);
      if (JSON.stringify(before) === JSON.stringify(after)) return { resourceGroup };
      resourceGroup.touch(tx.now);
      await saved(tx, resourceGroup);
      tx.record({ kind: 'RESOURCE_GROUP_UPDATED', nodes: [resourceGroup.key], before, after });
      return { resourceGroup };
    });
  }

  archive(input: ArchiveResourceGroupInput): Promise<ResourceGroupWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const resourceGroup = await lockResourceGroup(
        tx,
        await findKey(tx.em, 'RESOURCE_GROUP', input.resourceGroup, 'resourceGroup'),
      );
      resourceGroup.assertVersion(input.ifVersion);
      await archiveNode(tx, resourceGroup, 'RESOURCE_GROUP_ARCHIVED', resourceGroupSnapshot);
      return { resourceGroup };
    });
  }
}

/** What the group contains must be usable at each of its levels. */
async function assertPartsCover(tx: Transaction, group: ResourceGroup): Promise<void> {
  const parts = await rows<{ name: string; levels: string[] }>(
    tx.em,
    sql`select p.name, p.levels from edge e
        join (select id, name, levels from resource union all select id, name, levels from resource_group) p on p.id = e.target
        where e.source = ${group.key} and e.kind = 'CONTAINMENT' and e.ends_at > ${tx.now}`,
  );
  const lacking = parts.find((part) => !hasLevels(part.levels, group.levels));
  if (lacking) {
    throw new ConflictError(
      `${lacking.name}, which is in the group, does not have all of these levels in this order. Give it those levels first.`,
    ).at('levels');
  }
}

async function lockResourceGroup(tx: Transaction, key: number): Promise<ResourceGroup> {
  await row(tx.em, sql`select id from node where id = ${key} for no key update`);
  const resourceGroup = await tx.em.findOneOrFail(ResourceGroup, key, { refresh: true });
  if (resourceGroup.archivedAt)
    throw new ConflictError(`${resourceGroup.name} is archived.`).at('resourceGroup');
  return resourceGroup;
}

const saved = (tx: Transaction, resourceGroup: ResourceGroup): Promise<void> =>
  assertNoClash(() => tx.em.flush(), {
    resource_group_name: () =>
      new ConflictError(`The name ${resourceGroup.name} is taken by another resource group.`).at('name'),
    node_external_id: () =>
      new ConflictError(`The external id ${resourceGroup.externalId} is taken.`).at('externalId'),
  });
