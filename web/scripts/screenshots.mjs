// Pictures of every place, in light and dark: `npm run screenshots --workspace web -- FOLDER [PLACE …]`. Starts a demo of
// its own, and stops it again. Needs Chromium at /usr/bin/chromium.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const [folder = 'screenshots', ...only] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const muster = fileURLToPath(new URL('../../api/bin/muster.js', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'muster-screenshots-'));
const demo = spawn(process.execPath, [muster, 'demo', '--port', '0', '--data', data], {
  stdio: ['ignore', 'pipe', 'pipe'],
});
const link = await new Promise((resolve, reject) => {
  demo.on('exit', () => reject(new Error('The demo did not start')));
  for (const input of [demo.stdout, demo.stderr]) {
    createInterface({ input }).on('line', (line) => {
      const found = /http\S+\/sign-in\/link\S+/.exec(line);
      if (found) resolve(found[0]);
    });
  }
});
const origin = new URL(link).origin;
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  const ask = (query) =>
    page.evaluate(
      async (text) =>
        (
          await (
            await fetch('/graphql', {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ query: text }),
            })
          ).json()
        ).data,
      query,
    );
  const { users, userGroups, dynamic, resources, resourceGroups, position, bindings } = await ask(`{
    users(first: 1, search: "a", where: { state: { eq: ACTIVE }, guest: { eq: false } }) { nodes { id resources(first: 3) { nodes { id } } } }
    userGroups(first: 1, where: { name: { contains: "Engineering" } }) { nodes { id memberships(first: 2) { nodes { id } } } }
    dynamic: userGroups(first: 1, where: { dynamic: { eq: true } }) { nodes { id } }
    resources(first: 1) { nodes { id } }
    resourceGroups(first: 1) { nodes { id } }
    bindings(first: 1) { nodes { id } }
    position
  }`);
  const [user, group, resource, resourceGroup] = [users, userGroups, resources, resourceGroups].map(
    ({ nodes }) => nodes[0].id,
  );
  const used = users.nodes[0].resources.nodes[0].id;
  const places = {
    overview: '/',
    webhooks: '/webhooks',
    users: '/users',
    'users-filtered': '/users?filter=department+%3D+%22Engineering%22&sort=EMAIL',
    'user-new': '/users/new?guest=true',
    user: `/users/${user}`,
    'user-groups-tab': `/users/${user}?tab=groups`,
    'user-edit': `/users/${user}/edit`,
    'user-suspend': `/users/${user}/state?to=SUSPENDED`,
    why: `/users/${user}/access/${used}`,
    guests: '/guests',
    'user-groups': '/user-groups',
    'user-group': `/user-groups/${group}`,
    'user-group-memberships': `/user-groups/${group}?tab=memberships`,
    'user-group-nesting': `/user-groups/${group}?tab=nesting`,
    'user-group-bindings': `/user-groups/${group}?tab=bindings`,
    'user-group-edit-rule': `/user-groups/${dynamic.nodes[0].id}/edit`,
    'user-group-ldap': `/user-groups/${group}/ldap`,
    'add-members': `/add/members?group=${group}&users=${user}`,
    'add-binding': `/add/binding?subject=${group}&object=${resource}`,
    'end-binding': `/edges/end?ids=${bindings.nodes[0].id}&back=/bindings`,
    resources: '/resources',
    resource: `/resources/${resource}`,
    'resource-groups': '/resource-groups',
    'resource-group': `/resource-groups/${resourceGroup}`,
    bindings: '/bindings',
    policies: '/policies',
    explorer: `/explorer?user=${user}`,
    'explorer-pair': `/explorer?user=${user}&resource=${used}`,
    'ending-soon': '/ending-soon',
    syncers: '/syncers',
    activity: '/activity',
    change: `/activity/${position}`,
    import: '/import',
    settings: '/settings',
    'settings-sign-in': '/settings?tab=security',
    'settings-authenticator': '/settings/authenticator',
    'settings-tokens': '/settings?tab=tokens',
    'settings-appearance': '/settings?tab=appearance',
    me: '/me',
    'sign-in': '/sign-in',
  };
  for (const mode of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: mode });
    for (const [name, place] of Object.entries(places)) {
      if (only.length > 0 && !only.includes(name)) continue;
      await page.goto(origin + place);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(folder, `${name}-${mode}.png`) });
      console.log(`${name}, ${mode}`);
    }
  }
} finally {
  await browser.close();
  demo.kill('SIGTERM');
}
