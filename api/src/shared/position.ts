import { GraphQLScalarType, Kind } from 'graphql';
import { errorText } from './error-text.ts';
import { InputError } from './errors.ts';

/** A position in the ordered change log. A JavaScript number holds it exactly. */
export const Position = new GraphQLScalarType<number, number>({
  name: 'Position',
  description:
    'A position in the ordered change log: a whole number below 2^53. 0 is before the first change; the changes are 1, 2, 3 … without gaps.',
  serialize: (value) => checked(Number(value)),
  parseValue: (value) => checked(value),
  parseLiteral: (node) => checked(node.kind === Kind.INT ? Number(node.value) : null),
});

function checked(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new InputError(errorText('POSITION_INVALID'));
  }
  return value;
}
