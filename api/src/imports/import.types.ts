import { Arg, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { MessageCode } from '../shared/error-messages.ts';
import type { ErrorText, MessageValues } from '../shared/error-text.ts';
import { CodeField, ValuesField } from '../shared/message-fields.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { WriteInput } from '../shared/write.input.ts';
import { ImportRowOutcome } from './import-rows.ts';
import { ApplyManifestPayload } from './manifest.types.ts';

export enum ImportFormat {
  MANIFEST = 'MANIFEST',
  CSV = 'CSV',
  LDIF = 'LDIF',
  JUMPCLOUD = 'JUMPCLOUD',
}
registerEnumType(ImportFormat, {
  name: 'ImportFormat',
  description: 'The format of a file.',
  valuesConfig: {
    MANIFEST: { description: 'A manifest in YAML or JSON.' },
    CSV: {
      description: 'A table of users, of memberships, or of both. Its first line contains the headings.',
    },
    LDIF: {
      description: 'Entries of an LDAP directory (RFC 2849), as ldapsearch, slapcat or ldifde write them.',
    },
    JUMPCLOUD: {
      description: 'Answers of the JumpCloud API: users, user groups and members, as JSON or as CSV.',
    },
  },
});

@InputType({ description: 'A file to import.' })
export class ImportFileInput {
  @Field(() => String, {
    description: 'The name of the file. Its ending determines the format if none is stated.',
  })
  name: string;

  @Field(() => String, {
    description: 'The unchanged bytes of the file in base64. The server detects the encoding.',
  })
  content: string;
}

@InputType({ description: 'The meaning of a column of a table.' })
export class ImportColumnInput {
  @Field(() => String, { description: 'The heading of the column.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What the column contains: a fact of a user such as `email`, or `username`, `state`, `sponsor`, `until`, `userGroup`, or another name in the template. Null: the column is skipped.',
  })
  meaning?: string | null;
}

@InputType({
  description: 'Files to import, how they are read, and what happens to rows that cannot be imported.',
})
export class ImportFilesInput extends WriteInput {
  @Field(() => [ImportFileInput], {
    description: 'One file, or several that belong together, such as users and groups. At most 200.',
  })
  files: ImportFileInput[];

  @Field(() => ImportFormat, {
    nullable: true,
    description: 'The format of the files; detected for each when left out.',
  })
  format?: ImportFormat | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The encoding, such as `utf-8`, `utf-16`, `latin1` or `iso-8859-2`; detected when left out. If the encoding can only be guessed, it must be stated, except on a dry run.',
  })
  encoding?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The separator of cells: `comma`, `semicolon`, `tab` or `pipe`; detected when left out.',
  })
  separator?: string | null;

  @Field(() => [ImportColumnInput], {
    nullable: true,
    description: 'The meanings of columns with other headings.',
  })
  columns?: ImportColumnInput[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Import what can be imported, and list the rest in `problems`. When false, one row that cannot be imported prevents the whole import.',
  })
  keepGoing: boolean;
}

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

@ObjectType({ description: 'A row of a table or an entry of LDIF, with its outcome.' })
export class ImportRow {
  @Field(() => Int, { description: 'The line of the file where it begins.' })
  line: number;

  @Field(() => String, { description: 'The file and line.' })
  place: string;

  @Field(() => String, { description: 'The name of the user, group or other object in the row.' })
  name: string;

  @Field(() => ImportRowOutcome, { description: 'The outcome of the row.' })
  outcome: ImportRowOutcome;
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
}

const rowsShown = 1_000;

@PayloadType('What became of an import.')
export class ImportFilesPayload extends ApplyManifestPayload {
  allRows: ImportRow[] = [];
  allProblems: ImportProblem[] = [];

  @Field(() => [ImportReading], { description: 'How each file was read.' })
  readings: readonly ImportReading[] = [];

  @Field(() => [ImportNote], {
    description: 'What was skipped, with counts, and what else is not imported.',
  })
  notes: readonly ImportNote[] = [];

  @Field(() => ImportCounts, { description: 'The number of rows with each outcome.' })
  counts: ImportCounts = new ImportCounts();

  @Field(() => [ImportRow], { description: 'The rows in the order of the files, each with its outcome.' })
  rows(
    @Arg('first', () => Int, {
      nullable: true,
      description: 'The number of rows to return; 1,000 when left out.',
    })
    first?: number,
    @Arg('offset', () => Int, { nullable: true, description: 'The number of rows to skip.' }) offset?: number,
    @Arg('outcomes', () => [ImportRowOutcome], {
      nullable: true,
      description: 'Return only rows with these outcomes.',
    })
    outcomes?: ImportRowOutcome[],
  ): ImportRow[] {
    const from = offset ?? 0;
    const those = outcomes ? this.allRows.filter(({ outcome }) => outcomes.includes(outcome)) : this.allRows;
    return those.slice(from, from + (first ?? rowsShown));
  }

  @Field(() => [ImportProblem], {
    description:
      'Everything that cannot be imported, with its place, the reason and what to do. Unless `keepGoing` was set, these problems are in `userErrors`, too, and nothing was imported.',
  })
  problems(
    @Arg('first', () => Int, {
      nullable: true,
      description: 'The number of problems to return; 1,000 when left out.',
    })
    first?: number,
    @Arg('offset', () => Int, { nullable: true, description: 'The number of problems to skip.' })
    offset?: number,
  ): ImportProblem[] {
    const from = offset ?? 0;
    return this.allProblems.slice(from, from + (first ?? rowsShown));
  }

  @Field(() => Int, { description: 'The number of problems.' })
  get problemCount(): number {
    return this.allProblems.length;
  }
}
