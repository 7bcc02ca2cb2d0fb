import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Attribute, Change, Client } from 'ldapts';
import { pino } from 'pino';
import { describe, expect } from 'vitest';
import type { Caller } from '../../../api/test/app.ts';
import type { Seed } from '../../../api/test/seed.ts';
import { startSlapd } from '../src/slapd.ts';
import { LdapSyncer } from '../src/syncer.ts';
import { configFor, eventually, hasSlapd, type Ldap, test } from './fixtures.ts';

const change = (operation: 'add' | 'delete' | 'replace', type: string, ...values: string[]) =>
  new Change({ operation, modification: new Attribute({ type, values }) });

const bySyncer = <Value>(ldap: Ldap, work: (client: Client) => Promise<Value>): Promise<Value> =>
  ldap.as(ldap.slapd.bindDn, ldap.slapd.password, work);

async function designated(admin: Caller, seed: Seed, id: string, size: number, name = 'Compilers') {
  const group = await seed.userGroup(name);
  const users = [];
  for (let index = 0; index < size; index++) {
    const user = await seed.user(`${name.toLowerCase()}${index}`);
    await seed.member(user, group);
    users.push(user);
  }
  await admin.change(
    'setLdapGroup',
    { userGroup: { id: group.id }, isLdapGroup: true, syncer: id },
    `waitFor(syncer: "${id}", within: "PT20S")`,
  );
  return { group, users };
}

const newest = `query ($id: ID!) { syncer(id: $id) { failingGrants failures { message user { username } }
  reconciles(first: 1) { id state additions updates removals message plan { action object detail } } } }`;

async function reconcile(admin: Caller, id: string, planOnly = false) {
  const { reconcile } = await admin.change('requestReconcile', { syncer: id, planOnly }, 'reconcile { id }');
  return ended(admin, id, reconcile.id);
}

async function ended(admin: Caller, id: string, which: string) {
  let found: {
    id: string;
    state: string;
    removals: number;
    plan: { action: string; object: string; detail: string }[];
  };
  await eventually(async () => {
    found = (await admin.ask(newest, { id })).syncer.reconciles[0];
    expect(found.id).toBe(which);
    expect(['DONE', 'BLOCKED']).toContain(found.state);
  });
  // biome-ignore lint/style/noNonNullAssertion: set when it has ended
  return found!;
}

describe.skipIf(!hasSlapd())('drift in LDAP', () => {
  test('is listed first, then repaired; attributes of others stay', async ({ admin, seed, ldap, sync }) => {
    const { id } = await sync();
    await designated(admin, seed, id, 3);
    const { base } = ldap.slapd;
    const person = `uid=compilers0,ou=people,${base}`;
    await bySyncer(ldap, async (client) => {
      await client.modify(person, [change('replace', 'cn', 'Mallory'), change('add', 'carLicense', 'M 1')]);
      await client.modify(`cn=Compilers,ou=groups,${base}`, [
        change('delete', 'member', person),
        change('add', 'member', `cn=reader,ou=services,${base}`),
      ]);
      await client.del(`uid=compilers2,ou=people,${base}`);
    });

    // The server itself removes the deleted user from groups, a moment later.
    await eventually(async () => expect(await ldap.members('Compilers')).toHaveLength(2));
    const plan = await reconcile(admin, id, true);
    expect(
      plan.plan.map(({ action, object, detail }) => `${action} ${object} ${detail ?? ''}`.trim()),
    ).toEqual([
      `REMOVE cn=Compilers,ou=groups,${base} cn=reader,ou=services,${base}`,
      `UPDATE ${person} cn`,
      `ADD uid=compilers2,ou=people,${base}`,
      `ADD cn=Compilers,ou=groups,${base} ${person}`,
      `ADD cn=Compilers,ou=groups,${base} uid=compilers2,ou=people,${base}`,
    ]);
    expect(await ldap.members('Compilers')).toHaveLength(2);

    expect(await reconcile(admin, id)).toMatchObject({ state: 'DONE', removals: 1 });
    expect(await ldap.members('Compilers')).toEqual(['compilers0', 'compilers1', 'compilers2']);
    const [entry] = await ldap.entries('ou=people', '(uid=compilers0)');
    expect(entry).toMatchObject({ cn: 'Compilers0', carLicense: 'M 1' });
  });

  test('that would cause a mass removal waits for an admin, who sees the differences', async ({
    admin,
    seed,
    ldap,
    sync,
  }) => {
    const { id } = await sync();
    await designated(admin, seed, id, 2);
    const { base } = ldap.slapd;
    await bySyncer(ldap, async (client) => {
      const strangers = Array.from({ length: 12 }, (_, index) => `cn=stranger${index},${base}`);
      await client.modify(`cn=Compilers,ou=groups,${base}`, [change('add', 'member', ...strangers)]);
    });

    const blocked = await reconcile(admin, id);
    expect(blocked).toMatchObject({ state: 'BLOCKED', removals: 12 });
    expect(blocked.plan[0]).toMatchObject({ action: 'REMOVE', object: `cn=Compilers,ou=groups,${base}` });
    expect(await ldap.members('Compilers')).toHaveLength(14);
    // Stated changes are still applied.
    const zoe = await seed.user('zoe');
    const { membership } = await admin.change(
      'addMembership',
      { user: { id: zoe.id }, userGroup: { name: 'Compilers' } },
      `membership { id } waitFor(syncer: "${id}")`,
    );
    expect(await ldap.members('Compilers')).toContain('zoe');
    await admin.change('endMembership', { id: membership.id }, `waitFor(syncer: "${id}")`);
    expect(await ldap.members('Compilers')).not.toContain('zoe');

    await admin.change('decideReconcile', { id: blocked.id, approve: true });
    await eventually(async () =>
      expect(await ldap.members('Compilers')).toEqual(['compilers0', 'compilers1']),
    );
    expect(await ended(admin, id, blocked.id)).toMatchObject({ state: 'DONE' });
  });

  test('does not delay stated ends, however many', async ({ admin, seed, ldap, sync }) => {
    const { id, syncer } = await sync();
    const { users } = await designated(admin, seed, id, 30);
    await syncer.stop();
    const { userGroup } = await admin.ask(
      '{ userGroup(ref: { name: "Compilers" }) { memberships(first: 50) { nodes { id } } } }',
    );
    const ids = userGroup.memberships.nodes.map((node: { id: string }) => node.id).slice(0, 25);
    await admin.change('endEdges', { ids });
    const again = new LdapSyncer(syncer.config, pino({ level: 'silent' }));
    again.start();
    await eventually(async () => expect(await ldap.members('Compilers')).toHaveLength(users.length - 25));
    await again.stop();
  });
});

describe.skipIf(!hasSlapd())('an entry that cannot be written', () => {
  test('is shown as failing, and others continue', async ({ admin, seed, ldap, sync }) => {
    const { base } = ldap.slapd;
    const taken = `uid=compilers1,ou=people,${base}`;
    await bySyncer(ldap, (client) =>
      client.add(taken, { objectClass: 'inetOrgPerson', cn: 'Somebody', sn: 'Else' }),
    );
    const { id } = await sync();
    await designated(admin, seed, id, 3);

    await eventually(async () =>
      expect(await ldap.members('Compilers')).toEqual(['compilers0', 'compilers2']),
    );
    const { syncer } = await admin.ask(newest, { id });
    expect(syncer.failures).toEqual([
      { message: `${taken} already exists, and does not belong to Muster`, user: { username: 'compilers1' } },
    ]);
    const [entry] = await ldap.entries('ou=people', '(uid=compilers1)');
    expect(entry).toMatchObject({ cn: 'Somebody', sn: 'Else' });

    await bySyncer(ldap, (client) => client.del(taken));
    await reconcile(admin, id);
    expect(await ldap.members('Compilers')).toEqual(['compilers0', 'compilers1', 'compilers2']);
    await eventually(async () => expect((await admin.ask(newest, { id })).syncer.failingGrants).toBe(0));
  });
});

describe.skipIf(!hasSlapd())('access to the LDAP server', () => {
  test('is limited: nobody reads hashes, and the syncer writes only below its folders', async ({
    app,
    admin,
    seed,
    ldap,
    sync,
  }) => {
    const { id } = await sync();
    const { users } = await designated(admin, seed, id, 2);
    const [ada] = users;
    if (!ada) throw new Error('There is nobody');
    await (await app.as(ada)).change('setPassword', { newPassword: 'seven brave otters swim' });
    await eventually(async () =>
      expect(await ldap.binds('compilers0', 'seven brave otters swim')).toBe(true),
    );
    const { base, url, readerDn, readerPassword } = ldap.slapd;
    const hashes = (client: Client) =>
      client.search(base, { filter: '(userPassword=*)', attributes: ['userPassword'] });

    for (const [dn, password] of [
      [readerDn, readerPassword],
      [`uid=compilers0,ou=people,${base}`, 'seven brave otters swim'],
    ] as const) {
      expect((await ldap.as(dn, password, hashes)).searchEntries).toEqual([]);
      await expect(
        ldap.as(dn, password, (client) =>
          client.modify(`cn=Compilers,ou=groups,${base}`, [change('delete', 'member')]),
        ),
      ).rejects.toMatchObject({ code: 50 });
    }
    await expect(
      bySyncer(ldap, (client) =>
        client.add(`cn=other,ou=services,${base}`, { objectClass: 'applicationProcess' }),
      ),
    ).rejects.toMatchObject({ code: 50 });
    const stranger = new Client({ url });
    await expect(stranger.search(base, { filter: '(uid=*)' })).rejects.toMatchObject({ code: 32 });
    await stranger.unbind();
  });

  test('needs a trusted certificate: an unknown one is refused', async ({ app, admin }) => {
    const folder = await mkdtemp(join(tmpdir(), 'muster-slapd-tls-'));
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'crt.pem')];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
    await promisify(execFile)('openssl', [
      'req',
      '-x509',
      ...curve,
      ...subject,
      '-keyout',
      key,
      '-out',
      certificate,
    ]);
    const slapd = await startSlapd(join(folder, 'ldap'), { tls: { certificate, key, ca: certificate } });
    const url = `ldaps://localhost:${Number(new URL(slapd.url).port) + 1}`;
    const { token } = await admin.change('createSyncer', { name: 'LDAP', kind: 'LDAP' }, 'token');
    const config = configFor(app.url, token, slapd);
    const quiet = pino({ level: 'silent' });

    const trusting = new LdapSyncer({ ...config, ldap: { ...config.ldap, url } }, quiet);
    trusting.start();
    await eventually(async () => expect(trusting.problem).toMatch(/self-signed certificate/));
    await trusting.stop();
    for (const ldap of [
      { ...config.ldap, url, ca: certificate },
      { ...config.ldap, url: slapd.url.replace('127.0.0.1', 'localhost'), startTls: true, ca: certificate },
    ]) {
      const knowing = new LdapSyncer({ ...config, ldap }, quiet);
      knowing.start();
      await eventually(async () => expect(knowing.problem).toBeNull());
      await knowing.stop();
    }
    await slapd.stop();
    await rm(folder, { recursive: true, force: true });
  });
});
