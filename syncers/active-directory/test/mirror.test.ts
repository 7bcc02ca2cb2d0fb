import { describe, expect } from 'vitest';
import { aDomain, eventually, hasSamba, test } from './world.ts';

describe.skipIf(!hasSamba())('groups of an Active Directory', () => {
  const domain = aDomain();

  test('are looked for, planned, and then mirrored with their members', async ({ mirror }) => {
    const { samba } = domain;
    const ada = await samba.addUser('ada.l', {
      displayName: 'Ada Lovelace',
      mail: 'ada@example.com',
      givenName: 'Ada',
    });
    const ben = await samba.addUser('ben.k');
    const group = await samba.addGroup('Compilers', [ada, ben]);
    await samba.change(group, 'replace', 'description', ['They write compilers']);
    const it = await mirror();
    await it.connect(samba);

    const { state, found } = await it.request({ search: { kind: 'GROUP', text: 'ompil' } });
    expect([state, found.map(({ name }: { name: string }) => name)]).toEqual(['DONE', ['Compilers']]);
    expect(found[0]).toMatchObject({ path: group, description: 'They write compilers' });
    const selection = { groups: [found[0].anchor] };

    const { reconcile } = await it.admin.change(
      'planMirror',
      { syncer: it.id, selection },
      'reconcile { id }',
    );
    await eventually(async () => {
      const [plan] = await it.reconciles();
      expect(plan).toMatchObject({
        id: reconcile.id,
        state: 'DONE',
        planOnly: true,
        additions: 5,
        removals: 0,
      });
      expect(plan?.plan).toContainEqual({ action: 'ADD', object: 'Compilers', detail: 'ada.l' });
    });
    expect(await it.members('Compilers')).toBeNull();

    await it.select(selection);
    await eventually(async () => expect(await it.members('Compilers')).toEqual(['ada.l', 'ben.k']));
    const { user } = await it.admin.ask(
      '{ user(ref: { username: "ada.l" }) { displayName email givenName state } }',
    );
    expect(user).toEqual({
      displayName: 'Ada Lovelace',
      email: 'ada@example.com',
      givenName: 'Ada',
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
});
