import { describe, expect, test } from 'vitest';
import { Mapping } from '../src/mapping.ts';

const ada = { id: 'user_1', username: 'ada', givenName: 'Ada', familyName: null, email: null };

describe('what a mapping needs of a user', () => {
  test('includes every fact of the userName: an incomplete one is not sent', () => {
    const mapping = new Mapping({
      userName: '{givenName}.{familyName}',
      displayName: '{givenName} {familyName}',
    });
    expect(mapping.missingFor(ada)?.text).toContain('ada has no familyName, which the attribute userName');
    expect(mapping.missingFor({ ...ada, familyName: 'Lovelace' })).toBeNull();
  });

  test('includes a value for each attribute that the application requires and the mapping fills', () => {
    const mapping = new Mapping({
      userName: '{username}',
      'emails[type eq "work"].value': '{email}',
      'name.givenName': '{givenName}',
      'name.familyName': '{familyName}',
    });
    expect(mapping.missingFor(ada)).toBeNull();
    expect(mapping.missingFor(ada, new Set(['name']))).toBeNull();
    expect(mapping.missingFor(ada, new Set(['emails']))?.text).toContain('ada has no email');
    expect(mapping.missingFor(ada, new Set(['title']))).toBeNull();
  });

  test('keeps attributes that others wrote when it uses PUT, but not facts that were removed', () => {
    const mapping = new Mapping({
      userName: '{username}',
      title: '{jobTitle}',
      'emails[type eq "work"].value': '{email}',
    });
    const now = {
      id: '1',
      userName: 'old',
      title: 'Clerk',
      nickName: 'A',
      emails: [
        { type: 'work', value: 'old@example.com' },
        { type: 'home', value: 'home@example.com' },
      ],
    };
    expect(mapping.mergedInto(now, ada, 'user_1')).toMatchObject({
      userName: 'ada',
      nickName: 'A',
      emails: [{ type: 'home', value: 'home@example.com' }],
      externalId: 'user_1',
      active: true,
    });
    expect(mapping.mergedInto(now, ada, 'user_1')).not.toHaveProperty('title');
    expect(now.title).toBe('Clerk');
  });
});
