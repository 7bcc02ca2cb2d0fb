import { readFileSync } from 'node:fs';
import { connect as connectSocket } from 'node:net';
import type { ConnectionOptions } from 'node:tls';
import { Attribute, Change, Client, EqualityFilter, PresenceFilter, ResultCodeError } from 'ldapts';
import type { Config, Layout } from './config.ts';
import { firstName } from './dn.ts';
import type { Attributes } from './entries.ts';

/** An entry as it is. */
export interface Found {
  dn: string;
  classes: string[];
  attributes: Attributes;
}

/** The server does not answer, or not now: nobody's fault in particular, and nothing is known about anything. */
export class Away extends Error {}

const pageSize = 1_000;
const codes = { noSuchAttribute: 16, valueExists: 20, noSuchObject: 32, entryExists: 68 } as const;
/** busy, unavailable, unwilling to perform right now, other; and what ends a search too early. */
const away = new Set([3, 4, 11, 51, 52, 80]);

/** The LDAP server: one connection, over which requests are sent without waiting for each other. */
export class Directory {
  private readonly config: Config['ldap'];
  private readonly layout: Layout;
  private client: Client | null = null;

  constructor(config: Config['ldap'], layout: Layout) {
    this.config = config;
    this.layout = layout;
  }

  async connect(): Promise<void> {
    await this.close();
    const { url, startTls, ca, bindDn, password, timeoutMs } = this.config;
    const address = new URL(url);
    const tls: ConnectionOptions = {
      rejectUnauthorized: true,
      ...(ca ? { ca: readFileSync(ca) } : {}),
    };
    const client = new Client({
      url: address.protocol === 'ldapi:' ? 'ldap://localhost' : url,
      timeout: timeoutMs,
      connectTimeout: Math.min(timeoutMs, 10_000),
      ...(address.protocol === 'ldaps:' ? { tlsOptions: tls } : {}),
      ...(address.protocol === 'ldapi:'
        ? {
            createConnection: (() => connectSocket(decodeURIComponent(address.host))) as typeof connectSocket,
          }
        : {}),
    });
    await told(async () => {
      if (startTls) await client.startTLS({ ...tls, servername: address.hostname });
      await client.bind(bindDn, password);
    });
    this.client = client;
  }

  async close(): Promise<void> {
    const { client } = this;
    this.client = null;
    await client?.unbind().catch(() => {});
  }

  get isConnected(): boolean {
    return this.client?.isConnected ?? false;
  }

  /** Everything of ours, whole or not at all: an error in the middle is an error, never a shorter list. */
  async *ours(): AsyncGenerator<Found, void, void> {
    const { base, anchor } = this.layout;
    const filter = new PresenceFilter({ attribute: anchor });
    const pages = this.live().searchPaginated(base, {
      scope: 'sub',
      filter,
      attributes: ['*'],
      paged: { pageSize },
    });
    for (;;) {
      const page = await this.guarded(() => pages.next());
      if (page.done) return;
      for (const entry of page.value.searchEntries) yield foundOf(entry);
    }
  }

  /** Whether nothing of ours is there. */
  async isEmpty(): Promise<boolean> {
    const { done } = await this.ours().next();
    return done === true;
  }

  /** The entry of an anchor, or null. */
  async byAnchor(value: string): Promise<Found | null> {
    const { base, anchor } = this.layout;
    const filter = new EqualityFilter({ attribute: anchor, value });
    const { searchEntries } = await this.guarded(() =>
      this.live().search(base, { scope: 'sub', filter, attributes: ['*'] }),
    );
    const [entry] = searchEntries;
    return entry ? foundOf(entry) : null;
  }

  /** Throws where there is an entry of that name already. */
  async add(dn: string, attributes: Attributes): Promise<void> {
    await this.guarded(() => this.live().add(dn, stated(attributes)));
  }

  async replace(dn: string, attributes: Attributes): Promise<void> {
    const changes = Object.entries(attributes).map(([type, values]) => change('replace', type, values));
    await this.guarded(() => this.live().modify(dn, changes));
  }

  /** Adds or deletes values; those that are there, or gone, already are no error. */
  async values(operation: 'add' | 'delete', dn: string, type: string, values: string[]): Promise<void> {
    const fine = operation === 'add' ? codes.valueExists : codes.noSuchAttribute;
    try {
      await this.guarded(() => this.live().modify(dn, [change(operation, type, values)]));
    } catch (error) {
      if (codeOf(error) !== fine) throw error;
      if (values.length === 1) return;
      // One of them is as it should be: which, the server does not say.
      for (const value of values) await this.values(operation, dn, type, [value]);
    }
  }

  async rename(from: string, to: string): Promise<void> {
    await this.guarded(() => this.live().modifyDN(from, firstName(to)));
  }

  /** What is not there is gone. */
  async remove(dn: string): Promise<void> {
    try {
      await this.guarded(() => this.live().del(dn));
    } catch (error) {
      if (codeOf(error) !== codes.noSuchObject) throw error;
    }
  }

  private live(): Client {
    if (!this.client) throw new Away('There is no connection to the LDAP server');
    return this.client;
  }

  /**
   * A lost connection is made again by the library, but as nobody: to them, what may not be seen is not there. So what
   * was bound is used, or nothing.
   */
  private async guarded<Value>(work: () => Promise<Value>): Promise<Value> {
    if (!this.isConnected) throw new Away('The connection to the LDAP server is lost');
    return told(work);
  }
}

/** Tells what is wrong with a request from what is wrong with the server or the way to it. */
async function told<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code !== null && !away.has(code)) throw error;
    throw error instanceof Away ? error : new Away((error as Error).message, { cause: error });
  }
}

export const codeOf = (error: unknown): number | null =>
  error instanceof ResultCodeError ? error.code : null;

export const isTaken = (error: unknown): boolean => codeOf(error) === codes.entryExists;

const change = (operation: 'add' | 'delete' | 'replace', type: string, values: string[]) =>
  new Change({ operation, modification: new Attribute({ type, values }) });

const stated = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, values]) => values.length > 0));

type Raw = Record<string, Buffer | Buffer[] | string[] | string>;

function foundOf({ dn, ...raw }: Raw & { dn: string }): Found {
  const attributes: Attributes = {};
  for (const [name, value] of Object.entries(raw)) {
    // A long list may come in pieces, as `member;range=0-1499`: taken for the whole, it would look shorter than it is.
    if (name.includes(';range=')) throw new Away(`${dn} gave only a part of ${name}`);
    const values = (Array.isArray(value) ? value : [value]).map((each) =>
      Buffer.isBuffer(each) ? each.toString('utf8') : each,
    );
    // The library lists whatever was asked for, also `*` itself, as an attribute without values.
    if (values.length > 0) attributes[name] = values;
  }
  const { objectClass = [], ...rest } = attributes;
  return { dn, classes: objectClass, attributes: rest };
}
