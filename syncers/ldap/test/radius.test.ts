import { execFile, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { test as base, bind, eventually, hasSlapd, type Ldap, registerTargets } from './fixtures.ts';

const hasRadius =
  hasSlapd() &&
  ['/usr/sbin/freeradius', '/usr/bin/radclient', '/usr/lib/freeradius/rlm_ldap.so'].every((file) =>
    existsSync(file),
  );
const shipped = fileURLToPath(new URL('../clients/freeradius.conf', import.meta.url));
const secret = 'not so secret';

interface Answer {
  isAccepted: boolean;
  vlan: string | null;
}

/** Starts FreeRADIUS with the shipped configuration, and asks it as an access point does. */
async function startRadius(ldap: Ldap, network: string) {
  const folder = await mkdtemp(join(tmpdir(), 'muster-radius-'));
  const port = await freePort();
  const { url, readerDn, readerPassword, base: baseDn } = ldap.slapd;
  const values: Record<string, string> = {
    folder,
    port: String(port),
    address: '127.0.0.1',
    clients: '127.0.0.1',
    secret: `"${secret}"`,
    rejectDelay: '0',
    ldap: url,
    readerDn,
    readerPassword,
    base: baseDn,
    network,
    highLevel: 'staff',
    highVlan: '30',
    vlan: '10',
  };
  const template = await readFile(shipped, 'utf8');
  await mkdir(join(folder, 'mods-enabled'));
  await writeFile(
    join(folder, 'radiusd.conf'),
    template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
  );
  const server = spawn('/usr/sbin/freeradius', ['-f', '-d', folder, '-n', 'radiusd'], { stdio: 'ignore' });
  const ask = (username: string, password: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const client = execFile(
        '/usr/bin/radclient',
        ['-x', '-t', '2', '-r', '3', `127.0.0.1:${port}`, 'auth', secret],
        (_error, output) => {
          const accepted = /Received (Access-\w+)/.exec(output)?.[1];
          if (!accepted) return reject(new Error(output));
          const answer = output.slice(output.indexOf('Received'));
          const vlan = /Tunnel-Private-Group-Id:0 = "(\d+)"/.exec(answer)?.[1] ?? null;
          return resolve({ isAccepted: accepted === 'Access-Accept', vlan });
        },
      );
      client.stdin?.end(
        `User-Name = "${username}"\nUser-Password = "${password}"\nMessage-Authenticator = 0x00\n`,
      );
    });
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { ask, stop };
}

async function freePort(): Promise<number> {
  const socket = createSocket('udp4');
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const { port } = socket.address();
  await new Promise<void>((resolve) => socket.close(() => resolve()));
  return port;
}

describe.skipIf(!hasRadius)('a network through RADIUS', () => {
  base(
    'lets people in by their level, until their binding ends',
    async ({ app, admin, seed, ldap, sync }) => {
      const [ada, bob, eve] = [await seed.user('ada'), await seed.user('bob'), await seed.user('eve')];
      const password = 'seven brave otters swim';
      for (const user of [ada, bob, eve])
        await (await app.as(user)).change('setPassword', { newPassword: password });
      const { resource } = await admin.change(
        'createResource',
        { name: 'Office Wi-Fi, main (2)', kind: 'NETWORK', levels: ['guest', 'staff'] },
        'resource { id }',
      );
      const { id } = await sync();
      await registerTargets(admin, id, [{ resource: { id: resource.id } }]);
      await bind(admin, id, ada, resource, 'guest');
      const end = await bind(admin, id, bob, resource, 'staff');
      const radius = await startRadius(ldap, resource.id);

      await eventually(async () =>
        expect(await radius.ask('ada', password)).toEqual({ isAccepted: true, vlan: '10' }),
      );
      expect(await radius.ask('bob', password)).toEqual({ isAccepted: true, vlan: '30' });
      expect(await radius.ask('eve', password)).toEqual({ isAccepted: false, vlan: null });
      expect(await radius.ask('bob', 'another password')).toEqual({ isAccepted: false, vlan: null });

      const accounts = async () => {
        const asked = `{ resource(ref: { id: "${resource.id}" }) { accounts(first: 9) { nodes { name state level } } } }`;
        return (await admin.ask(asked)).resource.accounts.nodes;
      };
      const guest = { name: 'ada', state: 'PROVISIONED', level: 'guest' };
      expect(await accounts()).toEqual([guest, { name: 'bob', state: 'PROVISIONED', level: 'staff' }]);

      const rename = { resource: { id: resource.id }, name: '#1 *Office* \\ "north"' };
      expect(
        await admin.change('updateResource', rename, `waitFor(syncer: "${id}", within: "PT20S")`),
      ).toMatchObject({ waitFor: true, userErrors: [] });
      expect(await radius.ask('bob', password)).toEqual({ isAccepted: true, vlan: '30' });
      expect(await radius.ask('eve', password)).toEqual({ isAccepted: false, vlan: null });

      await end();
      expect(await accounts()).toEqual([guest, { name: 'bob', state: 'DEPROVISIONED', level: 'staff' }]);
      expect(await radius.ask('bob', password)).toEqual({ isAccepted: false, vlan: null });
      await radius.stop();
    },
    120_000,
  );
});
