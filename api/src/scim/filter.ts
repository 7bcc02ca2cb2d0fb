import { assertJson } from '../inputs/check-arguments.ts';
import { fold as foldText } from '../shared/fold.ts';
import { type Complex, enterpriseSchema } from './attributes.ts';
import { isCaseExact } from './describe.ts';
import { invalid } from './scim-error.ts';

/** @see RFC 7644, section 3.4.2.2 */
export type Filter =
  | { op: 'and' | 'or'; left: Filter; right: Filter }
  | { op: 'not'; filter: Filter }
  | { op: 'has'; path: string[]; filter: Filter }
  | { op: 'pr'; path: string[] }
  | { op: Comparison; path: string[]; value: string | number | boolean | null };

const comparisons = ['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le'] as const;
type Comparison = (typeof comparisons)[number];

const maxTokens = 200;
const longestFilter = 8_000;
const token = /\s*(?:("(?:[^"\\]|\\.)*")|([()[\]])|([^\s()[\]"]+))/gy;

/** Splits a path at its dots. It may begin with the URN of a schema, which contains colons and dots itself. */
export function splitPath(text: string): string[] {
  const extension = `${enterpriseSchema}:`.toLowerCase();
  const core = /^urn:ietf:params:scim:schemas:core:2\.0:(user|group):/i;
  const lower = text.toLowerCase();
  if (lower === enterpriseSchema.toLowerCase()) return [enterpriseSchema];
  if (lower.startsWith(extension)) return [enterpriseSchema, ...text.slice(extension.length).split('.')];
  return text.replace(core, '').split('.');
}

class Parser {
  private readonly tokens: string[];
  private place = 0;

  constructor(text: string) {
    if (text.length > longestFilter)
      throw invalid('invalidFilter', `A filter has at most ${longestFilter} characters.`);
    this.tokens = [];
    let end = 0;
    for (const match of text.matchAll(token)) {
      this.tokens.push(match[1] ?? match[2] ?? match[3] ?? '');
      end = match.index + match[0].length;
    }
    if (text.slice(end).trim() !== '')
      throw invalid('invalidFilter', `Not understood: ${text.slice(end, end + 40)}`);
    if (this.tokens.length > maxTokens)
      throw invalid(
        'invalidFilter',
        `A filter has at most ${maxTokens} words, operators, values and brackets.`,
      );
  }

  whole(): Filter {
    const filter = this.or();
    if (this.place < this.tokens.length) throw this.unexpected();
    return filter;
  }

  private or(): Filter {
    let left = this.and();
    while (this.takes('or')) left = { op: 'or', left, right: this.and() };
    return left;
  }

  private and(): Filter {
    let left = this.one();
    while (this.takes('and')) left = { op: 'and', left, right: this.one() };
    return left;
  }

  private one(): Filter {
    if (this.takes('not')) {
      this.expect('(');
      const filter = this.or();
      this.expect(')');
      return { op: 'not', filter };
    }
    if (this.takes('(')) {
      const filter = this.or();
      this.expect(')');
      return filter;
    }
    const path = splitPath(this.next());
    if (this.takes('[')) {
      const filter = this.or();
      this.expect(']');
      return { op: 'has', path, filter };
    }
    const op = this.next().toLowerCase();
    if (op === 'pr') return { op, path };
    if (!comparisons.includes(op as Comparison))
      throw invalid('invalidFilter', `There is no operator ${op.slice(0, 20)}.`);
    return { op: op as Comparison, path, value: valueIn(this.next()) };
  }

  private takes(word: string): boolean {
    if (this.tokens[this.place]?.toLowerCase() !== word) return false;
    this.place += 1;
    return true;
  }

  private expect(word: string): void {
    if (!this.takes(word)) throw this.unexpected();
  }

  private next(): string {
    const found = this.tokens[this.place];
    if (found === undefined) throw invalid('invalidFilter', 'The filter ends too early.');
    this.place += 1;
    return found;
  }

  private unexpected() {
    return invalid('invalidFilter', `Not understood: ${this.tokens[this.place]?.slice(0, 40) ?? 'the end'}`);
  }
}

function valueIn(text: string): string | number | boolean | null {
  let value: unknown;
  try {
    value = JSON.parse(/^(true|false|null)$/i.test(text) ? text.toLowerCase() : text);
  } catch {
    // Stays undefined: there is one error message for every invalid value.
  }
  // An escape sequence may stand for characters that cannot be stored, which the check of the whole filter cannot see.
  assertJson(value, 1, []);
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw invalid('invalidFilter', `${text.slice(0, 40)} is no value: texts are in double quotes.`);
}

export const parseFilter = (text: string): Filter => new Parser(text).whole();

/** Whether a filter applies to a resource, or to a value of the attribute with the path `within`. */
export function matches(filter: Filter, resource: Complex, within: readonly string[] = []): boolean {
  switch (filter.op) {
    case 'and':
      return matches(filter.left, resource, within) && matches(filter.right, resource, within);
    case 'or':
      return matches(filter.left, resource, within) || matches(filter.right, resource, within);
    case 'not':
      return !matches(filter.filter, resource, within);
    case 'has': {
      const path = [...within, ...filter.path];
      return valuesAt(resource, filter.path).some(
        (item) => isComplex(item) && matches(filter.filter, item, path),
      );
    }
    case 'pr':
      return valuesAt(resource, filter.path).some((value) => value !== null && value !== '');
    case 'ne':
      return !compares({ ...filter, op: 'eq' }, resource, within);
    default:
      return compares(filter, resource, within);
  }
}

function compares(
  filter: Extract<Filter, { value: unknown }>,
  resource: Complex,
  within: readonly string[],
): boolean {
  const name = filter.path.at(-1)?.toLowerCase() ?? '';
  // `emails eq "x"` compares the `value` of each e-mail address.
  const found = valuesAt(resource, filter.path).map((value) => (isComplex(value) ? value.value : value));
  if (filter.value === null) return filter.op === 'eq' && found.every((value) => (value ?? null) === null);
  if (dates.has(name) && !textual.has(filter.op))
    return found.some((value) => holds(filter.op, timeOf(value), timeOf(filter.value), true));
  const isExact = isCaseExact([...within, ...filter.path]);
  return found.some((value) => holds(filter.op, value, filter.value, isExact));
}

function holds(op: Comparison, found: unknown, wanted: unknown, exact: boolean): boolean {
  // Entra writes booleans as strings: primary eq "True".
  if (typeof found === 'boolean') return op === 'eq' && String(wanted).toLowerCase() === String(found);
  if (wanted === null || typeof wanted === 'boolean') return false;
  const fold = (value: unknown) => (exact ? String(value) : foldText(String(value)));
  const [one, other] = [fold(found), fold(wanted)];
  switch (op) {
    case 'eq':
      return one === other;
    case 'co':
      return one.includes(other);
    case 'sw':
      return one.startsWith(other);
    case 'ew':
      return one.endsWith(other);
    case 'gt':
      return one > other;
    case 'ge':
      return one >= other;
    case 'lt':
      return one < other;
    case 'le':
      return one <= other;
    default:
      return false;
  }
}

const textual = new Set(['co', 'sw', 'ew']);
const dates = new Set(['created', 'lastmodified']);

/**
 * Converts a text in the form of an instant to milliseconds, because one instant can be written in several ways. Other
 * texts stay as they are, such as the prefixes in `sw`.
 */
function timeOf(value: unknown): unknown {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? value : new Date(time).toISOString();
}

const isComplex = (value: unknown): value is Complex => typeof value === 'object' && value !== null;

/** The values at a path, which are several where an attribute on the path is multi-valued. */
export function valuesAt(resource: Complex, path: readonly string[]): unknown[] {
  let values: unknown[] = [resource];
  for (const step of path) {
    const lower = step.toLowerCase();
    values = values.flatMap((value) => {
      if (!isComplex(value)) return [];
      // Usually the path has the canonical spelling.
      const name = Object.hasOwn(value, step)
        ? step
        : Object.keys(value).find((key) => key.toLowerCase() === lower);
      const found = name === undefined ? undefined : value[name];
      if (found === undefined) return [];
      return Array.isArray(found) ? found : [found];
    });
  }
  return values;
}
