import { codeOf, type LdapServer, LdapSession, RestartRequired, UnreachableError } from '@muster/syncer-core';
import { AndFilter, EqualityFilter, type Filter, FilterParser, OrFilter, SubstringFilter } from 'ldapts';
import { DirSync, ExtendedDn, ShowDeleted } from './controls.ts';
import { all, attributes, type Raw } from './entry.ts';
import { guidBytes, namedOf } from './names.ts';

/** What has changed cannot be said from here on: only a full resync can. */
class CookieRejectedError extends RestartRequired {}

export interface FoundObject {
  anchor: string;
  name: string;
  path: string;
  description: string | null;
}

const pageSize = 1_000;
const buffers = ['objectGUID', 'objectSid'];
const lookedUpAtOnce = 100;
const mostListed = 100;
const is = (attribute: string, value: string | Buffer) => new EqualityFilter({ attribute, value });
const and = (...filters: Filter[]) => new AndFilter({ filters });
const or = (...filters: Filter[]) => new OrFilter({ filters });

const isGroup = is('objectClass', 'group');
const isPerson = and(is('objectCategory', 'person'), is('objectClass', 'user'));
const isUnit = is('objectClass', 'organizationalUnit');
const everything = or(isGroup, is('objectClass', 'user'), isUnit);

/** One domain controller: numbers of changes mean nothing on another. */
export class DomainController {
  private readonly session = new LdapSession();
  base = '';
  /** Names the database: another one, or one that was restored, has another. */
  invocation = '';
  host = '';

  async connect(server: LdapServer): Promise<void> {
    await this.session.connect(server);
    const root = await this.root(['defaultNamingContext', 'dsServiceName', 'dnsHostName']);
    this.base = all(root, 'defaultNamingContext')[0] ?? '';
    this.host = all(root, 'dnsHostName')[0] ?? '';
    const service = all(root, 'dsServiceName')[0] ?? '';
    if (this.base === '' || service === '') throw new Error(`${server.url} is no Active Directory.`);
    const [settings] = await this.search(service, {
      scope: 'base',
      attributes: ['invocationId'],
      explicitBufferAttributes: ['invocationId'],
    });
    const id = settings?.invocationId;
    this.invocation = Buffer.isBuffer(id) ? id.toString('hex') : '';
  }

  close(): Promise<void> {
    return this.session.close();
  }

  /**
   * Whether the account may see what was deleted: a user who is deleted is not said to have left their groups
   * (MS-ADTS 3.1.1.5.5), so who cannot see the one hears nothing at all.
   */
  async seesDeleted(): Promise<boolean> {
    // The well-known GUID of the container of deleted objects (MS-ADTS 6.1.1.4).
    const name = `<WKGUID=18e2ea80684f11d2b9aa00c04f79f805,${this.base}>`;
    try {
      const { searchEntries } = await this.session.use((client) =>
        client.search(name, { scope: 'base', attributes: ['isDeleted'] }, [new ShowDeleted()]),
      );
      return searchEntries.length > 0;
    } catch (error) {
      if (codeOf(error) === null || error instanceof UnreachableError) throw error;
      return false;
    }
  }

  /** Grows with every change. */
  async highestUsn(): Promise<number> {
    return Number(all(await this.root(['highestCommittedUSN']), 'highestCommittedUSN')[0] ?? 0);
  }

  /** All groups, people and units that have changed since a cookie, also those that are deleted, and a new cookie. */
  async changes(since: Buffer): Promise<{ entries: Raw[]; cookie: Buffer }> {
    const control = new DirSync(since);
    const entries: Raw[] = [];
    try {
      do {
        const { searchEntries } = await this.session.use((client) =>
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
      // 12: unavailableCriticalExtension is what a bad cookie is answered with, too.
      if (since.length > 0 && codeOf(error) === 12)
        throw new CookieRejectedError('The domain controller does not know the cookie', { cause: error });
      throw error;
    }
    return { entries, cookie: control.cookie };
  }

  /** Objects as they are now. Those that are not there are left out. */
  async objects(guids: readonly string[]): Promise<Raw[]> {
    const found: Raw[] = [];
    for (let at = 0; at < guids.length; at += lookedUpAtOnce) {
      const some = guids.slice(at, at + lookedUpAtOnce).map((guid) => is('objectGUID', guidBytes(guid)));
      found.push(
        ...(await this.search(this.base, {
          scope: 'sub',
          filter: or(...some),
          attributes,
          explicitBufferAttributes: buffers,
          paged: { pageSize },
        })),
      );
    }
    return found;
  }

  /** All members of a group by GUID, however many: a plain read of many gives none of them, or a part. */
  async members(guid: string): Promise<Set<string>> {
    const members = new Set<string>();
    for (let from = 0; ; ) {
      const [entry] = await this.search(`<GUID=${guid}>`, {
        scope: 'base',
        attributes: [`member;range=${from}-*`],
      });
      const range = Object.keys(entry ?? {}).find(
        (name) => /^member;range=/i.test(name) && all(entry as Raw, name).length > 0,
      );
      if (!entry || !range) return members;
      for (const name of all(entry, range)) members.add(namedOf(name).guid);
      const to = range.slice(range.lastIndexOf('-') + 1);
      if (to === '*') return members;
      from = Number(to) + 1;
    }
  }

  /** The groups that list somebody as a member. */
  async groupsOf(dn: string): Promise<string[]> {
    const found = await this.search(this.base, {
      scope: 'sub',
      filter: and(isGroup, is('member', dn)),
      attributes: ['cn'],
      paged: { pageSize },
    });
    return found.map(({ dn: name }) => namedOf(name).guid);
  }

  /** The groups that an admin's filter finds. Throws where the filter makes no sense. */
  async groupsLike(filter: string): Promise<string[]> {
    const found = await this.search(this.base, {
      scope: 'sub',
      filter: and(isGroup, FilterParser.parseString(filter)),
      attributes: ['cn'],
      paged: { pageSize },
    });
    return found.map(({ dn }) => namedOf(dn).guid);
  }

  /** Where a unit is now; null where there is none. It is named by its GUID, or by its distinguished name. */
  async unit(name: string): Promise<string | null> {
    const base = /^[0-9a-f-]{36}$/i.test(name) ? `<GUID=${name}>` : name;
    try {
      const [found] = await this.search(base, { scope: 'base', filter: isUnitOrFolder, attributes: ['cn'] });
      return found ? namedOf(found.dn).dn : null;
    } catch (error) {
      // 32: there is no such object. 34: this is no name.
      if (codeOf(error) === 32 || codeOf(error) === 34) return null;
      throw error;
    }
  }

  /** For an admin who looks for something. */
  async find(kind: 'GROUP' | 'UNIT' | 'USER', text: string): Promise<FoundObject[]> {
    const named = (...names: string[]) =>
      text === '' ? [] : [or(...names.map((attribute) => new SubstringFilter({ attribute, any: [text] })))];
    const filter = {
      GROUP: () => and(isGroup, ...named('sAMAccountName', 'cn')),
      UNIT: () => and(isUnitOrFolder, ...named('name')),
      USER: () => and(isPerson, ...named('sAMAccountName', 'displayName', 'mail')),
    }[kind]();
    const found: Raw[] = [];
    const pages = await this.session.use(async (client) =>
      client.searchPaginated(
        this.base,
        {
          scope: 'sub',
          filter,
          attributes: ['sAMAccountName', 'name', 'displayName', 'description'],
          paged: { pageSize: mostListed },
        },
        [new ExtendedDn()],
      ),
    );
    const first = await this.session.use(() => pages.next());
    if (!first.done) found.push(...(first.value.searchEntries as Raw[]));
    return found
      .map((raw) => {
        const { guid, dn } = namedOf(raw.dn);
        const text = (name: string) => all(raw, name)[0] ?? null;
        const name = text('sAMAccountName') ?? text('name') ?? dn;
        const description = kind === 'USER' ? text('displayName') : text('description');
        return { anchor: guid, name, path: dn, description };
      })
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  private async root(names: string[]): Promise<Raw> {
    const { searchEntries } = await this.session.use((client) =>
      client.search('', { scope: 'base', attributes: names }),
    );
    return (searchEntries[0] ?? { dn: '' }) as Raw;
  }

  private async search(
    base: string,
    options: Parameters<Parameters<Parameters<LdapSession['use']>[0]>[0]['search']>[1],
  ): Promise<Raw[]> {
    const { searchEntries } = await this.session.use((client) =>
      client.search(base, options, [new ExtendedDn()]),
    );
    return searchEntries as Raw[];
  }
}

const isUnitOrFolder = or(isUnit, is('objectClass', 'container'), is('objectClass', 'domainDNS'));
