import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { problemsOfReport, remarksOfReport, rowsOfReport } from '../imports/import-report.ts';
import {
  ImportProblemConnection,
  ImportRemarkConnection,
  ImportReport,
  ImportRowArgs,
  ImportRowConnection,
} from '../imports/import-report.types.ts';
import { ConnectionArgs } from '../shared/page.args.ts';
import type { Context } from './context.ts';

@Resolver(() => ImportReport)
export class ImportReportResolver {
  @FieldResolver(() => ImportRowConnection, {
    description: 'The rows in the order of the files, each with its outcome.',
  })
  async rows(
    @Root() report: ImportReport,
    @Args(() => ImportRowArgs) args: ImportRowArgs,
    @Ctx() { em }: Context,
  ): Promise<object> {
    return new ImportRowConnection(await rowsOfReport(em, report, args));
  }

  @FieldResolver(() => ImportProblemConnection, {
    description: 'Everything that cannot be imported, with its place, the reason and what to do.',
  })
  async problems(
    @Root() report: ImportReport,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() { em }: Context,
  ): Promise<object> {
    return new ImportProblemConnection(await problemsOfReport(em, report, args));
  }

  @FieldResolver(() => ImportRemarkConnection, {
    description: 'What was skipped in single rows, with its place and the reason.',
  })
  async remarks(
    @Root() report: ImportReport,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() { em }: Context,
  ): Promise<object> {
    return new ImportRemarkConnection(await remarksOfReport(em, report, args));
  }
}
