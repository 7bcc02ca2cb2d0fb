import { describe, expect } from 'vitest';
import { importLimits } from '../src/imports/formats/source.ts';
import { readYaml } from '../src/imports/formats/yaml.ts';
import { test } from './app.ts';
import { readText } from './import-client.ts';
import { connectProvider, patchOp } from './scim-provider.ts';

const named = (name: string) => ({ username: { eq: name } });
const many = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));
const nested = (depth: number): object => (depth === 0 ? named('x') : { NOT: nested(depth - 1) });

const tooLarge = [
  ['20,000 branches', { OR: many(20_000, (index) => named(`u${index}`)) }, 100],
  ['more parts than 200', { AND: many(3, () => ({ OR: many(80, (index) => named(`u${index}`)) })) }, 200],
  ['more levels than 8', nested(9), 8],
  [
    'more values than 5,000',
    { OR: many(6, () => ({ username: { in: many(1_000, (index) => `u${index}`) } })) },
    5_000,
  ],
  ['a list of more than 1,000', { username: { notIn: many(1_001, (index) => `u${index}`) } }, 1_000],
  ['a text of more than 1,000 characters', { displayName: { contains: 'x'.repeat(1_001) } }, 1_000],
] as const;

describe('a filter', () => {
  test.for(tooLarge)('with %s is refused, and the limit stated', async ([, where, limit], { admin }) => {
    const { errors } = await admin.run(
      'query ($where: UserFilter) { users(where: $where) { nodes { id } } }',
      { where },
    );
    expect(errors).toMatchObject([
      {
        extensions: { code: 'LIMIT' },
        message: expect.stringContaining(`at most ${limit.toLocaleString('en')} `),
      },
    ]);
  });

  test.for(tooLarge)(
    'with %s is refused as the rule of a group, too, by mutation and manifest',
    async ([, rule], { admin }) => {
      const { data, errors } = await admin.run(
        'mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { userErrors { code } } }',
        { input: { name: 'All', rule } },
      );
      const code = errors?.[0]?.extensions.code ?? data.createUserGroup.userErrors[0]?.code;
      const manifest = { muster: 1, userGroups: [{ name: 'All', rule }] };
      const imported = await admin.change('applyManifest', { manifest });
      expect(code).toBe('LIMIT');
      expect(imported.userErrors).toMatchObject([{ message: expect.stringContaining('at most') }]);
    },
  );

  test('with 60 parts may be queried, but may not be a rule', async ({ admin }) => {
    const filter = { OR: many(60, (index) => named(`u${index}`)) };
    const asked = await admin.ask('query ($where: UserFilter) { users(where: $where) { nodes { id } } }', {
      where: filter,
    });
    const { userErrors } = await admin.change('createUserGroup', { name: 'All', rule: filter });
    expect(asked.users.nodes).toEqual([]);
    expect(userErrors).toMatchObject([
      { code: 'LIMIT', path: ['rule'], message: expect.stringContaining('at most 50 parts') },
    ]);
  });

  test.for([
    'users(search: $search) { nodes { id } }',
    'userGroups(search: $search) { nodes { id } }',
    'resources(search: $search) { nodes { id } }',
    'userGroup(ref: { name: "Staff" }) { members(search: $search) { nodes { id } } }',
    'userGroup(ref: { name: "Staff" }) { memberships(search: $search) { nodes { id } } }',
  ])('by a text that is too long is refused: %s', async (field, { admin }) => {
    await admin.change('createUserGroup', { name: 'Staff' });
    const query = `query ($search: String) { ${field} }`;
    const { errors } = await admin.run(query, { search: 'x'.repeat(201) });
    const fine = await admin.run(query, { search: 'x'.repeat(200) });
    expect(errors).toMatchObject([
      { extensions: { code: 'LIMIT' }, message: expect.stringContaining('at most 200 characters') },
    ]);
    expect(fine.errors).toBeUndefined();
  });
});

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const addresses = (count: number) => many(count, (index) => ({ value: `a${index}@example.test` }));
const operations = (list: object[]) => ({
  schemas: [patchOp],
  Operations: list,
});

describe('a SCIM client', () => {
  test('may give an attribute 500 values, by every method, and change them with 1,000 operations', async ({
    app,
    admin,
  }) => {
    const { send } = await connectProvider(app, admin, 'Entra');
    const tooMany = await send('POST', '/Users', { userName: 'ada', emails: addresses(501) });
    const { body } = await send('POST', '/Users', { userName: 'ada', emails: addresses(500) });
    const changed = await send(
      'PATCH',
      `/Users/${body.id}`,
      operations(
        many(1_000, (index) => ({
          op: 'replace',
          path: `emails[value eq "a${index % 500}@example.test"].type`,
          value: index < 500 ? 'home' : 'work',
        })),
      ),
    );
    const added = await send(
      'PATCH',
      `/Users/${body.id}`,
      operations([{ op: 'add', path: 'emails', value: [{ value: 'b@example.test' }] }]),
    );
    const made = await send(
      'PATCH',
      `/Users/${body.id}`,
      operations([{ op: 'replace', path: 'emails[value eq "c@example.test"].type', value: 'work' }]),
    );
    const limit = {
      status: 400,
      body: { scimType: 'tooMany', detail: expect.stringContaining('at most 500') },
    };
    expect(tooMany).toMatchObject(limit);
    expect(changed.status).toBe(200);
    expect(changed.body.emails).toEqual(addresses(500).map((email) => ({ ...email, type: 'work' })));
    expect(added).toMatchObject(limit);
    expect(made).toMatchObject(limit);
  });

  test('adds an existing value only once, however often it is sent', async ({ app, admin }) => {
    const { send } = await connectProvider(app, admin, 'Entra');
    const { body } = await send('POST', '/Users', { userName: 'ada', emails: addresses(400) });
    const { body: after } = await send(
      'PATCH',
      `/Users/${body.id}`,
      operations([{ op: 'add', path: 'emails', value: addresses(410) }]),
    );
    expect(after.emails).toEqual(addresses(410));
  });

  test.for([
    [
      '1,001 operations',
      operations(many(1_001, () => ({ op: 'add', path: 'title', value: 'x' }))),
      'At most 1000',
    ],
    [
      'a long path',
      operations([{ op: 'add', path: `emails[${'x'.repeat(1_000)}]`, value: 1 }]),
      'at most 1000',
    ],
    [
      'a filter of many words in a path',
      operations([{ op: 'remove', path: `emails[${'not('.repeat(90)}value pr${')'.repeat(90)}]` }]),
      'at most 200',
    ],
    ['a NUL', operations([{ op: 'add', path: 'title', value: 'a\0' }]), 'U+0000'],
    [
      'half of a character',
      operations([{ op: 'add', path: 'title', value: '\ud800' }]),
      'half of a character',
    ],
  ] as const)('is told what is wrong with %s', async ([, body, expectedText], { app, admin }) => {
    const { send } = await connectProvider(app, admin, 'Entra');
    const { body: ada } = await send('POST', '/Users', { userName: 'ada' });
    const answer = await send('PATCH', `/Users/${ada.id}`, body);
    expect(answer).toMatchObject({ status: 400, body: { detail: expect.stringContaining(expectedText) } });
  });

  test.for([
    ['many words', `userName eq "x"${' or userName eq "y"'.repeat(60)}`, 'at most 200'],
    ['many brackets', `${'('.repeat(2_000)}userName eq "x"${')'.repeat(2_000)}`, 'at most 200'],
    ['many characters', `userName eq "${'x'.repeat(8_000)}"`, 'at most 8000'],
    ['a NUL', 'userName eq "\0"', 'U+0000'],
    ['a NUL that is escaped', 'userName eq "\\u0000"', 'U+0000'],
  ] as const)(
    'is told what is wrong with a filter of %s',
    async ([, filter, expectedText], { app, admin }) => {
      const { send } = await connectProvider(app, admin, 'Entra');
      const byQuery = await send('GET', `/Users?filter=${encodeURIComponent(filter)}`);
      const byBody = await send('POST', '/Users/.search', { filter });
      const expected = { status: 400, body: { detail: expect.stringContaining(expectedText) } };
      expect(byQuery).toMatchObject(expected);
      expect(byBody).toMatchObject(expected);
    },
  );
});

describe('a SCIM request of an unexpected shape', () => {
  const odd: unknown[] = [
    null,
    true,
    1,
    1e300,
    '',
    'x',
    'x'.repeat(1_001),
    [],
    [null],
    [[]],
    [1, 'x'],
    {},
    { value: null },
    { value: [] },
    { value: { value: {} } },
    [{}, { value: 1 }, { primary: 'maybe' }],
    { toString: 1, valueOf: 'x', constructor: {} },
  ];
  const userAttributes = [
    'userName',
    'active',
    'name',
    'emails',
    'addresses',
    'manager',
    'externalId',
    enterprise,
  ];
  const paths = [
    ...userAttributes,
    'name.givenName',
    'emails.value',
    'emails[type eq "work"].value',
    'emails[type eq 1]',
    'emails[primary eq true].primary',
    `${enterprise}:manager`,
    `${enterprise}:manager.value`,
    '[',
    'emails[',
    'emails[]',
    '.',
    'constructor',
    'members',
    'members[value eq "x"]',
  ];

  test('is answered with what is wrong, and never causes an internal error', async ({ app, admin }) => {
    const { send } = await connectProvider(app, admin, 'Entra');
    const wrong: string[] = [];
    const tell = async (what: string, answer: Promise<{ status: number }>): Promise<void> => {
      const { status } = await answer;
      if (status >= 500) wrong.push(`${status} ${what}`);
    };
    const { body: ada } = await send('POST', '/Users', { userName: 'ada' });
    const { body: staff } = await send('POST', '/Groups', { displayName: 'Staff' });
    let names = 0;
    for (const value of odd) {
      const expectedText = JSON.stringify(value)?.slice(0, 40);
      for (const name of userAttributes)
        await tell(
          `POST ${name}: ${expectedText}`,
          send('POST', '/Users', { userName: `u${names++}`, [name]: value }),
        );
      for (const name of ['displayName', 'members', 'externalId'])
        await tell(
          `POST group ${name}: ${expectedText}`,
          send('POST', '/Groups', { displayName: `g${names++}`, [name]: value }),
        );
      for (const op of ['add', 'replace', 'remove'])
        for (const path of [...paths, null])
          for (const at of [`/Users/${ada.id}`, `/Groups/${staff.id}`])
            await tell(
              `PATCH ${at} ${op} ${path}: ${expectedText}`,
              send('PATCH', at, operations([{ op, path, value }])),
            );
      await tell(
        `PATCH operations ${expectedText}`,
        send('PATCH', `/Users/${ada.id}`, { Operations: value }),
      );
      await tell(`POST ${expectedText}`, send('POST', '/Users', value as object));
      await tell(
        `search ${expectedText}`,
        send('POST', '/Users/.search', { filter: value, attributes: value, count: value }),
      );
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  }, 240_000);
});

describe('imported files', () => {
  const nestedAliases = (levels: number) =>
    many(
      levels,
      (level) =>
        `l${level}: &l${level} [${many(9, () => (level === 0 ? 'x' : `*l${level - 1}`)).join(', ')}]`,
    ).join('\n');
  const long = 'x'.repeat(importLimits.rowCharacters + 1);
  test.for([
    ['YAML with aliases of aliases', () => readYaml(nestedAliases(9), 'f'), 'Aliases'],
    ['YAML that nests very deep', () => readYaml('['.repeat(20_000), 'f'), 'nested too deep'],
    ['a long row of CSV', () => readText(`username\n${long}`, 'f'), 'at most 1,000,000 characters'],
    [
      'many columns of CSV',
      () => readText(many(importLimits.columns + 1, (index) => `c${index}`).join(','), 'f'),
      `at most ${importLimits.columns} columns`,
    ],
    ['a long value of LDIF', () => readText(`dn: cn=a\ncn: ${long}`, 'f'), 'at most 1,000,000 characters'],
    [
      'a long file',
      () => readText('x'.repeat(importLimits.characters + 1), 'f'),
      `at most ${importLimits.characters.toLocaleString('en')} characters`,
    ],
  ] as const)('are refused with a sentence: %s', ([, read, expectedText]) => {
    expect(read).toThrow(expectedText);
  });

  test('may have aliases where a list is used again', () => {
    const { document } = readYaml('a: &people [ada, bob]\nb: *people\nc: *people\n', 'f');
    expect(document).toEqual({ a: ['ada', 'bob'], b: ['ada', 'bob'], c: ['ada', 'bob'] });
  });

  test('of groups with very many members are read', () => {
    const members = many(50_000, (index) => `memberUid: u${index}`).join('\n');
    const { document } = readText(`dn: cn=all\nobjectClass: posixGroup\ncn: all\n${members}\n`, 'f');
    const rows = many(50_000, (index) => `u${index},g${index}`).join('\n');
    const table = readText(`user,group\n${rows}\n`, 'f');
    expect(document).toMatchObject({ userGroups: [{ members: { length: 50_000 } }] });
    expect(table.document).toMatchObject({ userGroups: { length: 50_000 } });
    expect(table.placeOf(['userGroups', '49999', 'members', '0'])).toBe('f:50001');
  });
});

describe('texts that people write', () => {
  test.for([
    ['addSshKey', { key: `ssh-ed25519 ${'A'.repeat(8_000)}` }, 'key', 'at most 8,000'],
    ['createWebhook', { name: 'x', url: `https://example.com/${'x'.repeat(2_000)}` }, 'url', 'at most 2,000'],
    [
      'createUser',
      { username: 'ada', attributes: Object.fromEntries(many(10_001, (index) => [`a${index}`, ''])) },
      'attributes',
      'at most 10,000',
    ],
    ['createUserGroup', { name: 'x', description: 'x'.repeat(100_001) }, 'description', 'at most 100,000'],
  ] as const)('is bounded: %s', async ([mutation, input, field, expectedText], { admin }) => {
    const { userErrors } = await admin.change(mutation, input);
    expect(userErrors).toMatchObject([
      {
        __typename: 'LimitError',
        code: 'LIMIT',
        path: [field],
        message: expect.stringContaining(expectedText),
      },
    ]);
  });

  test('in long lists are refused before they are parsed', async ({ admin }) => {
    const attempts = [
      [
        'createUserGroup',
        'CreateUserGroupInput',
        { name: 'x', owners: many(101, () => ({ username: 'u' })) },
        100,
      ],
      ['endEdges', 'EndEdgesInput', { ids: many(10_001, (index) => `membership_${index + 1}`) }, 10_000],
      [
        'createUserGroup',
        'CreateUserGroupInput',
        { name: 'x', rule: { OR: [{ OR: many(101, () => ({})) }] } },
        100,
      ],
    ] as const;
    for (const [mutation, type, input, limit] of attempts) {
      const { errors } = await admin.run(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
        { input },
      );
      expect(errors).toMatchObject([
        {
          extensions: { code: 'LIMIT' },
          message: expect.stringContaining(`at most ${limit.toLocaleString('en')} `),
        },
      ]);
    }
  });
});
