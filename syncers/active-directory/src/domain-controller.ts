import {
  codeOf,
  inChunks,
  type LdapServer,
  LdapSession,
  ReportedError,
  RestartRequired,
  report,
  UnreachableError,
} from '@muster/syncer-core';
import { AndFilter, EqualityFilter, type Filter, FilterParser, OrFilter, SubstringFilter } from 'ldapts';
import { DirSync, ExtendedDn, ShowDeleted } from './controls.ts';
import { credentialsProblem } from './credentials.ts';
import { all, attributes, type GroupName, membersIn, type Raw } from './entry.ts';
import { guidBytes, namedOf } from './names.ts';

/** The domain controller no longer knows what changed since the cookie, so everything must be read again. */
class CookieRejectedError extends RestartRequired {}

export interface FoundObject {
  anchor: string;
  name: string;
  path: string;
  description: string | null;
}

const pageSize = 1_000;
const buffers = ['objectGUID', 'objectSid'];
const batchSize = 100;
const maxListed = 100;
const is = (attribute: string, value: string | Buffer) => new EqualityFilter({ attribute, value });
const and = (...filters: Filter[]) => new AndFilter({ filters });
const or = (...filters: Filter[]) => new OrFilter({ filters });

const isGroup = is('objectClass', 'group');
const isPerson = and(is('objectCategory', 'person'), is('objectClass', 'user'));
const isUnit = is('objectClass', 'organizationalUnit');
const everything = or(isGroup, is('objectClass', 'user'), isUnit);

/** One domain controller. Its USNs (update sequence numbers) mean nothing on another one. */
export class DomainController {
  private readonly session = new LdapSession();
  /** The start times of all unanswered requests, in milliseconds since 1970. */
  private readonly waiting = new Set<{ since: number }>();
  base = '';
  /** The invocation id identifies the database. It differs on another controller, and after a restore. */
  invocation = '';
  host = '';

  async connect(server: LdapServer): Promise<void> {
    await this.answered(() => this.session.connect(server)).catch((error) => {
      throw credentialsProblem(error, server.bindDn) ?? error;
    });
    const root = await this.root(['defaultNamingContext', 'dsServiceName', 'dnsHostName']);
    this.base = all(root, 'defaultNamingContext')[0] ?? '';
    this.host = all(root, 'dnsHostName')[0] ?? '';
    const service = all(root, 'dsServiceName')[0] ?? '';
    if (this.base === '' || service === '')
      throw new ReportedError(report('REPORT_NO_ACTIVE_DIRECTORY', { url: server.url }));
    const [settings] = await this.search(service, {
      scope: 'base',
      attributes: ['invocationId'],
      explicitBufferAttributes: ['invocationId'],
    });
    const id = settings?.invocationId;
    this.invocation = Buffer.isBuffer(id) ? id.toString('hex') : '';
  }

  /** How long the oldest unanswered request has been waiting, in milliseconds; 0 if there is none. */
  get silentMs(): number {
    const [oldest] = this.waiting;
    return oldest ? Date.now() - oldest.since : 0;
  }

  private async answered<Value>(ask: () => Promise<Value>): Promise<Value> {
    const question = { since: Date.now() };
    this.waiting.add(question);
    try {
      return await ask();
    } finally {
      this.waiting.delete(question);
    }
  }

  private ask<Value>(work: Parameters<typeof this.session.use<Value>>[0]): Promise<Value> {
    return this.answered(() => this.session.use(work));
  }

  close(): Promise<void> {
    return this.session.close();
  }

  /**
   * Whether the account may see deleted objects. When a user is deleted, Active Directory does not report that they
   * left their groups (MS-ADTS 3.1.1.5.5), so without this right the deletion is not noticed at all.
   */
  async seesDeleted(): Promise<boolean> {
    // The well-known GUID of the container “Deleted Objects” (MS-ADTS 6.1.1.4).
    const name = `<WKGUID=18e2ea80684f11d2b9aa00c04f79f805,${this.base}>`;
    try {
      const { searchEntries } = await this.ask((client) =>
        client.search(name, { scope: 'base', attributes: ['isDeleted'] }, [new ShowDeleted()]),
      );
      return searchEntries.length > 0;
    } catch (error) {
      if (codeOf(error) === null || error instanceof UnreachableError) throw error;
      return false;
    }
  }

  /** The highest update sequence number. It grows with every change. */
  async highestUsn(): Promise<number> {
    return Number(all(await this.root(['highestCommittedUSN']), 'highestCommittedUSN')[0] ?? 0);
  }

  /** All groups, people and units that changed since a cookie, deleted ones included, and a new cookie. */
  async changes(since: Buffer): Promise<{ entries: Raw[]; cookie: Buffer }> {
    const control = new DirSync(since);
    const entries: Raw[] = [];
    try {
      do {
        const { searchEntries } = await this.ask((client) =>
          client.search(
            this.base,
            {
              scope: 'sub',
              filter: everything,
              attributes: [...attributes, 'member'],
              explicitBufferAttributes: buffers,
            },
            [control, new ExtendedDn()],
          ),
        );
        entries.push(...(searchEntries as Raw[]));
      } while (control.more);
    } catch (error) {
      // 12 (unavailableCriticalExtension) is also the answer to an invalid cookie.
      if (since.length > 0 && codeOf(error) === 12)
        throw new CookieRejectedError(report('REPORT_COOKIE_UNKNOWN'), { cause: error });
      throw error;
    }
    return { entries, cookie: control.cookie };
  }

  /** Reads objects by GUID. Those that do not exist are left out. */
  async objects(guids: readonly string[]): Promise<Raw[]> {
    const found: Raw[] = [];
    for (const some of inChunks(guids, batchSize)) {
      found.push(
        ...(await this.search(this.base, {
          scope: 'sub',
          filter: or(...some.map((guid) => is('objectGUID', guidBytes(guid)))),
          attributes,
          explicitBufferAttributes: buffers,
          paged: { pageSize },
        })),
      );
    }
    return found;
  }

  /** The DNs of all members of a group, by GUID. Reads them in ranges: a plain read of a large group returns none or only some. */
  async members(guid: string): Promise<Map<string, string>> {
    const members = new Map<string, string>();
    for (let from = 0; ; ) {
      const [entry] = await this.search(`<GUID=${guid}>`, {
        scope: 'base',
        attributes: [`member;range=${from}-*`],
      });
      const range = Object.keys(entry ?? {}).find(
        (name) => /^member;range=/i.test(name) && all(entry as Raw, name).length > 0,
      );
      if (!entry || !range) return members;
      for (const [member, dn] of membersIn(entry, range)) members.set(member, dn);
      const to = range.slice(range.lastIndexOf('-') + 1);
      if (to === '*') return members;
      from = Number(to) + 1;
    }
  }

  /** The groups that list an object as a member. */
  async groupsOf(dn: string): Promise<string[]> {
    const found = await this.search(this.base, {
      scope: 'sub',
      filter: and(isGroup, is('member', dn)),
      attributes: ['cn'],
      paged: { pageSize },
    });
    return found.map(({ dn: name }) => namedOf(name).guid);
  }

  /** The groups that match an admin's filter. Throws if the filter is invalid. */
  async groupsLike(filter: string): Promise<string[]> {
    const found = await this.search(this.base, {
      scope: 'sub',
      filter: and(isGroup, FilterParser.parseString(filter)),
      attributes: ['cn'],
      paged: { pageSize },
    });
    return found.map(({ dn }) => namedOf(dn).guid);
  }

  /** The current DN of a unit, found by its GUID or its DN; null if it does not exist. */
  async unit(name: string): Promise<string | null> {
    const base = /^[0-9a-f-]{36}$/i.test(name) ? `<GUID=${name}>` : name;
    try {
      const [found] = await this.search(base, { scope: 'base', filter: isUnitOrFolder, attributes: ['cn'] });
      return found ? namedOf(found.dn).dn : null;
    } catch (error) {
      // 32: no such object. 34: invalid DN.
      if (codeOf(error) === 32 || codeOf(error) === 34) return null;
      throw error;
    }
  }

  /** Searches for an admin who selects groups. */
  async find(kind: 'GROUP' | 'UNIT' | 'USER', text: string, groupName: GroupName): Promise<FoundObject[]> {
    const named = (...names: string[]) =>
      text === '' ? [] : [or(...names.map((attribute) => new SubstringFilter({ attribute, any: [text] })))];
    const filter = {
      GROUP: () => and(isGroup, ...named('sAMAccountName', 'cn', groupName)),
      UNIT: () => and(isUnitOrFolder, ...named('name')),
      USER: () => and(isPerson, ...named('sAMAccountName', 'displayName', 'mail')),
    }[kind]();
    const found: Raw[] = [];
    const pages = await this.ask(async (client) =>
      client.searchPaginated(
        this.base,
        {
          scope: 'sub',
          filter,
          attributes: ['sAMAccountName', 'name', 'displayName', 'description'],
          paged: { pageSize: maxListed },
        },
        [new ExtendedDn()],
      ),
    );
    const first = await this.ask(() => pages.next());
    if (!first.done) found.push(...(first.value.searchEntries as Raw[]));
    return found
      .map((raw) => {
        const { guid, dn } = namedOf(raw.dn);
        const text = (name: string) => all(raw, name)[0] ?? null;
        // Groups have the names here that they get in Muster.
        const naming = kind !== 'GROUP' ? 'sAMAccountName' : groupName === 'cn' ? 'name' : groupName;
        const name = text(naming) ?? text('sAMAccountName') ?? text('name') ?? dn;
        const description = kind === 'USER' ? text('displayName') : text('description');
        return { anchor: guid, name, path: dn, description };
      })
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  private async root(names: string[]): Promise<Raw> {
    const { searchEntries } = await this.ask((client) =>
      client.search('', { scope: 'base', attributes: names }),
    );
    return (searchEntries[0] ?? { dn: '' }) as Raw;
  }

  private async search(
    base: string,
    options: Parameters<Parameters<Parameters<LdapSession['use']>[0]>[0]['search']>[1],
  ): Promise<Raw[]> {
    const { searchEntries } = await this.ask((client) => client.search(base, options, [new ExtendedDn()]));
    return searchEntries as Raw[];
  }
}

const isUnitOrFolder = or(isUnit, is('objectClass', 'container'), is('objectClass', 'domainDNS'));
