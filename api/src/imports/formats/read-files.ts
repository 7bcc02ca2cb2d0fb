import { errorText } from '../../shared/error-text.ts';
import { type CsvOptions, readCsv } from './csv.ts';
import { tableOf } from './csv-records.ts';
import { entriesOfTable } from './csvde.ts';
import { directorySource } from './directory-entries.ts';
import { type Decoded, decoded } from './encodings.ts';
import { type JumpCloudFile, jumpCloudFiles, jumpCloudSource, jumpCloudTable } from './jumpcloud.ts';
import { readLdif } from './ldif.ts';
import { merged } from './merge-sources.ts';
import { assertNotTooLong, FormatError, type Reading, type Source } from './source.ts';
import { readYaml } from './yaml.ts';

export const importFormats = ['manifest', 'csv', 'ldif', 'jumpcloud'] as const;
export type FormatName = (typeof importFormats)[number];

export interface ReadOptions extends CsvOptions {
  /** Recognised by the file's name and contents when left out. */
  format?: FormatName | null;
  encoding?: string | null;
}

export interface ImportedFile {
  name: string;
  bytes: Uint8Array;
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

/** The contents of one or more files: tables, LDIF, answers of JumpCloud, or a single manifest. */
export function readFiles(files: readonly ImportedFile[], options: ReadOptions = {}): Source {
  const sources: Source[] = [];
  const jumpCloud: JumpCloudFile[] = [];
  const encodings: { name: string; encoding: Decoded }[] = [];
  for (const { name, bytes } of files) {
    const encoding = decoded(bytes, name, options.encoding);
    assertNotTooLong(encoding.text, name);
    const read = readOne(name, encoding.text, options);
    encodings.push({ name, encoding });
    if (Array.isArray(read)) jumpCloud.push(...read);
    else sources.push(withEncoding(read, encoding));
  }
  if (jumpCloud.length > 0) {
    const source = jumpCloudSource(jumpCloud);
    const guessed = encodings.find(({ encoding }) => encoding.isGuessed) ?? encodings[0];
    sources.push(guessed ? withEncoding(source, guessed.encoding) : source);
  }
  return merged(sources);
}

function readOne(name: string, text: string, options: ReadOptions): Source | JumpCloudFile[] {
  switch (formatOf(name, text, options.format)) {
    case 'ldif':
      return readLdif(text, name);
    case 'csv':
      return readTable(name, text, options);
    case 'manifest':
      return readYaml(text, name);
    case 'jumpcloud':
      return readJson(name, text, options);
  }
}

/** A table of people and memberships, or one that another directory exports in its own form. */
function readTable(name: string, text: string, options: ReadOptions): Source | JumpCloudFile[] {
  const isOwn = Object.keys(options.mapping ?? {}).length > 0;
  if (isOwn) return readCsv(text, name, options);
  const { heading, rows } = tableOf(text, name, null);
  const entries = entriesOfTable(heading.cells, rows);
  if (entries) return directorySource(entries, name, readingOf('CSV, Active Directory (csvde)', 'comma'));
  const table = jumpCloudTable(heading.cells, rows, name);
  return table ? [table] : readCsv(text, name, options);
}

function readJson(name: string, text: string, options: ReadOptions): Source | JumpCloudFile[] {
  if (!/^\s*[[{]/.test(text)) return readTable(name, text, options);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    // It reports where the file is wrong.
    return readYaml(text, name);
  }
  const files = jumpCloudFiles(document, name);
  if (files) return files;
  if (options.format === 'jumpcloud') throw new FormatError(name, errorText('IMPORT_JUMPCLOUD_ANSWER'));
  return readYaml(text, name);
}

const readingOf = (format: string, separator: string | null): Reading => ({
  format,
  encoding: 'UTF-8',
  isEncodingGuessed: false,
  samples: [],
  separator,
  columns: [],
});

const withEncoding = (source: Source, { encoding, isGuessed, samples }: Decoded): Source => ({
  ...source,
  readings: (source.readings.length > 0 ? source.readings : [readingOf('manifest', null)]).map((reading) => ({
    ...reading,
    encoding,
    isEncodingGuessed: isGuessed,
    samples,
  })),
});
