import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf, LdapSession, report, UnreachableError } from '@muster/syncer-core';
import { Attribute, Change, type Client, EqualityFilter, PresenceFilter } from 'ldapts';
import type { Attributes } from './attributes.ts';
import type { Config, Layout } from './config.ts';
import { firstName } from './dn.ts';

/** An entry as it is in LDAP. */
export interface FoundEntry {
  dn: string;
  classes: string[];
  attributes: Attributes;
}

const pageSize = 1_000;

/** The time limit for the health probe, in milliseconds. Even a busy server answers such a small request sooner. */
const probeMs = 10_000;

const codes = { noSuchAttribute: 16, valueExists: 20, noSuchObject: 32, entryExists: 68 } as const;

/** The LDAP server: one connection, on which requests do not wait for each other. */
export class Directory {
  private readonly config: Config['ldap'];
  private readonly layout: Layout;
  private readonly session = new LdapSession();
  /** The number of requests that changed something. */
  writes = 0;

  constructor(config: Config['ldap'], layout: Layout) {
    this.config = config;
    this.layout = layout;
  }

  async connect(): Promise<void> {
    const { ca, url } = this.config;
    try {
      await this.session.connect({ ...this.config, ca: ca ? readFileSync(ca) : undefined });
    } catch (error) {
      if (!(error instanceof UnreachableError)) throw error;
      const problem = error.cause instanceof Error ? error.cause.message : error.report;
      throw new UnreachableError(report('REPORT_UNREACHABLE', { url, problem }), { cause: error });
    }
  }

  close(): Promise<void> {
    return this.session.close();
  }

  /** Throws if the server does not answer. */
  async probe(): Promise<void> {
    const filter = new PresenceFilter({ attribute: 'objectClass' });
    const answered = this.session
      .use((client) => client.search(this.layout.base, { scope: 'base', filter, attributes: ['1.1'] }))
      .then(() => true);
    if (await Promise.race([answered, pause(probeMs, false, { ref: false })])) return;
    const { url } = this.config;
    throw new UnreachableError(report('REPORT_NO_ANSWER_FOR', { url, seconds: probeMs / 1000 }));
  }

  /** Yields all entries of Muster. An error in the middle is thrown, so the list is never silently short. */
  async *managedEntries(): AsyncGenerator<FoundEntry, void, void> {
    const { base, anchor } = this.layout;
    const filter = new PresenceFilter({ attribute: anchor });
    const pages = await this.session.use(async (client) =>
      client.searchPaginated(base, { scope: 'sub', filter, attributes: ['*'], paged: { pageSize } }),
    );
    for (;;) {
      const page = await this.session.use(() => pages.next());
      if (page.done) return;
      for (const entry of page.value.searchEntries) yield foundOf(entry);
    }
  }

  /** Whether LDAP has no entry of Muster. */
  async isEmpty(): Promise<boolean> {
    const { done } = await this.managedEntries().next();
    return done === true;
  }

  /** The entry with an anchor; null if there is none. */
  async byAnchor(value: string): Promise<FoundEntry | null> {
    const { base, anchor } = this.layout;
    const filter = new EqualityFilter({ attribute: anchor, value });
    const { searchEntries } = await this.session.use((client) =>
      client.search(base, { scope: 'sub', filter, attributes: ['*'] }),
    );
    const [entry] = searchEntries;
    return entry ? foundOf(entry) : null;
  }

  /** The entry with a DN if it is one of Muster's, otherwise null. */
  async at(dn: string): Promise<FoundEntry | null> {
    const filter = new PresenceFilter({ attribute: this.layout.anchor });
    try {
      const { searchEntries } = await this.session.use((client) =>
        client.search(dn, { scope: 'base', filter, attributes: ['*'] }),
      );
      const [entry] = searchEntries;
      return entry ? foundOf(entry) : null;
    } catch (error) {
      if (codeOf(error) === codes.noSuchObject) return null;
      throw error;
    }
  }

  /** Throws if an entry with this DN exists. */
  async add(dn: string, attributes: Attributes): Promise<void> {
    await this.write((client) => client.add(dn, stated(attributes)));
  }

  async replace(dn: string, attributes: Attributes): Promise<void> {
    const changes = Object.entries(attributes).map(([type, values]) => change('replace', type, values));
    await this.write((client) => client.modify(dn, changes));
  }

  /** Adds or deletes values. Values that are already there, or already gone, are no error. */
  async values(operation: 'add' | 'delete', dn: string, type: string, values: string[]): Promise<void> {
    const fine = operation === 'add' ? codes.valueExists : codes.noSuchAttribute;
    try {
      await this.write((client) => client.modify(dn, [change(operation, type, values)]));
    } catch (error) {
      if (codeOf(error) !== fine) throw error;
      if (values.length === 1) return;
      // The server does not say which of the values is already there or gone, so each is sent alone.
      for (const value of values) await this.values(operation, dn, type, [value]);
    }
  }

  async rename(from: string, to: string): Promise<void> {
    await this.write((client) => client.modifyDN(from, firstName(to)));
  }

  /** It is no error if the entry does not exist. */
  async remove(dn: string): Promise<void> {
    try {
      await this.write((client) => client.del(dn));
    } catch (error) {
      if (codeOf(error) !== codes.noSuchObject) throw error;
    }
  }

  private async write(request: (client: Client) => Promise<void>): Promise<void> {
    await this.session.use(request);
    this.writes += 1;
  }
}

export const isTaken = (error: unknown): boolean => codeOf(error) === codes.entryExists;

const change = (operation: 'add' | 'delete' | 'replace', type: string, values: string[]) =>
  new Change({ operation, modification: new Attribute({ type, values }) });

const stated = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, values]) => values.length > 0));

type Raw = Record<string, Buffer | Buffer[] | string[] | string>;

function foundOf({ dn, ...raw }: Raw & { dn: string }): FoundEntry {
  const attributes: Attributes = {};
  for (const [name, value] of Object.entries(raw)) {
    // A server may return a long list in parts, as `member;range=0-1499`. Taken for the whole list it would be too short.
    if (name.includes(';range='))
      throw new UnreachableError(report('REPORT_ONLY_A_PART', { dn, attribute: name }));
    const values = (Array.isArray(value) ? value : [value]).map((each) =>
      Buffer.isBuffer(each) ? each.toString('utf8') : each,
    );
    // The library adds every attribute that was asked for, even `*`, as an attribute without values.
    if (values.length > 0) attributes[name] = values;
  }
  const { objectClass = [], ...rest } = attributes;
  return { dn, classes: objectClass, attributes: rest };
}
