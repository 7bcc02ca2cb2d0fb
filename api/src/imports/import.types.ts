import { Arg, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { PayloadType } from '../shared/payload-type.ts';
import { WriteInput } from '../shared/write.input.ts';
import { ImportReport } from './import-report.types.ts';
import {
  ImportCounts,
  ImportNote,
  ImportProblem,
  ImportReading,
  ImportRemark,
  ImportRow,
} from './import-row.types.ts';
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

  @Field(() => String, {
    nullable: true,
    description: 'The encoding of this file, if it differs from that of the others.',
  })
  encoding?: string | null;
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

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Keep a report of every row for a day, also of a dry run. `report` in the answer and the query `importReport` return its rows in pages.',
  })
  keepReport: boolean;
}

const rowsShown = 1_000;

@PayloadType('What became of an import.')
export class ImportFilesPayload extends ApplyManifestPayload {
  allRows: ImportRow[] = [];
  allProblems: ImportProblem[] = [];
  allRemarks: ImportRemark[] = [];

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

  @Field(() => [ImportRemark], {
    description: 'What was skipped in single rows although it is not wrong, with its place and the reason.',
  })
  remarks(
    @Arg('first', () => Int, {
      nullable: true,
      description: 'The number of remarks to return; 1,000 when left out.',
    })
    first?: number,
    @Arg('offset', () => Int, { nullable: true, description: 'The number of remarks to skip.' })
    offset?: number,
  ): ImportRemark[] {
    const from = offset ?? 0;
    return this.allRemarks.slice(from, from + (first ?? rowsShown));
  }

  @Field(() => Int, { description: 'The number of remarks.' })
  get remarkCount(): number {
    return this.allRemarks.length;
  }

  @Field(() => ImportReport, {
    nullable: true,
    description: 'The outcome of every row, in pages; null unless `keepReport` was set.',
  })
  report: ImportReport | null = null;
}
