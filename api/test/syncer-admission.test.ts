import { describe, expect } from 'vitest';
import { makeSchema } from '../src/api/schema.ts';
import { ResourceKind } from '../src/model/resource.entity.ts';
import { type PersonFact, type SyncerKindRow, syncerKinds } from '../src/model/syncer-kinds.ts';
import { factNames, factsGivenTo, ofEachFact, userFacts } from '../src/model/user-facts.ts';
import { fieldVisibility } from '../src/viewer/field-visibility.ts';
import { type App, type Caller, test } from './app.ts';
import { enrol, makeSyncers, registerTarget } from './make-syncers.ts';
import type { Seed } from './seed.ts';

/** For each kind of syncer: the targets that an admin may give it, and the facts of people that it may read. */
const told: Record<keyof typeof syncerKinds, { targets: string[]; facts: string[] }> = {
  LDAP: {
    targets: ['USER_GROUP', 'SYSTEM', 'APPLICATION', 'NETWORK', 'STORAGE'],
    facts: ['passwordHash', 'sshKeys', ...factsGivenTo('LDAP')],
  },
  SCIM: {
    targets: ['USER_GROUP', 'APPLICATION'],
    facts: [...factsGivenTo('SCIM')],
  },
  OTHER: {
    targets: ['USER_GROUP', 'SYSTEM', 'APPLICATION', 'NETWORK', 'STORAGE'],
    facts: ['sshKeys', 'email', 'familyName', 'givenName'],
  },
  // Only by enrolment.
  LINUX: { targets: [], facts: ['systemPasswordHash', 'sshKeys'] },
  ACTIVE_DIRECTORY: { targets: [], facts: [] },
  SCIM_CLIENT: { targets: [], facts: [] },
};

const facts: Record<PersonFact, string> = {
  passwordHash: 'passwordHash',
  systemPasswordHash: 'systemPasswordHash',
  sshKeys: 'sshKeys',
  ...ofEachFact((fact) => `user { ${fact} }`),
};

/** A user with all facts, and with a password that was set while a system asked for passwords. */
async function everythingOf(app: App, seed: Seed, admin: Caller, username: string) {
  const user = await seed.user(username, {
    ...ofEachFact((fact) =>
      userFacts[fact].kind === 'EMAIL' ? `${username}@example.test` : `${username} ${fact}`,
    ),
    attributes: { badge: '7' },
    externalId: `x-${username}`,
  });
  await (await app.as(user)).change('setPassword', { newPassword: 'seven brave otters swim' });
  const key = Buffer.alloc(51);
  key.write('\0\0\0\x0bssh-ed25519\0\0\0\x20', 'latin1');
  key.write(username, 19);
  const { userErrors } = await admin.change('addSshKey', {
    user: { id: user.id },
    key: `ssh-ed25519 ${key.toString('base64')} ${username}`,
  });
  expect(userErrors).toEqual([]);
  return user;
}

type Shown = Record<string, unknown>;

/** The non-empty facts of the people on a syncer's targets by username, as the syncer or an admin reads them. */
async function read(caller: Caller, syncer: string | null = null): Promise<Record<string, Shown>> {
  const asked = `query ($syncer: ID) { grantUsers(syncer: $syncer) { users {
    username passwordHash systemPasswordHash sshKeys
    user { ${factNames.join(' ')} attributes externalId }
  } } }`;
  const { grantUsers } = await caller.ask(asked, { syncer });
  const shown = grantUsers.users.map(({ username, user, ...own }) => {
    const all = Object.entries<unknown>({ ...own, ...user });
    return [username, Object.fromEntries(all.filter(([, value]) => isSomething(value)))];
  });
  return Object.fromEntries(shown);
}

const isSomething = (value: unknown): boolean =>
  value !== null && Object.keys(value as object).length + (typeof value === 'string' ? 1 : 0) > 0;

describe('a syncer', () => {
  test('of each kind accepts only its kinds of targets', async ({ app, admin, seed }) => {
    const objects: Record<string, object> = {
      USER_GROUP: { userGroup: { id: (await seed.userGroup('Group')).id } },
    };
    for (const kind of Object.values(ResourceKind))
      objects[kind] = { resource: { id: (await seed.resource(`a ${kind}`, kind)).id } };
    const { ldap, scim, agent, ad, other, scimClient } = await makeSyncers(app, admin, seed);
    const ids = {
      LDAP: ldap,
      SCIM: scim,
      LINUX: agent,
      ACTIVE_DIRECTORY: ad,
      OTHER: other,
      SCIM_CLIENT: scimClient,
    };
    for (const [kind, { targets }] of Object.entries(told)) {
      const syncer = ids[kind as keyof typeof ids].id;
      const taken: string[] = [];
      for (const [name, object] of Object.entries(objects)) {
        const answer = await admin.ask(
          'mutation ($input: RegisterTargetsInput!) { registerTargets(input: $input) { userErrors { code path } } }',
          { input: { syncer, targets: [object] } },
        );
        if (answer.registerTargets.userErrors.length === 0) taken.push(name);
      }
      expect([kind, taken]).toEqual([kind, targets]);
    }
  });

  test('of each kind receives only its facts, and only of people with a grant on its targets', async ({
    app,
    admin,
    seed,
  }) => {
    const host = await seed.resource('host', ResourceKind.SYSTEM, { setsPasswords: true });
    const group = await seed.userGroup('Group');
    const [ada, bob] = [
      await everythingOf(app, seed, admin, 'ada'),
      await everythingOf(app, seed, admin, 'bob'),
    ];
    await seed.member(ada, group);
    const binding = await seed.bind(ada, host, 'login');
    // A person on another system that asks for passwords, too.
    const elsewhere = await seed.resource('elsewhere', ResourceKind.SYSTEM, { setsPasswords: true });
    await seed.bind(bob, elsewhere, 'login');
    const { ldap, scim, other } = await makeSyncers(app, admin, seed);
    for (const { id } of [ldap, scim, other])
      await registerTarget(admin, id, { userGroup: { id: group.id } });
    const agent = await enrol(app, admin, host.id);
    const stranger = await enrol(app, admin, elsewhere.id);

    const given = async (caller: Caller) => (await read(caller)).ada ?? {};
    const sorted = (names: readonly string[]) => [...names].sort();
    for (const [kind, { own }] of Object.entries({ LDAP: ldap, SCIM: scim, OTHER: other, LINUX: agent }))
      await expect
        .poll(async () => [kind, sorted(Object.keys(await given(own)))])
        .toEqual([kind, sorted(told[kind as keyof typeof told].facts)]);
    expect(Object.keys(await read(ldap.own))).toEqual(['ada']);
    await expect.poll(async () => Object.keys(await read(stranger.own))).toEqual(['bob']);
    expect((await given(ldap.own)).passwordHash).toMatch(/^\$argon2id\$/);
    expect((await given(agent.own)).systemPasswordHash).toMatch(/^\$2b\$12\$/);
    // An admin may read facts on behalf of a syncer, but no password hashes.
    expect(Object.keys((await read(admin, ldap.id)).ada ?? {})).not.toContain('passwordHash');
    expect(Object.keys((await read(admin, agent.id)).ada ?? {})).not.toContain('systemPasswordHash');

    // Somebody who has lost access is still listed, so that their account ends, but without their password hash.
    await admin.change('endBinding', { id: binding }, 'position');
    const { grantChanges } = await agent.own.ask(
      '{ grantChanges(after: 0) { users { username passwordHash systemPasswordHash } } }',
    );
    expect(grantChanges.users).toEqual([{ username: 'ada', passwordHash: null, systemPasswordHash: null }]);
  });

  test('receives no password hash of people who have left its targets', async ({ app, admin, seed }) => {
    const group = await seed.userGroup('Group');
    const ada = await everythingOf(app, seed, admin, 'ada');
    const membership = await seed.member(ada, group);
    const { ldap } = await makeSyncers(app, admin, seed);
    await registerTarget(admin, ldap.id, { userGroup: { id: group.id } });
    const hashes = async () => {
      const asked = '{ grantChanges(after: 0) { users { passwordHash } } }';
      return (await ldap.own.ask(asked)).grantChanges.users;
    };
    await expect.poll(hashes).toEqual([{ passwordHash: expect.stringMatching(/^\$argon2id\$/) }]);
    await admin.change('endMembership', { id: membership }, 'position');
    await expect.poll(hashes).toEqual([{ passwordHash: null }]);
  });

  test('cannot read about other people by reporting failures for them', async ({ app, admin, seed }) => {
    const [ada, bob] = [await seed.user('ada'), await seed.user('bob')];
    const hidden = await seed.userGroup('Hidden');
    await seed.member(bob, hidden);
    const { other } = await makeSyncers(app, admin, seed);
    const acknowledge = (object: string, user: string) =>
      other.own.change('acknowledgeGrants', {
        position: 0,
        failures: [{ object, user, message: 'No room' }],
      });
    expect((await acknowledge(hidden.id, bob.id)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    // It is the syncer's own target, but Ada has no grant on it.
    expect((await acknowledge(other.target, ada.id)).userErrors).toEqual([]);
    expect((await other.own.ask('{ syncer { failures { user { username } } } }')).syncer.failures).toEqual(
      [],
    );
  });

  test('reports an account of a user who does not exist: it is shown as one of nobody', async ({
    app,
    admin,
    seed,
  }) => {
    const { other } = await makeSyncers(app, admin, seed);
    const report = (user: string) =>
      other.own.change('reportAccounts', {
        accounts: [{ resource: other.target, user, name: 'ada', link: 'LINKED', state: 'PROVISIONED' }],
      });
    const linkOf = async () => {
      const { resource } = await admin.ask(
        `{ resource(ref: { id: "${other.target}" }) { accounts(first: 5) { nodes { name link user { username } } } } }`,
      );
      return resource.accounts.nodes;
    };
    expect((await report('user_999999')).userErrors).toEqual([]);
    expect(await linkOf()).toEqual([{ name: 'ada', link: 'ORPHANED', user: null }]);
    expect((await report((await seed.user('ada')).id)).userErrors).toEqual([]);
  });

  test('sees in the log only the names of its targets and the people on them', async ({
    app,
    admin,
    seed,
  }) => {
    const ada = await seed.user('ada');
    const secret = await seed.userGroup('Secret society');
    const { other } = await makeSyncers(app, admin, seed);
    const object = { resource: { id: other.target } };
    await admin.change('addBinding', { subject: { userGroup: { id: secret.id } }, object }, 'position');
    await admin.change('addBinding', { subject: { user: { id: ada.id } }, object }, 'position');
    const { changes } = await other.own.ask('{ changes { nodes { kind summary nodes { id } nodeIds } } }');
    const bindings = changes.nodes.filter(({ kind }: { kind: string }) => kind === 'BINDING_ADDED');
    expect(bindings).toEqual([
      {
        kind: 'BINDING_ADDED',
        summary: expect.stringContaining('something else'),
        nodes: [{ id: other.target }],
        nodeIds: [other.target],
      },
      {
        kind: 'BINDING_ADDED',
        summary: expect.stringContaining('Ada'),
        nodes: [{ id: ada.id }, { id: other.target }],
        nodeIds: [ada.id, other.target],
      },
    ]);
  });
});

test('the agent of a system is created only by enrolling, even after one was archived', async ({
  app,
  admin,
  seed,
}) => {
  const host = await seed.resource('host', ResourceKind.SYSTEM);
  const made = await admin.change('createSyncer', { name: 'Agent', kind: 'LINUX' }, 'token');
  expect(made).toMatchObject({ token: null, userErrors: [{ code: 'BAD_INPUT', path: ['kind'] }] });
  const first = await enrol(app, admin, host.id);
  expect((await admin.change('archiveSyncer', { id: first.id })).userErrors).toEqual([]);
  const second = await enrol(app, admin, host.id);
  expect(second.id).not.toBe(first.id);
});

test('every kind of syncer describes its targets and facts, and admins create all kinds but agents', async ({
  admin,
}) => {
  const { syncerKinds: kinds } = await admin.ask(
    '{ syncerKinds { kind label description isCreatedByAdmins takesUserGroups takesResources facts } }',
  );
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(Object.keys(told).sort());
  for (const { kind, label, description, isCreatedByAdmins, facts, ...takes } of kinds) {
    expect(`${label}: ${description}`).toMatch(/^\S.*: .+\.$/);
    const made = await admin.change(
      'createSyncer',
      { name: label, kind },
      'token syncer { kindInfo { label } }',
    );
    expect([kind, made.userErrors.length === 0]).toEqual([kind, isCreatedByAdmins]);
    if (made.syncer) expect(made.syncer.kindInfo).toEqual({ label });
    const row = told[kind as keyof typeof told];
    expect([kind, [...facts].sort()]).toEqual([kind, [...row.facts].sort()]);
    if (!isCreatedByAdmins) continue;
    const targets = [...(takes.takesUserGroups ? ['USER_GROUP'] : []), ...takes.takesResources];
    expect([kind, targets]).toEqual([kind, row.targets]);
  }
});

test('the tables state for every field of every object which syncers see it, and for every fact which receive it', async () => {
  const schema = await makeSchema();
  for (const [name, table] of Object.entries(fieldVisibility)) {
    const type = schema.getType(name) as { getFields(): object } | undefined;
    expect(Object.keys(table).sort()).toEqual(Object.keys(type?.getFields() ?? {}).sort());
  }
  expect(Object.keys(facts).sort()).toEqual(
    [...new Set(Object.values<SyncerKindRow>(syncerKinds).flatMap(({ facts }) => facts))].sort(),
  );
});
