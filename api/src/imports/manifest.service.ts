import { ldapRenamesOf } from '../access/ldap-renames.ts';
import type { LdapRename } from '../access/ldap-renames.types.ts';
import type { UserError } from '../shared/errors.ts';
import { inParts } from '../shared/in-parts.ts';
import { authorizeAdmin, authorizeReader } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import { applyEdges } from './apply-edges.ts';
import { applyExemptions } from './apply-exemptions.ts';
import { applyLdap } from './apply-ldap.ts';
import { applyNamed, type RuleParser } from './apply-named.ts';
import { applyUsers } from './apply-users.ts';
import { existingNames, loadDirectory } from './directory.ts';
import { exportManifest } from './export-manifest.ts';
import { ManifestErrors, parseManifest } from './manifest.ts';
import type { ApplyManifestInput } from './manifest.types.ts';
import { PartialDocument } from './partial-document.ts';
import { Plan, type PlanStep } from './plan.ts';

export interface Applied {
  steps: PlanStep[];
  removalCount: number;
  userErrors: UserError[];
  transaction: number | null;
  /** The parts that were rejected, each with the reason and its place in the document. */
  rejected: UserError[];
  /** Parts of the document that were left out, such as `users.3`. */
  leftOut: readonly string[];
  ldapRenames: LdapRename[];
  ldapRenameCount: number;
}

/** Export and import of the directory as a document. */
export class ManifestService {
  constructor(private readonly operation: Operation) {}

  export(): Promise<Record<string, unknown>> {
    authorizeReader(this.operation.viewer);
    return exportManifest(this.operation.em);
  }

  /**
   * Applies a document in one transaction, and reports all errors that can be found at once. With `keepGoing`, refused
   * parts are left out and the rest is tried again until it is accepted; without it, everything is applied or nothing.
   */
  async apply(
    input: ApplyManifestInput,
    parseRule: RuleParser,
    /** The parts of the document that are known to be wrong. */
    leftOut: Iterable<string> = [],
  ): Promise<Applied> {
    authorizeAdmin(this.operation.viewer);
    const partial = new PartialDocument(input.manifest, leftOut);
    const rejected: UserError[] = [];
    for (;;) {
      try {
        const { steps, ...applied } = await this.applyOnce(input, partial, parseRule);
        const leftOut = partial.leftOutParts();
        if (leftOut.length > 0)
          await inParts(steps, (part) => {
            for (const step of part) place(step, partial);
          });
        return { ...applied, rejected, leftOut, steps };
      } catch (error) {
        if (!(error instanceof ManifestErrors)) throw error;
        const { errors } = error;
        await inParts(errors, (part) => {
          for (const one of part) one.inputPath = partial.original(one.inputPath);
        });
        if (!input.keepGoing || !(await this.leaveOut(partial, errors)))
          return refusal(errors, rejected, partial);
        for (const one of errors) rejected.push(one);
      }
    }
  }

  private async applyOnce(input: ApplyManifestInput, partial: PartialDocument, parseRule: RuleParser) {
    const manifest = await parseManifest(await partial.document(), input.keepGoing);
    return this.operation.commit(input, async (tx) => {
      const plan = new Plan();
      const isAboutRules = manifest.userGroups.some(({ rule, exempt }) => rule !== undefined || exempt);
      await tx.lockRules(isAboutRules ? 'RULES' : 'FACTS');
      const directory = await loadDirectory(tx, manifest);
      await applyUsers(tx, manifest, directory, plan);
      const ruled = await applyNamed(tx, manifest, directory, plan, parseRule);
      await applyExemptions(tx, manifest, directory, plan, ruled);
      await applyLdap(tx, manifest, directory, plan, input.mode === 'APPLY');
      const removalCount = await applyEdges(tx, manifest, directory, plan, {
        ending: input.mode === 'APPLY',
        maxRemovals: input.maxRemovals ?? null,
        rejected: partial.rejectedEdges(),
      });
      return { steps: plan.steps, removalCount, userErrors: [], ...(await ldapRenamesOf(tx)) };
    });
  }

  /** Leaves out the parts that errors are about. Returns false if an error is about the document as a whole. */
  private async leaveOut(partial: PartialDocument, errors: readonly UserError[]): Promise<boolean> {
    const items = new Set<string>();
    for (const { inputPath } of errors) {
      const item = partial.itemAt(inputPath);
      if (item === null) return false;
      items.add(item);
    }
    const named = [...items].flatMap((item) => {
      const entry = partial.reducible(item);
      return entry ? [{ ...entry, item }] : [];
    });
    const existing = new Set([...(await existingNames(this.operation.em, named))].map(({ item }) => item));
    for (const item of items) {
      if (existing.has(item)) partial.reduce(item);
      else partial.leaveOut(item);
    }
    return true;
  }
}

const refusal = (errors: UserError[], rejected: UserError[], partial: PartialDocument): Applied => ({
  steps: [],
  removalCount: 0,
  userErrors: errors.map((one) => one.at('manifest')),
  rejected,
  leftOut: partial.leftOutParts(),
  transaction: null,
  ldapRenames: [],
  ldapRenameCount: 0,
});

/** Gives a step the place in the whole document. */
function place(step: PlanStep, partial: PartialDocument): void {
  if (step.path !== null) step.path = partial.original(step.path.split('.')).join('.');
}
