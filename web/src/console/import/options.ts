import { userFactNames } from '../users/user-facts';

export const formats = ['CSV', 'LDIF', 'JUMPCLOUD', 'MANIFEST'] as const;
export const separators = ['comma', 'semicolon', 'tab', 'pipe'] as const;

/** Encodings that files of other software have. The server knows more of them. */
export const encodings = [
  'utf-8',
  'utf-16',
  'windows-1252',
  'iso-8859-2',
  'windows-1251',
  'shift_jis',
] as const;

/** What a column of a table can contain. */
export const meanings = [
  ...userFactNames,
  'state',
  'sponsor',
  'until',
  'from',
  'user',
  'userGroup',
  'userGroups',
  'primaryGroup',
  'suspended',
  'enabled',
] as const;
export type Meaning = (typeof meanings)[number];

/** How files are to be read. The server detects whatever is null or missing. */
export interface Options {
  format: (typeof formats)[number] | null;
  separator: (typeof separators)[number] | null;
  /** By the names of the files. */
  encodings: Readonly<Record<string, string>>;
  /** What columns contain, by their headings. Null: the column is not imported. */
  columns: Readonly<Record<string, Meaning | null>>;
  isKeepingGoing: boolean;
}

export const noOptions: Options = {
  format: null,
  separator: null,
  encodings: {},
  columns: {},
  isKeepingGoing: false,
};
