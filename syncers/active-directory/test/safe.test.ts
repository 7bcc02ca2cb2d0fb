import { Attribute, Change } from 'ldapts';
import { describe, expect } from 'vitest';
import { ShowDeleted } from '../src/controls.ts';
import { aDomain, eventually, hasSamba, type Mirror, test } from './fixtures.ts';
import { Samba } from './samba.ts';

/** Creates a group with so many members, and mirrors it. */
async function mirrored(it: Mirror, samba: Samba, name: string, size: number) {
  const dns: string[] = [];
  for (let index = 0; index < size; index++) dns.push(await samba.addUser(`${name}${index}`));
  const group = await samba.addGroup(name, dns);
  await it.connect(samba);
  await it.select({ groups: [await samba.guidOf(group)] });
  const names = dns.map((_, index) => `${name}${index}`).sort();
  await eventually(async () => expect(await it.members(name)).toEqual(names));
  return { group, dns, names };
}

describe.skipIf(!hasSamba())('a possible mass removal', () => {
  const domain = aDomain();

  test('waits for an admin, and nothing is removed until it is approved', async ({ mirror }) => {
    const { samba } = domain;
    const it = await mirror();
    const { group, dns, names } = await mirrored(it, samba, 'mass', 14);
    const extra = await samba.addUser('massx');
    await samba.change(group, 'replace', 'member', [dns[0] as string, extra]);
    const blocked = async () => (await it.reconciles()).find(({ state }) => state === 'BLOCKED');
    await eventually(async () => {
      expect(await blocked()).toMatchObject({ removals: 13 });
      // New members are added at once.
      expect(await it.members('mass')).toEqual([...names, 'massx'].sort());
    });
    const first = await blocked();
    expect(first?.message).toBe('This would remove 13 of 14 members (up to 10 need no approval).');
    expect(first?.plan).toContainEqual({ action: 'REMOVE', object: 'mass', detail: 'mass7' });

    // The admin refused the removals: they are not asked about again until something else changes.
    await it.admin.change('decideReconcile', { id: first?.id, approve: false });
    await samba.change(group, 'add', 'member', [dns[1] as string]);
    await eventually(async () => expect(await blocked()).toMatchObject({ removals: 12 }));
    expect(await it.members('mass')).toEqual([...names, 'massx'].sort());

    const second = await blocked();
    await it.admin.change('decideReconcile', { id: second?.id, approve: true });
    await eventually(async () => expect(await it.members('mass')).toEqual(['mass0', 'mass1', 'massx']));
    await eventually(async () => expect(await blocked()).toBeUndefined());
  });

  test('is not caused by a domain that cannot be reached, is cut off, or comes back', async ({ mirror }) => {
    const { samba } = domain;
    const it = await mirror({ pollMs: 100 });
    const { group, dns, names } = await mirrored(it, samba, 'cut', 4);
    for (let round = 0; round < 5; round++) {
      const changing = samba
        .change(group, round % 2 === 0 ? 'delete' : 'add', 'member', [dns[0] as string])
        .catch(() => {});
      samba.cut();
      await changing;
      const inside = await it.members('cut');
      expect([names, names.slice(1)]).toContainEqual(inside);
    }
    await samba.stop();
    await eventually(async () => expect(it.syncer.problem).not.toBeNull());
    expect((await it.members('cut'))?.length).toBeGreaterThanOrEqual(3);
    await samba.start();
    await samba.change(group, 'replace', 'member', dns.slice(2));
    await eventually(async () => expect(await it.members('cut')).toEqual(names.slice(2)));
    await eventually(async () => expect(it.syncer.problem).toBeNull());
  });

  test('is prevented by a new comparison if the cookie is lost, or the domain controller is an older copy', async ({
    mirror,
  }) => {
    const { samba } = domain;
    const it = await mirror({ pollMs: 100 });
    const { group, dns, names } = await mirrored(it, samba, 'copy', 3);
    await samba.stop();
    const restore = await samba.copy();
    await samba.start();
    const late = await samba.addUser('copylate');
    await samba.change(group, 'replace', 'member', [dns[0] as string, late]);
    await eventually(async () => expect(await it.members('copy')).toEqual(['copy0', 'copylate']));

    await samba.stop();
    await restore();
    await samba.start();
    await eventually(async () => expect(await it.members('copy')).toEqual(names));
    await eventually(async () => expect(await it.state('copylate')).toBe('SUSPENDED'));

    // The server refuses a cookie that no server has issued, and does not take it for an empty one.
    Object.assign(it.syncer, { cookie: Buffer.from('not a cookie') });
    await samba.change(group, 'delete', 'member', [dns[1] as string]);
    await eventually(async () => expect(await it.members('copy')).toEqual(['copy0', 'copy2']));
    await eventually(async () => expect(it.syncer.problem).toBeNull());
  });

  test('is reverted for people who are restored', async ({ mirror }) => {
    const { samba } = domain;
    const it = await mirror();
    const { group, dns } = await mirrored(it, samba, 'undo', 2);
    const [dn = ''] = dns;
    const { found } = await it.request({ search: { kind: 'USER', text: 'undo0' } });
    await samba.remove(dn);
    await eventually(async () => expect(await it.state('undo0')).toBe('SUSPENDED'));
    expect(await it.members('undo')).toEqual(['undo1']);

    const name = `CN=undo0\\0ADEL:${found[0].anchor},CN=Deleted Objects,${samba.base}`;
    await samba.asAdmin((client) =>
      client.modify(
        name,
        [
          new Change({ operation: 'delete', modification: new Attribute({ type: 'isDeleted' }) }),
          new Change({
            operation: 'replace',
            modification: new Attribute({ type: 'distinguishedName', values: [dn] }),
          }),
        ],
        [new ShowDeleted()],
      ),
    );
    await samba.change(dn, 'replace', 'userAccountControl', ['544']);
    await samba.change(group, 'add', 'member', [dn]);
    await eventually(async () => expect(await it.members('undo')).toEqual(['undo0', 'undo1']));
    expect(await it.state('undo0')).toBe('ACTIVE');
  });

  test('in one of two domains does not affect the other', async ({ mirror }) => {
    const { samba } = domain;
    const other = await Samba.make('branch.example.org');
    try {
      const [here, there] = [await mirror({ name: 'Head office' }), await mirror({ name: 'Branch' })];
      await mirrored(here, samba, 'two', 2);
      const boss = await other.addUser('boss');
      const group = await other.addGroup('two', [boss, await other.addUser('two0')]);
      await there.connect(other);
      await there.select({ groups: [await other.guidOf(group)] });
      // Distinguishes two groups, and two people, with the same name.
      await eventually(async () => expect(await there.members('two (Branch)')).toEqual(['boss']));
      expect(await here.members('two')).toEqual(['two0', 'two1']);
      expect((await there.people()).map(({ username, state }) => [username, state]).sort()).toEqual([
        ['boss', 'LINKED'],
        ['two0', 'DISPUTED'],
      ]);
      await other.remove(boss);
      await eventually(async () => expect(await there.members('two (Branch)')).toEqual([]));
      expect(await here.members('two')).toEqual(['two0', 'two1']);
    } finally {
      await other.close();
    }
  }, 120_000);
});
