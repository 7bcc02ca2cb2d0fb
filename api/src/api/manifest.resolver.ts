import { coerceInputValue, type GraphQLInputType, type GraphQLResolveInfo } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { RuleParser } from '../imports/apply-named.ts';
import { ImportFilesInput, ImportFilesPayload } from '../imports/import.types.ts';
import { ImportReport } from '../imports/import-report.types.ts';
import { ApplyManifestInput, ApplyManifestPayload } from '../imports/manifest.types.ts';
import { excessIn } from '../inputs/excess-of-lists.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';
import type { UserFilter } from '../users/user-filter.ts';
import type { Context } from './context.ts';

@Resolver()
export class ManifestResolver {
  @Query(() => GraphQLJSON, { description: 'The whole directory as a manifest. For admins and auditors.' })
  manifest(@Ctx() { manifests }: Context): Promise<unknown> {
    return manifests.export();
  }

  @Mutation(() => ApplyManifestPayload, {
    description:
      'Creates and updates what a manifest contains, in one transaction, all or nothing. For admins.',
  })
  async applyManifest(
    @Arg('input', () => ApplyManifestInput, { description: 'The manifest and the options.' })
    input: ApplyManifestInput,
    @Ctx() { manifests }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ApplyManifestPayload> {
    const { steps, rejected, leftOut: _, ...applied } = await manifests.apply(input, ruleParser(info));
    return Object.assign(new ApplyManifestPayload(), applied, {
      allSteps: steps,
      rejected: rejected.map((error) => error.toAnswer()),
    });
  }

  @Mutation(() => ImportFilesPayload, {
    description:
      'Reads files of people and groups (tables, LDIF, or answers of the JumpCloud API), and adds and updates what they contain. It never ends anything. A dry run returns how the files are read and the outcome of each row. Admins only.',
  })
  async importFiles(
    @Arg('input', () => ImportFilesInput, { description: 'The files and their contents.' })
    input: ImportFilesInput,
    @Ctx() { imports }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ImportFilesPayload> {
    return Object.assign(new ImportFilesPayload(), await imports.import(input, ruleParser(info)));
  }

  @Query(() => ImportReport, {
    nullable: true,
    description:
      'What became of each row of an import that was made with `keepReport` within the last day; null where there is none. For admins.',
  })
  importReport(
    @Arg('id', () => ID, { description: 'The id of the report, such as importreport_7.' }) id: string,
    @Ctx() { imports }: Context,
  ): Promise<ImportReport | null> {
    return imports.report(id);
  }
}

/** Checks rules in a manifest like the argument of a query. */
function ruleParser({ schema }: GraphQLResolveInfo): RuleParser {
  const type = schema.getType('UserFilter') as GraphQLInputType;
  return (rule) => {
    const excess = excessIn(rule, type);
    if (excess !== null) throw new InputError(excess).at('rule');
    return coerceInputValue(rule, type, (path, _value, error) => {
      throw new InputError(errorText('RULE_INVALID', { problem: error.message })).at('rule', ...path);
    }) as UserFilter;
  };
}
