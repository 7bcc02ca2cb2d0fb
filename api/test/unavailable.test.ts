import { DriverException } from '@mikro-orm/core';
import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { isLostConnection, unavailabilityOf } from '../src/database/unavailable.ts';

const coded = (code: string, message = 'It failed') => Object.assign(new Error(message), { code });

const table: [reason: string | null, errors: Error[]][] = [
  [
    'UNREACHABLE',
    [
      ...['08000', '08001', '08003', '08006', '57P01', '57P02', '57P03', '57P05'].map((code) => coded(code)),
      ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'].map((code) =>
        coded(code),
      ),
      new Error('Connection terminated'),
      new Error('Connection terminated unexpectedly'),
      new Error('Connection terminated due to connection timeout'),
      new Error('Query read timeout'),
      new Error('Client has encountered a connection error and is not queryable'),
      new Error('Cannot use a pool after calling end on the pool'),
      new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')], 'All addresses failed'),
    ],
  ],
  ['READ_ONLY', [coded('25006')]],
  ['FULL', [coded('53100'), coded('53200'), coded('53000')]],
  [
    'BUSY',
    [
      ...['57014', '55P03', '40001', '40P01', '53300', '25P03', '25P04'].map((code) => coded(code)),
      new Error('timeout exceeded when trying to connect'),
    ],
  ],
  [
    null,
    [
      ...['23505', '42P01', '28P01', '3D000', '22021', 'ENOENT', 'toString'].map((code) => coded(code)),
      new Error('Something else'),
      new TypeError('x is not a function'),
    ],
  ],
];

const cases = table.flatMap(([reason, errors]) =>
  errors.map((error) => [reason, 'code' in error ? String(error.code) : error.message, error] as const),
);

const ways: Record<string, (error: Error) => unknown> = {
  'as it is': (error) => error,
  'by MikroORM': (error) => new DriverException(error),
  'as a cause': (error) => new Error('An outer one', { cause: error }),
  'by GraphQL': (error) => new GraphQLError(error.message, { originalError: error }),
  twice: (error) => new Error('An outer one', { cause: new DriverException(error) }),
};

describe.each(Object.entries(ways))('a failure that comes %s', (_way, wrap) => {
  test.each(cases)('is %s for %s', (reason, _what, error) => {
    const found = unavailabilityOf(wrap(error));
    expect(found?.reason ?? null).toBe(reason);
    expect(found === null || found.retryAfterMs >= 1_000).toBe(true);
    expect(isLostConnection(wrap(error))).toBe(reason === 'UNREACHABLE');
  });
});

test('a value that is no error, or an error that is its own cause, is no failure of the database', () => {
  const circle = new Error('A circle');
  circle.cause = circle;
  expect([circle, null, undefined, 'ECONNREFUSED', { code: '57P01' }].map(unavailabilityOf)).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});
