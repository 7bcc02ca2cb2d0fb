import type { GraphQLObjectType } from 'graphql';
import { describe, expect } from 'vitest';
import { makeSchema } from '../src/api/schema.ts';
import { listLimitOf, listLimits } from '../src/inputs/list-limits.ts';
import { type App, type Caller, test } from './app.ts';
import type { UserError } from './gql/answers.ts';
import { listsIn, operationOf, type Place, placesOf } from './schema-inputs.ts';

const schema = await makeSchema();
const roots = [schema.getQueryType(), schema.getMutationType()] as GraphQLObjectType[];

interface Answered {
  code: string | null;
  message: string;
}

/** The answers to a field with each of several values at one place of its arguments. */
async function answersOf(
  caller: Caller,
  type: GraphQLObjectType,
  place: Place,
  values: readonly unknown[],
): Promise<Answered[]> {
  const { query, variables } = operationOf(type, place.field, values.map(place.argumentsWith));
  const { data, errors = [] } = await caller.run<Record<string, { userErrors?: UserError[] }> | null>(
    query,
    variables,
  );
  const of = (index: number): Answered => {
    // If a non-null field fails, `data` is null and only the first error is reported.
    const error = data ? errors.find(({ path }) => path?.[0] === `f${index}`) : errors[0];
    const [userError] = error ? [] : (data?.[`f${index}`]?.userErrors ?? []);
    return {
      code: error?.extensions.code ?? userError?.code ?? null,
      message: error?.message ?? userError?.message ?? '',
    };
  };
  return values.map((_, index) => of(index));
}

async function syncers(admin: Caller, app: App): Promise<Record<string, Caller>> {
  const made: Record<string, Caller> = {};
  for (const kind of ['LDAP', 'ACTIVE_DIRECTORY', 'SCIM', 'LINUX']) {
    const { token } = await admin.change('createSyncer', { kind, name: kind }, 'token');
    if (token) made[kind] = app.withSecret(token);
  }
  return made;
}

describe('every operation', () => {
  const oddIds = [
    '',
    'x',
    'user_-1',
    'user_1e9',
    'user_01',
    'user_٤٢',
    'user_2147483648',
    'user_99999999999',
    'user_9223372036854775808',
    'membership_99999999999',
    'membership_9999999999999999999',
    'group_99999999999',
    'syncer_99999999999',
    'resource_99999999999',
  ];

  test('that takes an id answers invalid ones with a client error', async ({ app, admin }) => {
    const callers = { admin, ...(await syncers(admin, app)) };
    const wrong: string[] = [];
    let asked = 0;
    for (const type of roots) {
      for (const place of placesOf(type, ['ID'])) {
        for (const [name, caller] of Object.entries(callers)) {
          const answers = await answersOf(caller, type, place, oddIds);
          asked += answers.length;
          answers.forEach(({ code, message }, index) => {
            if (code === 'INTERNAL' || code === 'INTERNAL_SERVER_ERROR')
              wrong.push(`${name}: ${place.field}(${place.path}: ${oddIds[index]}): ${message}`);
          });
        }
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(asked).toBeGreaterThan(2_000);
  }, 240_000);

  test('refuses NUL and lone surrogates everywhere', async ({ admin }) => {
    const texts = ['a\0b', '\ud800', 'a\udc00'];
    const kinds = [
      { scalars: ['String', 'ID'], values: texts },
      { scalars: ['JSONObject'], values: texts.map((text) => ({ a: [text] })) },
      { scalars: ['JSON'], values: [...texts, { a: [{ b: 'x\0' }] }, { 'x\0': 1 }] },
    ];
    const wrong: string[] = [];
    let refused = 0;
    for (const type of roots) {
      for (const { scalars, values } of kinds) {
        for (const place of placesOf(type, scalars)) {
          for (const { code, message } of await answersOf(admin, type, place, values)) {
            if (code === 'BAD_INPUT') refused += 1;
            else if (code !== 'FORBIDDEN') wrong.push(`${place.field}(${place.path}): ${code} ${message}`);
          }
        }
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(refused).toBeGreaterThan(500);
  }, 240_000);

  test('refuses them in the arguments of fields within an answer, too', async ({ admin }) => {
    await admin.change('createUserGroup', { name: 'Staff' });
    const { errors } = await admin.run(
      'query ($name: String!) { userGroups { nodes { members(search: $name) { nodes { id } } } } }',
      { name: '\0' },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });

  test('refuses them in JSON at any depth, as values and as keys', async ({ admin }) => {
    const attempts = [{ costCentre: '\0' }, { '\0': 'x' }, { a: ['\ud800'] }];
    for (const attributes of attempts) {
      const { userErrors } = await admin.change('createUser', { username: 'ada', attributes });
      expect(userErrors).toMatchObject([{ code: 'BAD_INPUT', path: ['attributes'] }]);
    }
  });
});

describe('lists', () => {
  test('of every input have a limit, and every limit belongs to a list', () => {
    const lists = listsIn(schema);
    const without = lists.filter(({ place, item }) => listLimitOf(place, item) === null);
    const places = new Set(lists.map(({ place }) => place));
    expect(without.map(({ place }) => place)).toEqual([]);
    expect(Object.keys(listLimits).filter((place) => !places.has(place))).toEqual([]);
  });

  test('have no other limit in their description', () => {
    const wrong = listsIn(schema).flatMap(({ place, description }) => {
      const [, stated] = /\bat most ([\d,]+)/i.exec(description ?? '') ?? [];
      const limit = listLimits[place];
      return stated === undefined || limit === undefined || Number(stated.replaceAll(',', '')) === limit
        ? []
        : [`${place}: ${stated}, not ${limit}`];
    });
    expect(wrong).toEqual([]);
  });

  test('that are too long are refused with the limit and their length', async ({ admin }) => {
    const values = Array.from({ length: 1_001 }, (_, index) => `u${index}`);
    const { errors } = await admin.run(
      'query ($values: [String!]) { users(where: { username: { in: $values } }) { nodes { id } } }',
      { values },
    );
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/at most 1,000 items.*1,001/), extensions: { code: 'LIMIT' } },
    ]);
  });

  test('of edges to add take 5,000 rows, and say how to add more', async ({ admin, seed }) => {
    const group = await seed.userGroup('Group');
    const { id } = await seed.user('bob');
    const add = (rows: number) =>
      admin.run(
        'mutation ($input: AddMembershipsInput!) { addMemberships(input: $input) { addedCount unchangedCount } }',
        { input: { userGroup: { id: group.id }, rows: Array(rows).fill({ user: { id } }) } },
      );
    expect((await add(5_000)).data).toMatchObject({
      addMemberships: { addedCount: 1, unchangedCount: 4_999 },
    });
    expect((await add(5_001)).errors).toMatchObject([
      {
        message: expect.stringMatching(/at most 5,000 items.*5,001.*several requests.*applyManifest/),
        extensions: { code: 'LIMIT' },
      },
    ]);
    for (const input of ['AddMembershipsInput', 'AddBindingsInput', 'AddContainmentsInput'])
      expect(listLimits[`${input}.rows`]).toBe(5_000);
  });
});

describe('cursors', () => {
  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const odd = [
    'x',
    '\u0000',
    cursor(),
    cursor(1),
    cursor('x', 'y'),
    cursor('x', 2 ** 40),
    cursor('x\0', 1),
    cursor('2026-02-31 00:00:00+00', 1),
    cursor('-infinity', 2 ** 31),
    cursor(2 ** 40),
    cursor('x', 2 ** 40, 1, 1),
    cursor('x', 2 ** 40, 'y'),
    cursor(Number.MAX_SAFE_INTEGER),
  ];
  test('that no list has returned are refused by every list', async ({ admin, seed }) => {
    const user = await seed.user('ada');
    const lists = placesOf(roots[0] as GraphQLObjectType, ['String']).filter(({ path }) => path === 'after');
    const wrong: string[] = [];
    for (const place of lists) {
      const answers = await answersOf(admin, roots[0] as GraphQLObjectType, place, odd);
      answers.forEach(({ code, message }, index) => {
        if (code === 'INTERNAL') wrong.push(`${place.field} ${odd[index]}: ${message}`);
      });
    }
    for (const after of odd) {
      const { errors = [] } = await admin.run(
        `query ($id: ID!, $after: String) { user(ref: { id: $id }) {
          memberships(after: $after) { nodes { id } } resources(after: $after) { nodes { id } }
          userGroups(after: $after) { nodes { id } } bindings(after: $after) { nodes { id } } } }`,
        { id: user.id, after },
      );
      if (errors.some(({ extensions }) => extensions.code === 'INTERNAL'))
        wrong.push(`within a user: ${after}`);
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(lists.length).toBeGreaterThan(5);
  }, 60_000);
});

describe('times and durations', () => {
  test.for([
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59-14:00',
    '275760-09-13T00:00:00Z',
    '-000001-01-01T00:00:00Z',
    8_640_000_000_000_000,
    -62_200_000_000_000,
  ])('out of range (%s) are refused without an internal error', async (time, { admin }) => {
    const { errors } = await admin.run(
      'query ($time: DateTime) { users { nodes { resources(at: $time) { nodes { id } } } } changes(where: { since: $time }) { nodes { position } } }',
      { time },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).not.toContain('INTERNAL');
    expect(errors?.length ?? 0).toBeGreaterThan(0);
  });

  test.for(['P999999999Y', `P${'9'.repeat(400)}D`, 'PT999999999999H', 'P1000000M'])(
    'longer than any calendar (%s) are refused',
    async (within, { admin }) => {
      const { errors } = await admin.run(
        'query ($within: ISO8601Duration!) { endingSoon(within: $within) { nodes { id } } }',
        { within },
      );
      expect(errors?.[0]?.extensions.code).not.toBe('INTERNAL');
      expect(errors?.length).toBe(1);
    },
  );
});
