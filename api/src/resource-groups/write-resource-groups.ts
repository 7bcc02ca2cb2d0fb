import type { Transaction } from '../changes/transaction.ts';
import { type Changed, type NodeType, withAnother } from '../graph/write-nodes.ts';
import { ResourceGroup } from '../model/resource-group.entity.ts';
import { checkedLevels, hasLevels } from '../resources/levels.ts';
import { assertCoversUse } from '../resources/levels-in-use.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { nameClashes } from '../shared/name-clashes.ts';
import { text, texts } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import { cleanProse, cleanText, requiredText } from '../shared/text.ts';
import { resourceGroupSnapshot } from './resource-group-snapshot.ts';

export const resourceGroupType: NodeType<ResourceGroup> = {
  class: ResourceGroup,
  created: 'RESOURCE_GROUP_CREATED',
  updated: 'RESOURCE_GROUP_UPDATED',
  snapshot: resourceGroupSnapshot,
  clashes: (groups) => nameClashes(groups, 'resource_group_name', 'resource group'),
  check: assertLevelsFit,
};

interface Facts {
  name?: string | null | undefined;
  description?: string | null | undefined;
  externalId?: string | null | undefined;
  levels?: string[] | null | undefined;
}

/** Fields that are left out stay as they are; null clears a field, except for the levels, which are required. */
export function assignResourceGroup(group: ResourceGroup, facts: Facts): void {
  const { name, description, externalId, levels } = facts;
  if (name !== undefined) group.name = requiredText(name, 'name');
  if (description !== undefined) group.description = cleanProse(description, 'description');
  if (externalId !== undefined) group.externalId = cleanText(externalId, 'externalId');
  if (levels) group.levels = checkedLevels(levels);
}

async function assertLevelsFit(tx: Transaction, changed: readonly Changed<ResourceGroup>[]): Promise<void> {
  for (const { node } of withAnother(changed, 'levels')) {
    await assertCoversUse(tx, node.key, node.levels);
    await assertPartsCover(tx, node);
  }
}

/** Refuses levels that a part of the group does not have. */
async function assertPartsCover(tx: Transaction, group: ResourceGroup): Promise<void> {
  const parts = await rowsOf(
    tx.em,
    { name: text, levels: texts },
    sql`select p.name, p.levels from edge e
        join (select id, name, levels from resource union all select id, name, levels from resource_group) p on p.id = e.target
        where e.source = ${group.key} and e.kind = 'CONTAINMENT' and e.ends_at > ${tx.now}`,
  );
  const lacking = parts.find((part) => !hasLevels(part.levels, group.levels));
  if (lacking) {
    throw new ConflictError(errorText('PART_LACKS_LEVELS', { name: lacking.name })).at('levels');
  }
}
