import type { NodeType } from '../graph/write-nodes.ts';
import { Policy } from '../model/policy.entity.ts';
import { typeNamed } from '../policy-types/catalogue.ts';
import { nameClashes } from '../shared/name-clashes.ts';
import { cleanProse, cleanText, requiredText } from '../shared/text.ts';
import { policySnapshot } from './policy-snapshot.ts';
import { checkedSettings } from './settings.ts';

export const policyNodeType: NodeType<Policy> = {
  class: Policy,
  created: 'POLICY_CREATED',
  updated: 'POLICY_UPDATED',
  snapshot: policySnapshot,
  clashes: (policies) => nameClashes(policies, 'policy_name', 'policy'),
  check: async () => {},
};

interface Facts {
  name?: string | null | undefined;
  description?: string | null | undefined;
  externalId?: string | null | undefined;
  settings?: unknown;
}

/** Fields that are left out stay as they are; null clears a field, except for the settings, which are required. */
export function assignPolicy(policy: Policy, { name, description, externalId, settings }: Facts): void {
  if (name !== undefined) policy.name = requiredText(name, 'name');
  if (description !== undefined) policy.description = cleanProse(description, 'description');
  if (externalId !== undefined) policy.externalId = cleanText(externalId, 'externalId');
  if (settings != null) policy.settings = checkedSettings(typeNamed(policy.typeId), settings);
}
