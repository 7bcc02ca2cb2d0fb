import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect } from 'vitest';
import { ResourceKind } from '../src/model/resource.entity.ts';
import type { User } from '../src/model/user.entity.ts';
import { factNames } from '../src/model/user-facts.ts';
import type { App } from './app.ts';
import { choose, hasBrowser, test, useBrowser } from './browser.ts';
import { Receiver } from './receiver.ts';

const sshKey =
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl grace@laptop';

/** The label of a fact's form field: the name of the fact as words, such as `Given name`, with some exceptions. */
const labelOf = (fact: string): string =>
  otherLabels[fact] ??
  fact
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/^./, (first) => first.toUpperCase());
const otherLabels: Record<string, string> = { email: 'E-mail' };

describe.skipIf(!hasBrowser)('an admin', () => {
  const { signIn } = useBrowser();

  test('onboards a user with one group, and sees what they may use and why', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const group = await seed.userGroup('Compilers');
    await seed.bind(group, await seed.resource('site'), 'write');
    const page = await signIn(app, grace);

    await page.goto(`${app.url}/users`);
    await page.getByRole('link', { name: 'Create user' }).first().click();
    await page.getByRole('textbox', { name: 'Username' }).fill('bob');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Bob');
    await page.getByRole('button', { name: 'Create user' }).click();
    await page.getByText('Bob was created.').waitFor();
    await page.getByRole('link', { name: 'Add to group' }).first().click();
    await choose(page, 'Choose a user group', 'Compilers');
    await page.getByText('Bob gains write on site').waitFor();
    await page.getByRole('textbox', { name: 'Reason' }).fill('He begins today');
    await page.getByRole('button', { name: 'Add member' }).click();
    await page.getByText('1 member added.').waitFor();
    await page.getByText('He begins today').waitFor();

    await page.getByRole('link', { name: 'Bob', exact: true }).click();
    await page.getByRole('link', { name: 'Why?' }).click();
    await page.getByText('Bob is in Compilers').waitFor();
    await page.context().close();
  }, 90_000);

  test('sends changes to a webhook, sees that they are not accepted, and sends them again', async ({
    app,
    seed,
  }) => {
    const receiver = await Receiver.start();
    const grace = await seed.admin('grace');
    const admin = await app.as(grace);
    const page = await signIn(app, grace);

    await page.goto(`${app.url}/webhooks`);
    await page.getByRole('link', { name: 'Create webhook' }).first().click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Tickets');
    await page.getByRole('textbox', { name: 'Address' }).fill(receiver.url);
    await page.getByRole('button', { name: 'Create webhook' }).click();
    await page.getByText(/^whsec_/).waitFor();
    await page.getByRole('link', { name: 'I have saved it' }).click();
    await expect.poll(() => receiver.types).toContain('webhook.created');

    receiver.answers = [{ status: 500, text: 'no' }];
    const { position } = await admin.change('createUserGroup', { name: 'Painters' }, 'position');
    const shows = (text: string) =>
      expect
        .poll(async () => {
          await page.getByRole('button', { name: 'Refresh' }).click();
          return page.getByText(text).count();
        })
        .toBeGreaterThan(0);
    await shows('500: ');

    await page.getByRole('link', { name: 'Send again' }).click();
    await page.getByRole('textbox', { name: 'After position' }).fill(String(position - 1));
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('Changes are sent to Tickets again.').waitFor();
    await expect
      .poll(() => receiver.positions.filter((taken) => taken === position).length)
      .toBeGreaterThan(1);
    await shows('204');
    receiver.stop();
    await page.context().close();
  }, 90_000);

  test('invites a guest for two weeks', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const page = await signIn(app, grace);

    await page.goto(`${app.url}/guests`);
    await page.getByRole('link', { name: 'Invite guest' }).click();
    await page.getByRole('textbox', { name: 'Username' }).fill('visitor');
    await choose(page, 'Choose a user', 'Grace');
    await page.getByRole('combobox', { name: 'Guest until' }).fill('2 weeks');
    await page.getByText(/Ends in 2 weeks/).waitFor();
    await page.getByRole('button', { name: 'Invite guest' }).click();
    await page.getByText('visitor was created.').waitFor();

    const { user } = await (await app.as(grace)).ask(
      '{ user(ref: { username: "visitor" }) { state guest { endsAt sponsor { username } } } }',
    );
    const days = (new Date(user.guest.endsAt).getTime() - Date.now()) / 86_400_000;
    expect(user).toMatchObject({ state: 'ACTIVE', guest: { sponsor: { username: 'grace' } } });
    expect(Math.round(days)).toBe(14);
    await page.context().close();
  }, 90_000);

  test('filters bindings and activity', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const [compilers, painters] = [await seed.userGroup('Compilers'), await seed.userGroup('Painters')];
    const site = await seed.resource('site');
    await seed.bind(compilers, site, 'read');
    await seed.bind(painters, site, 'write');
    const page = await signIn(app, grace);

    await page.goto(`${app.url}/bindings?filter=${encodeURIComponent('level = "write"')}`);
    await page.getByRole('link', { name: 'Painters' }).waitFor();
    await page.getByRole('link', { name: 'Compilers' }).waitFor({ state: 'detached' });
    await page.goto(`${app.url}/bindings?q=compil`);
    await page.getByRole('link', { name: 'Compilers' }).waitFor();
    await page.getByRole('link', { name: 'Painters' }).waitFor({ state: 'detached' });

    const api = await app.as(grace);
    await api.change('updateUserGroup', { userGroup: { id: compilers.id }, name: 'Linkers' });
    await api.change('createUser', { username: 'bob', displayName: 'Bob' });
    await page.goto(`${app.url}/activity?filter=${encodeURIComponent('kind = "USER_CREATED"')}`);
    await page.getByText('Bob was created').waitFor();
    await page.getByText('Linkers').waitFor({ state: 'detached' });
    await page.context().close();
  }, 90_000);

  test('sees an SSH key disappear at once, and reappear if removing it fails', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    await (await app.as(grace)).change('addSshKey', { key: sshKey });
    const page = await signIn(app, grace);
    await page.goto(`${app.url}/settings?tab=ssh-keys`);
    await page.getByRole('rowheader', { name: 'grace@laptop' }).waitFor();

    let answer: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('RemoveSshKey')) return route.continue();
      await held;
      return route.abort();
    });
    await page.getByRole('button', { name: 'Remove grace@laptop' }).click();
    await page.getByRole('rowheader', { name: 'grace@laptop' }).waitFor({ state: 'detached' });
    answer();
    await page.getByRole('rowheader', { name: 'grace@laptop' }).waitFor();
    await page.unroute('**/graphql');

    await page.getByRole('button', { name: 'Remove grace@laptop' }).click();
    await page.getByText('The key grace@laptop is removed.').waitFor();
    await page.reload();
    await page.getByText('There are no keys.').waitFor();
    await page.context().close();
  }, 90_000);

  test('binds a group of systems for a time', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const group = await seed.userGroup('Operators');
    await seed.member(grace, group);
    const servers = await seed.resourceGroup('web servers', ResourceKind.SYSTEM);
    await seed.contain(
      servers,
      await seed.resource('web-1', ResourceKind.SYSTEM, { levels: ['login', 'sudo'] }),
    );
    const page = await signIn(app, grace);

    await page.goto(`${app.url}/resource-groups/${servers.id}`);
    await page.getByRole('link', { name: 'Bind', exact: true }).click();
    await choose(page, 'Choose a user group or user', 'Operators');
    await page.getByRole('combobox', { name: 'For how long' }).fill('8 hours');
    await page.getByText('Grace gains').waitFor();
    await page.getByRole('button', { name: 'Bind', exact: true }).click();
    await page.getByText('The binding is created.').waitFor();
    await page.getByRole('tab', { name: 'Who may use it' }).click();
    await page.getByRole('cell', { name: 'in 8 hours' }).waitFor();
    await page.context().close();
  }, 90_000);

  test('must confirm before many lose access, and undoes it after a reload', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const [inner, outer] = [await seed.userGroup('Everybody'), await seed.userGroup('Vault keepers')];
    await seed.bind(outer, await seed.resource('vault'), 'admin');
    for (let number = 1; number <= 12; number++) await seed.member(await seed.user(`user${number}`), inner);
    const page = await signIn(app, grace);

    await page.goto(`${app.url}/add/nesting?child=${inner.id}&parent=${outer.id}`);
    await page.getByText('Access gained: 12, lost: 0 (12 users, 1 resource)').waitFor();
    await page.getByRole('button', { name: 'Nest a group' }).click();
    await page.getByText('The group is nested.').waitFor();
    await page.goto(`${app.url}/activity`);
    await page.reload();
    await page
      .getByRole('row', { name: /Everybody.*Vault keepers/ })
      .getByRole('link')
      .last()
      .click();
    await page.getByText('Access gained: 0, lost: 12 (12 users, 1 resource)').waitFor();
    await page.getByLabel(/Type 12 to confirm/).fill('12');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The change is undone.').waitFor();

    const { userGroup } = await (await app.as(grace)).ask(
      `{ userGroup(ref: { id: "${outer.id}" }) { members { totalCount } } }`,
    );
    expect(userGroup.members.totalCount).toBe(0);
    await page.context().close();
  }, 90_000);

  test('ends 500 memberships at once, with a result for each row', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const group = await seed.userGroup('Everybody');
    const admin = await app.as(grace);
    const users = Array.from({ length: 500 }, (_, number) => ({ username: `user${number}` }));
    await admin.change('applyManifest', {
      manifest: {
        muster: 1,
        users,
        userGroups: [{ name: 'Everybody', members: users.map(({ username }) => username) }],
      },
    });
    const page = await signIn(app, grace);

    await page.goto(`${app.url}/user-groups/${group.id}?tab=memberships`);
    await page.getByText('(500)').waitFor();
    await page.getByRole('checkbox', { name: 'Choose all on this page' }).check();
    await page.getByText('All 500 that match are chosen').waitFor();
    await page.getByRole('link', { name: 'End', exact: true }).click();
    await page.getByText('500 effective memberships change').waitFor();
    await page.getByRole('button', { name: 'End', exact: true }).click();
    await page.getByText('500 ended.').waitFor();

    const { userGroup } = await admin.ask(
      `{ userGroup(ref: { id: "${group.id}" }) { members { totalCount } } }`,
    );
    expect(userGroup.members.totalCount).toBe(0);
    await page.context().close();
  }, 120_000);

  test('imports a CSV file after correcting the three rows with errors', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const page = await signIn(app, grace);
    const file = (text: string) => ({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    const rows = ['login,name,e-mail,team', 'ada,Ada,ada@example.com,Engines'];

    await page.goto(`${app.url}/import`);
    await page
      .locator('input[type=file]')
      .setInputFiles(file([...rows, ',Nobody,,', 'bob,Bob,bob at example,', 'ada,Ada again,,'].join('\n')));
    const table = page.getByRole('table', { name: 'Rows' });
    for (const message of [
      /every row names somebody/,
      /State an e-mail address such as/,
      /The user ada is in the document twice/,
    ]) {
      await table.getByText(message).first().waitFor();
    }
    const importNow = page.getByRole('button', { name: 'Import', exact: true });
    expect(await importNow.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: /Remove/ }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles(file([...rows, 'bob,Bob,bob@example.com,Engines'].join('\n')));
    await table.getByText('Create user bob').waitFor();
    await importNow.click();
    await page.getByText('The files were imported.').waitFor();

    const { userGroup } = await (await app.as(grace)).ask(
      '{ userGroup(ref: { name: "Engines" }) { members { nodes { username } } } }',
    );
    expect(userGroup.members.nodes).toEqual([{ username: 'ada' }, { username: 'bob' }]);
    await page.context().close();
  }, 90_000);

  test('sees what another admin does in another browser, without a reload', async ({ app, seed }) => {
    const [grace, ada] = [await seed.admin('grace'), await seed.admin('ada')];
    const group = await seed.userGroup('Compilers');
    const [here, there] = [await signIn(app, grace), await signIn(app, ada)];
    await here.goto(`${app.url}/user-groups/${group.id}`);
    await here.getByText('Nobody is in this group.').waitFor();

    await there.goto(`${app.url}/add/members?group=${group.id}&users=${ada.id}`);
    await there.getByRole('button', { name: 'Add member' }).click();
    await there.getByText('1 member added.').waitFor();
    await here.getByRole('link', { name: 'Ada', exact: true }).waitFor();
    await here.goto(`${app.url}/edges/end?ids=${await onlyMembership(app, grace, group)}`);
    await here.getByRole('button', { name: 'End', exact: true }).click();
    await here.getByText('1 ended.').waitFor();
    await there.goto(`${app.url}/user-groups/${group.id}`);
    await there.getByText('Nobody is in this group.').waitFor();
    await Promise.all([here.context().close(), there.context().close()]);
  }, 90_000);

  test('edits every fact of a user and attributes of any name, and attributes of a resource', async ({
    app,
    seed,
  }) => {
    const grace = await seed.admin('grace');
    const bob = await seed.user('bob', { attributes: { team: 'Night' } });
    const wiki = await seed.resource('wiki');
    const page = await signIn(app, grace);
    const caller = await app.as(grace);
    const enter = (name: string, value: string) =>
      page.getByRole('textbox', { name, exact: true }).last().fill(value);
    const addAttribute = async (name: string, value: string) => {
      await page.getByRole('button', { name: 'Add attribute' }).click();
      await enter('Further attributes Name', name);
      await enter('Further attributes Value', value);
    };
    const texts = [...factNames, 'externalId'] as const;
    const wanted = Object.fromEntries(
      texts.map((fact) => [fact, fact === 'email' ? 'bob@example.test' : `The ${fact}`]),
    );

    await page.goto(`${app.url}/users/${bob.id}/edit`);
    for (const fact of texts) await enter(labelOf(fact), wanted[fact] ?? '');
    await addAttribute('team', 'Day');
    await page.getByText('Another attribute has this name.').first().waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).isEnabled()).toBe(false);
    await enter('Further attributes Name', 'costCentre');
    await page.getByRole('button', { name: 'Remove team' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Bob was saved.').waitFor();
    for (const fact of texts)
      await page
        .getByText(wanted[fact] ?? '')
        .first()
        .waitFor();
    const { user } = await caller.ask(`{ user(ref: { id: "${bob.id}" }) { ${texts.join(' ')} attributes } }`);
    expect(user).toEqual({ ...wanted, attributes: { costCentre: 'Day' } });

    await page.goto(`${app.url}/resources/${wiki.id}/edit`);
    await addAttribute('owner', 'Bob');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('wiki was saved.').waitFor();
    const { resource } = await caller.ask(`{ resource(ref: { id: "${wiki.id}" }) { attributes } }`);
    expect(resource).toEqual({ attributes: { owner: 'Bob' } });
    await page.context().close();
  }, 90_000);

  test('sees both versions if somebody else saved first', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const bob = await seed.user('bob', { department: 'Sales' });
    const page = await signIn(app, grace);
    await page.goto(`${app.url}/users/${bob.id}/edit`);
    await page.getByRole('textbox', { name: 'Department' }).fill('Law');

    const elsewhere = await app.as(grace);
    await elsewhere.change('updateUser', { user: { id: bob.id }, department: 'Research' });
    await page.getByText('Department is now “Research”. You entered “Law”.').waitFor();
    await page.getByRole('button', { name: 'Discard my entries and load the new values' }).click();

    await page.getByText('Somebody else has changed this').waitFor({ state: 'detached' });
    expect(await page.getByRole('textbox', { name: 'Department' }).inputValue()).toBe('Research');
    await page.context().close();
  }, 60_000);

  test('is asked before unsaved input is lost', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const page = await signIn(app, grace);

    await page.goto(`${app.url}/user-groups/new`);
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Painters');
    await page.getByRole('link', { name: 'Users', exact: true }).click();
    await page.getByRole('button', { name: 'Stay' }).click();
    expect(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('Painters');
    await page.getByRole('link', { name: 'Users', exact: true }).click();
    await page.getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('heading', { name: 'Users', level: 1 }).waitFor();
    await page.context().close();
  }, 60_000);

  test('reaches every page by keyboard shortcuts, which are off while typing', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    await seed.userGroup('Compilers');
    const page = await signIn(app, grace);

    await page.keyboard.press('g');
    await page.keyboard.press('g');
    await page.getByRole('heading', { name: 'User groups', level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Search for pages').fill('compil');
    await page.getByRole('option', { name: 'Compilers' }).click();
    await page.getByRole('heading', { name: 'Compilers', level: 1 }).waitFor();
    await page.keyboard.press('m');
    await page.getByRole('heading', { name: 'Add member', level: 1 }).waitFor();
    await page.getByRole('textbox', { name: 'Reason' }).fill('g u ? a e');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Add member');
    await page.context().close();
  }, 60_000);

  test('finds the API call of a page as a curl command, which returns the same', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    await seed.userGroup('Compilers');
    const page = await signIn(app, grace);
    await page.goto(`${app.url}/user-groups`);
    await page.getByRole('link', { name: 'Compilers' }).waitFor();

    await page.keyboard.press('a');
    const command = (await page.locator('pre', { hasText: 'curl ' }).textContent()) ?? '';
    const reader = await app.as(grace);
    const { secret } = await reader.change('createToken', { name: 'shell', scopes: ['READ'] }, 'secret');
    const { stdout } = await promisify(execFile)('sh', ['-c', command], {
      env: { ...process.env, MUSTER_TOKEN: secret },
    });

    expect(JSON.parse(stdout).data.userGroups.nodes).toMatchObject([{ name: 'Compilers' }]);
    await page.context().close();
  }, 60_000);

  test('sees the same after a reload, on every page', async ({ app, seed }) => {
    const grace = await seed.admin('grace');
    const group = await seed.userGroup('Compilers');
    const site = await seed.resource('site');
    await seed.bind(group, site, 'write');
    await seed.member(grace, group);
    const page = await signIn(app, grace);
    const states = [
      ['/users?filter=username+%3D+%22grace%22&sort=EMAIL&dir=DESC', 'Username = grace'],
      [`/user-groups/${group.id}?tab=memberships`, 'Grace'],
      [`/user-groups/${group.id}?tab=members&q=nobody`, 'Nothing matches'],
      [`/add/binding?subject=${group.id}&object=${site.id}&level=admin`, 'admin'],
      [`/explorer?user=${grace.id}&resource=${site.id}`, 'Grace → site'],
      ['/ending-soon?within=P30D', 'Nothing ends in this time.'],
      ['/settings?tab=tokens', 'There are no tokens.'],
    ] as const;

    for (const [place, text] of states) {
      await page.goto(app.url + place);
      await page.getByRole('main').getByText(text).first().waitFor();
      const address = page.url();
      await page.reload();
      await page.getByRole('main').getByText(text).first().waitFor();
      expect(page.url()).toBe(address);
    }
    await page.context().close();
  }, 90_000);
});

async function onlyMembership(app: App, admin: User, group: { id: string }): Promise<string> {
  const { userGroup } = await (await app.as(admin)).ask(
    `{ userGroup(ref: { id: "${group.id}" }) { memberships { nodes { id } } } }`,
  );
  return userGroup.memberships.nodes[0].id;
}
