import { isNode, LineCounter, parseDocument } from 'yaml';
import { errorText } from '../../shared/error-text.ts';
import { one } from '../../shared/one.ts';
import { assertNotTooLong, FormatError, type Source } from './source.ts';

/** How many parts aliases may add to a document. With nested aliases, a few lines can expand to gigabytes. */
const maxAliased = 1_000;

/** The parser is recursive, so a deep document overflows the stack. */
const tooDeep = (place: string) => new FormatError(place, errorText('IMPORT_TOO_DEEP'));

/** Turns failures of the parser into errors in the document. */
function within<Result>(file: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(file);
    if (error instanceof ReferenceError)
      throw new FormatError(file, errorText('IMPORT_ALIASES', { limit: maxAliased }));
    throw error;
  }
}

/** Reads a manifest in YAML or JSON. */
export function readYaml(text: string, file: string): Source {
  assertNotTooLong(text, file);
  const lines = new LineCounter();
  const document = within(file, () => parseDocument(text, { lineCounter: lines }));
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const [error] = document.errors;
  if (error?.code === 'RESOURCE_EXHAUSTION') throw tooDeep(at(error.pos[0]));
  if (error)
    throw new FormatError(
      at(error.pos[0]),
      errorText('IMPORT_YAML', {
        problem: one(error.message.split('\n')[0], 'splitting gives at least one part'),
      }),
    );
  return {
    document: within(file, () => document.toJS({ maxAliasCount: maxAliased })),
    placeOf(path) {
      for (let length = path.length; length > 0; length--) {
        const steps = path.slice(0, length).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
        const node = document.getIn(steps, true);
        if (isNode(node) && node.range) return at(node.range[0]);
      }
      return `${file}:1:1`;
    },
    items: [],
    problems: [],
    notes: [],
    readings: [],
  };
}
