import { contentOf } from './files.ts';

/** A line of /etc/passwd, with what /etc/shadow has beside it. */
export interface LocalAccount {
  name: string;
  uid: number;
  gid: number;
  comment: string;
  home: string;
  shell: string;
  /** Null: there is no line in /etc/shadow. */
  password: string | null;
  /** Days since 1970 from which on nobody gets in; null: never. */
  expires: number | null;
  /** Whether the password has an age, and one day lets nobody in before it is changed: also who comes with a key. */
  ages: boolean;
}

export interface LocalGroup {
  name: string;
  gid: number;
  members: string[];
}

/** Who has an account here, and in which group: the files, not what a directory adds to them. */
export class Passwd {
  readonly accounts: readonly LocalAccount[];
  readonly groups: readonly LocalGroup[];
  private readonly byUid: Map<number, LocalAccount>;
  private readonly byName: Map<string, LocalAccount>;
  private readonly groupsByName: Map<string, LocalGroup>;

  private constructor(accounts: LocalAccount[], groups: LocalGroup[]) {
    this.accounts = accounts;
    this.groups = groups;
    // The first one counts, as for the C library.
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
