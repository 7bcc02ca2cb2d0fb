import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'ldapts';
import { pino } from 'pino';
import { expect } from 'vitest';
import { test as base, type Caller } from '../../../api/test/app.ts';
import { type ConfigInput, configOf } from '../src/config.ts';
import { hasSlapd, type OwnSlapd, type SlapdOptions, startSlapd } from '../src/slapd.ts';
import { LdapSyncer } from '../src/syncer.ts';

export { hasSlapd };

const silent = pino({ level: process.env.MUSTER_LOG_LEVEL ?? 'silent' }, pino.destination(2));

/** A real slapd, with queries as a client that may read everything. */
export class Ldap {
  constructor(public slapd: OwnSlapd) {}

  /** Kills and restarts the server: all connections are lost. */
  async restart(): Promise<void> {
    await this.slapd.stop('SIGKILL');
    this.slapd = await startSlapd(this.slapd.folder, { port: Number(new URL(this.slapd.url).port) });
  }

  async as<Value>(dn: string, password: string, work: (client: Client) => Promise<Value>): Promise<Value> {
    const client = new Client({ url: this.slapd.url });
    try {
      await client.bind(dn, password);
      return await work(client);
    } finally {
      await client.unbind();
    }
  }

  /** The entries below a DN. */
  entries(folder: string, filter = '(objectClass=*)', attributes = ['*']) {
    const { readerDn, readerPassword, base } = this.slapd;
    return this.as(readerDn, readerPassword, async (client) => {
      const found = await client.search(`${folder},${base}`, { scope: 'one', filter, attributes });
      return found.searchEntries;
    });
  }

  /** The usernames in a group; null if the group does not exist. */
  async members(group: string): Promise<string[] | null> {
    const [entry] = await this.entries('ou=groups', `(cn=${group})`, ['member']);
    if (!entry) return null;
    return [entry.member ?? []]
      .flat()
      .map((dn) => /uid=([^,]+)/.exec(String(dn))?.[1] ?? String(dn))
      .sort();
  }

  /** Whether a user can sign in with a password. */
  async binds(username: string, password: string): Promise<boolean> {
    return this.as(`uid=${username},ou=people,${this.slapd.base}`, password, async () => true).catch(
      () => false,
    );
  }

  async people(): Promise<string[]> {
    return (await this.entries('ou=people', '(uid=*)', ['uid'])).map(({ uid }) => String(uid)).sort();
  }
}

/** Repeats `holds` until it does not throw, for at most `timeoutMs`. */
export async function eventually(holds: () => Promise<unknown>, timeoutMs = 15_000): Promise<void> {
  let last: unknown;
  for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; ) {
    try {
      await holds();
      return;
    } catch (error) {
      last = error;
      await pause(20);
    }
  }
  throw last;
}

/** Makes objects targets of a syncer. */
export async function registerTargets(admin: Caller, syncer: string, targets: object[]): Promise<void> {
  const answer = await admin.ask(
    'mutation ($input: RegisterTargetsInput!) { registerTargets(input: $input) { userErrors { message } } }',
    { input: { syncer, targets } },
  );
  expect(answer.registerTargets.userErrors).toEqual([]);
}

/** Binds a user to a resource and waits until LDAP has it. Returns a function that ends the binding and waits, too. */
export async function bind(
  admin: Caller,
  syncer: string,
  user: { id: string },
  resource: { id: string },
  level: string,
): Promise<() => Promise<void>> {
  const waits = `waitFor(syncer: "${syncer}", within: "PT20S")`;
  const { binding, waitFor } = await admin.change(
    'addBinding',
    { subject: { user: { id: user.id } }, object: { resource: { id: resource.id } }, level },
    `binding { id } ${waits}`,
  );
  expect(waitFor).toBe(true);
  return async () => {
    expect((await admin.change('endBinding', { id: binding.id }, waits)).waitFor).toBe(true);
  };
}

interface Synced {
  id: string;
  token: string;
  syncer: LdapSyncer;
}

interface Fixtures {
  slapdOptions: SlapdOptions;
  ldap: Ldap;
  /** Starts a syncer. It stops when the test ends. */
  sync: ((more?: Partial<ConfigInput>) => Promise<Synced>) & {
    /** Starts another process for a syncer that was stopped. */
    again(id: string): Promise<Synced>;
  };
}

export const test = base.extend<Fixtures>({
  slapdOptions: {},
  ldap: async ({ slapdOptions }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'muster-slapd-'));
    const slapd = await startSlapd(folder, slapdOptions);
    const ldap = new Ldap(slapd);
    await use(ldap);
    await ldap.slapd.stop();
    await rm(folder, { recursive: true, force: true });
  },
  sync: async ({ app, admin, ldap }, use) => {
    const syncers: Synced[] = [];
    const begin = (id: string, token: string, more: Partial<ConfigInput> = {}): Synced => {
      const synced = {
        id,
        token,
        syncer: new LdapSyncer(configFor(app.url, token, ldap.slapd, more), silent),
      };
      syncers.push(synced);
      synced.syncer.start();
      return synced;
    };
    const made = async (more: Partial<ConfigInput> = {}) => {
      const { syncer, token } = await admin.change(
        'createSyncer',
        { name: `LDAP ${syncers.length}`, kind: 'LDAP' },
        'syncer { id } token',
      );
      return begin(syncer.id, token, more);
    };
    const again = async (id: string) => begin(id, syncers.find((synced) => synced.id === id)?.token ?? '');
    await use(Object.assign(made, { again }));
    await Promise.all(syncers.map(({ syncer }) => syncer.stop()));
  },
});

export function configFor(url: string, token: string, slapd: OwnSlapd, more: Partial<ConfigInput> = {}) {
  return configOf({
    muster: { url, token },
    ldap: { url: slapd.url, bindDn: slapd.bindDn, password: slapd.password },
    layout: { base: slapd.base, ...more.layout },
    ...more,
  });
}
