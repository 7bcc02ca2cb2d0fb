import { describe, expect } from 'vitest';
import { aDomain, eventually, hasSamba, type Mirror, test } from './fixtures.ts';

/** Waits until there are people about whom an admin has to decide. */
async function eventuallyDisputed(it: Mirror) {
  let disputed: Awaited<ReturnType<Mirror['people']>> = [];
  await eventually(async () => {
    disputed = (await it.people()).filter(({ state }) => state === 'DISPUTED');
    expect(disputed.length).toBeGreaterThan(0);
  });
  return disputed;
}

describe.skipIf(!hasSamba())('the master', () => {
  const domain = aDomain();

  test('of a mirrored group is the domain: changes in Muster are refused, with the reason', async ({
    mirror,
    seed,
  }) => {
    const { samba } = domain;
    const group = await samba.addGroup('Masters', [await samba.addUser('ann', { mail: 'ann@example.com' })]);
    const it = await mirror({ name: 'Head office' });
    await it.connect(samba);
    await it.select({ groups: [await samba.guidOf(group)] });
    await eventually(async () => expect(await it.members('Masters')).toEqual(['ann']));
    const other = await seed.user('other');
    const local = await seed.userGroup('Local');
    const { userGroup } = await it.admin.ask(
      '{ userGroup(ref: { name: "Masters" }) { memberships { nodes { id } } } }',
    );
    const name = { name: 'Masters' };
    const refused = [
      ['addMembership', { user: { id: other.id }, userGroup: name }],
      ['endMembership', { id: userGroup.memberships.nodes[0].id }],
      ['extendMembership', { id: userGroup.memberships.nodes[0].id, duration: 'P1D' }],
      ['addNesting', { child: { id: local.id }, parent: name }],
      ['updateUserGroup', { userGroup: name, name: 'Ours' }],
      ['updateUserGroup', { userGroup: name, rule: { department: { eq: 'x' } } }],
      ['updateUser', { user: { username: 'ann' }, displayName: 'Another' }],
    ] as const;
    for (const [mutation, input] of refused) {
      const { userErrors } = await it.admin.change(mutation, input);
      expect([mutation, userErrors]).toEqual([
        mutation,
        [
          expect.objectContaining({
            __typename: 'AuthorityError',
            message: expect.stringContaining('ad.example.com'),
          }),
        ],
      ]);
    }
    const archived = await it.admin.change('archiveUserGroup', { userGroup: name });
    expect(archived.userErrors).toMatchObject([{ code: 'CONFLICT' }]);

    // Statements that the domain is not the master of remain possible: nesting, bindings and owners.
    for (const [mutation, input] of [
      ['addNesting', { child: name, parent: { id: local.id } }],
      ['updateUser', { user: { username: 'ann' }, location: 'Turin' }],
      ['updateUserGroup', { userGroup: name, externalId: 'ours-1' }],
    ] as const)
      expect([mutation, (await it.admin.change(mutation, input)).userErrors]).toEqual([mutation, []]);
    expect(await it.members('Local')).toEqual(['ann']);
  });

  test('of a person who resembles an existing user is decided by an admin, and shown', async ({
    mirror,
    seed,
  }) => {
    const { samba } = domain;
    const group = await samba.addGroup('Matches', [
      await samba.addUser('mia'),
      await samba.addUser('max', { mail: 'Moritz@example.com' }),
      await samba.addUser('meg'),
    ]);
    const mia = await seed.user('Mia');
    const moritz = await seed.user('moritz', { email: 'moritz@example.com' });
    const it = await mirror();
    await it.connect(samba);
    await it.select({ groups: [await samba.guidOf(group)], createUsers: false });
    const states = async () =>
      Object.fromEntries((await it.people()).map(({ username, state }) => [username, state]));
    await eventually(async () =>
      expect(await states()).toEqual({ mia: 'DISPUTED', max: 'DISPUTED', meg: 'UNMATCHED' }),
    );
    expect(await it.members('Matches')).toEqual([]);
    const idOf = async (name: string) => (await it.people()).find(({ username }) => username === name)?.id;

    const linked = await it.admin.change(
      'decideMatches',
      { ids: [await idOf('mia')], decision: 'LINK' },
      'users { state user { id } }',
    );
    expect(linked).toMatchObject({ userErrors: [], users: [{ state: 'LINKED', user: { id: mia.id } }] });
    expect(await it.members('Matches')).toEqual(['Mia']);
    // Users who existed before keep their name in Muster.
    expect(
      (await it.admin.change('updateUser', { user: { id: mia.id }, displayName: 'M' })).userErrors,
    ).toEqual([]);

    const planned = await it.admin.change(
      'decideMatches',
      { ids: [await idOf('max')], decision: 'LINK', user: { id: moritz.id }, dryRun: true },
      'effects { gainCount }',
    );
    expect(planned.userErrors).toEqual([]);
    expect(await it.members('Matches')).toEqual(['Mia']);
    const created = await it.admin.change('decideMatches', { ids: [await idOf('max')], decision: 'CREATE' });
    expect(created.userErrors).toEqual([]);
    const { user } = await it.admin.ask('{ user(ref: { username: "max" }) { email } }');
    expect(user).toEqual({ email: null });
    expect((await it.people()).find(({ username }) => username === 'max')).toMatchObject({
      state: 'LINKED',
      problem: expect.stringContaining('is taken'),
    });
    expect(await it.members('Matches')).toEqual(['Mia', 'max']);

    await it.admin.change('decideMatches', { ids: [await idOf('mia')], decision: 'UNLINK' });
    expect(await it.members('Matches')).toEqual(['max']);
    await samba.change(group, 'delete', 'member', [samba.dn('mia')]);
    await samba.change(group, 'add', 'member', [samba.dn('mia')]);
    const { found } = await it.request({ search: { kind: 'USER', text: 'mia' } });
    const { steps } = await it.request({ anchor: found[0].anchor });
    expect(steps).toContain('Muster: UNLINKED');
    expect(await it.members('Matches')).toEqual(['max']);

    await it.select({ groups: [await samba.guidOf(group)], createUsers: true });
    const meg = await it.request({ search: { kind: 'USER', text: 'meg' } });
    const one = await it.request({ anchor: meg.found[0].anchor });
    expect(one.steps).toEqual([
      `dc1.ad.example.com has meg: ${samba.dn('meg')}`,
      'The account is enabled',
      'In Matches',
      'Muster: LINKED, meg',
    ]);
    expect(await it.members('Matches')).toEqual(['max', 'meg']);
  });

  test('of a suspension is whoever stated it: the domain or an admin', async ({ mirror, seed }) => {
    const { samba } = domain;
    const group = await samba.addGroup('Standing', [await samba.addUser('sue'), await samba.addUser('sam')]);
    await samba.tool('user', 'disable', 'sue');
    const sue = await seed.user('sue');
    const it = await mirror();
    await it.connect(samba);
    await it.select({ groups: [await samba.guidOf(group)] });
    await eventually(async () => expect(await it.members('Standing')).toEqual(['sam']));
    const [disputed] = (await it.people()).filter(({ state }) => state === 'DISPUTED');
    await it.admin.change('decideMatches', { ids: [disputed?.id], decision: 'LINK', user: { id: sue.id } });
    await eventually(async () => expect(await it.state('sue')).toBe('SUSPENDED'));
    await samba.tool('user', 'enable', 'sue');
    await eventually(async () => expect(await it.members('Standing')).toEqual(['sam', 'sue']));
    expect(await it.state('sue')).toBe('ACTIVE');

    // The same holds for a disabled person whom an admin lets create.
    const sid = await samba.addUser('sid');
    await samba.tool('user', 'disable', 'sid');
    await seed.user('sid');
    await samba.change(group, 'add', 'member', [sid]);
    const [another] = await eventuallyDisputed(it);
    await it.admin.change('decideMatches', { ids: [another?.id], decision: 'CREATE', username: 'sid.2' });
    expect(await it.state('sid.2')).toBe('SUSPENDED');
    await samba.tool('user', 'enable', 'sid');
    await eventually(async () => expect(await it.state('sid.2')).toBe('ACTIVE'));
    await samba.change(group, 'delete', 'member', [sid]);

    await it.admin.change('setUserState', { user: { username: 'sam' }, state: 'SUSPENDED' });
    await samba.tool('user', 'disable', 'sam');
    await samba.tool('user', 'enable', 'sam');
    const { found } = await it.request({ search: { kind: 'USER', text: 'sam' } });
    await it.request({ anchor: found[0].anchor });
    expect(await it.state('sam')).toBe('SUSPENDED');
  });

  test('can be changed: Muster takes over the group with all members, or archives it', async ({
    mirror,
    seed,
  }) => {
    const { samba } = domain;
    const [kept, ended] = [
      await samba.addGroup('Kept', [await samba.addUser('kay')]),
      await samba.addGroup('Ended', [samba.dn('kay')]),
    ];
    const it = await mirror();
    await it.connect(samba);
    await it.select({ filter: '(|(cn=Kept)(cn=Ended))' });
    await eventually(async () => {
      expect(await it.members('Kept')).toEqual(['kay']);
      expect(await it.members('Ended')).toEqual(['kay']);
    });
    const resource = await seed.resource('vault');
    await it.admin.change('addBinding', {
      subject: { userGroup: { name: 'Ended' } },
      object: { resource: { id: resource.id } },
    });
    const dry = await it.admin.change(
      'endMirrors',
      { userGroups: [{ name: 'Ended' }], handover: 'TERMINATE', dryRun: true },
      'effects { losses { user { username } } }',
    );
    expect(dry).toMatchObject({ userErrors: [], effects: { losses: [{ user: { username: 'kay' } }] } });
    expect(await it.members('Ended')).toEqual(['kay']);

    const over = await it.admin.change('endMirrors', {
      userGroups: [{ name: 'Kept' }],
      handover: 'FINALISE',
    });
    expect(over.userErrors).toEqual([]);
    await it.admin.change('endMirrors', { userGroups: [{ name: 'Ended' }], handover: 'TERMINATE' });
    expect(await it.members('Kept')).toEqual(['kay']);
    const { userGroup } = await it.admin.ask(
      '{ userGroup(ref: { name: "Kept" }) { mirror { path } memberships { nodes { id authority } } } }',
    );
    expect(userGroup).toMatchObject({ mirror: null, memberships: { nodes: [{ authority: 'MANUAL' }] } });

    // Muster is the master of the group now: changes in the domain no longer matter, even if the filter still matches.
    await samba.change(kept, 'delete', 'member', [samba.dn('kay')]);
    await samba.change(ended, 'replace', 'description', ['still there']);
    const { reconcile } = await it.admin.change('requestReconcile', { syncer: it.id }, 'reconcile { id }');
    await eventually(async () =>
      expect((await it.reconciles()).find(({ id }) => id === reconcile.id)).toMatchObject({
        state: 'DONE',
        additions: 0,
        removals: 0,
      }),
    );
    expect(await it.members('Kept')).toEqual(['kay']);
    const { id } = userGroup.memberships.nodes[0];
    expect((await it.admin.change('endMembership', { id })).userErrors).toEqual([]);
  });

  test('is connected with a password that nobody can read, by a syncer that can do nothing else', async ({
    app,
    mirror,
  }) => {
    const { samba } = domain;
    const it = await mirror();
    await it.connect(samba);
    const syncer = app.withSecret(it.token);
    const asked = '{ syncer { directoryPassword connection { url account hasPassword } } }';
    const own = await syncer.ask(asked);
    expect(own.syncer).toMatchObject({
      directoryPassword: samba.accountPassword,
      connection: { hasPassword: true },
    });
    const { syncer: seen } = await it.admin.ask(asked.replace('syncer {', `syncer(id: "${it.id}") {`));
    expect(seen).toMatchObject({ directoryPassword: null, connection: { hasPassword: true } });
    const em = app.database.em.fork();
    const stored = await em.getConnection().execute('select password from mirror where password is not null');
    expect(stored).toHaveLength(1);
    expect(Buffer.from(stored[0]?.password).includes(samba.accountPassword)).toBe(false);
    const written = async () =>
      JSON.stringify(
        await em
          .getConnection()
          .execute('select before, after from change where kind = ?', ['MIRROR_CONNECTION_CHANGED']),
      );
    // A committed change gets its position in the log a moment later.
    await expect.poll(written).toContain(samba.account);
    const log = await written();
    expect(log).not.toContain(samba.accountPassword);

    // A stored password is never sent to another server than the one for which it was entered.
    const elsewhere = await it.admin.change('setDirectoryConnection', {
      syncer: it.id,
      url: 'ldaps://evil.example.com',
      account: samba.account,
    });
    expect(elsewhere.userErrors).toMatchObject([{ code: 'BAD_INPUT', path: ['password'] }]);
    for (const url of ['ldap://dc1.example.com', 'http://dc1.example.com', 'ldaps://a:b@dc1', 'dc1'])
      expect(
        (await it.admin.change('setDirectoryConnection', { syncer: it.id, url, account: 'a', password: 'b' }))
          .userErrors,
      ).toMatchObject([{ code: 'BAD_INPUT', path: ['url'] }]);

    // An unknown certificate is refused, and the admin sees why nothing is mirrored.
    const answer = await it.admin.change('setDirectoryConnection', {
      syncer: it.id,
      url: samba.url,
      account: samba.account,
      password: samba.accountPassword,
    });
    expect(answer.userErrors).toEqual([]);
    await eventually(async () => expect(it.syncer.problem).toMatch(/self-signed certificate/));
    const request = await it.request({ search: { kind: 'GROUP', text: '' } });
    expect(request).toMatchObject({ state: 'FAILED', message: expect.stringContaining('certificate') });
  });
});
