import { type DirectoryFile, directorySource } from './directory-entries.ts';
import { entriesOf } from './ldif-entries.ts';
import { assertNotTooLong, type Source } from './source.ts';

/** People and groups of an LDIF file, or of what ldapsearch, slapcat, db2ldif and ldifde print. */
export const readLdif = (text: string, file: string): Source => directorySource([ldifFile(text, file)]);

/** The entries of an LDIF file, which are read when somebody iterates over them. */
export function ldifFile(text: string, file: string): DirectoryFile {
  assertNotTooLong(text, file);
  return {
    file,
    entries: entriesOf(text, file),
    reading: {
      file,
      format: 'LDIF',
      encoding: 'UTF-8',
      isEncodingGuessed: false,
      samples: [],
      separator: null,
      columns: [],
    },
  };
}
