import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeValue, firstName, normalized, rdn, under } from '../src/dn.ts';

test.each([
  ['Sue, Grabbit and Runn', 'Sue\\, Grabbit and Runn'],
  ['#1', '\\#1'],
  [' a ', '\\ a\\ '],
  ['a+b="c";<d>', 'a\\+b\\=\\"c\\"\\;\\<d\\>'],
  ['back\\slash', 'back\\\\slash'],
])('escapes %s as RFC 4514 asks for', (value, escaped) => {
  expect(escapeValue(value)).toBe(escaped);
});

test('recognises different spellings of the same name', () => {
  const spellings = ['CN=Ab\\, c,OU=x', 'cn=ab\\2C c,ou=X', 'cn = ab\\2c  c, ou = x', 'cn=AB\\2C C,ou=x'];
  expect(new Set(spellings.map(normalized)).size).toBe(1);
  expect(normalized('cn=Łódź,dc=x')).toBe(normalized('cn=\\C5\\81\\C3\\B3d\\C5\\BA,dc=x'));
});

test('no value can add another part to its name', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (value) => {
      const dn = under(rdn('cn', value), 'ou=groups,dc=example');
      expect(firstName(dn)).toBe(rdn('cn', value));
      expect(normalized(dn).endsWith(',ou=groups,dc=example')).toBe(true);
    }),
  );
});
