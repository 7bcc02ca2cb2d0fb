import { describe, expect } from 'vitest';
import { fold } from '../src/shared/fold.ts';
import { type App, type Caller, test } from './app.ts';
import { connectProvider } from './scim-provider.ts';

/** A name, and other spellings of it that people and programs use. */
const usernames: [what: string, given: string, ...others: string[]][] = [
  ['plain letters', 'ada.lovelace', 'ADA.Lovelace', ' ada.lovelace '],
  ['a dotted capital I of Turkish', 'İlkay', 'i̇lkay', 'İLKAY'],
  ['a dotless i of Turkish', 'Işık', 'IŞIK', 'ışık'],
  ['a sigma at the end', 'ΟΔΟΣ', 'οδος', 'οδοσ', 'Οδος'],
  ['a sharp s', 'Straße', 'STRASSE', 'straße', 'STRAẞE'],
  ['an accent', 'Éric', 'éric', 'ÉRIC', 'Éric'.normalize('NFD')],
  ['several accents', 'Nguyễn', 'NGUYỄN', 'Nguyễn'.normalize('NFD')],
  ['a stroke', 'Łukasz', 'łUKASZ'],
  ['full width', 'Ａda９', 'ada9', 'ADA9'],
];
const names: typeof usernames = [
  ...usernames,
  ['spaces within', 'On call  team', 'on call team', ' On  Call\u00a0Team '],
  ['what patterns mean', '100% "q" \\ a_b', '100% "Q" \\ A_B'],
  ['a soft hyphen in other spellings', 'Administrators', 'Admini\u00adstrators', 'Administrators\u200b'],
  ['a ligature', 'Finance', 'ﬁnance'],
  ['an emoji', 'On call 🚒', 'ON CALL 🚒\ufe0f'],
];

type Lookup = (spelling: string) => Promise<unknown>;

/** The operations that do not find a name by one of the spellings. */
async function missing(lookups: Record<string, Lookup>, spellings: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const spelling of spellings)
    for (const [lookup, find] of Object.entries(lookups)) {
      const found = await find(spelling);
      if (found !== true) wrong.push(`${lookup}: ${spelling} (${JSON.stringify(found)})`);
    }
  return wrong;
}

const is = (wanted: string) => (found: string | undefined) => found === wanted || (found ?? null);

/** Whether a mutation was refused because the name is taken, or contains characters that new names may not have. */
const isTaken = ({ userErrors: [error] }: { userErrors: { code: string }[] }) =>
  ['CONFLICT', 'BAD_INPUT'].includes(error?.code ?? '') || (error ?? null);

const manifest = (admin: Caller, content: object) =>
  admin.change('applyManifest', { manifest: { muster: 1, ...content } }, 'steps { action kind name }');

/** Whether importing the name again changes nothing, because the object exists. */
const isKnown = ({ userErrors, steps }: { userErrors: unknown[]; steps: { action: string }[] }) =>
  (userErrors.length === 0 && !steps.some(({ action }) => action === 'CREATE')) || { userErrors, steps };

describe('A user', () => {
  test.for(usernames)(
    'with %s in the name is found by every spelling, through every lookup',
    async ([, given, ...others], { app, admin, seed }) => {
      const email = `${given}@Example.com`.normalize('NFC');
      const user = await seed.user(given.normalize('NFC'), { email });
      await (await app.as(user)).change('setPassword', { newPassword: password });
      const group = await seed.userGroup('Crew');
      await seed.member(user, group);
      const domain = await mirroring(app, admin);
      const provider = await connectProvider(app, admin, 'Okta');
      const pushed = await provider.must('POST', '/Users', { userName: `${given}2`, active: true });
      const one = is(user.id);
      const nodes = async (where: object, search?: string) => {
        const { users } = await admin.ask(
          'query ($where: UserFilter, $search: String) { users(where: $where, search: $search) { nodes { id } } }',
          { where, search },
        );
        return users.nodes.some(({ id }: { id: string }) => id === user.id) || users.nodes;
      };
      const ref = async (by: object) =>
        one((await admin.ask('query ($by: UserRef!) { user(ref: $by) { id } }', { by })).user?.id);
      const lookups: Record<string, Lookup> = {
        'a reference by username': (username) => ref({ username }),
        'a reference by e-mail address': (username) => ref({ email: `${username.trim()}@EXAMPLE.COM` }),
        'a filter for exactly this': (eq) => nodes({ username: { eq } }),
        'a filter for one of several': (name) => nodes({ username: { in: ['nobody', name] } }),
        'a filter for the beginning': (startsWith) => nodes({ username: { startsWith } }),
        'a filter for a part': (contains) => nodes({ username: { contains } }),
        'a filter for the e-mail address': (name) => nodes({ email: { eq: `${name.trim()}@example.com` } }),
        'a filter that leaves it out': async (ne) => (await nodes({ username: { ne } })) !== true,
        'a search': (search) => nodes({}, search),
        'a search among the members of a group': async (search) => {
          const { userGroup } = await admin.ask(
            'query ($search: String) { userGroup(ref: { name: "Crew" }) { memberships(search: $search) { totalCount } members(search: $search) { nodes { id } } } }',
            { search },
          );
          return (
            (userGroup.memberships.totalCount === 1 && userGroup.members.nodes[0]?.id === user.id) ||
            userGroup
          );
        },
        'signing in': async (username) => {
          const signed = await app.nobody.change('signIn', { username, password }, 'viewer { user { id } }');
          return signed.viewer?.user?.id === user.id || signed;
        },
        'creating another one': async (username) => isTaken(await admin.change('createUser', { username })),
        'creating another one with the e-mail address': async (username) =>
          isTaken(
            await admin.change('createUser', {
              username: 'another',
              email: `${username.trim()}@example.com`,
            }),
          ),
        'a document': async (username) => isKnown(await manifest(admin, { users: [{ username, email }] })),
        'a document that names them as a member': async (username) =>
          isKnown(await manifest(admin, { userGroups: [{ name: 'Crew', members: [username] }] })),
        'a directory that states them': async (username) => {
          const { users } = await domain.change(
            'applyMirror',
            { users: [{ anchor: username, username, path: 'CN=x', isEnabled: true }] },
            'users { state }',
          );
          return users[0]?.state === 'DISPUTED' || users;
        },
        'SCIM: a filter': async (name) => {
          const filter = encodeURIComponent(`userName eq ${JSON.stringify(`${name.trim()}2`)}`);
          const list = await provider.must('GET', `/Users?filter=${filter}`);
          return list.Resources?.[0]?.id === pushed.id || list;
        },
        'SCIM: another one': async (name) => {
          const again = await provider.send('POST', '/Users', { userName: `${name.trim()}2` });
          return again.status === 409 || again.body;
        },
      };
      expect(await missing(lookups, [given, ...others])).toEqual([]);
    },
  );
});

const kinds = [
  ['UserGroup', 'userGroup', 'userGroups', {}],
  ['Resource', 'resource', 'resources', { kind: 'APPLICATION' }],
  ['ResourceGroup', 'resourceGroup', 'resourceGroups', { kind: 'APPLICATION' }],
  ['Policy', 'policy', 'policies', { type: 'login-banner', settings: { before: 'Hello' } }],
] as const;

describe('A group, a resource or a policy', () => {
  test.for(names)(
    'with %s in the name is found by every spelling, through every lookup',
    async ([, given, ...others], { app, admin }) => {
      const domain = await mirroring(app, admin);
      for (const [type, field, list, more] of kinds) {
        const mutation: string = `create${type}`;
        const created = await admin.change(mutation, { name: given, ...more }, `${field} { id }`);
        expect(created.userErrors).toEqual([]);
        const { id } = created[field];
        const nodes = async (args: string, text: string) => {
          const found = await admin.ask(`query ($text: String!) { ${list}(${args}) { nodes { id } } }`, {
            text,
          });
          return found[list].nodes.some((node: { id: string }) => node.id === id) || found[list].nodes;
        };
        const lookups: Record<string, Lookup> = {
          'a reference': async (name) =>
            is(id)(
              (await admin.ask(`query ($by: ${type}Ref!) { ${field}(ref: $by) { id } }`, { by: { name } }))[
                field
              ]?.id,
            ),
          'creating another one': async (name) =>
            isTaken(await admin.change(`create${type}`, { name, ...more })),
          'a document': async (name) => isKnown(await manifest(admin, { [list]: [{ name, ...more }] })),
          ...(type !== 'Policy' && {
            'a filter for exactly this': (text: string) => nodes('where: { name: { eq: $text } }', text),
            'a filter for one of several': (text: string) =>
              nodes('where: { name: { in: ["nothing", $text] } }', text),
            'a filter for a part': (text: string) => nodes('where: { name: { contains: $text } }', text),
          }),
          'a search': (text) => nodes('search: $text', text),
          ...(type === 'UserGroup' && {
            'a directory that states one': async (name: string) => {
              await domain.change('applyMirror', { groups: [{ anchor: 'g1', name, path: 'CN=x' }] });
              const { userGroups } = await admin.ask(
                '{ userGroups(where: { mirrored: { eq: true } }) { nodes { name } } }',
              );
              const [mirrored] = userGroups.nodes;
              return mirrored?.name.endsWith('(AD)') || mirrored;
            },
          }),
        };
        expect([type, await missing(lookups, [given, ...others])]).toEqual([type, []]);
      }
    },
  );
});

test('every spelling in the tables above is folded to the same name', () => {
  for (const [, given, ...others] of names) for (const other of others) expect(fold(other)).toBe(fold(given));
});

const password = 'eight calm herons wade';

/** A syncer that mirrors a directory. */
async function mirroring(app: App, admin: Caller): Promise<Caller> {
  const { token } = await admin.change('createSyncer', { kind: 'ACTIVE_DIRECTORY', name: 'AD' }, 'token');
  return app.withSecret(token);
}
