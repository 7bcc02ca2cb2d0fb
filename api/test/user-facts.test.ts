import { readFileSync } from 'node:fs';
import { type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { describe, expect } from 'vitest';
import { factNames, ofEachFact, type UserFact, userFacts } from '../src/model/user-facts.ts';
import { type Caller, test } from './app.ts';
import type { Answers } from './gql/answers.ts';
import { readText } from './import-client.ts';
import { connectProvider } from './scim-provider.ts';

test.override({ hasMemory: true });

/** A unique value for each fact, different from the username, so that a search finds only this fact. */
const valueFor = (fact: UserFact): string =>
  userFacts[fact].kind === 'EMAIL' ? `${fact}.value@example.test`.toLowerCase() : `value of ${fact}`;

const ada = { user: { username: 'ada' } };

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** A SCIM user, or part of one, with the value at a fact's path, and with another value elsewhere. */
function placed(place: string, value: string): Record<string, unknown> {
  const [, name = '', key, wanted, part] = /^(\w+)(?:\[(\w+) eq "?(\w+)"?\])?(?:\.(\w+))?$/.exec(place) ?? [];
  if (name === 'enterprise') return { [enterprise]: { [part ?? '']: value } };
  if (key === undefined) return part === undefined ? { [name]: value } : { [name]: { [part]: value } };
  const condition = { [key]: wanted === 'true' ? true : wanted };
  return { [name]: [{ [part ?? '']: 'another' }, { ...condition, [part ?? '']: value }] };
}

/** The fields of the fragments in a source file, by their type. */
function fragmentsIn(path: string): Map<string, string[]> {
  const source = readFileSync(new URL(path, import.meta.url), 'utf8');
  const documents = [...source.matchAll(/graphql\(`([^`]*)`\)/g)].map(([, text = '']) => parse(text));
  const fragments = documents
    .flatMap(({ definitions }) => definitions)
    .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(
    fragments.map(({ typeCondition, selectionSet }) => [
      typeCondition.name.value,
      selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : [])),
    ]),
  );
}

/** The usernames that a filter or a search finds. */
async function found(admin: Caller, variables: { where?: object; search?: string }): Promise<string[]> {
  const { users } = await admin.ask(
    'query ($where: UserFilter, $search: String) { users(first: 10, where: $where, search: $search) { nodes { username } } }',
    variables,
  );
  return users.nodes.map(({ username }: { username: string }) => username);
}

describe('each fact of a user', () => {
  test.for(factNames)(
    '%s is stated, cleared, found, followed by a rule, logged and exported',
    async (fact, { admin }) => {
      const value = valueFor(fact);
      await admin.change('createUser', { username: 'ada' });
      await admin.change('createUserGroup', { name: 'Rule', rule: { [fact]: { eq: value.toUpperCase() } } });
      const members = async () => {
        const { userGroup } = await admin.ask(
          '{ userGroup(ref: { name: "Rule" }) { members(first: 5) { nodes { username } } } }',
        );
        return userGroup.members.nodes;
      };

      const stated = await admin.change('updateUser', { ...ada, [fact]: value }, `user { ${fact} } position`);
      expect(stated).toMatchObject({ user: { [fact]: value }, userErrors: [] });
      expect(await found(admin, { where: { [fact]: { contains: value.slice(2) } } })).toEqual(['ada']);
      expect(await members()).toEqual([{ username: 'ada' }]);
      const { changes, manifest } = await admin.ask<
        Answers & { manifest: { users: Record<string, unknown>[] } }
      >(
        '{ changes(first: 1, newestFirst: true, where: { kinds: [USER_UPDATED] }) { nodes { before after } } manifest }',
      );
      expect(changes.nodes[0].after[fact]).toBe(value);
      expect(changes.nodes[0].before[fact]).toBeUndefined();
      expect(manifest.users.find(({ username }) => username === 'ada')?.[fact]).toBe(value);

      const cleared = await admin.change('updateUser', { ...ada, [fact]: null }, `user { ${fact} } position`);
      expect(cleared).toMatchObject({ user: { [fact]: null }, userErrors: [] });
      expect(await members()).toEqual([]);
    },
  );

  test('is found by a search only if its row says so', async ({ admin }) => {
    await admin.change('createUser', { username: 'ada', ...ofEachFact(valueFor) });
    for (const fact of factNames)
      expect([fact, await found(admin, { search: valueFor(fact) })]).toEqual([
        fact,
        userFacts[fact].isSearched ? ['ada'] : [],
      ]);
  });

  test('has at most as many characters as its row says', async ({ admin }) => {
    await admin.change('createUser', { username: 'ada' });
    for (const fact of factNames) {
      const { userErrors } = await admin.change('updateUser', {
        ...ada,
        [fact]: `a@${'b'.repeat(userFacts[fact].maxLength)}`,
      });
      expect(userErrors).toMatchObject([{ code: 'BAD_INPUT', path: [fact] }]);
    }
  });

  test('is read from every column and attribute that its row names', () => {
    for (const fact of factNames) {
      for (const column of [fact, fact.toUpperCase(), ...userFacts[fact].csv])
        expect(readText(`username,${column}\nada,${valueFor(fact)}\n`, 'users.csv').document).toMatchObject({
          users: [{ username: 'ada', [fact]: valueFor(fact) }],
        });
      for (const attribute of userFacts[fact].ldif) {
        const entry = `dn: uid=ada,dc=example\nobjectClass: person\nuid: ada\n${attribute}: ${valueFor(fact)}\n`;
        expect(readText(entry, 'people.ldif').document).toMatchObject({
          users: [{ username: 'ada', [fact]: valueFor(fact) }],
        });
      }
    }
  });

  test('is taken from the place in a SCIM user that its row names', async ({ admin, app }) => {
    const provider = await connectProvider(app, admin, 'Okta');
    const given = factNames.filter((fact) => userFacts[fact].scim !== null);
    const resource: Record<string, unknown> = { userName: 'ada', active: true };
    for (const fact of given) {
      for (const [name, part] of Object.entries(placed(userFacts[fact].scim ?? '', valueFor(fact))))
        resource[name] =
          Array.isArray(part) || typeof part === 'string' ? part : Object.assign(resource[name] ?? {}, part);
    }
    await provider.must('POST', '/Users', resource);
    const { user } = await admin.ask(`{ user(ref: { username: "ada" }) { ${given.join(' ')} } }`);
    expect(user).toEqual(Object.fromEntries(given.map((fact) => [fact, valueFor(fact)])));
  });

  test('is requested by syncers and the dashboard', () => {
    const syncers = fragmentsIn('../../syncers/core/src/person-facts.ts');
    const written = factNames.filter((fact) =>
      userFacts[fact].givenTo.some((kind) => kind === 'LDAP' || kind === 'SCIM'),
    );
    expect(syncers.get('User')).toEqual(expect.arrayContaining(written));
    expect(syncers.get('MirroredUser')).toEqual(expect.arrayContaining([...factNames]));
    const dashboard = fragmentsIn('../../web/src/console/users/user-facts.ts');
    expect(dashboard.get('User')).toEqual(expect.arrayContaining([...factNames]));
  });
});
