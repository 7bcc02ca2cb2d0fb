import { expect, test } from 'vitest';
import { de } from '../src/i18n/messages/de';
import { en } from '../src/i18n/messages/en';

/** All texts of a language by their path. Functions are called with numbers that can be found in the result. */
function sentences(catalog: object, path = ''): [string, string][] {
  return Object.entries(catalog).flatMap(([key, value]): [string, string][] => {
    const here = `${path}${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, String(value(7, 8, 9, 10))]];
    return sentences(value, `${here}.`);
  });
}

test('every language has the same texts, and none is empty', () => {
  const [english, german] = [sentences(en), sentences(de)];
  expect(german.map(([path]) => path)).toEqual(english.map(([path]) => path));
  expect([...english, ...german].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('texts contain all their values in every language', () => {
  const numbers = (text: string) => [...text.matchAll(/\b(7|8|9|10)\b/g)].map(([number]) => number).sort();
  const german = new Map(sentences(de));
  const different = sentences(en).filter(
    ([path, text]) => JSON.stringify(numbers(text)) !== JSON.stringify(numbers(german.get(path) ?? '')),
  );
  expect(different).toEqual([]);
});
