import { getNamedType, isInputObjectType } from 'graphql';
import { describe, expect } from 'vitest';
import { makeSchema } from '../src/api/schema.ts';
import { clock } from '../src/shared/clock.ts';
import { text } from '../src/shared/row-type.ts';
import { rows, rowsOf, sql } from '../src/shared/sql.ts';
import { type App, type Caller, test } from './app.ts';

const create =
  'mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { position userGroup { id name } userErrors { code message } } }';

const groupNames = async (admin: Caller): Promise<string[]> => {
  const { userGroups } = await admin.ask('{ userGroups { nodes { name } } }');
  return userGroups.nodes.map(({ name }: { name: string }) => name);
};

const inputsWithKey = async (): Promise<[string, boolean][]> => {
  const schema = await makeSchema();
  return Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ name, args }) => {
    const type = args[0] && getNamedType(args[0].type);
    return [name, isInputObjectType(type) && 'idempotencyKey' in type.getFields()];
  });
};

test('every mutation but those that sign in and out takes an idempotencyKey', async () => {
  const without = (await inputsWithKey()).filter(([, takesKey]) => !takesKey).map(([name]) => name);
  expect(without.sort()).toEqual([
    'signIn',
    'signInWithLink',
    'signInWithPasskey',
    'signOut',
    'startPasskeySignIn',
  ]);
});

describe.each([
  ['HTTP', 'run'],
  ['a socket', 'runOverSocket'],
] as const)('a mutation with an idempotencyKey, over %s,', (_, way) => {
  const send = (caller: Caller, query: string, variables: Record<string, unknown>) =>
    caller[way](query, variables);

  test('is carried out once, and returns the first answer again', async ({ admin }) => {
    const variables = { input: { name: 'Painters', idempotencyKey: 'one' } };
    const first = await send(admin, create, variables);
    expect(first.data.createUserGroup).toMatchObject({ userGroup: { name: 'Painters' }, userErrors: [] });

    const again = await send(admin, create, variables);

    expect(again.data).toEqual(first.data);
    expect(again.errors).toBeUndefined();
    expect(await groupNames(admin)).toEqual(['Painters']);
  });

  test('is carried out once if ten are sent at once', async ({ admin }) => {
    const variables = { input: { name: 'Painters', idempotencyKey: 'one' } };
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(admin, create, variables)));
    const [first] = answers;
    expect(first?.data.createUserGroup.userErrors).toEqual([]);
    expect(answers.map(({ data }) => data)).toEqual(answers.map(() => first?.data));
  });

  test('is refused if the key was sent with another request', async ({ admin }) => {
    await send(admin, create, { input: { name: 'Painters', idempotencyKey: 'one' } });
    const { errors } = await send(admin, create, { input: { name: 'Sculptors', idempotencyKey: 'one' } });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(await groupNames(admin)).toEqual(['Painters']);
  });

  test('is the only mutation of its operation', async ({ admin }) => {
    const { errors } = await send(
      admin,
      `mutation ($input: CreateUserGroupInput!) { a: createUserGroup(input: $input) { position }
         b: createUserGroup(input: { name: "B" }) { position } }`,
      { input: { name: 'A', idempotencyKey: 'one' } },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
    expect(await groupNames(admin)).toEqual([]);
  });
});

describe('an idempotencyKey', () => {
  test('is found in every place of the document', async ({ admin }) => {
    const documents = [
      'mutation { createUserGroup(input: { name: "Painters", idempotencyKey: "k" }) { position } }',
      'mutation ($key: String) { createUserGroup(input: { name: "Painters", idempotencyKey: $key }) { position } }',
      'mutation { ...F } fragment F on Mutation { createUserGroup(input: { name: "Painters", idempotencyKey: "k" }) { position } }',
    ];
    for (const [index, document] of documents.entries()) {
      const variables = { key: `key ${index}` };
      const query = document.replace('"k"', `"${variables.key}"`).replace('Painters', `Painters ${index}`);
      const first = await admin.run(query, variables);
      expect([query, (await admin.run(query, variables)).data]).toEqual([query, first.data]);
    }
    expect(await groupNames(admin)).toHaveLength(documents.length);
  });

  test.for(['a\u0000b', 'a\ud800b', 'a\nb', 'a\u202eb', 'a\u200bb'])(
    'is refused with characters that nobody sees: %j',
    async (idempotencyKey, { admin }) => {
      const { errors } = await admin.run(create, { input: { name: 'Painters', idempotencyKey } });
      expect(errors).toMatchObject([
        { message: expect.stringContaining('idempotencyKey'), extensions: { code: 'BAD_INPUT' } },
      ]);
      expect(await groupNames(admin)).toEqual([]);
    },
  );

  test('belongs to its caller', async ({ app, admin, seed }) => {
    const other = await app.as(await seed.admin('hedy'));
    await admin.change('createUserGroup', { name: 'Painters', idempotencyKey: 'one' });
    await other.change('createUserGroup', { name: 'Sculptors', idempotencyKey: 'one' });
    expect(await groupNames(admin)).toEqual(['Painters', 'Sculptors']);
  });

  test('is not stored for failed mutations, nor for dry runs', async ({ admin, seed }) => {
    const taken = await seed.userGroup('Painters');
    const input = { name: 'Painters', idempotencyKey: 'one' };
    expect((await admin.change('createUserGroup', input)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    await admin.change('updateUserGroup', { userGroup: { id: taken.id }, name: 'Artists' });
    expect((await admin.change('createUserGroup', { ...input, dryRun: true })).userErrors).toEqual([]);
    expect((await admin.change('createUserGroup', input)).userErrors).toEqual([]);
    expect(await groupNames(admin)).toEqual(['Artists', 'Painters']);
  });

  test('expires after a day', async ({ admin }) => {
    const input = { name: 'Painters', idempotencyKey: 'one' };
    const { userGroup } = await admin.change('createUserGroup', input, 'userGroup { id }');
    await admin.change('archiveUserGroup', { userGroup: { id: userGroup.id } });
    clock.offsetMs = 24 * 3_600_000 - 60_000;
    expect(await admin.change('createUserGroup', input, 'userGroup { id }')).toMatchObject({ userGroup });
    clock.offsetMs = 24 * 3_600_000 + 60_000;
    const again = await admin.change('createUserGroup', input, 'userGroup { id }');
    // The mutation was carried out again: the name of the archived group is free for another one.
    expect(again.userErrors).toEqual([]);
    expect(again.userGroup.id).not.toBe(userGroup.id);
  });

  test('returns a new token again, which is not readable in the database', async ({ app, admin }) => {
    const input = { name: 'ci', scopes: ['READ'], idempotencyKey: 'one' };
    const { secret } = await admin.change('createToken', input, 'secret');
    expect(await admin.change('createToken', input, 'secret')).toMatchObject({ secret });
    expect(await containing(app, secret)).toEqual([]);
  });

  test.for([
    ['', 'BAD_INPUT'],
    ['x'.repeat(256), 'LIMIT'],
  ] as const)('that is "%s" is refused', async ([idempotencyKey, code], { admin }) => {
    const { errors } = await admin.run(create, { input: { name: 'Painters', idempotencyKey } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

/** The tables that have a row which contains a text. */
async function containing({ database }: App, content: string): Promise<string[]> {
  const em = database.em.fork();
  const tables = await rowsOf(
    em,
    { name: text },
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const hits = await rows(
      em,
      sql`select from ${sql.table(name)} t where strpos(t::text, ${content}) > 0 limit 1`,
    );
    if (hits.length > 0) found.push(name);
  }
  return found;
}
