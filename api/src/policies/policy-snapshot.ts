import type { Policy } from '../model/policy.entity.ts';
import { sorted } from '../shared/sorted.ts';

/** A policy as the change log stores it. */
export const policySnapshot = (policy: Policy): Record<string, unknown> => ({
  id: policy.id,
  name: policy.name,
  type: policy.typeId,
  settings: sorted(policy.settings as Record<string, string>),
  ...(policy.description !== null && { description: policy.description }),
  ...(policy.externalId !== null && { externalId: policy.externalId }),
  ...(policy.archivedAt !== null && { archivedAt: policy.archivedAt }),
});
