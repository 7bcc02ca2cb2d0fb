import { isNode, LineCounter, parseDocument } from 'yaml';
import { errorText } from '../../shared/error-text.ts';
import { isObject } from '../../shared/is-object.ts';
import { one } from '../../shared/one.ts';
import { assertNotTooLong, FormatError, type Item, type Source } from './source.ts';

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
  const whole: unknown = within(file, () => document.toJS({ maxAliasCount: maxAliased }));
  const lineOf = (path: readonly (string | number)[]): number => {
    const node = document.getIn(path, true);
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
  };
  return {
    document: whole,
    placeOf(path) {
      for (let length = path.length; length > 0; length--) {
        const steps = path.slice(0, length).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
        const node = document.getIn(steps, true);
        if (isNode(node) && node.range) return at(node.range[0]);
      }
      return `${file}:1:1`;
    },
    items: itemsOf(whole, file, lineOf),
    problems: [],
    remarks: [],
    notes: [],
    readings: [],
  };
}

const lists = ['users', 'userGroups', 'resources', 'resourceGroups', 'bindings', 'policies'];

/** The entries of a manifest. */
function itemsOf(
  document: unknown,
  file: string,
  lineOf: (path: readonly (string | number)[]) => number,
): Item[] {
  if (!isObject(document)) return [];
  return lists.flatMap((list) => {
    const entries = document[list];
    if (!Array.isArray(entries)) return [];
    return entries.map((entry: unknown, index): Item => {
      const line = lineOf([list, index]);
      const path = `${list}.${index}`;
      return { place: `${file}:${line}`, line, label: labelOf(entry) ?? path, paths: [path] };
    });
  });
}

function labelOf(entry: unknown): string | null {
  if (!isObject(entry)) return null;
  const ends = [entry.user ?? entry.userGroup, entry.resource ?? entry.resourceGroup].filter(Boolean);
  const label = entry.username ?? entry.name ?? (ends.length > 0 ? ends.join(' on ') : null);
  return typeof label === 'string' ? label : null;
}
