import { describe, expect, test } from 'vitest';
import { internalPath } from '../src/console/internal-path.ts';

/** The percent-encoded value of the parameter, and the page to which it leads. */
const addresses: [encoded: string, target: string][] = [
  ['/', '/'],
  ['/users', '/users'],
  [
    '/users/user_1?tab=access&at=2026-01-01T00:00:00Z%23why',
    '/users/user_1?tab=access&at=2026-01-01T00:00:00Z#why',
  ],
  ['/users?search=50%2525', '/users?search=50%25'],
  ['/users?back=//evil.example', '/users?back=//evil.example'],
  ['/a/../users', '/users'],
  ['/graphql', '/graphql'],
  ['', '/'],
  ['users', '/'],
  ['?users', '/'],
  ['https://evil.example', '/'],
  ['https:/evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['data:text/html,x', '/'],
  ['//evil.example', '/'],
  ['///evil.example', '/'],
  ['/%09/evil.example', '/'],
  ['/%0A/evil.example', '/'],
  ['/%0D/evil.example', '/'],
  ['%09//evil.example', '/'],
  ['%20//evil.example', '/'],
  ['/%00/evil.example', '/'],
  ['/%7F/evil.example', '/'],
  ['/%5Cevil.example', '/'],
  ['%5C%5Cevil.example', '/'],
  ['/users%5C..%5C..%5C%5Cevil.example', '/'],
  ['/.//evil.example', '/'],
  ['/..//evil.example', '/'],
  ['/x/..//evil.example', '/'],
  ['/%252e//evil.example', '/'],
  ['//user@evil.example', '/'],
  ['//[', '/'],
];

describe('an address given as a parameter', () => {
  test.each(addresses)('%s leads to %s', (encoded, target) => {
    const address = new URLSearchParams(`next=${encoded.replaceAll('&', '%26')}`).get('next');
    expect(internalPath(address)).toBe(target);
    expect(new URL(internalPath(address), 'https://muster.example').origin).toBe('https://muster.example');
  });

  test('that is missing leads to the default page', () => {
    expect(internalPath(null, '/me')).toBe('/me');
  });
});
