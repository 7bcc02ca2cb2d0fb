import { describe, expect, test } from 'vitest';
import { fold } from '../src/shared/fold.ts';

/** All Unicode characters except surrogates. */
function* characters(): Generator<string> {
  for (let code = 0; code <= 0x10_ff_ff; code += 1)
    if (code < 0xd8_00 || code > 0xdf_ff) yield String.fromCodePoint(code);
}

describe('A name is folded to one form', () => {
  test.for([
    ['upper and lower case', 'Ada', 'aDA'],
    ['a dotted capital I of Turkish', 'İlkay', 'i̇lkay'],
    ['a dotless i of Turkish', 'Işık', 'IŞIK'],
    ['the final sigma of Greek', 'ΟΔΟΣ', 'οδος'],
    ['a sigma within a word that ends elsewhere', 'ΟΔΟΣ1', 'οδος1'],
    ['the sharp s of German', 'Straße', 'STRASSE'],
    ['the capital sharp s', 'STRAẞE', 'Straße'],
    ['composed and decomposed accents', 'Équipe', 'Équipe'.normalize('NFD')],
    ['accents in another order', 'ạ́', 'ạ́'],
    ['full width', 'Ａｄａ', 'Ada'],
    ['ligatures', 'ﬁnance', 'finance'],
    ['spaces around', ' Admins\u3000', 'Admins'],
    ['spaces that are doubled or never broken', 'Sp \u00a0 ace', 'Sp ace'],
    ['a soft hyphen, a zero-width space and a word joiner', 'Ad\u00adm\u200bins\u2060', 'Admins'],
    ['a variation selector', 'Call ❤\ufe0f', 'Call ❤'],
    ['the ypogegrammeni of Greek', 'ᾼ', 'ᾳ'],
  ])('whatever its %s', ([, one = '', other = '']) => {
    expect(fold(other)).toBe(fold(one));
  });

  test.for([
    ['Ada', 'Bob'],
    ['Éric', 'Eric'],
    ['İlkay', 'Ilkay'],
    ['Sp ace', 'Space'],
    ['a1', 'al'],
  ])('that distinguishes %s from %s', ([one = '', other = '']) => {
    expect(fold(other)).not.toBe(fold(one));
  });

  test('that folding again does not change, and that does not depend on case or composition, for every character', () => {
    const wrong: string[] = [];
    for (const character of characters()) {
      const name = `a${character}b`;
      const folded = fold(name);
      for (const same of [
        folded,
        name.toUpperCase(),
        name.toLowerCase(),
        name.normalize('NFD'),
        name.normalize('NFC'),
        name.normalize('NFKC'),
      ])
        if (fold(same) !== folded) wrong.push(character);
    }
    expect([...new Set(wrong)]).toEqual([]);
  });
});
