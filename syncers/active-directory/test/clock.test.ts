import { describe, expect } from 'vitest';
import { aDomain, eventually, hasSamba, type Mirror, test } from './fixtures.ts';
import { hasFakeTime, type Samba } from './samba.ts';

const minuteMs = 60_000;
/** Account-Expires (MS-ADA1 2.1): 100 nanoseconds since 1601. */
const ticks = (at: Date): string => String((BigInt(at.getTime()) + 11_644_473_600_000n) * 10_000n);

describe.skipIf(!hasSamba() || !hasFakeTime())('A domain controller whose clock is wrong', () => {
  const domain = aDomain('clock.example.com');

  async function withClock(samba: Samba, clock?: string): Promise<void> {
    await samba.stop();
    await samba.start(clock);
  }

  const endOf = async (it: Mirror, username: string): Promise<string | null> => {
    const { user } = await it.admin.ask(
      `query ($name: String!) { user(ref: { username: $name }) { memberships(first: 5) { nodes { endsAt } } } }`,
      { name: username },
    );
    return user?.memberships.nodes[0]?.endsAt ?? null;
  };

  for (const [clock, offMs, what] of [
    ['+7m', 7 * minuteMs, 'fast'],
    ['-7m', -7 * minuteMs, 'slow'],
  ] as const)
    test(`by seven minutes (${what}) is mirrored as any other: accounts end by the clock of Muster`, async ({
      mirror,
    }) => {
      const { samba } = domain;
      const it = await mirror();
      const soon = new Date(Date.now() + 5 * minuteMs);
      const past = new Date(Date.now() - 5 * minuteMs);
      const name = (user: string) => `${user}-${what}`;
      const group = await samba.addGroup(name('Clocked'), [
        await samba.addUser(name('stays')),
        await samba.addUser(name('soon'), { accountExpires: ticks(soon) }),
        await samba.addUser(name('past'), { accountExpires: ticks(past) }),
        await samba.addUser(name('leaves')),
      ]);
      const members = (...users: string[]) =>
        eventually(
          async () => expect(await it.members(name('Clocked'))).toEqual(users.map(name).sort()),
          60_000,
        );
      await it.connect(samba);
      await it.select({ groups: [await samba.guidOf(group)] });
      await members('leaves', 'soon', 'stays');

      // The clock jumps while the syncer follows the domain controller.
      await withClock(samba, clock);
      const off = (await samba.time()).getTime() - Date.now();
      expect(Math.abs(off - offMs)).toBeLessThan(minuteMs);

      await samba.change(group, 'delete', 'member', [samba.dn(name('leaves'))]);
      await members('soon', 'stays');
      await samba.change(group, 'add', 'member', [await samba.addUser(name('new'))]);
      await members('new', 'soon', 'stays');
      // To the domain controller with the fast clock this account has expired already.
      expect(new Date((await endOf(it, name('soon'))) ?? 0).getTime()).toBe(soon.getTime());

      // A new comparison of everything, by the wrong clock.
      await it.syncer.stop();
      it.restart();
      await samba.change(samba.dn(name('stays')), 'replace', 'userAccountControl', ['546']);
      await members('new', 'soon');
      await eventually(async () => expect(await it.reportedProblem()).toBeNull(), 60_000);
      await withClock(samba);
      await samba.change(samba.dn(name('stays')), 'replace', 'userAccountControl', ['544']);
      await members('new', 'soon', 'stays');
    }, 300_000);

  test('by 60 days expires the password of the account, and page and health say that', async ({ mirror }) => {
    const { samba } = domain;
    // Passwords end after 42 days. The administrator, who is needed to go on, is exempt.
    await samba.tool('user', 'setexpiry', 'Administrator', '--noexpiry');
    const it = await mirror();
    await it.connect(samba);
    const group = await samba.addGroup('Expiring', [await samba.addUser('eve')]);
    await it.select({ groups: [await samba.guidOf(group)] });
    await eventually(async () => expect(await it.members('Expiring')).toEqual(['eve']));

    await withClock(samba, '+60d');
    const refused =
      /refuses muster@clock\.example\.com: the password of the account has expired\. Correct it/;
    await eventually(async () => {
      expect(it.syncer.problem).toMatch(refused);
      expect(await it.reportedProblem()).toMatch(refused);
    }, 90_000);
    // Nobody loses anything because the domain cannot be asked.
    expect(await it.members('Expiring')).toEqual(['eve']);
    await withClock(samba);
    await eventually(async () => expect(await it.reportedProblem()).toBeNull(), 90_000);
  }, 400_000);
});
