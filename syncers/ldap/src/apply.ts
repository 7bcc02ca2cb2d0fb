import { UnreachableError } from '@muster/syncer-core';
import { differenceOf, foreignAttributes, membersOf, placeholderOf } from './difference.ts';
import { type Directory, isTaken } from './directory.ts';
import { normalized, parentOf, rdn, under } from './dn.ts';
import { type Entry, personAnchor, targetOf } from './entries.ts';
import { memberAttribute, type ObservedEntry } from './observed.ts';
import { isExplained, type SyncContext } from './plan.ts';

/** Values of one request. Larger ones keep others waiting. */
const valuesAtOnce = 1_000;

/** Says whether something may be removed in this run: an entry, or a member of it. */
export type MayRemove = (anchor: string, member: string | null) => boolean;

export const always: MayRemove = () => true;

/** Makes entries what they should be, and throws where one cannot be. */
export class Applier {
  private readonly context: SyncContext;
  private readonly directory: Directory;
  /** Entries change their names one after the other: what one leaves, the next may have. */
  private renaming = Promise.resolve();

  constructor(context: SyncContext, directory: Directory) {
    this.context = context;
    this.directory = directory;
  }

  /** The entry of a user who should be there. */
  async provisionPerson(user: string): Promise<void> {
    await this.withRetry(personAnchor(user), async () => {
      const { entries, layout, observed } = this.context;
      const entry = entries.ofPerson(user);
      if (!entry) return;
      await this.withFreeName(entry, async () => {
        const seen = observed.entries.get(entry.anchor);
        if (!seen) return this.addEntry(entry, {});
        const { isRenamed, replace } = differenceOf(layout, entry, seen);
        const old = seen.dn;
        await this.updateEntry(entry, seen, isRenamed, replace);
        if (isRenamed) await this.renameMember(user, old, entry.dn);
      });
    });
  }

  /** The entries of a target: what fails for one of them does not hold up the others. */
  async provisionTarget(target: string, mayRemove: MayRemove): Promise<void> {
    const { entries, observed } = this.context;
    const wanted = new Map(entries.ofTarget(target).map((entry) => [entry.anchor, entry]));
    let failure: unknown = null;
    for (const anchor of new Set([...wanted.keys(), ...observed.anchorsOf(target)])) {
      const entry = wanted.get(anchor);
      try {
        await this.withRetry(anchor, () =>
          entry ? this.provisionGroup(entry, mayRemove) : this.removeEntry(anchor, mayRemove),
        );
      } catch (error) {
        if (error instanceof UnreachableError) throw error;
        failure ??= error;
      }
    }
    if (failure !== null) throw failure;
  }

  /** Ends a user. What others have written into the entry stays, and what signs in with it goes. */
  async endUser(user: string, mayRemove: MayRemove): Promise<void> {
    const anchor = personAnchor(user);
    await this.withRetry(anchor, async () => {
      const seen = this.context.observed.entries.get(anchor);
      if (!seen || !mayRemove(anchor, null)) return;
      // Some servers leave the names of deleted people in groups.
      await this.removeFromGroups([user]);
      const { layout } = this.context;
      if (foreignAttributes(layout, seen).length === 0) return this.removeEntry(anchor, mayRemove);
      const secrets = ['userPassword', layout.sshKeys ?? ''].filter((name) => seen.attributes[name]?.length);
      if (secrets.length === 0) return;
      await this.directory.replace(seen.dn, Object.fromEntries(secrets.map((name) => [name, []])));
      for (const name of secrets) delete seen.attributes[name];
    });
  }

  /** Takes users out of all groups, many at once. */
  async removeFromGroups(users: readonly string[]): Promise<void> {
    if (users.length === 0) return;
    const { layout, observed } = this.context;
    for (const target of [...observed.targets]) {
      for (const anchor of observed.anchorsOf(target)) {
        const seen = observed.entries.get(anchor);
        const leaving = seen ? users.filter((user) => seen.members.has(user)) : [];
        if (!seen || leaving.length === 0) continue;
        if (leaving.length === seen.members.size && layout.groupClass !== 'groupOfMembers')
          await this.addMembers(seen, [placeholderOf(layout)]);
        await this.removeMembers(seen, leaving);
      }
    }
  }

  /**
   * Writes an entry that may need a name that another entry of ours has. Names may be exchanged, or passed on in a row:
   * an entry that is to leave the name is given one that nobody wants first, and then its own.
   */
  private async withFreeName(entry: Entry, write: () => Promise<void>): Promise<void> {
    const { observed } = this.context;
    const seen = observed.entries.get(entry.anchor);
    const isFree = observed.anchorAt(entry.dn) === null;
    if (seen ? normalized(seen.dn) === normalized(entry.dn) : isFree) return write();
    let moved: string | null = null;
    const work = this.renaming.then(async () => {
      moved = await this.moveHolderAway(entry);
      await write();
    });
    // Whoever comes next only waits for it.
    this.renaming = work.catch(() => {});
    await work;
    if (moved !== null) await this.giveFinalName(moved);
  }

  /** Moves away the entry that has the name of another one, if it is to leave it; gives its anchor. */
  private async moveHolderAway({ anchor, dn }: Entry): Promise<string | null> {
    const { observed } = this.context;
    const holder = observed.anchorAt(dn);
    const seen = holder === null ? undefined : observed.entries.get(holder);
    if (holder === null || holder === anchor || !seen) return null;
    const entry = this.entryOf(holder);
    const leaves = entry ? normalized(entry.dn) !== normalized(dn) : isExplained(this.context, holder, null);
    if (!leaves) return null;
    const attribute = seen.dn.slice(0, seen.dn.indexOf('='));
    const name = `moving ${holder}`;
    const away = under(rdn(attribute, name), parentOf(seen.dn));
    await this.directory.rename(seen.dn, away);
    observed.setRenamed(holder, away, { [attribute]: [name] });
    if (targetOf(holder) === null) await this.renameMember(holder, seen.dn, away);
    return holder;
  }

  /** Gives an entry that was moved away the name that it shall have. One that shall not be there is removed in its turn. */
  private async giveFinalName(anchor: string): Promise<void> {
    const entry = this.entryOf(anchor);
    if (!entry) return;
    if (targetOf(anchor) === null) await this.provisionPerson(anchor);
    else
      await this.withRetry(anchor, () =>
        this.provisionGroup(entry, (of, member) => isExplained(this.context, of, member)),
      );
  }

  /** What an entry should be; null where it should not be there. */
  private entryOf(anchor: string): Entry | null {
    const { entries } = this.context;
    const target = targetOf(anchor);
    if (target === null) return entries.ofPerson(anchor);
    return entries.ofTarget(target).find((entry) => entry.anchor === anchor) ?? null;
  }

  /** What is known of the entry may be wrong: where something fails, it is read, and tried once more. */
  private async withRetry(anchor: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof UnreachableError) throw error;
      const { observed } = this.context;
      const found = await this.directory.byAnchor(anchor);
      if (found) observed.set(found);
      else observed.forget(anchor);
      await work();
    }
  }

  private async addEntry(entry: Entry, more: Record<string, string[]>): Promise<void> {
    try {
      await this.directory.add(entry.dn, { objectClass: entry.classes, ...entry.attributes, ...more });
    } catch (error) {
      // An entry of the same anchor is found by looking again.
      if (isTaken(error) && !(await this.directory.byAnchor(entry.anchor)))
        throw await this.nameTakenError(entry);
      throw error;
    }
    this.context.observed.setWritten(entry, undefined);
  }

  /** Says whose the name is. */
  private async nameTakenError({ dn }: Entry): Promise<Error> {
    const found = await this.directory.at(dn);
    if (!found) return new Error(`${dn} is there already, and is not Muster’s`);
    this.context.observed.set(found);
    const holder = this.context.observed.anchorAt(dn);
    return new Error(
      `${dn} is the name of ${holder} as well: LDAP takes both names for one. Rename one of the two in Muster.`,
    );
  }

  private async updateEntry(
    entry: Entry,
    seen: ObservedEntry,
    isRenamed: boolean,
    replace: Record<string, string[]>,
  ): Promise<void> {
    if (isRenamed) {
      await this.directory.rename(seen.dn, entry.dn).catch(async (error) => {
        throw isTaken(error) ? await this.nameTakenError(entry) : error;
      });
    }
    if (Object.keys(replace).length > 0) await this.directory.replace(entry.dn, replace);
    if (isRenamed || Object.keys(replace).length > 0) this.context.observed.setWritten(entry, seen);
  }

  /** Groups name their members: some servers follow a new name by themselves, others do not. */
  private async renameMember(user: string, from: string, to: string): Promise<void> {
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

  private async provisionGroup(entry: Entry, mayRemove: MayRemove): Promise<void> {
    const { layout } = this.context;
    await this.withFreeName(entry, () => this.writeGroupEntry(entry));
    const { addMembers, removeMembers } = differenceOf(layout, entry, this.seen(entry.anchor));
    await this.addMembers(
      this.seen(entry.anchor),
      addMembers.filter((member) => this.hasEntry(member)),
    );
    await this.removeMembers(
      this.seen(entry.anchor),
      removeMembers.filter((member) => mayRemove(entry.anchor, member)),
    );
  }

  /** All of a group but who else is in it. */
  private async writeGroupEntry(entry: Entry): Promise<void> {
    const { layout, observed } = this.context;
    if (!observed.entries.has(entry.anchor)) {
      const first = [...membersOf(layout, entry)]
        .filter((member) => this.hasEntry(member))
        .slice(0, valuesAtOnce);
      const names = first.map((member) => observed.nameOf(member));
      await this.addEntry(entry, entry.members ? { [memberAttribute(layout)]: names } : {});
      const { members } = this.seen(entry.anchor);
      for (const member of first) members.add(member);
    }
    const { isRenamed, replace } = differenceOf(layout, entry, this.seen(entry.anchor));
    await this.updateEntry(entry, this.seen(entry.anchor), isRenamed, replace);
  }

  private async addMembers({ dn, members }: ObservedEntry, joining: readonly string[]): Promise<void> {
    const { layout, observed } = this.context;
    for (const some of batches(joining)) {
      const names = some.map((member) => observed.nameOf(member));
      await this.directory.values('add', dn, memberAttribute(layout), names);
      for (const member of some) members.add(member);
    }
  }

  /** They count as gone at once: their entries may be removed meanwhile, and their names would not be known then. */
  private async removeMembers({ dn, members }: ObservedEntry, leaving: readonly string[]): Promise<void> {
    const { layout, observed } = this.context;
    const named = leaving.map((member) => ({ member, name: observed.nameOf(member) }));
    for (const { member } of named) members.delete(member);
    for (const some of batches(named)) {
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

  private seen(anchor: string): ObservedEntry {
    const seen = this.context.observed.entries.get(anchor);
    if (!seen) throw new Error(`The entry of ${anchor} was removed while it was being written`);
    return seen;
  }

  /** A user without an entry cannot be named, and that is the failure of the user. A placeholder names itself. */
  private hasEntry(member: string): boolean {
    return member.includes('=') || this.context.observed.entries.has(member);
  }

  private async removeEntry(anchor: string, mayRemove: MayRemove): Promise<void> {
    const seen = this.context.observed.entries.get(anchor);
    if (!seen || !mayRemove(anchor, null)) return;
    await this.directory.remove(seen.dn);
    this.context.observed.forget(anchor);
  }
}

function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < items.length; at += valuesAtOnce) yield items.slice(at, at + valuesAtOnce);
}
