import { ReportedError, report, UnreachableError } from '@muster/syncer-core';
import { differenceOf, foreignAttributes, membersOf, placeholderOf } from './difference.ts';
import { type Directory, isTaken } from './directory.ts';
import { normalized, parentOf, rdn, under } from './dn.ts';
import { type Entry, personAnchor, personGroupOf, targetOf } from './entries.ts';
import { IncompleteError, writtenWithout } from './left-out.ts';
import { memberAttribute, type ObservedEntry } from './observed.ts';
import { isExplained, type SyncContext } from './plan.ts';

/** At most this many values per request, so that other requests are not blocked for long. */
const valuesAtOnce = 1_000;

/** Whether an entry, or a member of an entry, may be removed in this run. */
export type MayRemove = (anchor: string, member: string | null) => boolean;

export const always: MayRemove = () => true;

/** Changes entries to what they should be. Throws if the server refuses a change. */
export class Applier {
  private readonly context: SyncContext;
  private readonly directory: Directory;
  /** Renames happen one after the other, since one entry may need the name that another one leaves. */
  private renaming = Promise.resolve();

  constructor(context: SyncContext, directory: Directory) {
    this.context = context;
    this.directory = directory;
  }

  /**
   * Writes the entry of a user who should have one. If a part of it cannot be written, writes the rest and then throws.
   */
  async provisionPerson(user: string): Promise<void> {
    const entry = await this.writePersonEntry(user);
    if (this.context.layout.personGroups !== null) await this.provisionTarget(personGroupOf(user), always);
    if (entry && entry.leftOut.length > 0) throw new IncompleteError(entry.dn, entry.leftOut);
  }

  /** Returns the entry as it was written; null if there should be none. */
  private writePersonEntry(user: string): Promise<Entry | null> {
    return this.withRetry(personAnchor(user), async () => {
      const { entries, layout, observed } = this.context;
      const entry = entries.ofPerson(user);
      if (!entry) return null;
      let written = entry;
      await this.withFreeName(entry, async () => {
        const seen = observed.entries.get(entry.anchor);
        if (!seen) {
          written = await this.addEntry(entry, {});
          return;
        }
        const { isRenamed, replace } = differenceOf(layout, entry, seen);
        const old = seen.dn;
        written = await this.updateEntry(entry, seen, isRenamed, replace);
        if (isRenamed) await this.renameMember(user, old, entry.dn);
      });
      return written;
    });
  }

  /** Writes the entries of a target. If one fails, the others are still written. */
  async provisionTarget(target: string, mayRemove: MayRemove): Promise<void> {
    const { entries, observed } = this.context;
    const wanted = new Map(entries.ofTarget(target).map((entry) => [entry.anchor, entry]));
    let failure: unknown = null;
    for (const anchor of new Set([...wanted.keys(), ...observed.anchorsOf(target)])) {
      const entry = wanted.get(anchor);
      try {
        const written = await this.withRetry(anchor, async () => {
          if (entry) return this.provisionGroup(entry, mayRemove);
          await this.removeEntry(anchor, mayRemove);
          return null;
        });
        if (written && written.leftOut.length > 0)
          failure ??= new IncompleteError(written.dn, written.leftOut);
      } catch (error) {
        if (error instanceof UnreachableError) throw error;
        failure ??= error;
      }
    }
    if (failure !== null) throw failure;
  }

  /** Ends the entry of a user. If others have written attributes into it, these stay, but nobody can sign in with it. */
  async endUser(user: string, mayRemove: MayRemove): Promise<void> {
    await this.provisionTarget(personGroupOf(user), mayRemove);
    const anchor = personAnchor(user);
    await this.withRetry(anchor, async () => {
      const seen = this.context.observed.entries.get(anchor);
      if (!seen || !mayRemove(anchor, null)) return;
      // Some servers keep the names of deleted people in groups.
      await this.removeFromGroups([user]);
      const { layout } = this.context;
      if (foreignAttributes(layout, seen).length === 0) return this.removeEntry(anchor, mayRemove);
      const secrets = ['userPassword', layout.sshKeys ?? ''].filter((name) => seen.attributes[name]?.length);
      if (secrets.length === 0) return;
      await this.directory.replace(seen.dn, Object.fromEntries(secrets.map((name) => [name, []])));
      for (const name of secrets) delete seen.attributes[name];
    });
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
          await this.addMembers(seen, [placeholderOf(layout)]);
        await this.removeMembers(seen, leaving);
      }
    }
  }

  /**
   * Writes an entry whose name another entry of Muster may still have. Entries may exchange names, or pass them on in a
   * chain: so an entry that has to leave its name first gets a temporary one, and then its own.
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
    // The next rename waits for this one, whether it succeeds or not.
    this.renaming = work.catch(() => {});
    await work;
    if (moved !== null) await this.giveFinalName(moved);
  }

  /** Gives a temporary name to the entry that has this name and must leave it. Returns the anchor of that entry. */
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

  /** Gives an entry with a temporary name its own name. An entry that should not exist is removed later, in its turn. */
  private async giveFinalName(anchor: string): Promise<void> {
    const entry = this.entryOf(anchor);
    if (!entry) return;
    if (targetOf(anchor) === null) await this.writePersonEntry(anchor);
    else
      await this.withRetry(anchor, () =>
        this.provisionGroup(entry, (of, member) => isExplained(this.context, of, member)),
      );
  }

  /** The entry as it should be; null if it should not exist. */
  private entryOf(anchor: string): Entry | null {
    const { entries } = this.context;
    const target = targetOf(anchor);
    if (target === null) return entries.ofPerson(anchor);
    return entries.ofTarget(target).find((entry) => entry.anchor === anchor) ?? null;
  }

  /** Runs `work`. If it fails, reads the entry, since what is known of it may be wrong, and tries once more. */
  private async withRetry<Value>(anchor: string, work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof UnreachableError) throw error;
      const { observed } = this.context;
      const found = await this.directory.byAnchor(anchor);
      if (found) observed.set(found);
      else observed.forget(anchor);
      return await work();
    }
  }

  /** Returns the entry without what the server has refused. */
  private async addEntry(entry: Entry, more: Record<string, string[]>): Promise<Entry> {
    try {
      const { written, leftOut } = await writtenWithout(
        entry.attributes,
        this.neededBy(entry),
        (attributes) => this.directory.add(entry.dn, { objectClass: entry.classes, ...attributes, ...more }),
      );
      const added = { ...entry, attributes: written, leftOut: [...entry.leftOut, ...leftOut] };
      this.context.observed.setWritten(added, undefined);
      return added;
    } catch (error) {
      // If the entry with this name has the same anchor, it is our own: reading it again resolves the failure.
      if (isTaken(error) && !(await this.directory.byAnchor(entry.anchor)))
        throw await this.nameTakenError(entry);
      throw error;
    }
  }

  /** The attributes that an entry must have: the one in its name, and the anchor. */
  private neededBy({ dn }: Entry): string[] {
    return [dn.slice(0, dn.indexOf('=')), this.context.layout.anchor];
  }

  /** The error that says which entry has the name already. */
  private async nameTakenError({ dn }: Entry): Promise<Error> {
    const found = await this.directory.at(dn);
    if (!found) return new ReportedError(report('REPORT_NAME_NOT_OURS', { dn }));
    this.context.observed.set(found);
    const holder = this.context.observed.anchorAt(dn) ?? '';
    return new ReportedError(report('REPORT_NAME_TWICE', { dn, holder }));
  }

  private async updateEntry(
    entry: Entry,
    seen: ObservedEntry,
    isRenamed: boolean,
    replace: Record<string, string[]>,
  ): Promise<Entry> {
    if (isRenamed) {
      await this.directory.rename(seen.dn, entry.dn).catch(async (error) => {
        throw isTaken(error) ? await this.nameTakenError(entry) : error;
      });
    }
    if (!isRenamed && Object.keys(replace).length === 0) return entry;
    const { written, leftOut } = await writtenWithout(replace, this.neededBy(entry), async (attributes) => {
      if (Object.keys(attributes).length > 0) await this.directory.replace(entry.dn, attributes);
    });
    const { objectClass: _classes, ...changed } = written;
    const updated = {
      ...entry,
      attributes: { ...entry.attributes, ...changed },
      leftOut: [...entry.leftOut, ...leftOut],
    };
    this.context.observed.setWritten(updated, seen);
    return updated;
  }

  /** Replaces the old name of a user in their groups. Some servers do that by themselves, others do not. */
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

  /** Returns the entry as it was written. */
  private async provisionGroup(entry: Entry, mayRemove: MayRemove): Promise<Entry> {
    const { layout } = this.context;
    let written = entry;
    await this.withFreeName(entry, async () => {
      written = await this.writeGroupEntry(entry);
    });
    this.recogniseMembers(this.seen(entry.anchor));
    const { addMembers, removeMembers } = differenceOf(layout, entry, this.seen(entry.anchor));
    await this.addMembers(
      this.seen(entry.anchor),
      addMembers.filter((member) => this.hasEntry(member)),
    );
    await this.removeMembers(
      this.seen(entry.anchor),
      removeMembers.filter((member) => mayRemove(entry.anchor, member)),
    );
    return written;
  }

  /**
   * A group may still contain the name of a deleted entry. When the entry is written again, that name belongs to the
   * user again.
   */
  private recogniseMembers({ members }: ObservedEntry): void {
    for (const member of [...members].filter((one) => one.includes('='))) {
      const user = this.context.observed.memberOf(member);
      if (user === member) continue;
      members.delete(member);
      members.add(user);
    }
  }

  /** Writes everything of a group except its members. */
  private async writeGroupEntry(entry: Entry): Promise<Entry> {
    const { layout, observed } = this.context;
    if (!observed.entries.has(entry.anchor)) {
      const first = [...membersOf(layout, entry)]
        .filter((member) => this.hasEntry(member))
        .slice(0, valuesAtOnce);
      const names = first.map((member) => observed.nameOf(member));
      const added = await this.addEntry(entry, entry.members ? { [memberAttribute(layout)]: names } : {});
      const { members } = this.seen(entry.anchor);
      for (const member of first) members.add(member);
      return added;
    }
    const { isRenamed, replace } = differenceOf(layout, entry, this.seen(entry.anchor));
    return this.updateEntry(entry, this.seen(entry.anchor), isRenamed, replace);
  }

  private async addMembers({ dn, members }: ObservedEntry, joining: readonly string[]): Promise<void> {
    const { layout, observed } = this.context;
    for (const some of batches(joining)) {
      const names = some.map((member) => observed.nameOf(member));
      await this.directory.values('add', dn, memberAttribute(layout), names);
      for (const member of some) members.add(member);
    }
  }

  /** Counts the members as removed at once: their entries may be deleted meanwhile, and then their names would be unknown. */
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
    if (!seen) throw new ReportedError(report('REPORT_ENTRY_REMOVED', { anchor }));
    return seen;
  }

  /**
   * Whether a group can name the member. A user without an entry has no DN, which is reported as a failure of the user. A
   * member with `=` is a DN already, such as the placeholder.
   */
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
