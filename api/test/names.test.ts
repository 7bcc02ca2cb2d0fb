import { describe, expect } from 'vitest';
import { forbiddenCharacter, printable, withoutForbidden } from '../src/shared/characters.ts';
import { test } from './app.ts';

test.override({ hasMemory: true });

/** Which texts each kind of name may contain. Null if allowed; otherwise the character that the error names. */
const table = [
  ['a name', 'Ada Lovelace', null, null],
  ['letters with marks', 'Zoë Ångström Nguyễn', null, null],
  ['a name from right to left', 'עדה לאבלייס', null, null],
  ['an apostrophe and a middle dot', 'O’Brien · Gal·la', null, null],
  ['a zero-width non-joiner in Persian', 'می\u200cخواهم', null, null],
  ['a zero-width joiner in Sinhala', 'ශ්\u200dරී', null, null],
  [
    'an emoji of several characters',
    'On call 👩\u200d🚒❤\ufe0f🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    null,
    null,
  ],
  ['a line feed', 'one\ntwo', 'U+000A', null],
  ['a tab', 'one\ttwo', 'U+0009', null],
  ['an escape', 'a\u001b[31m', 'U+001B', 'U+001B'],
  ['a control character of Latin 1', 'a\u009b31m', 'U+009B', 'U+009B'],
  ['a line separator', 'a\u2028b', 'U+2028', null],
  ['an override of direction', 'Eve \u202eadA', 'U+202E', 'U+202E'],
  ['an isolate of direction', 'a\u2066b', 'U+2066', 'U+2066'],
  ['a mark of direction', 'a\u200fb', 'U+200F', null],
  ['a zero-width space', 'Admins\u200b', 'U+200B', null],
  ['a word joiner', '\u2060Admins', 'U+2060', null],
  ['a byte order mark', '\ufeffAdmins', 'U+FEFF', null],
  ['a soft hyphen', 'Ad\u00admins', 'U+00AD', null],
  ['a joiner between Latin letters', 'Ad\u200dmins', 'U+200D', null],
  ['a non-joiner at the end', 'Admins\u200c', 'U+200C', null],
  ['a variation selector after a letter', 'A\ufe0fdmins', 'U+FE0F', null],
  ['a filler of Hangul', 'Admins\u3164', 'U+3164', null],
  ['a tag character', 'Admins\u{e0041}', 'U+E0041', null],
] as const;

describe('a name', () => {
  test.for(table)('with %s, and a description with it', ([, text, inName, inProse]) => {
    expect(forbiddenCharacter(text, 'line')).toBe(inName);
    expect(forbiddenCharacter(text, 'prose')).toBe(inProse);
    expect(forbiddenCharacter(withoutForbidden(text, 'line'), 'line')).toBeNull();
    expect(forbiddenCharacter(withoutForbidden(text, 'prose'), 'prose')).toBeNull();
    if (inName === null) expect(withoutForbidden(text, 'line')).toBe(text);
  });

  const made = [
    ['createUser', { username: 'ada' }, 'displayName'],
    ['createUser', {}, 'username'],
    ['createUser', { username: 'ada' }, 'jobTitle'],
    ['createUserGroup', {}, 'name'],
    ['createResource', { kind: 'SYSTEM' }, 'name'],
    ['createResourceGroup', { kind: 'SYSTEM' }, 'name'],
    ['createToken', { scopes: ['READ'] }, 'name'],
    ['createSyncer', { kind: 'LDAP' }, 'name'],
    ['createWebhook', { url: 'http://127.0.0.1:1/' }, 'name'],
  ] as const;
  test.for(made)(
    'given to %s (%j, %s) may not hide characters, and the error names them',
    async ([mutation, others, field], { admin }) => {
      const { userErrors } = await admin.change(mutation, { ...others, [field]: 'Eve\u202e' });
      expect(userErrors).toMatchObject([
        { code: 'BAD_INPUT', path: [field], message: expect.stringContaining('U+202E') },
      ]);
    },
  );

  test('in a manifest is checked by the same rules', async ({ admin }) => {
    const manifest = { muster: 1, userGroups: [{ name: 'Adm\u200bins' }] };
    const { userErrors } = await admin.change('applyManifest', { manifest });
    expect(userErrors).toMatchObject([{ message: expect.stringContaining('U+200B') }]);
  });

  test('from another directory loses invisible characters, and stays distinct from names that look the same', async ({
    app,
    admin,
  }) => {
    await admin.change('createUserGroup', { name: 'Admins' });
    const { token } = await admin.change('createSyncer', { kind: 'ACTIVE_DIRECTORY', name: 'AD' }, 'token');
    const groups = ['Adm\u200bins', '\u202eAdmins', 'Admins'].map((name, index) => ({
      anchor: `g${index}`,
      name,
      path: `CN=g${index}`,
    }));
    const { userErrors } = await app.withSecret(token).change('applyMirror', { groups });
    const { userGroups } = await admin.ask('{ userGroups { nodes { name } } }');
    const names: string[] = userGroups.nodes.map(({ name }: { name: string }) => name);
    expect(userErrors).toEqual([]);
    expect(names).toHaveLength(4);
    expect(names.map((name) => name.replace(/ [0-9a-f]{12}\)$/, ' …)')).sort()).toEqual([
      'Admins',
      'Admins (AD …)',
      'Admins (AD …)',
      'Admins (AD)',
    ]);
  });
});

describe('descriptions and reasons', () => {
  test('may have line breaks, but no other control characters', async ({ admin }) => {
    const lines = { name: 'Staff', description: 'one\n\ttwo', reason: 'because\nof this' };
    const fine = await admin.change('createUserGroup', lines, 'userGroup { description }');
    const wrong = await admin.change('createUserGroup', { name: 'Other', description: 'a\u001b[2J' });
    const why = await admin.change('createUserGroup', { name: 'Other', reason: 'a\u202eb' });
    const long = await admin.change('createUserGroup', { name: 'Other', reason: 'x'.repeat(1_001) });
    expect(fine).toMatchObject({ userGroup: { description: 'one\n\ttwo' }, userErrors: [] });
    expect(wrong.userErrors).toMatchObject([{ code: 'BAD_INPUT', path: ['description'] }]);
    expect(why.userErrors).toMatchObject([{ code: 'BAD_INPUT', path: ['reason'] }]);
    expect(long.userErrors).toMatchObject([{ code: 'BAD_INPUT', path: ['reason'] }]);
  });
});

describe('on a terminal', () => {
  test('control and invisible characters are escaped', () => {
    expect(printable('Eve \u202eadA\u001b[31m\u009b\u200b\n\ud800')).toBe(
      'Eve \\u202eadA\\u001b[31m\\u009b\\u200b\\u000a\\ud800',
    );
    expect(printable('Zoë می\u200cخواهم 👩\u200d🚒')).toBe('Zoë می\u200cخواهم 👩\u200d🚒');
    const value = { name: 'a\u202e\u009b', emoji: '\u{e0041}' };
    expect(JSON.parse(printable(JSON.stringify(value)))).toEqual(value);
  });
});
