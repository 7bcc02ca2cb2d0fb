import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Command, Option } from 'commander';
import { isTemplateKind, template, templates } from '../imports/formats/csv-template.ts';
import { importFormats } from '../imports/formats/read-files.ts';
import { assertNone, Client, type ClientOptions } from './client.ts';
import { exitCodes, Failure } from './failure.ts';
import { print } from './output.ts';

interface Options extends ClientOptions {
  json?: boolean;
  dryRun?: boolean;
  keepGoing?: boolean;
  remarks?: boolean;
  format?: string;
  encoding?: string;
  separator?: string;
  map: Record<string, string>;
  ignore: string[];
  reason?: string;
}

interface Reading {
  format: string;
  encoding: string;
  isEncodingGuessed: boolean;
  samples: string[];
  separator: string | null;
}

interface Imported {
  stepCount: number;
  steps: { action: string; kind: string; name: string; detail: string | null }[];
  readings: Reading[];
  notes: { message: string }[];
  counts: {
    rows: number;
    created: number;
    updated: number;
    unchanged: number;
    partial: number;
    failed: number;
    skipped: number;
  };
  rows: { place: string; name: string; outcome: string }[];
  problems: { place: string; message: string }[];
  problemCount: number;
  remarks: { place: string; message: string }[];
  remarkCount: number;
  userErrors: { code: string; message: string; path: string[] }[];
}

/** Each of 100,000 people may have a remark, if their groups were not exported. */
const remarksShown = 20;

const importFiles = `mutation ($input: ImportFilesInput!, $rows: Int!, $remarks: Int!) {
  importFiles(input: $input) {
    stepCount
    steps(first: 1000000) { action kind name detail }
    readings { format encoding isEncodingGuessed samples separator }
    notes { message }
    counts { rows created updated unchanged partial failed skipped }
    rows(first: $rows) { place name outcome }
    problems(first: 1000000) { place message }
    problemCount
    remarks(first: $remarks) { place message }
    remarkCount
    userErrors { code message path }
  }
}`;

export function addImportCommands(
  program: Command,
  importPeribolos: (folder: string, options: Options) => Promise<void>,
): void {
  const into = program
    .command('import')
    .argument('[files...]', 'manifests (YAML, JSON), CSV or LDIF files, or a folder of JumpCloud’s answers')
    .description('Add and update what files name; never ends anything');
  into
    .option('--dry-run', 'print how the files are read and exactly what would change')
    .option('--keep-going', 'import what can be imported, and list the rest')
    .addOption(
      new Option('--format <format>', 'what the files are; found out when left out').choices(importFormats),
    )
    .option('--remarks', 'print everything that was skipped in single rows, not only the first 20')
    .option('--encoding <name>', 'utf-8, utf-16, latin1 or another one; found out when left out')
    .option('--separator <name>', 'comma, semicolon, tab or pipe; found out when left out')
    .option('--map <column=name...>', 'what a column of a CSV file is called here', pairs, {})
    .option('--ignore <column...>', 'columns of a CSV file to skip', [])
    .option('--reason <text>', 'why, for the change log')
    .action(async (files: string[], _options, command: Command) => {
      if (files.length === 0) throw new Failure('State a file.', exitCodes.usage);
      await send(files, command.optsWithGlobals<Options>());
    });
  into
    .command('peribolos <folder>')
    .description('Add and update from the configuration of GitHub organisations')
    .option('--dry-run', 'print exactly what would change')
    .option('--keep-going', 'import what can be imported, and list the rest')
    .action((folder: string, _options, command: Command) =>
      importPeribolos(folder, command.optsWithGlobals<Options>()),
    );
  into
    .command('template')
    .description('Print a CSV file to fill in')
    .addArgument(
      into.createArgument('[kind]', 'what its rows are').choices(Object.keys(templates)).default('users'),
    )
    .action((kind: string) => {
      if (isTemplateKind(kind)) process.stdout.write(template(kind));
    });
}

function pairs(text: string, before: Record<string, string>): Record<string, string> {
  const [column, name] = text.split('=');
  if (!column || name === undefined) throw new Failure('--map takes COLUMN=NAME.', exitCodes.usage);
  return { ...before, [column]: name };
}

/** The files to import: the file itself, or the data files in a folder. */
function filesIn(path: string): string[] {
  if (path === '-' || !statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => /\.(json|csv|ldif|ldf)$/i.test(name)).map((name) => join(path, name));
}

function read(paths: readonly string[]): { name: string; content: string }[] {
  return paths.flatMap((path) => {
    try {
      const files = filesIn(path);
      if (files.length === 0) throw new Failure(`${path} has no JSON, CSV or LDIF files.`, exitCodes.usage);
      return files.map((file) => ({
        name: paths.length === 1 && files.length === 1 ? file : basename(file),
        content: readFileSync(file === '-' ? 0 : file).toString('base64'),
      }));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        throw new Failure(`There is no ${path}.`, exitCodes.usage);
      throw error;
    }
  });
}

async function send(paths: readonly string[], options: Options): Promise<void> {
  const columns = [
    ...Object.entries(options.map).map(([name, meaning]) => ({ name, meaning: meaning || null })),
    ...options.ignore.map((name) => ({ name, meaning: null })),
  ];
  const input = {
    files: read(paths),
    format: options.format?.toUpperCase(),
    encoding: options.encoding,
    separator: options.separator,
    columns,
    keepGoing: options.keepGoing ?? false,
    reason: options.reason,
    dryRun: options.dryRun ?? false,
  };
  const rows = options.json || options.dryRun ? 1_000_000 : 0;
  const { importFiles: done } = await new Client(options).ask<{ importFiles: Imported }>(importFiles, {
    input,
    rows,
    remarks: options.remarks ? 1_000_000 : remarksShown,
  });
  for (const line of describeReadings(done)) console.error(line);
  for (const { place, message } of [...done.problems, ...done.remarks]) console.error(`${place}: ${message}`);
  const more = done.remarkCount - done.remarks.length;
  if (more > 0) console.error(`${more} further remarks are left out. Use --remarks to print all of them.`);
  if (done.problemCount === 0 || !options.keepGoing) assertNone(done.problemCount > 0 ? [] : done.userErrors);
  if (options.json) print(options.dryRun ? done.rows : done.steps, true);
  else if (done.stepCount > 0) print(done.steps, false);
  console.error(countsOf(done));
  if (done.problemCount > 0) {
    if (!options.keepGoing)
      console.error('Nothing was imported. Correct the rows, or import the others with --keep-going.');
    process.exitCode = exitCodes.failed;
    return;
  }
  const what = options.dryRun ? 'would be done' : 'done';
  console.error(done.stepCount === 0 ? 'Nothing to do.' : `${done.stepCount} steps ${what}.`);
}

/** Describes how the files were read, and what was skipped. */
function describeReadings({ readings, notes }: Imported): string[] {
  const read = readings.map(({ format, encoding, isEncodingGuessed, samples, separator }) =>
    [
      `Read as ${format}, ${encoding}${isEncodingGuessed ? ' (guessed: state --encoding)' : ''}${separator ? `, separated by ${separator}` : ''}.`,
      ...samples,
    ].join('\n  '),
  );
  return [...new Set(read), ...notes.map(({ message }) => message)];
}

function countsOf({ counts }: Imported): string {
  const { rows, created, updated, unchanged, partial, failed, skipped } = counts;
  const parts = [`${created} created`, `${updated} updated`, `${unchanged} unchanged`];
  if (partial > 0) parts.push(`${partial} imported in part`);
  parts.push(`${failed} not imported`);
  if (skipped > 0) parts.push(`${skipped} skipped`);
  return `${rows} ${rows === 1 ? 'row' : 'rows'}: ${parts.join(', ')}.`;
}
