import { authorizeAdmin, authorizeReader } from '../auth/authorize.ts';
import type { Transaction } from '../changes/transaction.ts';
import type { Context } from '../context.ts';
import { ConflictError, type UserError } from '../shared/errors.ts';
import { rows, sql } from '../shared/sql.ts';
import { assertNoClash } from '../shared/unique.ts';
import { keepRules } from '../user-groups/rule.ts';
import type { UserGroup } from '../user-groups/user-group.entity.ts';
import type { UserFilter } from '../users/user-filter.ts';
import { applyEdges } from './apply-edges.ts';
import { applyLdap } from './apply-ldap.ts';
import { applyNamed, type RuleParser } from './apply-named.ts';
import { applyUsers } from './apply-users.ts';
import { type Directory, loadDirectory } from './directory.ts';
import { exportManifest } from './export-manifest.ts';
import { type Manifest, ManifestErrors, parseManifest } from './manifest.ts';
import type { ApplyManifestInput } from './manifest.types.ts';
import { Plan, type PlanStep } from './plan.ts';

interface Applied {
  steps: PlanStep[];
  removalCount: number;
  userErrors: UserError[];
  transaction: number | null;
}

/** The directory as a document, in and out. */
export class ManifestService {
  constructor(private readonly context: Context) {}

  export(): Promise<Record<string, unknown>> {
    authorizeReader(this.context.viewer);
    return exportManifest(this.context.em);
  }

  /** All or nothing, in one transaction; all errors that can be found at once. */
  async apply(input: ApplyManifestInput, parseRule: RuleParser): Promise<Applied> {
    authorizeAdmin(this.context.viewer);
    const plan = new Plan();
    try {
      const manifest = parseManifest(input.manifest);
      const { transaction, removalCount } = await this.context.commit(input, async (tx) => {
        const directory = await loadDirectory(tx.em, manifest);
        let ruled = new Set<UserGroup>();
        await assertNoClash(async () => {
          await applyUsers(tx, manifest, directory, plan);
          ruled = await applyNamed(tx, manifest, directory, plan, parseRule);
          await tx.em.flush();
        }, clashes);
        for (const group of await applyExemptions(tx, manifest, directory, plan)) ruled.add(group);
        await keepRules(
          tx,
          [...ruled].map(({ key, rule }) => ({ key, rule: rule as UserFilter })),
          null,
        );
        await applyLdap(tx, manifest, directory, plan);
        const options = { ending: input.mode === 'APPLY', maxRemovals: input.maxRemovals ?? null };
        return { removalCount: await applyEdges(tx, manifest, directory, plan, options) };
      });
      return { steps: plan.steps, removalCount, userErrors: [], transaction };
    } catch (error) {
      if (!(error instanceof ManifestErrors)) throw error;
      return {
        steps: [],
        removalCount: 0,
        userErrors: error.errors.map((one) => one.at('manifest')),
        transaction: null,
      };
    }
  }
}

const clashes = {
  directory_user_email: () => new ConflictError('Two users would have one e-mail address.'),
  node_external_id: () => new ConflictError('Two objects of one type would have one external id.'),
};

async function applyExemptions(
  tx: Transaction,
  manifest: Manifest,
  directory: Directory,
  plan: Plan,
): Promise<UserGroup[]> {
  const changed: UserGroup[] = [];
  for (const [index, group] of manifest.userGroups.entries()) {
    const userGroup = directory.userGroups.get(group.name) as UserGroup;
    for (const [place, username] of (group.exempt ?? []).entries()) {
      const path = `userGroups.${index}.exempt.${place}`;
      const user = directory.users.get(username);
      if (!user) {
        plan.fail(`There is no user ${username}, neither in the document nor in the directory.`, path);
        continue;
      }
      const added = await rows(
        tx.em,
        sql`insert into rule_exemption (user_group_id, user_id, stated_by, created_at)
            values (${userGroup.key}, ${user.key}, ${tx.actorKey}, ${tx.now}) on conflict do nothing returning 1`,
      );
      if (added.length === 0) continue;
      plan.add('ADD', 'exemption', `${username} from the rule of ${group.name}`, path);
      tx.record({
        kind: 'RULE_EXEMPTION_ADDED',
        nodes: [user.key, userGroup.key],
        before: null,
        after: { user: user.id },
      });
    }
  }
  plan.assertSound();
  return changed;
}
