import { type ErrorText, errorText } from '../../shared/error-text.ts';

/** How a file was read, so that people can check it before anything is done. */
export interface Reading {
  file: string;
  format: string;
  encoding: string;
  /** The encoding was neither stated nor marked in the file, so it may be wrong. */
  isEncodingGuessed: boolean;
  /** Lines that would look wrong in another encoding. */
  samples: readonly string[];
  separator: string | null;
  columns: readonly ReadColumn[];
}

export interface ReadColumn {
  name: string;
  /** What it contains; null if it is skipped. */
  meaning: string | null;
  /** The first value in it. */
  example: string | null;
}

/** How the text of a file was read. Its encoding is UTF-8, unless the bytes were decoded in another one. */
export const readingOf = (
  file: string,
  format: string,
  separator: string | null = null,
  columns: readonly ReadColumn[] = [],
): Reading => ({
  file,
  format,
  encoding: 'UTF-8',
  isEncodingGuessed: false,
  samples: [],
  separator,
  columns,
});

/** A row of a table or an entry of LDIF, and the parts of the document that were made of it. */
export interface Item {
  place: string;
  /** The line in the file. */
  line: number;
  label: string;
  /**
   * Paths such as `users.3`: first that of the object that the row is about, then those of what else the row states.
   * Empty if nothing could be made of the row.
   */
  paths: readonly string[];
  /** Why the entry is not imported, if it is neither a person nor a group of people. */
  skipped?: ErrorText;
}

/** Something in a row or entry that is not imported although it is not wrong, and the reason. */
export interface Remark {
  place: string;
  text: ErrorText;
}

/** A problem of one row or entry. */
export interface Problem {
  place: string;
  text: ErrorText;
  /** The parts of the document that the problem makes wrong. */
  paths: readonly string[];
  /** Whether the rest of the row or entry can be imported without them. */
  isPartial?: boolean;
}

/** A manifest made from files, with the place in the files that each part comes from. */
export interface Source {
  document: unknown;
  /**
   * The place of the part with a path such as `userGroups.3.members.0`, or of the nearest part around it that has one.
   */
  placeOf(path: readonly string[]): string;
  /** The rows or entries in order; empty for a manifest, which needs no translation. */
  items: readonly Item[];
  problems: readonly Problem[];
  /** What was skipped in single rows or entries. */
  remarks: readonly Remark[];
  /** What was skipped, and what else people should know before they import. */
  notes: readonly ErrorText[];
  readings: readonly Reading[];
}

/** An error of a file as a whole, with its place. */
export class FormatError extends Error {
  constructor(
    readonly place: string,
    readonly text: ErrorText,
    /** How the file was read so far, so that the caller can state how to read it. */
    readonly readings: readonly Reading[] = [],
  ) {
    super(`${place}: ${text}`);
  }
}

/** The place of a row of a table, and the place of a column in it. A place is the same in every language. */
export const placeOfRow = (file: string, line: number): string => `${file}:${line}`;
export const placeOfColumn = (row: string, heading: string): string => `${row}: "${heading}"`;

/** The row of a place, which may name a column behind it. */
export const rowOf = (place: string): string => place.split(': "', 1)[0] ?? place;

/** Limits on the size of imported files. The server has limits of its own. */
export const importLimits = {
  /** Characters of a file. */
  characters: 32 * 1024 * 1024,
  /** Rows of a table, or entries of LDIF. */
  rows: 500_000,
  /**
   * Rows of all files of an import. What it states is all in memory at once, about 7 kB for each row. With more rows, the
   * server would run out of its heap. docs/decisions/0044 has the figures.
   */
  rowsOfImport: 100_000,
  columns: 500,
  /** Characters of a row, or of a value with its continuation lines. */
  rowCharacters: 1_000_000,
};

export function assertNotTooLong(text: string, file: string): void {
  if (text.length <= importLimits.characters) return;
  throw new FormatError(
    file,
    errorText('IMPORT_FILE_TOO_LONG', { limit: importLimits.characters, count: text.length }),
  );
}

/** A source whose places were recorded one by one. */
export function sourceWithPlaces(
  document: unknown,
  places: ReadonlyMap<string, string>,
  whole: string,
  more: Partial<Source> = {},
): Source {
  return {
    document,
    placeOf(path) {
      for (let length = path.length; length > 0; length--) {
        const place = places.get(path.slice(0, length).join('.'));
        if (place) return place;
      }
      return whole;
    },
    items: [],
    problems: [],
    remarks: [],
    notes: [],
    readings: [],
    ...more,
  };
}
