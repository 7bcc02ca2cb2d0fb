import { describe, expect } from 'vitest';
import type { App, Caller } from './app.ts';
import { hasBrowser, test, useBrowser, violationsOf } from './browser.ts';
import { group, person } from './mirrored.ts';

const guid = (digit: string) =>
  `${digit.repeat(8)}-${digit.repeat(4)}-${digit.repeat(4)}-${digit.repeat(4)}-${digit.repeat(12)}`;

/** A domain, as its syncer reports it. */
class Domain {
  private constructor(
    readonly id: string,
    private readonly own: Caller,
  ) {}

  static async make(app: App, admin: Caller, name = 'Head office'): Promise<Domain> {
    const { token, syncer } = await admin.change(
      'createSyncer',
      { kind: 'ACTIVE_DIRECTORY', name },
      'token syncer { id }',
    );
    return new Domain(syncer.id, app.withSecret(token));
  }

  async report(input: Record<string, unknown>): Promise<void> {
    expect((await this.own.change('applyMirror', input)).userErrors).toEqual([]);
  }

  async say(problem: string | null): Promise<void> {
    const input = { holder: 'dc-sync-1', session: 'one', seconds: 300, problem };
    expect((await this.own.change('holdSyncerLease', input)).userErrors).toEqual([]);
  }
}

describe.skipIf(!hasBrowser)('the page of a mirrored domain', () => {
  const { signIn } = useBrowser();

  /** Something of every kind that cannot be taken over: what the page says of it, and what it says to do. */
  const problems: [name: string, says: RegExp, todo: RegExp][] = [
    ['Painters', /Another group here is called Painters, so this one is called/, /Rename one of them/],
    ['Endless', /too long, or has characters that are not allowed/, /Correct the name there/],
    ['Red', /Blue, Red contain each other/, /remove the cycle there/],
    ['Selfish', /Selfish contains itself/, /Remove it from itself there/],
    ['Deep 33', /groups may be nested at most 32 levels deep/, /put it into a group further up/],
    ['twin', /stated twice at once/, /State it once/],
    [
      guid('9'),
      /is not in Painters \(Head office\) here|is not in Painters/,
      /State the person or the group first/,
    ],
    ['CN=S-1-5-11', /neither a person nor a group of it/, /through another group here/],
    ['both', /stated both to join/, /State only one of the two/],
    ['mail', /nowhere is not an e-mail address/, /Correct it in the other directory/],
    ['late', /could not be read/, /Correct the end in the other directory/],
  ];

  test('lists what could not be mirrored, of every kind, with what to do', async ({ app, admin, seed }) => {
    const grace = await seed.admin('root');
    await seed.userGroup('Painters');
    const domain = await Domain.make(app, admin);
    const deep = Array.from({ length: 34 }, (_, index) => `deep-${index}`);
    await domain.report({
      groups: [
        group(guid('1'), 'Painters'),
        group(guid('2'), `Endless ${'x'.repeat(300)}`),
        group(guid('3'), 'Red'),
        group(guid('4'), 'Blue'),
        group(guid('5'), 'Selfish'),
        ...deep.map((anchor, index) => group(anchor, `Deep ${index}`)),
      ],
      users: [
        person('twin'),
        person('twin', { displayName: 'Twin' }),
        person('both'),
        person('mail', { email: 'nowhere' }),
        person('late', { endsAt: '31.12.2027' }),
      ],
      members: [
        {
          group: guid('1'),
          join: [guid('9')],
          unmirrored: [
            { anchor: guid('8'), path: 'CN=S-1-5-11,CN=ForeignSecurityPrincipals,DC=ad,DC=example,DC=com' },
          ],
        },
        { group: guid('3'), nest: [guid('4')] },
        { group: guid('4'), nest: [guid('3')] },
        { group: guid('5'), nest: [guid('5')], join: ['both'], leave: ['both'] },
        ...deep.slice(1).map((anchor, index) => ({ group: deep[index], nest: [anchor] })),
      ],
    });
    for (const scheme of ['light', 'dark'] as const) {
      const page = await signIn(app, grace, scheme);
      await page.goto(`${app.url}/syncers/${domain.id}`);
      const table = page.getByRole('table', { name: 'What could not be mirrored' });
      await table.waitFor();
      const rows = await table.getByRole('row').allInnerTexts();
      for (const [name, says, todo] of problems) {
        const found = rows.filter((row) => row.includes(name) && says.test(row));
        expect([name, found.length]).toEqual([name, 1]);
        expect(found[0]).toMatch(todo);
      }
      expect(await violationsOf(page)).toEqual([]);
      for (const width of [1400, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
          .toBeLessThanOrEqual(width);
        if (process.env.MUSTER_SCREENSHOTS)
          await page.screenshot({
            path: `${process.env.MUSTER_SCREENSHOTS}/problems-${scheme}-${width}.png`,
            fullPage: true,
          });
      }
      await page.context().close();
    }
  }, 180_000);

  test('shows an account that was created again as needing a decision, and links it', async ({
    app,
    admin,
    seed,
  }) => {
    const grace = await seed.admin('root');
    const domain = await Domain.make(app, admin);
    const crew = group(guid('1'), 'Crew');
    const join = (...anchors: string[]) => [{ group: guid('1'), join: anchors }];
    await domain.report({
      groups: [crew],
      users: [person('old-1', { username: 'ann' }), person('old-2', { username: 'ben' })],
      members: join('old-1', 'old-2'),
    });
    await domain.report({ goneUsers: ['old-1', 'old-2'] });
    await domain.report({
      users: [
        person('new-1', { username: 'ann', displayName: 'Ann Again' }),
        person('new-2', { username: 'ben', displayName: 'Ben Again' }),
      ],
      members: join('new-1', 'new-2'),
    });
    const members = async () => {
      const { userGroup } = await admin.ask(
        '{ userGroup(ref: { name: "Crew" }) { members(first: 9) { nodes { username } } } }',
      );
      return userGroup.members.nodes.map(({ username }: { username: string }) => username).sort();
    };
    expect(await members()).toEqual([]);

    const page = await signIn(app, grace);
    await page.goto(`${app.url}/syncers/${domain.id}`);
    await page.getByRole('link', { name: 'People', exact: true }).first().click();
    await page.goto(`${app.url}/syncers/${domain.id}?tab=people&state=DISPUTED`);
    await page.getByRole('link', { name: 'Ann Again (ann)' }).click();
    await page.getByText('Needs a decision').first().waitFor();
    await page.getByRole('button', { name: /^Link with .*\(ann\)$/ }).click();
    await page.getByText('Linked').first().waitFor();
    await expect.poll(members).toEqual(['ann']);

    // Everybody else at once, from the list.
    await page.goto(`${app.url}/syncers/${domain.id}?tab=people&state=DISPUTED`);
    await page.getByRole('checkbox', { name: 'ben' }).check();
    await page.getByRole('button', { name: /^Link 1/ }).click();
    await expect.poll(members).toEqual(['ann', 'ben']);
    await page.context().close();
  }, 120_000);
});

describe.skipIf(!hasBrowser)('an outage', () => {
  const { signIn } = useBrowser();

  test('of the target system is on the pages of syncers while it lasts, without a reload', async ({
    app,
    admin,
    seed,
  }) => {
    const grace = await seed.admin('root');
    const domain = await Domain.make(app, admin);
    const outage = 'ldaps://dc1.ad.example.com:636 has not answered for 16 seconds';
    const list = await signIn(app, grace);
    await list.goto(`${app.url}/syncers`);
    await list.getByText('Head office').waitFor();
    const page = await list.context().newPage();
    await page.goto(`${app.url}/syncers/${domain.id}`);
    await page.getByRole('heading', { name: 'Head office', level: 1 }).waitFor();
    expect(await page.getByText(outage).count()).toBe(0);

    // A syncer that has not applied anything yet can have a problem, too.
    await domain.say(outage);
    await list.bringToFront();
    await list.getByText(outage).waitFor();
    await page.bringToFront();
    await page.getByText(outage).waitFor();
    await page.getByText('Problem since').waitFor();
    expect(await violationsOf(page)).toEqual([]);

    await domain.say(null);
    await page.getByText(outage).waitFor({ state: 'detached' });
    await list.bringToFront();
    await list.getByText(outage).waitFor({ state: 'detached' });
    await page.context().close();
  }, 120_000);
});
