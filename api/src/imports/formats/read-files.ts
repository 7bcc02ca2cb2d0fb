import { atOnce, type WithBreaks } from '../../shared/breaks.ts';
import { errorText } from '../../shared/error-text.ts';
import { sourceOfTable } from './csv.ts';
import { assertMapped } from './csv-columns.ts';
import { separatorCalled, separatorName, tableOf } from './csv-records.ts';
import { entriesOfTable } from './csvde.ts';
import { type DirectoryFile, directorySource } from './directory-entries.ts';
import { type Decoded, decoded } from './encodings.ts';
import { type JumpCloudFile, jumpCloudFiles, jumpCloudSource, jumpCloudTable } from './jumpcloud.ts';
import { entriesOf } from './ldif-entries.ts';
import { merged } from './merge-sources.ts';
import { assertNotTooLong, FormatError, type Reading, readingOf, type Source } from './source.ts';
import { readYaml } from './yaml.ts';

export const importFormats = ['manifest', 'csv', 'ldif', 'jumpcloud'] as const;
export type FormatName = (typeof importFormats)[number];

export interface ReadOptions {
  /** Recognised by the file's name and contents when left out. */
  format?: FormatName | null;
  encoding?: string | null;
  separator?: string | null;
  /** The meaning of columns, by heading. An empty meaning skips the column. */
  mapping?: Readonly<Record<string, string>>;
}

export interface ImportedFile {
  name: string;
  bytes: Uint8Array;
  /** Of this file, where it differs from that of the others. */
  encoding?: string | null;
}

const endings: Record<string, FormatName> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  txt: 'csv',
  ldif: 'ldif',
  ldf: 'ldif',
  yaml: 'manifest',
  yml: 'manifest',
};

/** The format of a file: as stated, or according to its beginning or the end of its name. */
function formatOf(name: string, text: string, stated: FormatName | null | undefined): FormatName {
  if (stated) return stated;
  if (/^(?:#[^\n]*\n|\s*\n|version:\s*1\s*\n)*dn::?\s/i.test(text)) return 'ldif';
  const ending = endings[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (ending) return ending;
  if (/^\s*[[{]/.test(text)) return 'jumpcloud';
  return /^muster:/m.test(text) ? 'manifest' : 'csv';
}

/** The content of a file: complete by itself, or a part of a directory that several files describe together. */
type ReadFile = { source: Source } | { jumpCloud: JumpCloudFile[] } | { directory: DirectoryFile };

/**
 * The document that one or several files describe: tables, LDIF, answers of JumpCloud, or one manifest. Files of one
 * directory belong together: a group may be in one file and its members in another.
 */
export const readFiles = (files: readonly ImportedFile[], options: ReadOptions = {}): Source =>
  atOnce(reading(files, options));

/** The same, as work that may be interrupted. */
export function* reading(files: readonly ImportedFile[], options: ReadOptions): WithBreaks<Source> {
  const sources: Source[] = [];
  const jumpCloud: JumpCloudFile[] = [];
  const directory: DirectoryFile[] = [];
  const encodings: { name: string; encoding: Decoded }[] = [];
  const headings: string[] = [];
  for (const { name, bytes, encoding: own } of files) {
    const encoding = decoded(bytes, name, own ?? options.encoding);
    assertNotTooLong(encoding.text, name);
    encodings.push({ name, encoding });
    yield;
    const read = yield* withFaultsDecoded(encoding, readOne(name, encoding.text, options, headings));
    if ('jumpCloud' in read) jumpCloud.push(...read.jumpCloud);
    else if ('directory' in read)
      directory.push({ ...read.directory, reading: readingIn(encoding, read.directory.reading) });
    else sources.push(withEncoding(read.source, name, encoding));
  }
  assertMapped(options.mapping ?? {}, headings, files.map(({ name }) => name).join(', '));
  if (directory.length > 0) sources.push(yield* directorySource(directory));
  if (jumpCloud.length > 0) {
    const source = yield* jumpCloudSource(jumpCloud);
    const guessed = encodings.find(({ encoding }) => encoding.isGuessed) ?? encodings[0];
    sources.push(guessed ? withEncoding(source, guessed.name, guessed.encoding) : source);
  }
  return yield* merged(sources);
}

function* readOne(
  name: string,
  text: string,
  options: ReadOptions,
  headings: string[],
): WithBreaks<ReadFile> {
  switch (formatOf(name, text, options.format)) {
    case 'ldif':
      return {
        directory: { file: name, entries: entriesOf(text, name), reading: readingOf(name, 'LDIF') },
      };
    case 'csv':
      return yield* readTable(name, text, options, headings);
    case 'manifest':
      return { source: readYaml(text, name) };
    case 'jumpcloud':
      return yield* readJson(name, text, options, headings);
  }
}

/** A table of people and memberships, or one that another directory exports in a form of its own. */
function* readTable(
  name: string,
  text: string,
  options: ReadOptions,
  headings: string[],
): WithBreaks<ReadFile> {
  const stated = options.separator ? separatorCalled(options.separator, name) : null;
  const table = yield* tableOf(text, name, stated);
  const { heading, rows, separator } = table;
  headings.push(...heading.cells);
  const own = mappingOf(heading.cells, options.mapping ?? {});
  if (Object.keys(own).length === 0) {
    const entries = entriesOfTable(heading.cells, rows);
    if (entries) {
      const reading = readingOf(name, 'CSV, Active Directory (csvde)', separatorName(separator));
      return { directory: { file: name, entries, reading } };
    }
    const jumpCloud = jumpCloudTable(heading.cells, rows, name);
    if (jumpCloud) return { jumpCloud: [jumpCloud] };
  }
  return { source: yield* sourceOfTable(table, name, own) };
}

/** The stated meanings of the columns that a file has. */
const mappingOf = (headings: readonly string[], mapping: Readonly<Record<string, string>>) => {
  const trimmed = new Set(headings.map((heading) => heading.trim()));
  return Object.fromEntries(Object.entries(mapping).filter(([name]) => trimmed.has(name.trim())));
};

function* readJson(
  name: string,
  text: string,
  options: ReadOptions,
  headings: string[],
): WithBreaks<ReadFile> {
  if (!/^\s*[[{]/.test(text)) return yield* readTable(name, text, options, headings);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    // It reports where the file is wrong.
    return { source: readYaml(text, name) };
  }
  const files = jumpCloudFiles(document, name);
  if (files) return { jumpCloud: files };
  if (options.format === 'jumpcloud') throw new FormatError(name, errorText('IMPORT_JUMPCLOUD_ANSWER'));
  return { source: readYaml(text, name) };
}

const readingIn = ({ encoding, isGuessed, samples }: Decoded, reading: Reading): Reading => ({
  ...reading,
  encoding,
  isEncodingGuessed: isGuessed,
  samples,
});

const withEncoding = (source: Source, file: string, encoding: Decoded): Source => ({
  ...source,
  readings: (source.readings.length > 0 ? source.readings : [readingOf(file, 'manifest')]).map((reading) =>
    readingIn(encoding, reading),
  ),
});

function* withFaultsDecoded(encoding: Decoded, read: WithBreaks<ReadFile>): WithBreaks<ReadFile> {
  try {
    return yield* read;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const readings = error.readings.map((reading) => readingIn(encoding, reading));
    throw new FormatError(error.place, error.text, readings);
  }
}
