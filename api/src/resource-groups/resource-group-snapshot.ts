import type { ResourceGroup } from '../model/resource-group.entity.ts';

/** A resource group as the change log stores it, without empty fields. */
export function resourceGroupSnapshot(group: ResourceGroup): Record<string, unknown> {
  return {
    id: group.id,
    kind: group.kind,
    name: group.name,
    levels: group.levels,
    ...(group.description !== null && { description: group.description }),
    ...(group.externalId !== null && { externalId: group.externalId }),
    ...(group.archivedAt !== null && { archivedAt: group.archivedAt }),
  };
}
