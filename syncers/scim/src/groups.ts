import { inChunks, inPages, ReportedError, report } from '@muster/syncer-core';
import type { Accounts } from './accounts.ts';
import { isUnknownOperation, type Resource, type ScimClient } from './client.ts';
import type { Group } from './types.ts';

const maxMembersPerRequest = 500;

type Member = { value: string };

const asMembers = (ids: Iterable<string>): Member[] => [...ids].map((value) => ({ value }));

/** The ids of the members that the application returned. Empty also if it returns groups without their members. */
const membersOf = ({ members }: Resource): Set<string> =>
  new Set(((members ?? []) as Member[]).map(({ value }) => value));

/** The groups of an application that Muster keeps: those whose externalId is the id of a user group. */
export class Groups {
  private readonly client: ScimClient;
  private readonly accounts: Accounts;
  readonly managed = new Map<string, Resource>();
  /**
   * Whether the application returns the members of groups; null if not known yet. Some cloud applications return every
   * group without members. Then the members that were written last count.
   */
  private showsMembers: boolean | null = null;
  /** The members that were written since everything was read, by the application's group id. */
  private readonly written = new Map<string, Set<string>>();

  constructor(client: ScimClient, accounts: Accounts) {
    this.client = client;
    this.accounts = accounts;
  }

  async read(): Promise<void> {
    this.managed.clear();
    this.written.clear();
    for await (const resource of this.client.all('Group'))
      if (/^group_\d+$/.test(resource.externalId ?? ''))
        this.remember(resource.externalId as string, resource);
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
        members: asMembers([...wanted].slice(0, maxMembersPerRequest)),
      });
      this.remember(group.id, made);
      // The answer may contain fewer members: there were too many, or the application accepts no members with a new
      // group.
      if (wanted.size > 0) await this.keep(group, people);
      return true;
    }
    const present = await this.presentIn(group.id, known);
    const isRenamed = known.displayName !== group.name;
    const joining = [...wanted].filter((id) => !present?.has(id));
    const leaving = [...(present ?? [])].filter((id) => !wanted.has(id));
    if (present !== null && !isRenamed && joining.length + leaving.length === 0) return false;
    try {
      await this.change(group, known, { present, joining, leaving, wanted });
    } catch (error) {
      // A part may have been done. The next try starts with what is there now.
      const now = await this.client.get('Group', known.id).catch(() => null);
      if (now) this.remember(group.id, now);
      throw error;
    }
    const now = await this.client.get('Group', known.id);
    if (wanted.size > 0 && membersOf(now).size === 0) this.showsMembers = false;
    this.remember(group.id, now);
    return true;
  }

  private async change(
    { name }: Group,
    known: Resource,
    {
      present,
      joining,
      leaving,
      wanted,
    }: { present: Set<string> | null; joining: string[]; leaving: string[]; wanted: Set<string> },
  ): Promise<void> {
    if (!this.client.canPatch) {
      await this.put(known, name, wanted);
      this.written.set(known.id, wanted);
      return;
    }
    // Members first: ending access must not wait for a name that the application may refuse.
    if (present === null) await this.replaceMembers(known, wanted);
    else {
      await this.removeMembers(known, leaving, wanted);
      for (const ids of inChunks(joining, maxMembersPerRequest))
        await this.patch(known, { op: 'add', path: 'members', value: asMembers(ids) });
    }
    this.written.set(known.id, wanted);
    if (known.displayName === name) return;
    await this.patch(known, { op: 'replace', path: 'displayName', value: name }).catch(async (error) => {
      if (!isUnknownOperation(error)) throw error;
      await this.put(known, name, wanted);
    });
  }

  async remove(group: string): Promise<void> {
    const known = this.managed.get(group);
    if (!known) return;
    await this.client.delete('Group', known.id);
    this.managed.delete(group);
    this.written.delete(known.id);
  }

  /** The members that a group has in the application; null if that is unknown. */
  private async presentIn(group: string, known: Resource): Promise<Set<string> | null> {
    const shown = membersOf(known);
    if (shown.size > 0 || this.showsMembers) return shown;
    const written = this.written.get(known.id);
    if (written) return written;
    // The application may list groups without members, but return a single group with them.
    const whole = await this.client.get('Group', known.id);
    this.remember(group, whole);
    return this.showsMembers ? membersOf(whole) : null;
  }

  private async replaceMembers(known: Resource, wanted: ReadonlySet<string>): Promise<void> {
    const [first = [], ...more] = inPages([...wanted], maxMembersPerRequest);
    try {
      await this.patch(known, { op: 'replace', path: 'members', value: asMembers(first) });
      for (const ids of more) await this.patch(known, { op: 'add', path: 'members', value: asMembers(ids) });
    } catch (error) {
      if (!isUnknownOperation(error)) throw error;
      await this.put(known, known.displayName, wanted);
    }
  }

  /**
   * Not every application supports each way to remove a member, and some answer as if they did. So the remaining
   * members are checked.
   */
  private async removeMembers(
    known: Resource,
    leaving: readonly string[],
    wanted: ReadonlySet<string>,
  ): Promise<void> {
    if (leaving.length === 0) return;
    const ways: (() => Promise<void>)[] = [
      async () => {
        for (const id of leaving)
          await this.patch(known, { op: 'remove', path: `members[value eq ${JSON.stringify(id)}]` });
      },
      // The form that Microsoft Entra ID uses.
      async () => {
        for (const ids of inChunks(leaving, maxMembersPerRequest))
          await this.patch(known, { op: 'remove', path: 'members', value: asMembers(ids) });
      },
      () => this.put(known, known.displayName, wanted),
    ];
    let refusal: unknown = null;
    for (const way of ways) {
      try {
        await way();
        refusal = null;
      } catch (error) {
        if (!isUnknownOperation(error)) throw error;
        refusal = error;
        continue;
      }
      if (!this.showsMembers) return;
      const left = membersOf(await this.client.get('Group', known.id));
      if (!leaving.some((id) => left.has(id))) return;
    }
    throw (
      refusal ??
      new ReportedError(
        report('REPORT_MEMBERS_STAY', { count: leaving.length, group: String(known.displayName) }),
      )
    );
  }

  private patch(known: Resource, operation: object): Promise<void> {
    return this.client.patch('Group', known, [operation]);
  }

  private async put({ id }: Resource, displayName: unknown, members: Iterable<string>): Promise<void> {
    const now = await this.client.get('Group', id);
    await this.client.replace('Group', now, { ...now, displayName, members: asMembers(members) });
  }

  private remember(group: string, resource: Resource): void {
    this.managed.set(group, resource);
    if (membersOf(resource).size > 0) this.showsMembers = true;
  }
}
