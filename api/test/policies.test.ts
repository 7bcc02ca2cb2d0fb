import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { ResourceKind } from '../src/model/resource.entity.ts';
import { checkedSettings } from '../src/policies/settings.ts';
import { catalogue } from '../src/policy-types/catalogue.ts';
import { mergedSettings, type Statement } from '../src/policy-types/merge.ts';
import { PolicyMerge } from '../src/policy-types/setting.ts';
import { type Caller, test } from './app.ts';

const effective = `effectivePolicies { type { id } settings { name value merge
  sources { policy { name } via { ... on Resource { name } ... on ResourceGroup { name } } priority value }
  conflicts { policy { name } value } } }`;

async function make(admin: Caller, name: string, type: string, settings: object): Promise<string> {
  const { policy, userErrors } = await admin.change(
    'createPolicy',
    { name, type, settings },
    'policy { id }',
  );
  expect(userErrors).toEqual([]);
  return policy.id;
}

async function assign(admin: Caller, policy: string, object: object, more: object = {}): Promise<string> {
  const { assignment, userErrors } = await admin.change(
    'addAssignment',
    { policy: { id: policy }, object, ...more },
    'assignment { id } position',
  );
  expect(userErrors).toEqual([]);
  return assignment.id;
}

const settingsOf = async (admin: Caller, name: string) => {
  const { resource } = await admin.ask(`{ resource(ref: { name: "${name}" }) { ${effective} } }`);
  return resource.effectivePolicies.flatMap(({ settings }) => settings);
};

describe('policies', () => {
  test('apply to the systems of their groups, with their source', async ({ admin, seed }) => {
    const web = await seed.resource('web1', ResourceKind.SYSTEM);
    await admin.change('createResourceGroup', { name: 'Everything', kind: 'SYSTEM' });
    await admin.change('createResourceGroup', { name: 'Web', kind: 'SYSTEM' });
    const into = (group: string, part: object) =>
      admin.change('addContainment', { resourceGroup: { name: group }, part });
    await into('Everything', { resourceGroup: { name: 'Web' } });
    await into('Web', { resource: { id: web.id } });

    const base = await make(admin, 'Base', 'ssh-server', { rootLogin: 'prohibit-password', maxAuthTries: 6 });
    const strict = await make(admin, 'Strict', 'ssh-server', { rootLogin: 'no', banner: 'Go away' });
    const own = await make(admin, 'Own', 'ssh-server', { banner: 'Welcome', maxAuthTries: 8 });
    await assign(admin, base, { resourceGroup: { name: 'Everything' } });
    const end = await assign(admin, strict, { resourceGroup: { name: 'Web' } }, { priority: 10 });
    await assign(admin, own, { resource: { id: web.id } });

    const found = await settingsOf(admin, 'web1');
    expect(found).toEqual([
      expect.objectContaining({
        name: 'rootLogin',
        value: 'no',
        merge: 'STRICTEST',
        sources: [{ policy: { name: 'Strict' }, via: { name: 'Web' }, priority: 10, value: 'no' }],
        conflicts: [{ policy: { name: 'Base' }, value: 'prohibit-password' }],
      }),
      expect.objectContaining({ name: 'maxAuthTries', value: 6, merge: 'MINIMUM' }),
      expect.objectContaining({
        name: 'banner',
        value: 'Go away',
        conflicts: [{ policy: { name: 'Own' }, value: 'Welcome' }],
      }),
    ]);

    await admin.change('endAssignment', { id: end });
    expect(await settingsOf(admin, 'web1')).toContainEqual(
      expect.objectContaining({ name: 'rootLogin', value: 'prohibit-password' }),
    );
    const { userErrors } = await admin.change('archivePolicy', { policy: { id: base } });
    expect(userErrors).toEqual([]);
    expect((await settingsOf(admin, 'web1')).map(({ name }: { name: string }) => name)).toEqual([
      'maxAuthTries',
      'banner',
    ]);
  });

  test('end at the end of their assignment', async ({ admin, seed }) => {
    const web = await seed.resource('web1', ResourceKind.SYSTEM);
    const policy = await make(admin, 'Short', 'usb-storage', { blocked: true });
    const endsAt = new Date(Date.now() + 400).toISOString();
    await assign(admin, policy, { resource: { id: web.id } }, { endsAt });
    expect(await settingsOf(admin, 'web1')).toHaveLength(1);
    await expect.poll(() => settingsOf(admin, 'web1')).toHaveLength(0);
  });

  test('are refused with settings that their type does not have, and for resources other than systems', async ({
    admin,
    seed,
  }) => {
    const refused = async (type: string, settings: unknown) => {
      const { userErrors } = await admin.change(
        'createPolicy',
        { name: 'P', type, settings },
        'userErrors { messageCode messageValues }',
      );
      return userErrors[0];
    };
    expect(await refused('ssh-server', { rootLogin: 'maybe' })).toMatchObject({
      path: ['settings', 'rootLogin'],
      message: expect.stringContaining('no, prohibit-password, yes'),
    });
    expect(await refused('ssh-server', { telnet: true })).toMatchObject({
      message: expect.stringContaining('Its settings are rootLogin'),
    });
    expect(await refused('ssh-server', {})).toMatchObject({ code: 'BAD_INPUT' });
    expect(await refused('telnet', { on: true })).toMatchObject({
      message: expect.stringContaining('State one of ssh-server'),
    });
    const traversal = { path: '/etc/../root', owner: 'root', group: 'root', mode: '600' };
    expect(await refused('file-permissions', { files: [traversal] })).toMatchObject({
      code: 'BAD_INPUT',
      path: ['settings', 'files', '0', 'path'],
      message: expect.stringContaining('Files, item 1, Path'),
      messageCode: 'SETTING_FORM',
      messageValues: {
        setting: {
          code: 'SETTING_PART',
          values: {
            setting: { code: 'SETTING_TITLE' },
            parts: [
              { code: 'SETTING_ITEM', values: { number: 1 } },
              { code: 'SETTING_PART_TITLE', values: { title: 'Path', part: 'path' } },
            ],
          },
        },
      },
    });
    expect(await refused('firewall', { allowed: [{ protocol: 'tcp' }] })).toMatchObject({
      messageCode: 'SETTING_PART_MISSING',
      messageValues: { part: { code: 'SETTING_PART_TITLE', values: { title: 'Port' } } },
    });

    await seed.resource('wiki');
    const policy = await make(admin, 'P', 'usb-storage', { blocked: true });
    const { userErrors } = await admin.change('addAssignment', {
      policy: { id: policy },
      object: { resource: { name: 'wiki' } },
    });
    expect(userErrors[0].message).toContain('Policies apply to systems');
  });

  test('are for admins to change, and for admins and auditors to see', async ({ app, seed }) => {
    const member = await app.as(await seed.user('eve'));
    const { userErrors } = await member.change('createPolicy', {
      name: 'P',
      type: 'usb-storage',
      settings: { blocked: true },
    });
    expect(userErrors[0]).toMatchObject({ code: 'FORBIDDEN' });
    expect((await member.run('{ policies { nodes { id } } }')).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  test('take as many SQL statements for many systems as for one', async ({ app, admin, seed }) => {
    const policy = await make(admin, 'Base', 'ssh-server', { rootLogin: 'no' });
    const ask = () => admin.ask(`{ resources(first: 50) { nodes { ${effective} } } }`);
    for (const name of ['web1', 'web2']) {
      await seed.resource(name, ResourceKind.SYSTEM);
      await assign(admin, policy, { resource: { name } });
    }
    await ask();
    const few = await app.countStatements(ask);
    for (let number = 3; number < 20; number += 1) {
      await seed.resource(`web${number}`, ResourceKind.SYSTEM);
      await assign(admin, policy, { resource: { name: `web${number}` } });
    }
    expect(await app.countStatements(ask)).toBe(few);
  });
});

describe('the catalogue', () => {
  const settings = catalogue.flatMap((type) =>
    Object.entries(type.settings).map(([name, setting]) => ({ type, name, setting })),
  );

  test('has for each setting a merge rule that fits its values', () => {
    for (const { name, setting } of settings) {
      const { type, enum: values } = setting.schema as { type?: string; enum?: unknown[] };
      if (setting.merge === PolicyMerge.STRICTEST)
        expect([name, setting.strictest?.length]).toEqual([name, values?.length ?? 2]);
      if (setting.merge === PolicyMerge.UNION) expect([name, type]).toEqual([name, 'array']);
      if (setting.merge === PolicyMerge.MAXIMUM || setting.merge === PolicyMerge.MINIMUM)
        expect([name, type]).toEqual([name, 'integer']);
    }
  });

  test('merges policies to the same result in any order', () => {
    const type = catalogue[0];
    if (!type) throw new Error('The catalogue is empty');
    const value = {
      rootLogin: fc.constantFrom('no', 'prohibit-password', 'yes'),
      maxAuthTries: fc.integer({ min: 1, max: 10 }),
      banner: fc.constantFrom('one', 'two'),
    };
    const statement = fc.record({
      policyKey: fc.integer({ min: 1, max: 4 }),
      viaKey: fc.integer({ min: 1, max: 4 }),
      priority: fc.integer({ min: 0, max: 2 }),
      settings: fc.record(value, { requiredKeys: [] }),
    });
    const unique = (list: Statement[]) => [
      ...new Map(list.map((one) => [`${one.policyKey} ${one.viaKey}`, one])).values(),
    ];
    fc.assert(
      fc.property(
        fc.array(statement, { maxLength: 6 }),
        fc.array(fc.integer(), { maxLength: 6 }),
        (list, order) => {
          const statements = unique(list as Statement[]);
          const shuffled = statements.toSorted(
            (one, other) => (order[statements.indexOf(one)] ?? 0) - (order[statements.indexOf(other)] ?? 0),
          );
          const merged = mergedSettings(type, statements);
          expect(mergedSettings(type, shuffled)).toEqual(merged);
          for (const { value, sources, conflicts } of merged) {
            expect(sources.length).toBeGreaterThan(0);
            expect(conflicts.every((one) => JSON.stringify(one.value) !== JSON.stringify(value))).toBe(true);
          }
        },
      ),
    );
  });

  test('takes the list of the higher priority if lists conflict, and shows the overridden one', () => {
    const type = catalogue.find(({ id }) => id === 'kernel-parameters');
    if (!type) throw new Error('There is no such type');
    const parameters = (value: string) =>
      checkedSettings(type, { parameters: [{ name: 'net.ipv4.ip_forward', value }] });
    const [merged] = mergedSettings(type, [
      { policyKey: 1, viaKey: 1, priority: 0, settings: parameters('1') },
      { policyKey: 2, viaKey: 1, priority: 5, settings: parameters('0') },
    ]);
    expect(merged?.value).toEqual([{ name: 'net.ipv4.ip_forward', value: '0' }]);
    expect(merged?.conflicts).toMatchObject([{ statement: { policyKey: 1 } }]);
    expect(merged?.sources).toMatchObject([{ statement: { policyKey: 2 } }]);
  });
});
