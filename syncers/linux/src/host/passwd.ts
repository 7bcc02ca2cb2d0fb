import { contentOf } from './files.ts';

/** A line of /etc/passwd, with the fields of /etc/shadow. */
export interface LocalAccount {
  name: string;
  uid: number;
  gid: number;
  comment: string;
  home: string;
  shell: string;
  /** Null if /etc/shadow has no line for the account. */
  password: string | null;
  /** The expiry date in days since 1970; null if the account never expires. */
  expires: number | null;
  /** Whether password ageing is on. An aged password must be changed before any login, even one with a key. */
  ages: boolean;
}

export interface LocalGroup {
  name: string;
  gid: number;
  members: string[];
}

/** The local accounts and groups: only those in the files, not those that a directory service adds. */
export class Passwd {
  readonly accounts: readonly LocalAccount[];
  readonly groups: readonly LocalGroup[];
  private readonly byUid: Map<number, LocalAccount>;
  private readonly byName: Map<string, LocalAccount>;
  private readonly groupsByName: Map<string, LocalGroup>;

  private constructor(accounts: LocalAccount[], groups: LocalGroup[]) {
    this.accounts = accounts;
    this.groups = groups;
    // If a uid occurs twice, the first line counts, as in the C library.
    this.byUid = new Map(accounts.toReversed().map((account) => [account.uid, account]));
    this.byName = new Map(accounts.toReversed().map((account) => [account.name, account]));
    this.groupsByName = new Map(groups.map((group) => [group.name, group]));
  }

  static async read(): Promise<Passwd> {
    const [passwd, shadow, group] = await Promise.all(
      ['/etc/passwd', '/etc/shadow', '/etc/group'].map(linesOf),
    );
    const secrets = new Map(shadow?.map(([name = '', ...rest]) => [name, rest]));
    const accounts = (passwd ?? []).map(([name = '', , uid, gid, comment = '', home = '', shell = '']) => {
      const secret = secrets.get(name);
      const [password, changed, , longest, , , expires] = secret ?? [];
      return {
        name,
        uid: Number(uid),
        gid: Number(gid),
        comment,
        home,
        shell,
        password: password ?? null,
        expires: expires ? Number(expires) : null,
        ages: Boolean(longest) || changed === '0',
      };
    });
    const groups = (group ?? []).map(([name = '', , gid, members = '']) => ({
      name,
      gid: Number(gid),
      members: members.split(',').filter(Boolean),
    }));
    return new Passwd(accounts, groups);
  }

  named(name: string): LocalAccount | null {
    return this.byName.get(name) ?? null;
  }

  numbered(uid: number): LocalAccount | null {
    return this.byUid.get(uid) ?? null;
  }

  group(name: string): LocalGroup | null {
    return this.groupsByName.get(name) ?? null;
  }

  isIn(name: string, group: string): boolean {
    return this.group(group)?.members.includes(name) ?? false;
  }

  groupsOf(name: string): string[] {
    return this.groups.filter(({ members }) => members.includes(name)).map((group) => group.name);
  }
}

async function linesOf(file: string): Promise<string[][]> {
  const text = (await contentOf(file)) ?? '';
  return text
    .split('\n')
    .filter((line) => line !== '' && !/^[#+-]/.test(line))
    .map((line) => line.split(':'));
}
