import type { UserError } from '../shared/errors.ts';
import { authorizeAdmin, authorizeReader } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import { applyEdges } from './apply-edges.ts';
import { applyExemptions } from './apply-exemptions.ts';
import { applyLdap } from './apply-ldap.ts';
import { applyNamed, type RuleParser } from './apply-named.ts';
import { applyUsers } from './apply-users.ts';
import { loadDirectory } from './directory.ts';
import { exportManifest } from './export-manifest.ts';
import { ManifestErrors, parseManifest } from './manifest.ts';
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
  constructor(private readonly operation: Operation) {}

  export(): Promise<Record<string, unknown>> {
    authorizeReader(this.operation.viewer);
    return exportManifest(this.operation.em);
  }

  /** All or nothing, in one transaction; all errors that can be found at once. */
  async apply(input: ApplyManifestInput, parseRule: RuleParser): Promise<Applied> {
    authorizeAdmin(this.operation.viewer);
    try {
      const manifest = parseManifest(input.manifest);
      return await this.operation.commit(input, async (tx) => {
        const plan = new Plan();
        const isAboutRules = manifest.userGroups.some(({ rule, exempt }) => rule !== undefined || exempt);
        await tx.lockRules(isAboutRules ? 'RULES' : 'FACTS');
        const directory = await loadDirectory(tx, manifest);
        await applyUsers(tx, manifest, directory, plan);
        const ruled = await applyNamed(tx, manifest, directory, plan, parseRule);
        await applyExemptions(tx, manifest, directory, plan, ruled);
        await applyLdap(tx, manifest, directory, plan);
        const options = { ending: input.mode === 'APPLY', maxRemovals: input.maxRemovals ?? null };
        const removalCount = await applyEdges(tx, manifest, directory, plan, options);
        return { steps: plan.steps, removalCount, userErrors: [] };
      });
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
