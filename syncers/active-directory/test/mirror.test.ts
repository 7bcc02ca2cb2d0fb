import { describe, expect } from 'vitest';
import { aDomain, eventually, hasSamba, test } from './fixtures.ts';

describe.skipIf(!hasSamba())('groups of an Active Directory', () => {
  const domain = aDomain();

  test('are searched, planned, and then mirrored with their members', async ({ mirror }) => {
    const { samba } = domain;
    const ada = await samba.addUser('ada.l', {
      displayName: 'Ada Lovelace',
      mail: 'ada@example.com',
      givenName: 'Ada',
      l: 'London',
      employeeType: 'employee',
      employeeNumber: '1815',
    });
    const ben = await samba.addUser('ben.k');
    const group = await samba.addGroup('Compilers', [ada, ben]);
    await samba.change(group, 'replace', 'description', ['They write compilers']);
    const it = await mirror();
    await it.connect(samba);

    const { found, ...answer } = await it.request({ search: { kind: 'GROUP', text: 'ompil' } });
    expect(answer).toEqual({ state: 'DONE', message: null, steps: [] });
    expect(found.map(({ name }: { name: string }) => name)).toEqual(['Compilers']);
    expect(found[0]).toMatchObject({ path: group, description: 'They write compilers' });
    const selection = { groups: [found[0].anchor] };

    const { reconcile } = await it.admin.change(
      'planMirror',
      { syncer: it.id, selection },
      'reconcile { id }',
    );
    await eventually(async () => {
      const [plan] = await it.reconciles();
      expect(plan).toMatchObject({ id: reconcile.id, state: 'DONE', planOnly: true });
      expect(plan).toMatchObject({ additions: 5, removals: 0 });
      expect(plan?.plan).toContainEqual({ action: 'ADD', object: 'Compilers', detail: 'ada.l' });
    });
    expect(await it.members('Compilers')).toBeNull();

    await it.select(selection);
    await eventually(async () => expect(await it.members('Compilers')).toEqual(['ada.l', 'ben.k']));
    const { user } = await it.admin.ask(
      '{ user(ref: { username: "ada.l" }) { displayName email givenName location employeeType employeeNumber state } }',
    );
    expect(user).toEqual({
      displayName: 'Ada Lovelace',
      email: 'ada@example.com',
      givenName: 'Ada',
      location: 'London',
      employeeType: 'employee',
      employeeNumber: '1815',
      state: 'ACTIVE',
    });
    const { userGroup } = await it.admin.ask(
      '{ userGroup(ref: { name: "Compilers" }) { description mirror { master path memberCount } memberships { nodes { authority } } } }',
    );
    expect(userGroup).toEqual({
      description: 'They write compilers',
      mirror: { master: 'ad.example.com', path: group, memberCount: 2 },
      memberships: { nodes: [{ authority: 'SYNC' }, { authority: 'SYNC' }] },
    });
  });

  test('can be selected by unit and by filter, which also apply to groups created later', async ({
    mirror,
  }) => {
    const { samba } = domain;
    const unit = await samba.addUnit('Rooms');
    await samba.addGroup('room-1', [], unit);
    await samba.addGroup('door-1');
    const it = await mirror();
    await it.connect(samba);
    const { found } = await it.request({ search: { kind: 'UNIT', text: 'Rooms' } });
    await it.select({ units: [found[0].anchor], filter: '(cn=door-*)' });
    await eventually(async () => {
      expect(await it.members('room-1')).toEqual([]);
      expect(await it.members('door-1')).toEqual([]);
    });

    await samba.addGroup('room-2', [await samba.addUser('rita')], unit);
    const door = await samba.addGroup('door-2', [samba.dn('rita')]);
    await eventually(async () => {
      expect(await it.members('room-2')).toEqual(['rita']);
      expect(await it.members('door-2')).toEqual(['rita']);
    });
    // Only the name of the unit changes.
    await samba.rename(`${unit},${samba.base}`, 'OU=Halls');
    await samba.addGroup('room-3', [samba.dn('rita')], 'OU=Halls');
    await eventually(async () => expect(await it.members('room-3')).toEqual(['rita']));
    expect(await it.members('room-1')).toEqual([]);

    await samba.rename(door, 'CN=gate-2');
    await eventually(async () => expect(await it.members('door-2')).toEqual([]));
  });

  test('follow all changes of their members', async ({ mirror }) => {
    const { samba } = domain;
    const [eve, fay, gus] = [
      await samba.addUser('eve'),
      await samba.addUser('fay', { mail: 'fay@example.com' }),
      await samba.addUser('gus'),
    ];
    const group = await samba.addGroup('Parsers', [eve]);
    const it = await mirror();
    await it.connect(samba);
    await it.select({ groups: [await samba.guidOf(group)] });
    const inside = (...names: string[]) =>
      eventually(async () => expect(await it.members('Parsers')).toEqual(names));
    await inside('eve');

    await samba.tool('group', 'addmembers', 'Parsers', 'fay,gus');
    await inside('eve', 'fay', 'gus');
    await samba.change(group, 'delete', 'member', [gus]);
    await inside('eve', 'fay');

    const { syncer } = await it.admin.ask(
      `{ syncer(id: "${it.id}") { mirroredAt mirrorLagMs mirrorCursor lastSeenAt } }`,
    );
    // It may be zero, since mirroring can take less than a millisecond.
    expect(syncer.mirrorLagMs).toBeGreaterThanOrEqual(0);
    expect(Date.parse(syncer.mirroredAt)).toBeLessThanOrEqual(Date.now());
    expect(JSON.parse(syncer.mirrorCursor)).toMatchObject({ host: 'dc1.ad.example.com' });

    await samba.tool('user', 'disable', 'fay');
    await inside('eve');
    expect(await it.state('fay')).toBe('SUSPENDED');
    await samba.tool('user', 'enable', 'fay');
    await inside('eve', 'fay');
    expect(await it.state('fay')).toBe('ACTIVE');

    // The person is renamed and moved, and stays the same person.
    const { user: before } = await it.admin.ask('{ user(ref: { username: "fay" }) { id } }');
    const unit = await samba.addUnit('Movers');
    await samba.change(fay, 'replace', 'sAMAccountName', ['fay.new']);
    await samba.tool('user', 'move', 'fay.new', unit);
    await inside('eve', 'fay.new');
    const { user: after } = await it.admin.ask('{ user(ref: { username: "fay.new" }) { id email } }');
    expect(after).toEqual({ id: before.id, email: 'fay@example.com' });

    const [end] = [new Date(Date.now() + 3_000)];
    const ticks = (BigInt(end.getTime()) + 11_644_473_600_000n) * 10_000n;
    await samba.change(eve, 'replace', 'accountExpires', [String(ticks)]);
    const endsAt = async () => {
      const { userGroup } = await it.admin.ask(
        '{ userGroup(ref: { name: "Parsers" }) { memberships { nodes { endsAt user { username } } } } }',
      );
      return userGroup.memberships.nodes.find(
        ({ user }: { user: { username: string } }) => user.username === 'eve',
      )?.endsAt;
    };
    await eventually(async () => expect(await endsAt()).toBe(end.toISOString()));
    await inside('fay.new');
    expect(Date.now()).toBeGreaterThanOrEqual(end.getTime());
    await eventually(async () => expect(await it.state('eve')).toBe('SUSPENDED'));
    await samba.change(eve, 'replace', 'accountExpires', ['0']);
    await inside('eve', 'fay.new');
    await eventually(async () => expect(await it.state('eve')).toBe('ACTIVE'));

    await samba.remove(eve);
    await inside('fay.new');
    await eventually(async () => expect(await it.state('eve')).toBe('SUSPENDED'));
  });

  test('are renamed and described there, and empty when they are deleted there', async ({ mirror, seed }) => {
    const { samba } = domain;
    const group = await samba.addGroup('Linkers', [await samba.addUser('hal')]);
    const it = await mirror();
    await it.connect(samba);
    await it.select({ groups: [await samba.guidOf(group)] });
    await eventually(async () => expect(await it.members('Linkers')).toEqual(['hal']));
    const resource = await seed.resource('build-1');
    const { userErrors } = await it.admin.change('addBinding', {
      subject: { userGroup: { name: 'Linkers' } },
      object: { resource: { id: resource.id } },
    });
    expect(userErrors).toEqual([]);
    const allowed = async () =>
      (
        await it.admin.ask(
          `{ check(user: { username: "hal" }, resource: { id: "${resource.id}" }) { allowed } }`,
        )
      ).check.allowed;
    expect(await allowed()).toBe(true);

    await samba.change(group, 'replace', 'sAMAccountName', ['Loaders']);
    await samba.change(group, 'replace', 'description', ['They load']);
    await eventually(async () => {
      const { userGroup } = await it.admin.ask('{ userGroup(ref: { name: "Loaders" }) { description } }');
      expect(userGroup).toEqual({ description: 'They load' });
    });
    await samba.remove(group);
    await eventually(async () => expect(await it.members('Loaders')).toEqual([]));
    expect(await allowed()).toBe(false);
    const { userGroup } = await it.admin.ask(
      '{ userGroup(ref: { name: "Loaders" }) { isArchived mirror { goneAt } bindings { nodes { status } } } }',
    );
    // The group and its bindings stay until an admin decides what happens to them.
    expect(userGroup).toMatchObject({ isArchived: false, bindings: { nodes: [{ status: 'LIVE' }] } });
    expect(userGroup.mirror.goneAt).not.toBeNull();
  });

  test('are nested if both are selected, flattened if not, and may form a cycle', async ({ mirror }) => {
    const { samba } = domain;
    const [ida, jon, kim] = [
      await samba.addUser('ida'),
      await samba.addUser('jon'),
      await samba.addUser('kim'),
    ];
    const inner = await samba.addGroup('n-inner', [ida]);
    const hidden = await samba.addGroup('n-hidden', [jon, inner]);
    const outer = await samba.addGroup('n-outer', [kim, hidden]);
    const it = await mirror();
    await it.connect(samba);
    await it.select({ groups: [await samba.guidOf(inner), await samba.guidOf(outer)] });
    const stated = async (name: string) => {
      const { userGroup } = await it.admin.ask(
        'query ($ref: UserGroupRef!) { userGroup(ref: $ref) { memberships { nodes { user { username } } } children { nodes { child { name } } } } }',
        { ref: { name } },
      );
      return {
        members: userGroup.memberships.nodes
          .map(({ user }: { user: { username: string } }) => user.username)
          .sort(),
        children: userGroup.children.nodes.map(({ child }: { child: { name: string } }) => child.name),
      };
    };
    await eventually(async () => {
      expect(await it.members('n-outer')).toEqual(['ida', 'jon', 'kim']);
      expect(await stated('n-outer')).toEqual({ members: ['jon', 'kim'], children: ['n-inner'] });
      expect(await stated('n-inner')).toEqual({ members: ['ida'], children: [] });
    });

    await samba.change(inner, 'add', 'member', [outer]);
    await eventually(async () => {
      for (const name of ['n-inner', 'n-outer'])
        expect([name, await it.members(name)]).toEqual([name, ['ida', 'jon', 'kim']]);
    });
    await samba.change(hidden, 'delete', 'member', [inner]);
    await eventually(async () => {
      expect(await it.members('n-outer')).toEqual(['jon', 'kim']);
      expect(await it.members('n-inner')).toEqual(['ida', 'jon', 'kim']);
    });
    expect(await stated('n-inner')).toEqual({ members: ['ida'], children: ['n-outer'] });
  });

  test('include people whose primary group they are', async ({ mirror }) => {
    const { samba } = domain;
    await samba.addUser('lea');
    const group = await samba.addGroup('Primaries');
    const it = await mirror();
    await it.connect(samba);
    await it.select({ groups: [await samba.guidOf(group)] });
    await eventually(async () => expect(await it.members('Primaries')).toEqual([]));

    await samba.tool('group', 'addmembers', 'Primaries', 'lea');
    await eventually(async () => expect(await it.members('Primaries')).toEqual(['lea']));
    const shown = await samba.tool('group', 'show', 'Primaries', '--attributes=objectSid');
    const rid = /-(\d+)\s*$/.exec(shown.trim())?.[1] ?? '';
    // The server removes them from the list of members: the primary group does not list them.
    await samba.change(samba.dn('lea'), 'replace', 'primaryGroupID', [rid]);
    const { request } = { request: await it.request({ search: { kind: 'USER', text: 'lea' } }) };
    expect(request.found[0].name).toBe('lea');
    const [listed] = (
      await samba.asAdmin((client) => client.search(group, { scope: 'base', attributes: ['member'] }))
    ).searchEntries;
    expect([listed?.member ?? []].flat()).toEqual([]);
    await it.request({ anchor: request.found[0].anchor });
    expect(await it.members('Primaries')).toEqual(['lea']);
    await samba.change(samba.dn('lea'), 'replace', 'primaryGroupID', ['513']);
    await samba.tool('group', 'removemembers', 'Primaries', 'lea');
    await eventually(async () => expect(await it.members('Primaries')).toEqual([]));
  });

  test('are always read completely, however large they are', async ({ mirror }) => {
    const { samba } = domain;
    const count = 3_000;
    const unit = await samba.addUnit('Many');
    const dns = Array.from({ length: count }, (_, index) => samba.dn(`many${index}`, unit));
    for (let at = 0; at < count; at += 50)
      await Promise.all(
        dns.slice(at, at + 50).map((dn, index) =>
          samba.asAdmin((client) =>
            client.add(dn, {
              objectClass: 'user',
              sAMAccountName: `many${at + index}`,
              userAccountControl: '544',
            }),
          ),
        ),
      );
    const group = await samba.addGroup('Everybody', dns.slice(0, 1_000));
    const it = await mirror();
    await it.connect(samba);
    await it.select({ groups: [await samba.guidOf(group)] });
    const size = async () =>
      (await it.admin.ask('{ userGroup(ref: { name: "Everybody" }) { members { totalCount } } }')).userGroup
        ?.members.totalCount;
    await eventually(async () => expect(await size()).toBe(1_000), 30_000);
    for (let at = 1_000; at < count; at += 1_000)
      await samba.change(group, 'add', 'member', dns.slice(at, at + 1_000));
    await eventually(async () => expect(await size()).toBe(count), 30_000);

    // A new syncer reads everything again.
    const again = await mirror();
    await again.connect(samba);
    await again.select({ groups: [await samba.guidOf(group)] });
    await eventually(async () => {
      const people = await again.people();
      expect(people.length).toBe(1_000);
    }, 30_000);
    await eventually(async () => {
      const { syncer } = await it.admin.ask(
        `{ syncer(id: "${again.id}") { mirroredGroups { memberCount } disputedUsers } }`,
      );
      expect(syncer).toEqual({ mirroredGroups: [{ memberCount: count }], disputedUsers: count });
    }, 30_000);
  }, 120_000);
});
