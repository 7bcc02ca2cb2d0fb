import { Ajv } from 'ajv';
import { describe, expect } from 'vitest';
import { stringify } from 'yaml';
import { company } from '../src/demo/company.ts';
import { readYaml } from '../src/imports/formats/yaml.ts';
import { clock } from '../src/shared/clock.ts';
import { type Caller, test } from './app.ts';
import { importFiles, readText } from './import-client.ts';
import { mirrorDomain } from './mirrored.ts';

const apply = (admin: Caller, manifest: unknown, more = {}) =>
  admin.change('applyManifest', { manifest, ...more }, 'stepCount steps { action kind name detail }');
const exported = async (admin: Caller) => (await admin.ask('{ manifest }')).manifest;
const planned = async (admin: Caller) => {
  const { steps, userErrors } = await apply(admin, await exported(admin), { mode: 'APPLY', dryRun: true });
  return { steps, userErrors };
};
const nothing = { steps: [], userErrors: [] };

describe('what is exported', () => {
  test('needs no steps when it is applied again, whatever syncers exist', async ({ app, admin }) => {
    await apply(admin, company(clock.now()));
    const group = { muster: 1, userGroups: [{ name: 'Compilers', ldap: true }, { name: 'Others' }] };
    await admin.change('createSyncer', { name: 'Old', kind: 'LDAP' });
    await apply(admin, group);
    const { syncers } = await admin.ask('{ syncers { id name } }');
    await admin.change('archiveSyncer', { id: syncers[0].id });
    expect(await planned(admin)).toEqual(nothing);

    await admin.change('createSyncer', { name: 'Berlin', kind: 'LDAP' });
    await apply(admin, group);
    expect((await exported(admin)).userGroups).toContainEqual({ name: 'Compilers', ldap: true });
    await admin.change('createSyncer', { name: 'Paris', kind: 'LDAP' });
    await admin.change('createSyncer', { name: 'Application', kind: 'SCIM' });
    expect((await exported(admin)).userGroups).toContainEqual({ name: 'Compilers', ldap: ['Berlin'] });
    expect(await planned(admin)).toEqual(nothing);

    await apply(admin, { muster: 1, userGroups: [{ name: 'Compilers', ldap: ['paris', 'BERLIN'] }] });
    expect((await exported(admin)).userGroups).toContainEqual({
      name: 'Compilers',
      ldap: ['Berlin', 'Paris'],
    });
    await mirrorDomain(app, admin);
    expect(await planned(admin)).toEqual(nothing);
  });

  test('lists the existing LDAP syncers if a manifest names an unknown one', async ({ admin }) => {
    await admin.change('createSyncer', { name: 'Berlin', kind: 'LDAP' });
    await admin.change('createSyncer', { name: 'Paris', kind: 'LDAP' });
    for (const ldap of [true, ['Rome']]) {
      const { userErrors } = await apply(admin, { muster: 1, userGroups: [{ name: 'Compilers', ldap }] });
      expect(userErrors).toMatchObject([{ message: expect.stringMatching(/Berlin.*Paris/) }]);
    }
  });

  test('removes a group from a syncer that a complete document does not name', async ({ admin }) => {
    await admin.change('createSyncer', { name: 'Berlin', kind: 'LDAP' });
    await admin.change('createSyncer', { name: 'Paris', kind: 'LDAP' });
    const group = (...ldap: string[]) => ({ muster: 1, userGroups: [{ name: 'Compilers', ldap }] });
    await apply(admin, group('Berlin', 'Paris'));
    expect(await apply(admin, group('Paris'))).toMatchObject({ stepCount: 0 });
    expect(await apply(admin, group('Paris'), { mode: 'APPLY' })).toMatchObject({ stepCount: 1 });
    expect((await exported(admin)).userGroups).toEqual([{ name: 'Compilers', ldap: ['Paris'] }]);
  });

  test('matches the JSON Schema that the server provides', async ({ app, admin }) => {
    const schema = await (await fetch(`${app.url}/schemas/manifest.json`)).json();
    const validate = new Ajv({ allErrors: true }).compile(schema);
    await apply(admin, company(clock.now()));
    const document = readYaml(stringify(await exported(admin)), 'all.yaml').document;
    expect([validate(document), validate.errors]).toEqual([true, null]);
    for (const [wrong, path] of [
      [{ users: [{ username: 'ada', shoe: 1 }] }, '/users/0'],
      [{ users: [{ username: 'ada', state: 'GONE' }] }, '/users/0/state'],
      [
        { userGroups: [{ name: 'a', members: [{ user: 'ada', until: 'soon' }] }] },
        '/userGroups/0/members/0/until',
      ],
      [{ groups: [] }, ''],
    ] as const) {
      expect(validate({ muster: 1, ...wrong })).toBe(false);
      expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(path);
    }
  });
});

test('empty tables can be downloaded, and imported after they are filled in', async ({ app, admin }) => {
  for (const kind of ['users', 'memberships']) {
    const response = await fetch(`${app.url}/templates/${kind}.csv`);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${kind}.csv"`);
    const text = Buffer.from(await response.arrayBuffer()).toString();
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(readText(text, 'template.csv').problems).toEqual([]);
  }
  expect((await fetch(`${app.url}/templates/toString.csv`)).status).toBe(404);
  const content = await (await fetch(`${app.url}/templates/users.csv`)).text();
  const filled = `${content}ada,Ada,ada@example.com,,,,,,,,,,SUSPENDED,,\n`;
  expect(await importFiles(admin, { 'users.csv': filled })).toMatchObject({
    userErrors: [],
    counts: { created: 1 },
  });
});
