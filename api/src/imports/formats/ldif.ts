import { directorySource } from './directory-entries.ts';
import { entriesOf } from './ldif-entries.ts';
import { assertNotTooLong, type Source } from './source.ts';

/** The people and groups in an LDIF file, or in the output of ldapsearch, slapcat, db2ldif and ldifde. */
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
