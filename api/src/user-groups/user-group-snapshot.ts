import type { UserGroup } from '../model/user-group.entity.ts';

/** A user group as the change log stores it, without empty fields. */
export function userGroupSnapshot(group: UserGroup): Record<string, unknown> {
  return {
    id: group.id,
    name: group.name,
    ...(group.description !== null && { description: group.description }),
    ...(group.externalId !== null && { externalId: group.externalId }),
    ...(group.rule !== null && { rule: group.rule }),
    ...(group.archivedAt !== null && { archivedAt: group.archivedAt }),
  };
}
