import type { DirectoryFile } from './directory-entries.ts';
import { entriesOf } from './ldif-entries.ts';
import { readingOf } from './source.ts';

/**
 * The entries of an LDIF file, or of what ldapsearch, slapcat, db2ldif and ldifde print. They are read when somebody
 * iterates over them.
 */
export function ldifFile(text: string, file: string): DirectoryFile {
  return {
    file,
    entries: entriesOf(text, file),
    reading: readingOf(file, 'LDIF'),
  };
}
