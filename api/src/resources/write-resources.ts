import type { Transaction } from '../changes/transaction.ts';
import { type Changed, type NodeType, withAnother } from '../graph/write-nodes.ts';
import { Deprovision, Resource } from '../model/resource.entity.ts';
import { nameClashes } from '../shared/name-clashes.ts';
import { cleanAttributes, cleanProse, cleanText, requiredText } from '../shared/text.ts';
import { checkedPasswords, checkedPeriod } from './deprovisioning.ts';
import { checkedLevels } from './levels.ts';
import { assertCoversUse } from './levels-in-use.ts';
import { resourceSnapshot } from './resource-snapshot.ts';

export const resourceType: NodeType<Resource> = {
  class: Resource,
  created: 'RESOURCE_CREATED',
  updated: 'RESOURCE_UPDATED',
  snapshot: resourceSnapshot,
  clashes: (resources) => nameClashes(resources, 'resource_name', 'resource'),
  check: assertLevelsFit,
};

interface Facts {
  name?: string | null | undefined;
  description?: string | null | undefined;
  externalId?: string | null | undefined;
  attributes?: unknown;
  levels?: string[] | null | undefined;
  deprovision?: Deprovision | null | undefined;
  gracePeriod?: string | null | undefined;
  setsPasswords?: boolean | null | undefined;
}

/** Fields that are left out stay as they are; null clears a field, except for the levels, which are required. */
export function assignResource(resource: Resource, facts: Facts): void {
  const { name, description, externalId, attributes, levels, deprovision, gracePeriod, setsPasswords } =
    facts;
  if (name !== undefined) resource.name = requiredText(name, 'name');
  if (description !== undefined) resource.description = cleanProse(description, 'description');
  if (externalId !== undefined) resource.externalId = cleanText(externalId, 'externalId');
  if (attributes !== undefined) resource.attributes = cleanAttributes(attributes);
  if (levels) resource.levels = checkedLevels(levels);
  if (deprovision !== undefined) resource.deprovision = deprovision ?? Deprovision.LOCK;
  if (gracePeriod !== undefined) resource.gracePeriod = checkedPeriod(gracePeriod);
  if (setsPasswords !== undefined) resource.setsPasswords = checkedPasswords(resource, setsPasswords);
}

async function assertLevelsFit(tx: Transaction, changed: readonly Changed<Resource>[]): Promise<void> {
  for (const { node } of withAnother(changed, 'levels')) await assertCoversUse(tx, node.key, node.levels);
}
