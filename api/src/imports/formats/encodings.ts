import { errorText } from '../../shared/error-text.ts';
import { FormatError } from './source.ts';

/** Names of encodings as people write them, and the labels of `TextDecoder`. */
const labels: Record<string, string> = {
  utf8: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  latin1: 'windows-1252',
  iso88591: 'windows-1252',
  windows1252: 'windows-1252',
  cp1252: 'windows-1252',
  ansi: 'windows-1252',
};

/** The names of encodings on screens and in options. */
const names: Record<string, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1252': 'Windows-1252 (Latin-1)',
};

export interface Decoded {
  text: string;
  encoding: string;
  isGuessed: boolean;
  samples: string[];
}

/** Other encodings that `TextDecoder` supports can be stated, such as `iso-8859-2` or `shift_jis`. */
function labelOf(stated: string, file: string): string {
  const label = labels[stated.toLowerCase().replace(/[^a-z0-9]/g, '')] ?? stated.toLowerCase();
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new FormatError(file, errorText('IMPORT_ENCODING_UNKNOWN', { encoding: stated }));
  }
}

/**
 * Decodes a file: in the stated encoding or that of its byte order mark; otherwise as UTF-8 if it is valid, and else in
 * the most likely encoding, which somebody has to confirm.
 */
export function decoded(bytes: Uint8Array, file: string, stated?: string | null): Decoded {
  assertText(bytes, file);
  const marked = markOf(bytes);
  if (stated) {
    const label = labelOf(stated, file);
    // UTF-16 has two byte orders; the byte order mark says which.
    const found = decodedAs(
      bytes,
      label.startsWith('utf-16') && marked?.startsWith('utf-16') ? marked : label,
      file,
    );
    // A file in UTF-8 can be decoded in every encoding with one byte per character, and then has wrong letters.
    return isUtf8(bytes) && found.encoding !== nameOf('utf-8')
      ? { ...found, samples: foreignLines(found.text) }
      : found;
  }
  if (marked) return decodedAs(bytes, marked, file);
  const wide = withoutMark(bytes);
  if (wide) return decodedAs(bytes, wide, file);
  try {
    return { text: textOf(bytes, 'utf-8'), encoding: nameOf('utf-8'), isGuessed: false, samples: [] };
  } catch {
    const text = textOf(bytes, 'windows-1252');
    // Windows-1252 has no characters for these bytes, so it is another encoding.
    const isImpossible = /[\u0081\u008d\u008f\u0090\u009d]/.test(text);
    if (isImpossible)
      throw new FormatError(`${file}:${lineOfFault(bytes)}`, errorText('IMPORT_ENCODING_UNCLEAR'));
    return {
      text,
      encoding: nameOf('windows-1252'),
      isGuessed: true,
      samples: foreignLines(text),
    };
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    textOf(bytes, 'utf-8');
    return true;
  } catch {
    return false;
  }
}

function decodedAs(bytes: Uint8Array, label: string, file: string): Decoded {
  try {
    return { text: textOf(bytes, label), encoding: nameOf(label), isGuessed: false, samples: [] };
  } catch {
    throw new FormatError(
      label === 'utf-8' ? `${file}:${lineOfFault(bytes)}` : file,
      errorText('IMPORT_ENCODING_OTHER', { encoding: nameOf(label) }),
    );
  }
}

const nameOf = (label: string): string => names[label] ?? label;

/** Without the byte order mark. */
const textOf = (bytes: Uint8Array, label: string): string =>
  new TextDecoder(label, { fatal: true }).decode(bytes);

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

function markOf(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
}

/** The heading of a table and the first lines of LDIF are ASCII, so in UTF-16 every second byte is 0. */
function withoutMark(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 64);
  if (start.length < 4) return null;
  const zeros = (from: number) => start.filter((byte, index) => index % 2 === from && byte === 0).length;
  const most = (start.length >> 1) * 0.7;
  if (zeros(1) >= most && zeros(0) === 0) return 'utf-16le';
  return zeros(0) >= most && zeros(1) === 0 ? 'utf-16be' : null;
}

function assertText(bytes: Uint8Array, file: string): void {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new FormatError(file, errorText('IMPORT_SPREADSHEET'));
  if (startsWith(bytes, 0x1f, 0x8b)) throw new FormatError(file, errorText('IMPORT_COMPRESSED'));
  if (startsWith(bytes, 0xff, 0xfe, 0, 0)) throw new FormatError(file, errorText('IMPORT_UTF32'));
}

/** The line with the first byte that is not valid UTF-8. */
function lineOfFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8');
  const before = decoder.decode(bytes).split('\ufffd', 1)[0] ?? '';
  return before.split('\n').length;
}

const samplesShown = 3;

function foreignLines(text: string): string[] {
  const found: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: everything that is not ASCII
    if (/[^\x00-\x7f]/.test(line)) found.push(`${index + 1}: ${line.slice(0, 120)}`);
    if (found.length === samplesShown) break;
  }
  return found;
}
