import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';

const top = new URL('../..', import.meta.url).pathname;
const schema = buildSchema(readFileSync(join(top, 'schema.graphql'), 'utf8'));

/** Texts that read the same in every language, by what they are. Everything else has a code and values beside it. */
const sameEverywhere: Readonly<Record<string, readonly string[]>> = {
  'names of people, objects and files': [
    'name',
    'displayName',
    'username',
    'givenName',
    'familyName',
    'email',
    'jobTitle',
    'department',
    'location',
    'employeeType',
    'employeeNumber',
    'phone',
    'externalId',
    'syncerName',
    'fileName',
    'fileNames',
    'tokens',
    'master',
    'holder',
    'createdBy',
    'account',
    'object',
    'place',
    'owner',
  ],
  'words of people': ['description', 'reason', 'endReason'],
  'names of levels': ['level', 'levels', 'before', 'after', 'observedLevel'],
  'identifiers, keys and codes for programs': [
    'code',
    'path',
    'cursor',
    'endCursor',
    'startCursor',
    'prefix',
    'requestId',
    'hash',
    'epoch',
    'publicKey',
    'signature',
    'mirrorCursor',
    'setting',
    'type',
    'meaning',
    'separator',
    'facts',
    'left',
    'mediaType',
    'fingerprint',
    'recoveryCodes',
    'secret',
    'uri',
    'token',
    'url',
    'command',
    'line',
    'passwordHash',
    'systemPasswordHash',
    'sshKeys',
    'directoryPassword',
    'ca',
    'filter',
    'units',
    'address',
    'userAgent',
    'gracePeriod',
  ],
  'content of files': ['content', 'example', 'samples', 'encoding', 'format'],
};
/** Texts of a single type. */
const sameEverywhereIn: Readonly<Record<string, string>> = {
  'DirectorySearch.text': 'what somebody looks for',
  'Change.summary': 'made from `kind` and `summaryValues`',
  'PolicyType.title': 'made from the id of the type',
  'PolicySetting.title': 'made from the name of the setting',
  'SyncerKindInfo.label': 'made from the kind',
  'PlannedStep.object': 'a name',
  'LdapRename.syncer': 'the name of a syncer',
};

test('every text that the schema gives to readers has a code, or reads the same in every language', () => {
  const known = new Set(Object.values(sameEverywhere).flat());
  const uncoded = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__')) return [];
    const fields = type.getFields();
    return Object.values(fields)
      .filter((field) => getNamedType(field.type).name === 'String' && !fields[`${field.name}Code`])
      .map((field) => `${type.name}.${field.name}`)
      .filter((field) => !known.has(field.split('.')[1] ?? '') && !sameEverywhereIn[field]);
  });
  expect(uncoded, 'add fields for the code and the values, or say here what the text is').toEqual([]);
});

test('every text that a syncer may report has a code and values beside it', () => {
  const inputs = Object.values(schema.getTypeMap()).flatMap((type) =>
    type.name.endsWith('Input') && 'getFields' in type ? [[type.name, type.getFields()] as const] : [],
  );
  const names = inputs.flatMap(([, fields]) => Object.keys(fields));
  const coded = new Set(names.filter((name) => name.endsWith('Values')));
  expect([...coded].sort()).toEqual([
    'detailValues',
    'driftValues',
    'messageValues',
    'problemValues',
    'textValues',
  ]);
  const uncoded = inputs.flatMap(([name, fields]) =>
    ['message', 'problem', 'drift', 'detail']
      .filter((field) => fields[field] && !(fields[`${field}Code`] && fields[`${field}Values`]))
      .map((field) => `${name}.${field}`),
  );
  expect(uncoded).toEqual([]);
});

/** Errors of these files are shown on the console of whoever starts the program, which speaks English. */
const onTheConsole = new Set([
  'core/src/settings.ts',
  'ldap/src/config.ts',
  'ldap/src/slapd.ts',
  'linux/src/config.ts',
  'linux/src/enrol.ts',
  'linux/src/main.ts',
  'scim/src/config.ts',
  'scim/src/mapping.ts',
]);

test('syncers and agents throw errors that have a code: a plain one would be reported in English only', () => {
  const syncers = join(top, 'syncers');
  const files = readdirSync(syncers, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /^[\w-]+\/src\/.*\.ts$/.test(file) && !file.includes('/gql/'),
  );
  expect(files.length).toBeGreaterThan(80);
  const plain = files.filter(
    (file) =>
      !onTheConsole.has(file) &&
      /\bnew Error\(|extends Error\b/.test(
        readFileSync(join(syncers, file), 'utf8').replace('class ReportedError extends Error', ''),
      ),
  );
  expect(plain).toEqual([]);
});

test('syncers know the sentences as the schema has them', () => {
  const written = readFileSync(join(top, 'syncers/core/src/gql/report-sentences.ts'), 'utf8');
  const codes = schema.getType('MessageCode');
  const own =
    codes && 'getValues' in codes ? codes.getValues().filter(({ name }) => name.startsWith('REPORT_')) : [];
  expect(own.length).toBeGreaterThan(100);
  for (const { name, description } of own)
    expect(written, 'npm run codegen writes it').toContain(`  ${name}: ${JSON.stringify(description)},`);
});
