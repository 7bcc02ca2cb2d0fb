import { describe, expect } from 'vitest';
import { type App, type Caller, test } from './app.ts';

/** A system whose agent is played by the test. */
async function enrol(app: App, admin: Caller, hostname: string) {
  const { token: once } = await admin.change('createEnrolment', {}, 'token');
  const { token, resourceId } = await app.nobody.change(
    'enrolSystem',
    { token: once, hostname },
    'token resourceId',
  );
  const agent = app.withSecret(token);
  const notifiedPosition = async (): Promise<number> => {
    const { grantChanges } = await agent.ask('{ grantChanges(after: 0) { notifiedPosition } }');
    return grantChanges.notifiedPosition;
  };
  const report = async (results: object[], position?: number) => {
    const { userErrors } = await agent.change('reportCompliance', {
      resource: resourceId,
      position,
      results,
    });
    expect(userErrors).toEqual([]);
  };
  /** Waits until agents are notified of the position: notifications follow the log a moment later. */
  const waitUntilNotified = (position: number) =>
    expect.poll(notifiedPosition).toBeGreaterThanOrEqual(position);
  return { id: resourceId as string, agent, notifiedPosition, waitUntilNotified, report };
}

interface Listed {
  nodes: { type: { id: string }; resource: { name: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function make(admin: Caller, name: string, settings: object, objects: object[]) {
  const { policy } = await admin.change(
    'createPolicy',
    { name, type: 'type' in settings ? settings.type : 'ssh-server', settings },
    'policy { id }',
  );
  let assigned = 0;
  for (const object of objects) {
    const input = { policy: { id: policy.id }, object };
    const { position, userErrors } = await admin.change('addAssignment', input, 'position');
    expect(userErrors).toEqual([]);
    assigned = position;
  }
  return { id: policy.id as string, position: assigned };
}

async function listed(caller: Caller, where: object = {}, more = ''): Promise<string[]> {
  const { compliance } = await caller.ask(
    `query ($where: ComplianceFilter) { compliance(where: $where ${more}) { totalCount nodes { state type { id } resource { name } } } }`,
    { where },
  );
  if (more === '') expect(compliance.totalCount).toBe(compliance.nodes.length);
  return compliance.nodes.map(
    ({ state, type, resource }: { state: string; type: { id: string }; resource: { name: string } }) =>
      `${resource.name} ${type.id} ${state}`,
  );
}

describe('the compliance of systems', () => {
  test('is stored for the types that the server knows, even if a newer agent reports others', async ({
    app,
    admin,
  }) => {
    const web = await enrol(app, admin, 'web-01');
    const policy = await make(admin, 'Base', { rootLogin: 'no' }, [{ resource: { id: web.id } }]);
    await web.waitUntilNotified(policy.position);
    await web.report([
      { type: 'ssh-server', state: 'FAILED', message: 'sshd said: \0 \ud800', drift: 'x'.repeat(200_000) },
      { type: 'of-next-year', state: 'COMPLIANT' },
    ]);
    const { resource } = await admin.ask(
      `{ resource(ref: { id: "${web.id}" }) { effectivePolicies { compliance { state message } } } }`,
    );
    expect(resource.effectivePolicies[0]?.compliance).toEqual({
      state: 'FAILED',
      message: expect.stringMatching(/^sshd said: /),
    });
  });

  test('is what their agents report about the current policies, not about earlier ones', async ({
    app,
    admin,
  }) => {
    const web = await enrol(app, admin, 'web1');
    const policy = await make(admin, 'Base', { rootLogin: 'no' }, [{ resource: { id: web.id } }]);
    await web.waitUntilNotified(policy.position);
    const state = async () => {
      const { resource } = await admin.ask(
        `{ resource(ref: { id: "${web.id}" }) { effectivePolicies { compliance { state since } } } }`,
      );
      return resource.effectivePolicies[0]?.compliance;
    };
    expect(await state()).toEqual({ state: 'PENDING', since: null });

    const before = await web.notifiedPosition();
    await web.report([{ type: 'ssh-server', state: 'COMPLIANT' }], before);
    expect(await state()).toMatchObject({ state: 'COMPLIANT', since: expect.any(String) });

    await admin.change('updatePolicy', {
      policy: { id: policy.id },
      settings: { rootLogin: 'prohibit-password' },
    });
    await expect.poll(state).toMatchObject({ state: 'PENDING' });
    // The agent asked before the change, so its report is about the earlier policies.
    await web.report([{ type: 'ssh-server', state: 'COMPLIANT' }], before);
    expect(await state()).toMatchObject({ state: 'PENDING' });
    const after = await web.notifiedPosition();
    expect(after).toBeGreaterThan(before);
    await web.report([{ type: 'ssh-server', state: 'FAILED', message: 'sshd says no' }], after);
    expect(await state()).toMatchObject({ state: 'FAILED' });

    const { userErrors } = await web.agent.change('reportCompliance', {
      resource: web.id,
      results: [{ type: 'ssh-server', state: 'PENDING' }],
    });
    expect(userErrors).toMatchObject([{ code: 'BAD_INPUT' }]);
  });

  test('is listed for all systems, or by group, type or state', async ({ app, admin, seed }) => {
    await admin.change('createResourceGroup', { name: 'All', kind: 'SYSTEM' });
    await admin.change('createResourceGroup', { name: 'Web', kind: 'SYSTEM' });
    const into = (group: string, part: object) =>
      admin.change('addContainment', { resourceGroup: { name: group }, part });
    await into('All', { resourceGroup: { name: 'Web' } });
    const systems = new Map<string, Awaited<ReturnType<typeof enrol>>>();
    for (const name of ['db1', 'web1', 'Web2']) systems.set(name, await enrol(app, admin, name));
    for (const name of ['web1', 'Web2']) await into('Web', { resource: { name } });
    await into('All', { resource: { name: 'db1' } });
    const sudo = await make(admin, 'Sudo', { rootLogin: 'no' }, [{ resourceGroup: { name: 'All' } }]);
    // Two assignments lead to one row.
    await admin.change('addAssignment', { policy: { id: sudo.id }, object: { resource: { name: 'db1' } } });
    const { policy } = await admin.change(
      'createPolicy',
      { name: 'Sticks', type: 'usb-storage', settings: { blocked: true } },
      'policy { id }',
    );
    const assigned = { policy: { id: policy.id }, object: { resourceGroup: { name: 'Web' } } };
    const last = await admin.change('addAssignment', assigned, 'position');

    const everything = [
      'db1 ssh-server PENDING',
      'web1 ssh-server PENDING',
      'web1 usb-storage PENDING',
      'Web2 ssh-server PENDING',
      'Web2 usb-storage PENDING',
    ];
    expect(await listed(admin)).toEqual(everything);
    await systems.get('web1')?.waitUntilNotified(last.position);
    await systems.get('web1')?.report([
      { type: 'ssh-server', state: 'COMPLIANT' },
      { type: 'usb-storage', state: 'FAILED', message: 'No modprobe' },
    ]);
    expect(await listed(admin, { state: ['FAILED', 'UNSUPPORTED'] })).toEqual(['web1 usb-storage FAILED']);
    expect(await listed(admin, { type: ['usb-storage'] })).toEqual([
      'web1 usb-storage FAILED',
      'Web2 usb-storage PENDING',
    ]);
    const web = { resourceGroup: { name: 'Web' } };
    expect(await listed(admin, { ...web, state: ['COMPLIANT'] })).toEqual(['web1 ssh-server COMPLIANT']);
    expect(await listed(admin, web)).toHaveLength(4);

    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { compliance }: { compliance: Listed } = await admin.ask(
        'query ($after: String) { compliance(first: 2, after: $after) { nodes { type { id } resource { name } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      paged.push(...compliance.nodes.map(({ type, resource }) => `${resource.name} ${type.id} PENDING`));
      after = compliance.pageInfo.hasNextPage ? compliance.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(everything);

    const member = await app.as(await seed.user('eve'));
    const refused = await member.run('{ compliance { nodes { state } } }');
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('takes as many SQL statements for many systems as for one', async ({ app, admin }) => {
    await admin.change('createResourceGroup', { name: 'All', kind: 'SYSTEM' });
    await make(admin, 'Base', { rootLogin: 'no' }, [{ resourceGroup: { name: 'All' } }]);
    const add = async (name: string) => {
      const system = await enrol(app, admin, name);
      const input = { resourceGroup: { name: 'All' }, part: { resource: { name } } };
      const { position } = await admin.change('addContainment', input, 'position');
      await system.waitUntilNotified(position);
    };
    const ask = () =>
      admin.ask(
        '{ compliance(first: 50) { nodes { state type { id } resource { name effectivePolicies { compliance { state } } } } } }',
      );
    await add('web1');
    await ask();
    const few = await app.countStatements(ask);
    for (let number = 2; number < 8; number += 1) await add(`web${number}`);
    await ask();
    expect(await app.countStatements(ask)).toBe(few);
  });
});

describe('accounts on all resources', () => {
  test('are listed by resource, and can be filtered by failing and by belonging to nobody', async ({
    app,
    admin,
    seed,
  }) => {
    const web = await enrol(app, admin, 'web1');
    const db = await enrol(app, admin, 'db1');
    for (const name of ['ada', 'bob']) {
      await seed.user(name);
      for (const { id } of [web, db])
        await admin.change('addBinding', {
          subject: { user: { username: name } },
          object: { resource: { id } },
        });
    }
    const all = async (where: object = {}) => {
      const { accounts } = await admin.ask(
        'query ($where: AccountFilter) { accounts(where: $where) { totalCount nodes { name state link resource { name } } } }',
        { where },
      );
      expect(accounts.totalCount).toBe(accounts.nodes.length);
      return accounts.nodes.map(inWords);
    };
    await expect.poll(() => all()).toHaveLength(4);
    const { grantChanges } = await web.agent.ask(
      '{ grantChanges(after: 0) { position users { userId username } } }',
    );
    const bob = grantChanges.users.find(({ username }) => username === 'bob');
    await web.agent.change('acknowledgeGrants', {
      position: grantChanges.position,
      failures: [{ object: web.id, user: bob?.userId, message: 'No room' }],
    });
    const found = [{ resource: web.id, name: 'ubuntu', link: 'ORPHANED', state: 'PROVISIONED' }];
    expect((await web.agent.change('reportAccounts', { accounts: found })).userErrors).toEqual([]);
    expect(await all({ state: ['FAILING'] })).toEqual(['bob web1 LINKED FAILING']);
    expect(await all({ link: ['ORPHANED', 'DISPUTED'] })).toEqual(['ubuntu web1 ORPHANED PROVISIONED']);
    const everything = await all();
    expect(everything).toEqual([
      'ada web1 LINKED PROVISIONED',
      'bob web1 LINKED FAILING',
      'ubuntu web1 ORPHANED PROVISIONED',
      'ada db1 LINKED PENDING',
      'bob db1 LINKED PENDING',
    ]);
    expect(await all({ state: ['PENDING', 'FAILING'] })).toHaveLength(3);

    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { accounts }: { accounts: Paged } = await admin.ask(
        'query ($after: String) { accounts(first: 2, after: $after) { nodes { name state link resource { name } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      paged.push(...accounts.nodes.map(inWords));
      after = accounts.pageInfo.hasNextPage ? accounts.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(everything);
  });
});

interface Paged {
  nodes: AccountShown[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

type AccountShown = Record<'name' | 'link' | 'state', string> & { resource: { name: string } };

const inWords = ({ name, resource, link, state }: AccountShown): string =>
  `${name} ${resource.name} ${link} ${state}`;
