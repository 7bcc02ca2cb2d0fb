import type { Accounts } from './accounts.ts';
import type { Resource, ScimClient } from './client.ts';
import type { Group } from './types.ts';

const maxMembersPerRequest = 500;

type Member = { value: string };

/** The groups of an application that Muster keeps: those whose externalId is the id of a user group. */
export class Groups {
  private readonly client: ScimClient;
  private readonly accounts: Accounts;
  readonly managed = new Map<string, Resource>();

  constructor(client: ScimClient, accounts: Accounts) {
    this.client = client;
    this.accounts = accounts;
  }

  async read(): Promise<void> {
    this.managed.clear();
    for await (const resource of this.client.all('Group'))
      if (/^group_\d+$/.test(resource.externalId ?? ''))
        this.managed.set(resource.externalId as string, resource);
  }

  /** Writes the name and the members: those who have an account there. Returns whether anything differed. */
  async keep(group: Group, people: readonly string[]): Promise<boolean> {
    const wanted = new Set(people.flatMap((user) => this.accounts.managed.get(user)?.id ?? []));
    const known = this.managed.get(group.id);
    if (!known) {
      const made = await this.client.create('Group', {
        schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
        displayName: group.name,
        externalId: group.id,
        members: [...wanted].slice(0, maxMembersPerRequest).map((value) => ({ value })),
      });
      this.managed.set(group.id, made);
      if (wanted.size > maxMembersPerRequest) await this.keep(group, people);
      return true;
    }
    const operations = this.operationsFor(known, group, wanted);
    if (operations.length === 0) return false;
    if (this.client.canPatch) {
      for (const operation of operations) await this.client.patch('Group', known, [operation]);
    } else {
      const members = [...wanted].map((value) => ({ value }));
      await this.client.replace('Group', known, { ...known, displayName: group.name, members });
    }
    this.managed.set(group.id, await this.client.get('Group', known.id));
    return true;
  }

  async remove(group: string): Promise<void> {
    const known = this.managed.get(group);
    if (!known) return;
    await this.client.delete('Group', known.id);
    this.managed.delete(group);
  }

  private operationsFor(known: Resource, { name }: Group, wanted: ReadonlySet<string>): object[] {
    const present = new Set(((known.members ?? []) as Member[]).map(({ value }) => value));
    const joining = [...wanted].filter((id) => !present.has(id));
    const leaving = [...present].filter((id) => !wanted.has(id));
    const operations: object[] = [];
    if (known.displayName !== name) operations.push({ op: 'replace', path: 'displayName', value: name });
    for (let from = 0; from < joining.length; from += maxMembersPerRequest) {
      const value = joining.slice(from, from + maxMembersPerRequest).map((id) => ({ value: id }));
      operations.push({ op: 'add', path: 'members', value });
    }
    for (const id of leaving)
      operations.push({ op: 'remove', path: `members[value eq ${JSON.stringify(id)}]` });
    return operations;
  }
}
