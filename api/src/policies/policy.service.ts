import { authorizeAdmin } from '../auth/authorize.ts';
import type { Written } from '../auth/operation.ts';
import type { Transaction } from '../changes/transaction.ts';
import type { Context } from '../context.ts';
import { archiveNode } from '../graph/archive.ts';
import { findKey } from '../graph/references.ts';
import { clock } from '../shared/clock.ts';
import { ConflictError, ForbiddenError } from '../shared/errors.ts';
import { keyOf } from '../shared/ids.ts';
import { row, rows, sql } from '../shared/sql.ts';
import { cleanText, requiredText } from '../shared/text.ts';
import { assertNoClash } from '../shared/unique.ts';
import { typeNamed } from './catalogue/catalogue.ts';
import { Policy } from './policy.entity.ts';
import type { ArchivePolicyInput, CreatePolicyInput, UpdatePolicyInput } from './policy.inputs.ts';
import type { ReportComplianceInput } from './policy.types.ts';
import { policySnapshot } from './policy-snapshot.ts';
import { checkedSettings } from './settings.ts';

type PolicyWritten = Written & { policy: Policy };

/** What may be done with policies, and what agents say of how systems comply. */
export class PolicyService {
  constructor(private readonly context: Context) {}

  create(input: CreatePolicyInput): Promise<PolicyWritten> {
    authorizeAdmin(this.context.viewer);
    const settings = checkedSettings(typeNamed(input.type), input.settings);
    return this.context.commit(input, async (tx) => {
      const policy = new Policy(input.type, requiredText(input.name, 'name'), settings, tx.now);
      policy.description = cleanText(input.description, 'description', 2_000);
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
      const policy = await lockPolicy(tx, await findKey(tx.em, 'POLICY', input.policy));
      policy.assertVersion(input.ifVersion);
      const before = policySnapshot(policy);
      if (input.name !== undefined) policy.name = requiredText(input.name, 'name');
      if (input.description !== undefined)
        policy.description = cleanText(input.description, 'description', 2_000);
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
      const policy = await lockPolicy(tx, await findKey(tx.em, 'POLICY', input.policy));
      policy.assertVersion(input.ifVersion);
      await archiveNode(tx, policy, 'POLICY_ARCHIVED', policySnapshot);
      return { policy };
    });
  }

  /** Not a change of the directory: it is not in the log. */
  async report({ resource, results, dryRun }: ReportComplianceInput) {
    const { syncerKey: syncer } = this.context.viewer;
    if (syncer === null) throw new ForbiddenError('Only the agent of a system speaks for it.');
    const node = keyOf(resource, 'Resource');
    const types = results.map(({ type }) => typeNamed(type).id);
    const { em } = this.context;
    const [target] = await rows(
      em,
      sql`select from target where syncer_id = ${syncer} and node_id = ${node}`,
    );
    if (!target) throw new ForbiddenError('An agent speaks for its own system only.').at('resource');
    if (dryRun) return { transaction: null };
    const now = clock.now();
    const drifts = results.map(({ drift }) => drift?.slice(0, 1_000) ?? null);
    await em.fork().transactional(async (tx) => {
      await rows(
        tx,
        sql`delete from compliance where resource_id = ${node} and policy_type <> all(${types}::text[])`,
      );
      await rows(
        tx,
        sql`insert into compliance (resource_id, policy_type, state, message, since, drifts, drifted_at, drift, reported_at)
            select ${node}, r.type, r.state, r.message, ${now}, case when r.drift is null then 0 else 1 end,
              case when r.drift is null then null else ${now}::timestamptz end, r.drift, ${now}
            from unnest(${types}::text[], ${results.map(({ state }) => state)}::text[],
              ${results.map(({ message }) => message?.slice(0, 1_000) ?? null)}::text[], ${drifts}::text[]
            ) as r(type, state, message, drift)
            on conflict (resource_id, policy_type) do update set
              since = case when compliance.state = excluded.state then compliance.since else excluded.since end,
              state = excluded.state, message = excluded.message, drifts = compliance.drifts + excluded.drifts,
              drifted_at = coalesce(excluded.drifted_at, compliance.drifted_at),
              drift = coalesce(excluded.drift, compliance.drift), reported_at = excluded.reported_at`,
      );
    });
    return { transaction: null };
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
