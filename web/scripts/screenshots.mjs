// Takes a picture of every page, in light, in dark and on a narrow screen:
// `npm run screenshots --workspace web -- FOLDER [PAGE …]`. Starts a demo of its own and stops it again. Needs Chromium at
// /usr/bin/chromium.
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
  const { systems, systemGroups, policies } = await ask(`{
    systems: resources(first: 1, where: { kind: { eq: SYSTEM } }) { nodes { id users(first: 3) { nodes { id username } } } }
    systemGroups: resourceGroups(first: 1, where: { kind: { eq: SYSTEM } }) { nodes { id } }
    policies(first: 1) { nodes { id } }
  }`);
  const [system] = systems.nodes;
  const [systemGroup] = systemGroups.nodes;
  const [policy] = policies.nodes;
  await reportAsAgent(system);
  const leaver = system.users.nodes[2].id;
  await ask(`mutation { setUserState(input: { user: { id: "${leaver}" }, state: ARCHIVED }) { position } }`);
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
    accounts: '/accounts',
    'accounts-failing': '/accounts?state=FAILING',
    'user-accounts': `/users/${system.users.nodes[0].id}?tab=accounts`,
    leaver: `/users/${leaver}?tab=accounts`,
    'system-accounts': `/resources/${system.id}?tab=accounts`,
    'system-policies': `/resources/${system.id}?tab=policies`,
    'system-group-policies': `/resource-groups/${systemGroup.id}?tab=policies`,
    'system-group-compliance': `/resource-groups/${systemGroup.id}?tab=compliance`,
    enrol: '/resources/enrol',
    adopt: `/resources/${system.id}/adopt?name=deploy`,
    policies: '/policies',
    policy: `/policies/${policy.id}`,
    'policy-edit': `/policies/${policy.id}/edit`,
    compliance: '/compliance',
    'webhook-new': '/webhooks/new',
    explorer: `/explorer?user=${user}`,
    'explorer-pair': `/explorer?user=${user}&resource=${used}`,
    'ending-soon': '/ending-soon',
    syncers: '/syncers',
    activity: '/activity',
    change: `/activity/${position}`,
    verification: '/verification',
    'verification-repair': '/verification/repair',
    import: '/import',
    settings: '/settings',
    'settings-sign-in': '/settings?tab=security',
    'settings-authenticator': '/settings/authenticator',
    'settings-tokens': '/settings?tab=tokens',
    'settings-appearance': '/settings?tab=appearance',
    me: '/me',
    'sign-in': '/sign-in',
  };
  const looks = {
    light: { colorScheme: 'light', width: 1440, height: 900 },
    dark: { colorScheme: 'dark', width: 1440, height: 900 },
    narrow: { colorScheme: 'light', width: 390, height: 844 },
  };
  for (const [look, { colorScheme, ...size }] of Object.entries(looks)) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    for (const [name, place] of Object.entries(places)) {
      if (only.length > 0 && !only.includes(name)) continue;
      await page.goto(origin + place);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(folder, `${name}-${look}.png`) });
      console.log(`${name}, ${look}`);
    }
  }

  /** Enrols the system and reports accounts and compliance as its agent would, so that the pages have data to show. */
  async function reportAsAgent({ id, users }) {
    const { createEnrolment } = await ask(
      `mutation { createEnrolment(input: { resource: { id: "${id}" } }) { token } }`,
    );
    const { enrolSystem } = await ask(
      `mutation { enrolSystem(input: { token: "${createEnrolment.token}", hostname: "host", facts: { os: "Debian GNU/Linux", osVersion: "12", kernel: "6.1.0" } }) { token } }`,
    );
    const asAgent = async (query, variables = {}) => {
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${enrolSystem.token}` },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = await response.json();
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    };
    const { grantChanges } = await asAgent('{ grantChanges(after: 0) { position notifiedPosition } }');
    const [one, other, ...more] = users.nodes;
    const linked = [one, ...more].map(({ id: user, username: name }) => ({
      resource: id,
      name,
      user,
      link: 'LINKED',
      state: 'PROVISIONED',
    }));
    const found = [
      { resource: id, name: 'deploy', link: 'ORPHANED', state: 'PROVISIONED' },
      { resource: id, name: other.username, user: other.id, link: 'DISPUTED', state: 'PROVISIONED' },
    ];
    await asAgent('mutation ($input: ReportAccountsInput!) { reportAccounts(input: $input) { position } }', {
      input: { accounts: [...linked, ...found] },
    });
    const message = `There is an account ${other.username} here that Muster has not made. An admin can adopt it, or rename one of the two`;
    await asAgent(
      'mutation ($input: AcknowledgeGrantsInput!) { acknowledgeGrants(input: $input) { position } }',
      {
        input: {
          position: grantChanges.position,
          failures: [
            { object: id, user: other.id, message, retryAt: new Date(Date.now() + 60_000).toISOString() },
          ],
        },
      },
    );
    const { resource: governed } = await ask(
      `{ resource(ref: { id: "${id}" }) { effectivePolicies { type { id } } } }`,
    );
    const [first, ...rest] = governed.effectivePolicies.map(({ type }) => type.id);
    const results = [
      {
        type: first,
        state: 'FAILED',
        message: 'sshd: /etc/ssh/sshd_config.d/05-muster-policy.conf line 2: Bad SSH2 cipher spec',
      },
      ...rest.map((type) => ({ type, state: 'COMPLIANT', drift: '/etc/issue.net' })),
    ];
    await asAgent(
      'mutation ($input: ReportComplianceInput!) { reportCompliance(input: $input) { position } }',
      { input: { resource: id, position: grantChanges.notifiedPosition, results } },
    );
  }
} finally {
  await browser.close();
  demo.kill('SIGTERM');
}
