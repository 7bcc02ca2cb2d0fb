import { authorizeAdmin } from '../auth/authorize.ts';
import type { Written } from '../auth/operation.ts';
import type { Transaction } from '../changes/transaction.ts';
import type { Context } from '../context.ts';
import { archiveNode } from '../graph/archive.ts';
import { findKey } from '../graph/references.ts';
import { ConflictError } from '../shared/errors.ts';
import { row, sql } from '../shared/sql.ts';
import { cleanProse, cleanText, requiredText } from '../shared/text.ts';
import { assertNoClash } from '../shared/unique.ts';
import { typeNamed } from './catalogue/catalogue.ts';
import { Policy } from './policy.entity.ts';
import type { ArchivePolicyInput, CreatePolicyInput, UpdatePolicyInput } from './policy.inputs.ts';
import { policySnapshot } from './policy-snapshot.ts';
import { checkedSettings } from './settings.ts';

type PolicyWritten = Written & { policy: Policy };

/** What may be done with policies. */
export class PolicyService {
  constructor(private readonly context: Context) {}

  create(input: CreatePolicyInput): Promise<PolicyWritten> {
    authorizeAdmin(this.context.viewer);
    const settings = checkedSettings(typeNamed(input.type), input.settings);
    return this.context.commit(input, async (tx) => {
      const policy = new Policy(input.type, requiredText(input.name, 'name'), settings, tx.now);
      policy.description = cleanProse(input.description, 'description');
      policy.externalId = cleanText(input.externalId, 'externalId');
      tx.em.persist(policy);
      await saved(tx, policy);
      tx.record({ kind: 'POLICY_CREATED', nodes: [policy.key], before: null, after: policySnapshot(policy) });
      return { policy };
    });
  }

  /** What is left out stays; what is null is cleared. */
  update(input: UpdatePolicyInput): Promise<PolicyWritten> {
    authorizeAdmin(this.context.viewer);
    return this.context.commit(input, async (tx) => {
      const policy = await lockPolicy(tx, await findKey(tx.em, 'POLICY', input.policy, 'policy'));
      policy.assertVersion(input.ifVersion);
      const before = policySnapshot(policy);
      if (input.name !== undefined) policy.name = requiredText(input.name, 'name');
      if (input.description !== undefined) policy.description = cleanProse(input.description, 'description');
      if (input.externalId !== undefined) policy.externalId = cleanText(input.externalId, 'externalId');
      if (input.settings != null) policy.settings = checkedSettings(typeNamed(policy.typeId), input.settings);
      const after = policySnapshot(policy);
      if (JSON.stringify(before) === JSON.stringify(after)) return { policy };
      policy.touch(tx.now);
      await saved(tx, policy);
      tx.record({ kind: 'POLICY_UPDATED', nodes: [policy.key], before, after });
      return { policy };
    });
  }

  archive(input: ArchivePolicyInput): Promise<PolicyWritten> {
    authorizeAdmin(this.context.viewer);
    return this.context.commit(input, async (tx) => {
      const policy = await lockPolicy(tx, await findKey(tx.em, 'POLICY', input.policy, 'policy'));
      policy.assertVersion(input.ifVersion);
      await archiveNode(tx, policy, 'POLICY_ARCHIVED', policySnapshot);
      return { policy };
    });
  }
}

async function lockPolicy(tx: Transaction, key: number): Promise<Policy> {
  await row(tx.em, sql`select id from node where id = ${key} for no key update`);
  const policy = await tx.em.findOneOrFail(Policy, key, { refresh: true });
  if (policy.archivedAt) throw new ConflictError(`${policy.name} is archived.`).at('policy');
  return policy;
}

const saved = (tx: Transaction, policy: Policy): Promise<void> =>
  assertNoClash(() => tx.em.flush(), {
    policy_name: () => new ConflictError(`The name ${policy.name} is taken by another policy.`).at('name'),
    node_external_id: () =>
      new ConflictError(`The external id ${policy.externalId} is taken.`).at('externalId'),
  });
