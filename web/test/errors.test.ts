import { expect, test } from 'vitest';
import { errorMessages } from '../../api/src/shared/error-messages';
import { translator } from '../src/api/translate-errors';
import { germanErrors } from '../src/i18n/messages/errors.de';

/** Placeholders for English nouns. German messages do not use them. */
const englishOnly = new Set(['noun', 'what']);

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => (englishOnly.has(name) ? [] : [name])).sort();

test('every error code has a German message with the same values', () => {
  expect(Object.keys(germanErrors).sort()).toEqual(Object.keys(errorMessages).sort());
  const german = Object.entries(germanErrors).map(([code, text]) => [code, placeholders(text)]);
  const english = Object.entries(errorMessages).map(([code, text]) => [code, placeholders(text)]);
  expect(Object.fromEntries(german)).toEqual(Object.fromEntries(english));
});

test('errors at any depth of an answer are translated; without a code or a value the server’s text stays', () => {
  const error = (messageCode: string | null, messageValues: object) => ({
    message: 'English.',
    messageCode,
    messageValues,
  });
  const answer = {
    addMember: {
      userErrors: [error('ARCHIVED', { name: 'Web {name}' }), error(null, {}), error('ARCHIVED', {})],
      results: [{ error: error('NEW_CODE', {}) }],
    },
  };
  const { addMember } = translator(germanErrors)(answer);
  expect(addMember.userErrors.map(({ message }) => message)).toEqual([
    'Web {name} ist archiviert.',
    'English.',
    'English.',
  ]);
  expect(addMember.results[0]?.error.message).toBe('English.');
});

test('every text with a code is translated; unchanged objects keep their identity', () => {
  const translate = translator(germanErrors);
  const answer = {
    group: { name: 'Web' },
    people: [
      { problem: 'English.', problemCode: 'NO_CANDIDATE', problemValues: { name: 'ada' } },
      { problem: null, problemCode: null, problemValues: null },
    ],
  };
  const translated = translate(answer);
  expect(translated.people[0]?.problem).toBe(
    'Es gibt keinen Benutzer, der zu ada passt. Geben Sie den Benutzer an.',
  );
  expect(translated.people[1]).toBe(answer.people[1]);
  expect(translated.group).toBe(answer.group);
  expect(translate(answer)).toBe(translated);
});
