import { inChunks } from '@muster/syncer-core';
import { placeholderOf } from './difference.ts';
import type { Directory } from './directory.ts';
import { memberAttribute, type ObservedEntry } from './observed.ts';
import type { SyncContext } from './plan.ts';

/** At most this many values per request, so that other requests are not blocked for long. */
export const valuesAtOnce = 1_000;

/** Writes the members of groups. */
export class MemberWriter {
  private readonly context: SyncContext;
  private readonly directory: Directory;

  constructor(context: SyncContext, directory: Directory) {
    this.context = context;
    this.directory = directory;
  }

  async add({ dn, members }: ObservedEntry, joining: readonly string[]): Promise<void> {
    const { layout, observed } = this.context;
    for (const some of inChunks(joining, valuesAtOnce)) {
      const names = some.map((member) => observed.nameOf(member));
      await this.directory.values('add', dn, memberAttribute(layout), names);
      for (const member of some) members.add(member);
    }
  }

  /** Counts the members as removed at once: their entries may be deleted meanwhile, and then their names would be unknown. */
  async remove({ dn, members }: ObservedEntry, leaving: readonly string[]): Promise<void> {
    const { layout, observed } = this.context;
    const named = leaving.map((member) => ({ member, name: observed.nameOf(member) }));
    for (const { member } of named) members.delete(member);
    for (const some of inChunks(named, valuesAtOnce)) {
      try {
        await this.directory.values(
          'delete',
          dn,
          memberAttribute(layout),
          some.map(({ name }) => name),
        );
      } catch (error) {
        for (const { member } of named) members.add(member);
        throw error;
      }
    }
  }

  /** Removes users from all groups, many users per request. */
  async removeFromGroups(users: readonly string[]): Promise<void> {
    if (users.length === 0) return;
    const { layout, observed } = this.context;
    for (const target of [...observed.targets]) {
      for (const anchor of observed.anchorsOf(target)) {
        const seen = observed.entries.get(anchor);
        const leaving = seen ? users.filter((user) => seen.members.has(user)) : [];
        if (!seen || leaving.length === 0) continue;
        if (leaving.length === seen.members.size && layout.groupClass !== 'groupOfMembers')
          await this.add(seen, [placeholderOf(layout)]);
        await this.remove(seen, leaving);
      }
    }
  }

  /** Replaces the old name of a user in their groups. Some servers do that by themselves, others do not. */
  async rename(user: string, from: string, to: string): Promise<void> {
    const { layout, observed } = this.context;
    const attribute = memberAttribute(layout);
    for (const target of observed.targets) {
      for (const anchor of observed.anchorsOf(target)) {
        const seen = observed.entries.get(anchor);
        if (!seen?.members.has(user)) continue;
        await this.directory.values('add', seen.dn, attribute, [to]);
        await this.directory.values('delete', seen.dn, attribute, [from]);
      }
    }
  }

  /**
   * A group may still contain the name of a deleted entry. When the entry is written again, that name belongs to the
   * user again.
   */
  recognise({ members }: ObservedEntry): void {
    for (const member of [...members].filter((one) => one.includes('='))) {
      const user = this.context.observed.memberOf(member);
      if (user === member) continue;
      members.delete(member);
      members.add(user);
    }
  }

  /**
   * Whether a group can name the member. A user without an entry has no DN, which is reported as a failure of the user. A
   * member with `=` is a DN already, such as the placeholder.
   */
  canName(member: string): boolean {
    return member.includes('=') || this.context.observed.entries.has(member);
  }
}
