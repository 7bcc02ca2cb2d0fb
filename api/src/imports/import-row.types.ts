import { Field, Int, ObjectType } from 'type-graphql';
import type { MessageCode } from '../shared/error-messages.ts';
import type { ErrorText, MessageValues } from '../shared/error-text.ts';
import { CodeField, ValuesField } from '../shared/message-fields.ts';
import { ImportRowOutcome } from './import-rows.ts';
import { PlanStep } from './plan.ts';

/** The most steps, problems and remarks that a row has in answers: a group may have 100,000 members. */
export const maxOfRow = 20;

@ObjectType({ description: 'A column of a table, as it was read.' })
export class ImportColumn {
  @Field(() => String, { description: 'The heading of the column.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What the column contains; null if it is skipped.' })
  meaning: string | null;

  @Field(() => String, { nullable: true, description: 'The first value in the column.' })
  example: string | null;
}

@ObjectType({ description: 'How a file was read.' })
export class ImportReading {
  @Field(() => String, { description: 'The name of the file.' })
  fileName: string;

  @Field(() => String, { description: 'The detected format, such as "CSV" or "CSV, Google Workspace".' })
  format: string;

  @Field(() => String, { description: 'The encoding, such as "UTF-8".' })
  encoding: string;

  @Field(() => Boolean, {
    description: 'Whether the encoding was neither stated nor marked in the file. Check the samples then.',
  })
  isEncodingGuessed: boolean;

  @Field(() => [String], {
    description: 'The first lines that would look wrong in another encoding.',
  })
  samples: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'The separator of the cells of a table: comma, semicolon, tab or pipe.',
  })
  separator: string | null;

  @Field(() => [ImportColumn], { description: 'The columns of a table.' })
  columns: readonly ImportColumn[];
}

@ObjectType({ description: 'What is wrong with a row, and how to correct it.' })
export class ImportProblem {
  @Field(() => String, {
    description: 'The file and line, and for a table also the column, such as `people.csv:4: "email"`.',
  })
  place: string;

  @Field(() => String, { description: 'What is wrong and what to do, for people.' })
  message: string;

  @CodeField()
  messageCode: MessageCode | null;

  @ValuesField()
  messageValues: MessageValues | null;

  text: ErrorText;
}

@ObjectType({ description: 'What people should know about an import before they start it.' })
export class ImportNote {
  @Field(() => String, { description: 'What was skipped, with counts, or what else is not imported.' })
  message: string;

  @CodeField()
  messageCode: MessageCode | null;

  @ValuesField()
  messageValues: MessageValues | null;
}

@ObjectType({
  description: 'Something in a row that is not imported although it is not wrong, and the reason.',
})
export class ImportRemark {
  @Field(() => String, {
    description: 'The file and line, and for a table also the column, such as `people.csv:4: "MemberOf"`.',
  })
  place: string;

  @Field(() => String, { description: 'What is skipped, why, and what to do about it, for people.' })
  message: string;

  @CodeField()
  messageCode: MessageCode | null;

  @ValuesField()
  messageValues: MessageValues | null;

  text: ErrorText;
}

@ObjectType({ description: 'A row of a table, or an entry of LDIF or of a manifest, with its outcome.' })
export class ImportRow {
  @Field(() => Int, { description: 'The line of the file where it begins.' })
  line: number;

  @Field(() => String, { description: 'The file and line.' })
  place: string;

  @Field(() => String, { description: 'The name of the user, group or other object in the row.' })
  name: string;

  @Field(() => ImportRowOutcome, { description: 'The outcome of the row.' })
  outcome: ImportRowOutcome;

  @Field(() => [PlanStep], { description: 'The first 20 steps that the row causes.' })
  steps: PlanStep[];

  @Field(() => Int, { description: 'The number of steps that the row causes.' })
  stepCount: number;

  @Field(() => [ImportProblem], { description: 'The first 20 problems of the row.' })
  problems: ImportProblem[];

  @Field(() => [ImportRemark], {
    description:
      'What is skipped in the row, such as a primary group that is not in the files: the first 20 remarks.',
  })
  remarks: ImportRemark[];
}

@ObjectType({ description: 'The number of rows with each outcome.' })
export class ImportCounts {
  @Field(() => Int, { description: 'The number of all rows.' })
  rows = 0;

  @Field(() => Int, { description: 'The number of rows whose object is created.' })
  created = 0;

  @Field(() => Int, { description: 'The number of rows whose object is changed.' })
  updated = 0;

  @Field(() => Int, { description: 'The number of rows whose object already is as the file states.' })
  unchanged = 0;

  @Field(() => Int, {
    description: 'The number of rows that are imported except for what their problems name.',
  })
  partial = 0;

  @Field(() => Int, { description: 'The number of rows that are not imported.' })
  failed = 0;

  @Field(() => Int, {
    description: 'The number of entries that are neither people nor groups of people, and are not imported.',
  })
  skipped = 0;
}
