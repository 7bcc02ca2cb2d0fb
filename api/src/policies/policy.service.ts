import type { Transaction } from '../changes/transaction.ts';
import { archiveNode, lockToArchive } from '../graph/archive.ts';
import { findKey } from '../graph/references.ts';
import { createNodes, updateNodes } from '../graph/write-nodes.ts';
import { Policy } from '../model/policy.entity.ts';
import { typeNamed } from '../policy-types/catalogue.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { requiredText } from '../shared/text.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import type { Operation, Written } from '../viewer/operation.ts';
import type { ArchivePolicyInput, CreatePolicyInput, UpdatePolicyInput } from './policy.inputs.ts';
import { policySnapshot } from './policy-snapshot.ts';
import { checkedSettings } from './settings.ts';
import { assignPolicy, policyNodeType } from './write-policies.ts';

type PolicyWritten = Written & { policy: Policy };

/** Mutations of policies. */
export class PolicyService {
  constructor(private readonly operation: Operation) {}

  create(input: CreatePolicyInput): Promise<PolicyWritten> {
    authorizeAdmin(this.operation.viewer);
    const settings = checkedSettings(typeNamed(input.type), input.settings);
    return this.operation.commit(input, async (tx) => {
      const policy = new Policy(input.type, requiredText(input.name, 'name'), settings, tx.now);
      assignPolicy(policy, input);
      await createNodes(tx, policyNodeType, [policy]);
      return { policy };
    });
  }

  /** Fields that are left out stay as they are; null clears a field. */
  update(input: UpdatePolicyInput): Promise<PolicyWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const policy = await lockPolicy(tx, await findKey(tx.em, 'POLICY', input.policy, 'policy'));
      policy.assertVersion(input.ifVersion);
      const before = policySnapshot(policy);
      assignPolicy(policy, input);
      await updateNodes(tx, policyNodeType, [{ node: policy, before }]);
      return { policy };
    });
  }

  archive(input: ArchivePolicyInput): Promise<PolicyWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const key = await findKey(tx.em, 'POLICY', input.policy, 'policy');
      await lockToArchive(tx, key);
      const policy = await lockPolicy(tx, key);
      policy.assertVersion(input.ifVersion);
      await archiveNode(tx, policy, 'POLICY_ARCHIVED', policySnapshot);
      return { policy };
    });
  }
}

async function lockPolicy(tx: Transaction, key: number): Promise<Policy> {
  await tx.lockNodes([key]);
  const policy = await tx.em.findOneOrFail(Policy, key, { refresh: true });
  if (policy.archivedAt) throw new ConflictError(errorText('ARCHIVED', { name: policy.name })).at('policy');
  return policy;
}
