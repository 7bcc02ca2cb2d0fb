import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Caller } from '../../../api/test/app.ts';
import type { Seed } from '../../../api/test/seed.ts';
import { test as base, bind, eventually, registerTargets } from './fixtures.ts';
import { filledIn, Host, hasHosts } from './host.ts';

const has = (...files: string[]) => hasHosts() && files.every((file) => existsSync(file));
const share = '/run/archive';

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return String(typeof address === 'object' && address ? address.port : 0);
}

/** Creates a storage whose groups a syncer keeps, and a group of all users, so that everybody has an entry anyway. */
async function makeArchive(admin: Caller, seed: Seed, syncer: string) {
  const team = await seed.userGroup('team');
  const users = { ada: await seed.user('ada'), bob: await seed.user('bob'), eve: await seed.user('eve') };
  for (const user of Object.values(users)) await seed.member(user, team);
  const { resource } = await admin.change(
    'createResource',
    { name: 'archive', kind: 'STORAGE', levels: ['read', 'write'] },
    'resource { id gidNumber }',
  );
  await registerTargets(admin, syncer, [{ resource: { id: resource.id } }, { userGroup: { id: team.id } }]);
  return { ...users, archive: resource as { id: string; gidNumber: number } };
}

async function accountsOf(admin: Caller, resource: { id: string }): Promise<string[]> {
  const answer = await admin.ask(
    `{ resource(ref: { id: "${resource.id}" }) { accounts(first: 9) { nodes { name state level } } } }`,
  );
  return answer.resource.accounts.nodes.map(({ name, state, level }) =>
    `${name} ${state} ${level ?? ''}`.trim(),
  );
}

const makeFolder = (host: Host) =>
  eventually(async () =>
    expect(
      await host.run(`mkdir -p ${share} && chgrp archive ${share} && chmod 2770 ${share}`),
    ).toMatchObject({ code: 0 }),
  );

describe.skipIf(!hasHosts())('storage', () => {
  base(
    'on a host belongs to the group of the people with a binding, and shows their accounts',
    async ({ admin, seed, ldap, sync }) => {
      const { id } = await sync();
      const { ada, bob, archive } = await makeArchive(admin, seed, id);
      await bind(admin, id, bob, archive, 'read');
      const end = await bind(admin, id, ada, archive, 'write');
      expect(await accountsOf(admin, archive)).toEqual(['ada PROVISIONED write', 'bob PROVISIONED read']);
      const host = await Host.start(ldap, { system: archive.id });
      try {
        await makeFolder(host);
        expect((await host.run(`stat -c %g ${share}`)).output).toBe(String(archive.gidNumber));
        expect((await host.run(`runuser -u ada -- touch ${share}/one`)).code).toBe(0);

        await end();
        expect((await host.run(`runuser -u ada -- touch ${share}/two`)).output).toMatch(/Permission denied/);
        expect(await accountsOf(admin, archive)).toEqual(['ada DEPROVISIONED write', 'bob PROVISIONED read']);
      } finally {
        await host.stop();
      }
    },
    60_000,
  );
});

describe.skipIf(!has('/usr/sbin/smbd', '/usr/bin/smbclient', '/usr/bin/smbpasswd'))('a Samba share', () => {
  base(
    'lets people read or write by their level, until their binding ends',
    async ({ admin, seed, ldap, sync }) => {
      const { id } = await sync();
      const { ada, bob, archive } = await makeArchive(admin, seed, id);
      await bind(admin, id, bob, archive, 'read');
      const end = await bind(admin, id, ada, archive, 'write');
      const host = await Host.start(ldap, { system: archive.id });
      try {
        const port = await freePort();
        const folder = join(host.folder, 'samba');
        await mkdir(folder);
        const config = join(folder, 'smb.conf');
        const values = {
          folder,
          port,
          address: '127.0.0.1',
          path: share,
          storage: 'archive',
          writeLevel: 'write',
        };
        await writeFile(config, await filledIn('smb.conf', values));
        await makeFolder(host);
        await host.run(`echo hello > ${share}/greeting && chgrp archive ${share}/greeting`);
        for (const name of ['ada', 'bob', 'eve']) {
          const { code } = await host.run(
            `printf '%s-secret\\n%s-secret\\n' ${name} ${name} | smbpasswd -c ${config} -s -a ${name}`,
          );
          expect(code).toBe(0);
        }
        await host.run(`smbd -D -s ${config}`);
        const smb = (name: string, command: string) =>
          host.run(
            `cd ${share}/.. && smbclient -s ${config} -p ${port} -U ${name}%${name}-secret //127.0.0.1/archive -c '${command}'`,
          );

        await eventually(async () => expect((await smb('ada', 'ls')).output).toMatch(/greeting/));
        await host.run('echo more > /run/more');
        expect((await smb('ada', 'put more')).output).toMatch(/putting file/);
        expect((await smb('bob', 'ls')).output).toMatch(/more.*greeting|greeting.*more/);
        expect((await smb('bob', 'put more')).output).toMatch(/ACCESS_DENIED/);
        expect((await smb('eve', 'ls')).output).toMatch(/ACCESS_DENIED/);

        await end();
        expect((await smb('ada', 'ls')).output).toMatch(/ACCESS_DENIED/);
        expect((await smb('bob', 'ls')).output).toMatch(/greeting/);
      } finally {
        await host.stop();
      }
    },
    60_000,
  );
});

describe.skipIf(!has('/usr/bin/ganesha.nfsd', '/usr/share/doc/nfs-ganesha-vfs', '/usr/bin/nfs-cp'))(
  'an NFS export',
  () => {
    base(
      'lets people in by the groups that the server knows, until their binding ends',
      async ({ admin, seed, ldap, sync }) => {
        const { id } = await sync();
        const { ada, eve, archive } = await makeArchive(admin, seed, id);
        const end = await bind(admin, id, ada, archive, 'write');
        const host = await Host.start(ldap, { system: archive.id });
        try {
          const port = await freePort();
          const values = {
            folder: host.folder,
            port,
            address: '127.0.0.1',
            clients: '127.0.0.1',
            path: share,
            storage: 'archive',
          };
          const config = join(host.folder, 'ganesha.conf');
          await writeFile(config, await filledIn('nfs-ganesha.conf', values));
          await makeFolder(host);
          await host.run('mkdir -p /run/ganesha');
          await host.run(
            `echo hello > /run/greeting; ganesha.nfsd -L ${host.folder}/ganesha.log -f ${config} -p /run/ganesha.pid`,
          );
          const copyAs = (user: { key: number }, name: string) =>
            host.run(
              `nfs-cp /run/greeting "nfs://127.0.0.1/archive/${name}?version=4&nfsport=${port}&uid=${200_000 + user.key}&gid=${200_000 + user.key}"`,
            );

          await eventually(async () => expect((await copyAs(ada, 'one')).output).toMatch(/copied/));
          expect((await copyAs(eve, 'two')).output).toMatch(/ACCESS/);

          await end();
          await eventually(async () =>
            expect((await copyAs(ada, `late${Math.random()}`)).output).toMatch(/ACCESS/),
          );
          expect((await host.run(`ls ${share}`)).output).not.toContain('two');
          await host.run('kill $(cat /run/ganesha.pid)');
        } finally {
          await host.stop();
        }
      },
      60_000,
    );
  },
);
