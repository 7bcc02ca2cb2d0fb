import type { App, Caller } from './app.ts';

/** A person as another directory states them. Their permanent id is their username, too. */
export const person = (anchor: string, more: object = {}) => ({
  anchor,
  username: anchor,
  path: `CN=${anchor},DC=example,DC=com`,
  isEnabled: true,
  ...more,
});

/** A group as another directory states it. */
export const group = (anchor: string, name = anchor) => ({
  anchor,
  name,
  path: `CN=${anchor},DC=example,DC=com`,
});

const path = (name: string) => `CN=${name},OU=Staff,DC=ad,DC=example,DC=com`;

/** A domain as its syncer reports it: a group of two people, one of whom has the username of an existing user. */
export async function mirrorDomain(
  app: App,
  admin: Caller,
): Promise<{ syncer: string; token: string; group: string; person: string }> {
  const { syncer, token } = await admin.change(
    'createSyncer',
    { name: 'Head office', kind: 'ACTIVE_DIRECTORY' },
    'syncer { id } token',
  );
  const connection = {
    syncer: syncer.id,
    url: 'ldaps://dc1.ad.example.com',
    account: 'muster@ad.example.com',
    password: 'secret',
  };
  await admin.change('setDirectoryConnection', connection);
  await admin.change('setMirrorSelection', { syncer: syncer.id, selection: { groups: ['g1'] } });
  const grace = { anchor: 'u1', username: 'grace', displayName: 'Grace Hopper', path: path('Grace') };
  const newton = { anchor: 'u2', username: 'newton', displayName: 'Isaac Newton', path: path('Isaac') };
  const { users } = await app.withSecret(token).change(
    'applyMirror',
    {
      groups: [{ anchor: 'g1', name: 'Fellows', description: 'Of the society', path: path('Fellows') }],
      users: [grace, newton].map((user) => ({ ...user, isEnabled: true })),
      members: [{ group: 'g1', join: ['u1', 'u2'] }],
    },
    'users { id }',
  );
  const { userGroup } = await admin.ask('{ userGroup(ref: { name: "Fellows" }) { id } }');
  return { syncer: syncer.id, token, group: userGroup.id, person: users[0].id };
}
