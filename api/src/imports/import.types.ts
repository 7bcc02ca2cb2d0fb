import { GraphQLJSONObject } from 'graphql-scalars';
import { Arg, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { MessageCode } from '../shared/error-messages.ts';
import { MessageCodes } from '../shared/errors.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { WriteInput } from '../shared/write.input.ts';
import { RowOutcome } from './import-rows.ts';
import { ApplyManifestPayload } from './manifest.types.ts';

export enum FileFormat {
  MANIFEST = 'MANIFEST',
  CSV = 'CSV',
  LDIF = 'LDIF',
  JUMPCLOUD = 'JUMPCLOUD',
}
registerEnumType(FileFormat, {
  name: 'ImportFormat',
  description: 'What a file is.',
  valuesConfig: {
    MANIFEST: { description: 'A manifest in YAML or JSON.' },
    CSV: { description: 'A table of users, of memberships or of both; its first line names the columns.' },
    LDIF: {
      description: 'Entries of an LDAP directory (RFC 2849), as ldapsearch, slapcat or ldifde write them.',
    },
    JUMPCLOUD: {
      description: 'Answers of JumpCloud’s API: users, user groups and members, as JSON or as CSV.',
    },
  },
});

@InputType({ description: 'A file to import.' })
export class ImportFileInput {
  @Field(() => String, {
    description: 'What it is called. The ending tells the format where none is stated.',
  })
  name: string;

  @Field(() => String, {
    description: 'All its bytes in base64, as they are: the server finds out the encoding.',
  })
  content: string;
}

@InputType({ description: 'What a column of a table holds.' })
export class ImportColumnInput {
  @Field(() => String, { description: 'Its heading.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What it holds: a fact of a user such as `email`, `username`, `state`, `sponsor`, `until`, `userGroup`, or another name of the template. Null: it is passed over.',
  })
  meaning?: string | null;
}

@InputType({ description: 'Files to import, how they are read, and what to do with what cannot be taken.' })
export class ImportFilesInput extends WriteInput {
  @Field(() => [ImportFileInput], {
    description: 'One file, or several that belong together, such as users and groups. At most 200.',
  })
  files: ImportFileInput[];

  @Field(() => FileFormat, {
    nullable: true,
    description: 'What the files are; found out for each when left out.',
  })
  format?: FileFormat | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The encoding, such as `utf-8`, `utf-16`, `latin1` or `iso-8859-2`; found out when left out. One that is only guessed has to be stated, or it is refused unless this is a dry run.',
  })
  encoding?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What separates cells: `comma`, `semicolon`, `tab` or `pipe`; found out when left out.',
  })
  separator?: string | null;

  @Field(() => [ImportColumnInput], {
    nullable: true,
    description: 'What columns hold that are called otherwise.',
  })
  columns?: ImportColumnInput[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Take what can be taken, and list the rest in `problems`. When false, one row that cannot be taken lets nothing be imported.',
  })
  keepGoing: boolean;
}

@ObjectType({ description: 'A column of a table as it was read.' })
export class ImportColumn {
  @Field(() => String, { description: 'Its heading.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it holds; null where it is passed over.' })
  meaning: string | null;

  @Field(() => String, { nullable: true, description: 'The first value in it.' })
  example: string | null;
}

@ObjectType({ description: 'How a file was read.' })
export class ImportReading {
  @Field(() => String, { description: 'What it was taken for, such as "CSV" or "CSV of Google Workspace".' })
  format: string;

  @Field(() => String, { description: 'Its encoding, such as "UTF-8".' })
  encoding: string;

  @Field(() => Boolean, {
    description: 'The encoding was neither stated nor marked in the file: look at the samples.',
  })
  isEncodingGuessed: boolean;

  @Field(() => [String], {
    description: 'The first lines that would look wrong if the encoding were another one.',
  })
  samples: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'What separates the cells of a table: comma, semicolon, tab or pipe.',
  })
  separator: string | null;

  @Field(() => [ImportColumn], { description: 'The columns of a table.' })
  columns: readonly ImportColumn[];
}

@ObjectType({ description: 'What is wrong with a row, and what is right.' })
export class ImportProblem {
  @Field(() => String, { description: 'The file, the line and, of a table, the column.' })
  place: string;

  @Field(() => String, { description: 'For people: what is wrong and what to do.' })
  message: string;

  @Field(() => MessageCodes, {
    nullable: true,
    description: 'Which sentence the message is, as of a UserError.',
  })
  messageCode: MessageCode | null;

  @Field(() => GraphQLJSONObject, { description: 'What stands in the sentence for its placeholders.' })
  messageValues: Readonly<Record<string, string | number>>;
}

@ObjectType({ description: 'A row of a table or an entry of LDIF, and what becomes of it.' })
export class ImportRow {
  @Field(() => Int, { description: 'The line of the file where it begins.' })
  line: number;

  @Field(() => String, { description: 'Its file and line.' })
  place: string;

  @Field(() => String, { description: 'Whom or what it is about.' })
  name: string;

  @Field(() => RowOutcome, { description: 'What becomes of it.' })
  outcome: RowOutcome;
}

@ObjectType({ description: 'How many rows there are of each outcome.' })
export class ImportCounts {
  @Field(() => Int, { description: 'Of all outcomes.' })
  rows = 0;

  @Field(() => Int, { description: 'New.' })
  created = 0;

  @Field(() => Int, { description: 'There already, and changed.' })
  updated = 0;

  @Field(() => Int, { description: 'There already, as the file says it.' })
  unchanged = 0;

  @Field(() => Int, { description: 'Taken without what their problems name.' })
  partial = 0;

  @Field(() => Int, { description: 'Not taken.' })
  failed = 0;
}

const rowsShown = 1_000;

@PayloadType('What became of an import.')
export class ImportFilesPayload extends ApplyManifestPayload {
  allRows: ImportRow[] = [];
  allProblems: ImportProblem[] = [];

  @Field(() => [ImportReading], { description: 'How each file was read.' })
  readings: readonly ImportReading[] = [];

  @Field(() => [String], { description: 'What was passed over, with counts, and what else is not taken.' })
  notes: readonly string[] = [];

  @Field(() => ImportCounts, { description: 'How many rows there are of each outcome.' })
  counts: ImportCounts = new ImportCounts();

  @Field(() => [ImportRow], { description: 'The rows in the order of the files, and what becomes of each.' })
  rows(
    @Arg('first', () => Int, { nullable: true, description: 'How many; 1,000 when left out.' })
    first?: number,
    @Arg('offset', () => Int, { nullable: true, description: 'Leave out so many first.' }) offset?: number,
    @Arg('outcomes', () => [RowOutcome], { nullable: true, description: 'Only those of these outcomes.' })
    outcomes?: RowOutcome[],
  ): ImportRow[] {
    const from = offset ?? 0;
    const those = outcomes ? this.allRows.filter(({ outcome }) => outcomes.includes(outcome)) : this.allRows;
    return those.slice(from, from + (first ?? rowsShown));
  }

  @Field(() => [ImportProblem], {
    description:
      'All that cannot be taken, with its place, the reason and what to do. Unless `keepGoing` was asked for, they are in `userErrors`, too, and nothing was imported.',
  })
  problems(
    @Arg('first', () => Int, { nullable: true, description: 'How many; 1,000 when left out.' })
    first?: number,
    @Arg('offset', () => Int, { nullable: true, description: 'Leave out so many first.' }) offset?: number,
  ): ImportProblem[] {
    const from = offset ?? 0;
    return this.allProblems.slice(from, from + (first ?? rowsShown));
  }

  @Field(() => Int, { description: 'How many problems there are.' })
  get problemCount(): number {
    return this.allProblems.length;
  }
}
