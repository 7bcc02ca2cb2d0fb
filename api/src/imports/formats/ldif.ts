import { directorySource } from './directory-entries.ts';
import { entriesOf } from './ldif-entries.ts';
import { assertNotTooLong, type Source } from './source.ts';

/** People and groups of an LDIF file, or of what ldapsearch, slapcat, db2ldif and ldifde print. */
export function readLdif(text: string, file: string): Source {
  assertNotTooLong(text, file);
  return directorySource(entriesOf(text, file), file, {
    format: 'LDIF',
    encoding: 'UTF-8',
    isEncodingGuessed: false,
    samples: [],
    separator: null,
    columns: [],
  });
}
