import { describe, expect } from 'vitest';
import { aDomain, eventually, hasSamba, test } from './fixtures.ts';

describe.skipIf(!hasSamba())('An ordinary domain', () => {
  const domain = aDomain();

  test('is mirrored by StartTLS, and changes made while the syncer was stopped are mirrored when it starts', async ({
    mirror,
  }) => {
    const { samba } = domain;
    const unit = await samba.addUnit('Staff');
    const elsewhere = await samba.addUnit('Elsewhere');
    const names = ['ida', 'jon', 'kim', 'lea', 'mia'];
    const people: Record<string, string> = {};
    for (const name of names) people[name] = await samba.addUser(name);
    const dn = (name: string) => people[name] ?? '';
    const team = await samba.addGroup('Team', names.map(dn), unit);
    const scope = await samba.addGroup('Scope', [dn('ida')], unit);
    await samba.addGroup('Types', [dn('jon')], unit);
    const it = await mirror();
    await it.connect(samba, true);
    const { found } = await it.request({ search: { kind: 'UNIT', text: 'Staff' } });
    await it.select({ units: [found[0].anchor] });
    await eventually(async () => expect(await it.members('Team')).toEqual(names));
    await eventually(async () => expect(await it.members('Scope')).toEqual(['ida']));
    await it.syncer.stop();

    await samba.rename(team, `CN=Crew`);
    await samba.change(`CN=Crew,${unit},${samba.base}`, 'replace', 'sAMAccountName', ['Crew']);
    await samba.rename(dn('ida'), 'CN=ida.new');
    await samba.change(samba.dn('ida.new'), 'replace', 'sAMAccountName', ['ida.new']);
    await samba.rename(scope, `CN=Scope,${elsewhere},${samba.base}`);
    await samba.tool('user', 'disable', 'jon');
    await samba.change(dn('kim'), 'replace', 'accountExpires', ['116444736000000000']);
    // Deleted and created again: another person for the domain, and perhaps the same one for Muster.
    await samba.remove(dn('lea'));
    await samba.addUser('lea');
    await samba.change(`CN=Crew,${unit},${samba.base}`, 'add', 'member', [dn('lea')]);
    // A security group becomes a distribution group and then a universal group. It stays the same group.
    for (const type of ['2', '8'])
      await samba.change(samba.dn('Types', unit), 'replace', 'groupType', [type]);

    it.restart();
    await eventually(async () => expect(await it.members('Crew')).toEqual(['ida.new', 'mia']));
    expect(await it.members('Team')).toBeNull();
    // The group is out of scope. Its master no longer states its members, so it has none.
    await eventually(async () => expect(await it.members('Scope')).toEqual([]));
    for (const name of ['jon', 'kim', 'lea'])
      expect([name, await it.state(name)]).toEqual([name, 'SUSPENDED']);
    expect(await it.members('Types')).toEqual([]);
    const again = (await it.people()).find(({ state }) => state === 'DISPUTED');
    expect(again).toMatchObject({ username: 'lea', candidates: [{ username: 'lea' }] });
    const { userErrors } = await it.admin.change('decideMatches', { ids: [again?.id], decision: 'LINK' });
    expect(userErrors).toEqual([]);
    await eventually(async () => expect(await it.members('Crew')).toEqual(['ida.new', 'lea', 'mia']));
    expect(await it.state('lea')).toBe('ACTIVE');
  }, 60_000);

  test('has cycles of groups, one through a group that is not mirrored, which are reported until they end', async ({
    mirror,
  }) => {
    const { samba } = domain;
    const [nia, oli, pia] = [
      await samba.addUser('nia'),
      await samba.addUser('oli'),
      await samba.addUser('pia'),
    ];
    const first = await samba.addGroup('c-first', [nia]);
    const second = await samba.addGroup('c-second', [oli, first]);
    const hidden = await samba.addGroup('c-hidden', [pia, second]);
    const it = await mirror();
    await it.connect(samba);
    await it.select({ groups: [await samba.guidOf(first), await samba.guidOf(second)] });
    await eventually(async () => expect(await it.members('c-second')).toEqual(['nia', 'oli']));
    expect(await it.members('c-first')).toEqual(['nia']);
    expect(await it.problems()).toEqual([]);

    await samba.change(first, 'add', 'member', [hidden]);
    for (const name of ['c-first', 'c-second'])
      await eventually(async () =>
        expect([name, await it.members(name)]).toEqual([name, ['nia', 'oli', 'pia']]),
      );
    expect(await it.problems()).toEqual([expect.stringContaining('c-first, c-second contain each other')]);
    // Somebody who leaves one group of the cycle loses all of its groups.
    await samba.change(second, 'delete', 'member', [oli]);
    await eventually(async () => expect(await it.members('c-first')).toEqual(['nia', 'pia']));
    expect(await it.members('c-second')).toEqual(['nia', 'pia']);

    await samba.change(first, 'delete', 'member', [hidden]);
    await eventually(async () => expect(await it.members('c-first')).toEqual(['nia']));
    expect(await it.problems()).toEqual([]);
  }, 60_000);

  test('has names with umlauts, commas and invisible characters', async ({ mirror }) => {
    const { samba } = domain;
    const unit = await samba.addUnit('Größe\\, Länge');
    const person = await samba.addUser(
      'Müller\\, Jörg',
      { sAMAccountName: 'jmueller', displayName: 'Jörg Müller, Dr.' },
      unit,
    );
    await samba.addGroup('Käse\\, Wein \\+ Brot', [person], unit, { sAMAccountName: 'kaese1' });
    const it = await mirror({ groupName: 'cn' });
    await it.connect(samba);
    await it.select({ filter: '(cn=Käse*)' });
    await eventually(async () => expect(await it.members('Käse, Wein + Brot')).toEqual(['jmueller']));
    await samba.addGroup('Käse\\, Wein\u200b \\+ Brot', [], 'CN=Users', { sAMAccountName: 'kaese2' });
    const { user } = await it.admin.ask('{ user(ref: { username: "jmueller" }) { displayName } }');
    expect(user).toEqual({ displayName: 'Jörg Müller, Dr.' });
    await eventually(async () =>
      expect(await it.problems()).toEqual([
        expect.stringContaining('Another group here is called Käse, Wein + Brot'),
      ]),
    );
  }, 60_000);

  test('has members who do not belong to it; they are listed as problems until they leave', async ({
    mirror,
  }) => {
    const { samba } = domain;
    const it = await mirror();
    await it.connect(samba);
    const contact = samba.dn('Vera Vendor');
    await samba.asAdmin((client) => client.add(contact, { objectClass: 'contact' }));
    const inner = await samba.addGroup('Inner visitors', [contact]);
    const group = await samba.addGroup('Visitors', [await samba.addUser('gus'), inner]);
    // Everybody who has signed in: an account of no domain (MS-DTYP 2.4.2.4).
    const foreign = `CN=S-1-5-11,CN=ForeignSecurityPrincipals,${samba.base}`;
    await samba.change(group, 'add', 'member', [foreign]);
    const listed = async (...members: RegExp[]) =>
      eventually(async () => {
        const problems = (await it.problems()).sort();
        expect(problems).toEqual(members.map((member) => expect.stringMatching(member)));
      }, 30_000);
    await it.select({ groups: [await samba.guidOf(group)] });
    await listed(
      /^CN=S-1-5-11,.* is in Visitors in the other directory/,
      /^CN=Vera Vendor,.* is in Visitors/,
    );
    expect(await it.members('Visitors')).toEqual(['gus']);

    // Another process knows what was listed, and takes it off the list when it is over.
    await it.syncer.stop();
    await samba.change(inner, 'delete', 'member', [contact]);
    it.restart();
    await listed(/^CN=S-1-5-11,/);
    await samba.change(group, 'delete', 'member', [foreign]);
    await listed();
    expect(await it.members('Visitors')).toEqual(['gus']);
  }, 120_000);

  test('refuses the account of the syncer, or hangs: the page and health checks report it within 30 seconds', async ({
    mirror,
  }) => {
    const { samba } = domain;
    const it = await mirror();
    await it.connect(samba);
    const group = await samba.addGroup('Quiet', [await samba.addUser('quin')]);
    await it.select({ groups: [await samba.guidOf(group)] });
    await eventually(async () => expect(await it.members('Quiet')).toEqual(['quin']));
    const waitForProblem = async (text: RegExp) => {
      await eventually(async () => {
        expect(it.syncer.problem).toMatch(text);
        expect(await it.reportedProblem()).toMatch(text);
      }, 90_000);
    };
    const over = () => eventually(async () => expect(await it.reportedProblem()).toBeNull(), 90_000);

    const begun = Date.now();
    samba.hang();
    await waitForProblem(/domain controller has not answered/);
    const hangingMs = Date.now() - begun;
    samba.goOn();
    await over();

    // The open connection continues to work. Only a new sign-in shows that the password must be changed.
    await samba.change(samba.dn('muster'), 'replace', 'pwdLastSet', ['0']);
    await waitForProblem(
      /refuses muster@ad\.example\.com: the password of the account (has expired|must be changed)/,
    );
    await samba.change(samba.dn('muster'), 'replace', 'pwdLastSet', ['-1']);
    await over();
    expect(await it.members('Quiet')).toEqual(['quin']);
    console.info(`A hang was reported after ${hangingMs} ms`);
  }, 400_000);
});
