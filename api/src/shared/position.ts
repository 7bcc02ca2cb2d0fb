import { GraphQLScalarType, Kind } from 'graphql';
import { errorText } from './error-text.ts';
import { InputError } from './errors.ts';

/** A position in the ordered change log. A JavaScript number holds it exactly. */
export const Position = new GraphQLScalarType<number, number>({
  name: 'Position',
  description:
    'A position in the ordered change log: a whole number below 2^53. 0 is before the first change; the changes are 1, 2, 3 … without gaps. As an argument it may also be a string of digits, such as a cursor of the list of changes.',
  serialize: (value) => checked(Number(value)),
  parseValue: (value) => checked(typeof value === 'string' ? numberIn(value) : value),
  parseLiteral: (node) =>
    checked(node.kind === Kind.INT || node.kind === Kind.STRING ? numberIn(node.value) : null),
});

/** Clients such as Relay send the cursor of a page, which is a string, as the argument for the next page. */
const numberIn = (text: string): number | null => (/^\d{1,16}$/.test(text) ? Number(text) : null);

function checked(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new InputError(errorText('POSITION_INVALID'));
  }
  return value;
}
