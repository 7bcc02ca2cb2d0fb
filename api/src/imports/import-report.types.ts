import { GraphQLDateTime } from 'graphql-scalars';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../shared/connection.ts';
import { ConnectionArgs } from '../shared/page.args.ts';
import {
  ImportCounts,
  ImportNote,
  ImportProblem,
  ImportReading,
  ImportRemark,
  ImportRow,
} from './import-row.types.ts';
import { ImportRowOutcome } from './import-rows.ts';

export const ImportRowConnection = connectionOf<ImportRow>('ImportRow', () => ImportRow);
export const ImportProblemConnection = connectionOf<ImportProblem>('ImportProblem', () => ImportProblem);
export const ImportRemarkConnection = connectionOf<ImportRemark>('ImportRemark', () => ImportRemark);

@ArgsType()
export class ImportRowArgs extends ConnectionArgs {
  @Field(() => [ImportRowOutcome], {
    nullable: true,
    description: 'Only rows of these outcomes; of all when left out.',
  })
  outcomes?: ImportRowOutcome[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only rows that have this text in their name or place, in any case.',
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only rows of which something was skipped.',
  })
  isRemarked?: boolean | null;
}

@ObjectType({
  description:
    'The outcome of each row of imported files, or of a dry run. It is kept for a day. For admins.',
})
export class ImportReport {
  key: number;

  @Field(() => ID, { description: 'The id, such as importreport_7.' })
  id: string;

  @Field(() => GraphQLDateTime, { description: 'When the files were read.' })
  createdAt: Date;

  @Field(() => [String], { description: 'The names of the files.' })
  fileNames: readonly string[];

  @Field(() => Boolean, { description: 'Whether it was a dry run, which changes nothing.' })
  isDryRun: boolean;

  @Field(() => Boolean, {
    description: 'Whether rows that can be imported were to be imported although others cannot.',
  })
  isKeepingGoing: boolean;

  @Field(() => Boolean, {
    description:
      'Whether rows were imported. False on a dry run, and where problems let nothing be imported.',
  })
  isImported: boolean;

  @Field(() => [ImportReading], { description: 'How each file was read.' })
  readings: readonly ImportReading[];

  @Field(() => [ImportNote], {
    description: 'What was skipped, with counts, and what else is not imported.',
  })
  notes: readonly ImportNote[];

  @Field(() => ImportCounts, { description: 'How many rows there are of each outcome.' })
  counts: ImportCounts;

  @Field(() => Int, { description: 'How many problems there are.' })
  problemCount: number;

  @Field(() => Int, { description: 'How many remarks there are.' })
  remarkCount: number;
}
