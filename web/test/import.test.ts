import { describe, expect, test } from 'vitest';
import { guessTargets, manifestOf, readSheet } from '../src/console/import/csv';

const messages = {
  noUsername: 'no username',
  twice: (username: string) => `${username} twice`,
  badEmail: (email: string) => `bad ${email}`,
};

const file = `Login,Full name,E-Mail,Team,Ends
ada,"Lovelace, Ada",ada@example.com,Engines,
ada,"Lovelace, Ada",ada@example.com,Poetry,2027-01-31
,Nobody,nobody@example.com,,
bob,Bob,bob at example,,
bob,Bob,bob@example.com,,
`;

describe('a CSV file', () => {
  test('has its columns recognised by their headers', () => {
    expect(guessTargets(readSheet(file).columns)).toEqual({
      Login: 'username',
      'Full name': 'displayName',
      'E-Mail': 'email',
      Team: 'userGroup',
      Ends: 'until',
    });
  });

  test('becomes a manifest, and errors name the line', () => {
    const sheet = readSheet(file);
    const { manifest, errors } = manifestOf(sheet, guessTargets(sheet.columns), messages);
    expect(manifest).toMatchObject({
      users: [{ username: 'ada', displayName: 'Lovelace, Ada' }, { username: 'bob' }],
      userGroups: [
        { name: 'Engines', members: ['ada'] },
        { name: 'Poetry', members: [{ user: 'ada', until: '2027-01-31' }] },
      ],
    });
    expect(errors).toEqual([
      { line: 4, message: 'no username' },
      { line: 5, message: 'bad bob at example' },
      { line: 6, message: 'bob twice' },
    ]);
  });

  test('that cannot be parsed is refused with the line', () => {
    expect(() => readSheet('a,b\n"1,2\n')).toThrow(/line/i);
  });
});
