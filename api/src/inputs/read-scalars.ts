import { type GraphQLSchema, isScalarType } from 'graphql';

type Parse = (value: unknown) => unknown;

/** A year that `Date.prototype.toISOString` writes with a sign: before 0 or after 9999. */
const farYear = /^[+-]\d{6}-/;

/**
 * How a text in the variables is read as a value of a scalar. Where the scalars of `graphql-scalars` throw, nothing of
 * the whole operation is carried out. Here a text that is no time becomes an invalid date, which `checkArguments` or the
 * service refuses with the place where it is stated, and `addDuration` refuses a text that is no duration. So one wrong
 * row does not keep the others from being carried out.
 */
const readers: Record<string, (text: string, parse: Parse) => unknown> = {
  DateTime: (text, parse) => {
    try {
      return parse(text);
    } catch {
      return new Date(farYear.test(text) ? text : Number.NaN);
    }
  },
  ISO8601Duration: (text) => text,
};

/** Only values in variables are read so: a document with a wrong value in it is refused before it is carried out. */
export function readScalars(schema: GraphQLSchema): void {
  for (const [name, read] of Object.entries(readers)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) throw new Error(`There is no scalar ${name}`);
    const parse: Parse = type.parseValue;
    type.parseValue = (value) => (typeof value === 'string' ? read(value, parse) : parse(value));
  }
}
