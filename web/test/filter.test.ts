import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Filter,
  type FilterField,
  filterOf,
  operatorsOf,
  parseFilter,
  printFilter,
  whereOf,
} from '../src/console/list/filter';

const fields: FilterField[] = (['text', 'choice', 'yesNo', 'date'] as const).map((type) => ({
  key: `${type}Field`,
  label: type,
  group: type,
  type,
}));

const token = fc.constantFrom(...fields).chain(({ key, type }) =>
  fc.record({
    key: fc.constant(key),
    operator: fc.constantFrom(...operatorsOf[type]),
    value: type === 'yesNo' ? fc.constantFrom('true', 'false') : fc.string(),
  }),
);

/** With fewer than two conditions the operation is always "and". */
const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ tokens: fc.array(token, { maxLength: 1 }), operation: fc.constant('and' as const) }),
  fc.record({
    tokens: fc.array(token, { minLength: 2, maxLength: 5 }),
    operation: fc.constantFrom('and' as const, 'or' as const),
  }),
);

describe('a filter', () => {
  test('stays the same when it is printed as text and parsed', () => {
    fc.assert(
      fc.property(filter, (any) => {
        expect(parseFilter(printFilter(any))).toEqual(any);
      }),
    );
  });

  test('stays the same when it is converted to a GraphQL where and back', () => {
    fc.assert(
      fc.property(filter, (any) => {
        fc.pre(any.tokens.length > 0);
        expect(filterOf(whereOf(any, fields))).toEqual(any);
      }),
    );
  });

  test.each([
    ['textField : "a"', { textField: { contains: 'a' } }],
    ['textField != "a"', { NOT: { textField: { eq: 'a' } } }],
    [
      'yesNoField = "true" or dateField < "2027-01-01"',
      { OR: [{ yesNoField: { eq: true } }, { dateField: { before: '2027-01-01' } }] },
    ],
    ['unknown = "a"', null],
  ])('%s becomes the expected GraphQL where', (text, where) => {
    expect(whereOf(parseFilter(text) as Filter, fields)).toEqual(where);
  });

  test.each([
    'textField',
    'textField : a',
    'textField : "a" textField : "b"',
    'a : "b" and c : "d" or e : "f"',
    '"',
  ])('%j is not a valid filter', (text) => {
    expect(parseFilter(text)).toBeNull();
  });

  test('that the filter bar cannot express is not shown in it', () => {
    expect(filterOf({ OR: [{ AND: [{ department: { eq: 'a' } }] }] })).toBeNull();
    expect(filterOf({ department: { in: ['a', 'b'] } })).toBeNull();
  });
});
