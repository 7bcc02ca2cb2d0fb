import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../api/src/policy-types/catalogue';
import { partTitlesIn } from '../../api/src/policy-types/setting';
import { errorMessages } from '../../api/src/shared/error-messages';
import { translator } from '../src/api/translate-errors';
import { germanChange } from '../src/i18n/messages/change-sentences.de';
import { germanErrors } from '../src/i18n/messages/errors.de';
import { germanFacts } from '../src/i18n/messages/facts.de';
import { germanPolicyTypes } from '../src/i18n/messages/policy-types.de';

const german = {
  language: 'de',
  sentences: germanErrors,
  change: germanChange,
  policyTypes: germanPolicyTypes,
  facts: germanFacts,
};

/** Placeholders for English nouns. German messages do not use them. */
const englishOnly = new Set(['noun', 'what']);

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))]
    .filter((name) => !englishOnly.has(name))
    .sort();

test('every error code has a German message with the same values', () => {
  expect(Object.keys(germanErrors).sort()).toEqual(Object.keys(errorMessages).sort());
  const inGerman = Object.entries(germanErrors).map(([code, text]) => [code, placeholders(text)]);
  const english = Object.entries(errorMessages).map(([code, text]) => [code, placeholders(text)]);
  expect(Object.fromEntries(inGerman)).toEqual(Object.fromEntries(english));
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
  const { addMember } = translator(german)(answer);
  expect(addMember.userErrors.map(({ message }) => message)).toEqual([
    'Web {name} ist archiviert.',
    'English.',
    'English.',
  ]);
  expect(addMember.results[0]?.error.message).toBe('English.');

  const tooMany = { message: 'English.', messageCode: 'PAGE_TOO_LARGE', messageValues: { limit: 12_345 } };
  expect(translator(german)(tooMany).message).toContain('12.345');
});

test('any text with a code next to it is translated; unchanged parts keep their identity', () => {
  const translate = translator(german);
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

test('a sentence within a sentence is translated, and so are lists of them; one of an unknown code stays in English', () => {
  const fault = { code: 'IMPORT_STATE', values: { state: 'gone' }, text: 'English.' };
  const { message } = translator(german)({
    message: 'English.',
    messageCode: 'IMPORT_FAULT',
    messageValues: { place: 'people.csv:2', fault },
  });
  expect(message).toMatch(/^people\.csv:2: „gone“ ist kein Zustand\./);

  const pair = (one: string) => ({
    code: 'IMPORT_COLUMN_PAIR',
    values: { one, other: 'Mail', meaning: 'email' },
    text: 'English',
  });
  const unknown = { code: 'OF_A_NEWER_VERSION', values: {}, text: 'New.' };
  const twice = translator(german)({
    message: 'English.',
    messageCode: 'IMPORT_COLUMNS_TWICE',
    messageValues: { pairs: [pair('E-Mail'), unknown] },
  });
  expect(twice.message).toMatch(/^„E-Mail“ und „Mail“ sind beide email, New\./);
});

test('facts, settings and types of policies are named as the dashboard names them', () => {
  const facts = ['department', 'ofANewerVersion'].map((fact) => ({
    code: 'FACT',
    values: { fact },
    text: fact,
  }));
  const step = { detail: 'department', detailCode: 'PLANNED_FACTS', detailValues: { facts } };
  expect(translator(german)(step).detail).toBe('Abteilung, ofANewerVersion');

  const values = { type: 'automatic-updates', setting: 'rebootTime', title: 'When' };
  const { message } = translator(german)({
    message: 'English.',
    messageCode: 'SETTING_EMPTY',
    messageValues: { setting: { code: 'SETTING_TITLE', values, text: 'When' } },
  });
  expect(message).toBe('„Uhrzeit“ darf nicht leer sein.');

  const firewall = { type: 'firewall', setting: 'allowed' };
  const parts = [
    { code: 'SETTING_ITEM', values: { number: 2 }, text: 'item 2' },
    { code: 'SETTING_PART_TITLE', values: { ...firewall, part: 'from', title: 'From' }, text: 'From' },
  ];
  const allowed = { code: 'SETTING_TITLE', values: { ...firewall, title: 'Let in' }, text: 'Let in' };
  const within = translator(german)({
    message: 'English.',
    messageCode: 'SETTING_EMPTY',
    messageValues: {
      setting: { code: 'SETTING_PART', values: { setting: allowed, parts }, text: 'Let in, item 2, From' },
    },
  });
  expect(within.message).toBe('„Durchlassen, Eintrag 2, Von“ darf nicht leer sein.');
});

test('the German sentence of a change is made of its kind and values', () => {
  const change = {
    kind: 'BINDING_ADDED',
    summary: 'English.',
    summaryValues: { one: 'Web team', other: null, level: 'sudo', isPlanned: false, start: null, end: null },
  };
  expect(translator(german)(change).summary).toBe('Web team bekam Zugang (sudo) zu etwas anderes');
  expect(translator(german)({ ...change, kind: 'OF_A_NEWER_VERSION' }).summary).toBe('English.');
});

test('every type of policies and every setting has a German title', () => {
  const settingsOf = (types: readonly { id: string; settings: object }[]) =>
    Object.fromEntries(types.map(({ id, settings }) => [id, Object.keys(settings).sort()]));
  const inGerman = Object.entries(germanPolicyTypes).map(([id, { settings }]) => ({ id, settings }));
  expect(settingsOf(inGerman)).toEqual(settingsOf(catalogue));
  const partsOf = (parts: object | undefined) => Object.keys(parts ?? {});
  for (const { id, settings } of catalogue)
    for (const [name, { schema }] of Object.entries(settings))
      expect([id, name, partsOf(germanPolicyTypes[id]?.settings[name]?.[2])]).toEqual([
        id,
        name,
        partsOf(partTitlesIn(schema)),
      ]);
  // Most documents select no JSON Schema of the settings.
  for (const { id, settings } of catalogue) {
    const selected = Object.entries(settings).map(([name, { title }]) => ({ name, title }));
    expect(translator(german)({ id, title: 'English', settings: selected })).toEqual({
      id,
      title: germanPolicyTypes[id]?.title,
      settings: selected.map(({ name }) =>
        expect.objectContaining({ name, title: germanPolicyTypes[id]?.settings[name]?.[0] }),
      ),
    });
  }
  const type = {
    id: 'sudo',
    title: 'sudo',
    settings: [{ name: 'logFile', title: 'Log' }],
  };
  expect(translator(german)(type).settings[0]?.title).toBe('Protokoll');
});

describe('Documents of the dashboard that ask for a text of the server', () => {
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  const files = readdirSync(new URL('../src', import.meta.url), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('gql/'),
  );
  const documents = files.flatMap((file) => {
    const text = readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');
    return [...text.matchAll(/graphql\(`([^`]+)`/g)].map(([, source = '']) => ({
      file,
      document: parse(source),
    }));
  });

  test('ask for its code and values, too, to show it in another language', () => {
    expect(documents.length).toBeGreaterThan(100);
    const incomplete = documents.flatMap(({ file, document }) => {
      const types = new TypeInfo(schema);
      const missing: string[] = [];
      visit(
        document,
        visitWithTypeInfo(types, {
          SelectionSet({ selections }) {
            const type = types.getParentType();
            if (!type || !('getFields' in type)) return;
            const known = type.getFields();
            const asked = new Set(
              selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : [])),
            );
            for (const name of asked)
              for (const beside of [`${name}Code`, `${name}Values`])
                if (known[beside] && !asked.has(beside)) missing.push(`${file}: ${type.name}.${beside}`);
          },
        }),
      );
      return missing;
    });
    expect(incomplete).toEqual([]);
  });
});
