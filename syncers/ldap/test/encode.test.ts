import { describe, expect, test } from 'vitest';
import { encodedFor, encodedHost, encodedSudoUser } from '../src/encode.ts';

describe('a value that LDAP cannot hold as it is', () => {
  test.each([
    ['mail', 'ada@example.com', 'ada@example.com'],
    ['mail', 'info@müller.test', 'info@xn--mller-kva.test'],
    ['mail', 'info@例え.jp', 'info@xn--r8jz45g.jp'],
    ['homeDirectory', '/home/jürgen', '/home/j%C3%BCrgen'],
    ['HomeDirectory', '/home/زينب', '/home/%D8%B2%D9%8A%D9%86%D8%A8'],
    ['homeDirectory', '/home/ada.l@example+x', '/home/ada.l@example+x'],
    ['cn', 'Zoë Müller', 'Zoë Müller'],
  ])('is encoded so that different values stay different: %s %s', (attribute, value, expected) => {
    expect(encodedFor(attribute, value)).toEqual({ value: expected });
  });

  test('is left out with the reason if it cannot be encoded', () => {
    expect(encodedFor('mail', 'jürgen@example.com')).toEqual({
      value: null,
      why: expect.objectContaining({ text: expect.stringContaining('jürgen@example.com') }),
    });
  });

  test('is a number where sudo takes one, and the name of a host in ASCII', () => {
    expect(encodedSudoUser('jürgen', 200_042)).toBe('#200042');
    expect(encodedSudoUser('ada', 200_043)).toBe('ada');
    expect(encodedHost('büro')).toBe('xn--bro-hoa');
    expect(encodedHost('build-01')).toBe('build-01');
  });
});
