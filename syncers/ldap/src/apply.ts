import { UnreachableError } from '@muster/syncer-core';
import { differenceOf, foreignAttributes, membersOf } from './difference.ts';
import type { Directory } from './directory.ts';
import { normalized, parentOf, rdn, under } from './dn.ts';
import { type Entry, personAnchor, personGroupOf, targetOf } from './entries.ts';
import { always, EntryWriter, type MayRemove } from './entry-writer.ts';
import { IncompleteError } from './left-out.ts';
import { MemberWriter, valuesAtOnce } from './member-writer.ts';
import { memberAttribute } from './observed.ts';
import { isExplained, type SyncContext } from './plan.ts';

/** Changes entries to what they should be. Throws if the server refuses a change. */
export class Applier {
  private readonly context: SyncContext;
  private readonly directory: Directory;
  private readonly writer: EntryWriter;
  private readonly members: MemberWriter;
  /** Renames happen one after the other, since one entry may need the name that another one leaves. */
  private renaming = Promise.resolve();

  constructor(context: SyncContext, directory: Directory) {
    this.context = context;
    this.directory = directory;
    this.writer = new EntryWriter(context, directory);
    this.members = new MemberWriter(context, directory);
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
          written = await this.writer.add(entry, {});
          return;
        }
        const { isRenamed, replace } = differenceOf(layout, entry, seen);
        const old = seen.dn;
        written = await this.writer.update(entry, seen, isRenamed, replace);
        if (isRenamed) await this.members.rename(user, old, entry.dn);
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
          await this.writer.remove(anchor, mayRemove);
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

  /** Removes users from all groups, many users per request. */
  removeFromGroups(users: readonly string[]): Promise<void> {
    return this.members.removeFromGroups(users);
  }

  /** Ends the entry of a user. If others have written attributes into it, these stay, but nobody can sign in with it. */
  async endUser(user: string, mayRemove: MayRemove): Promise<void> {
    await this.provisionTarget(personGroupOf(user), mayRemove);
    const anchor = personAnchor(user);
    await this.withRetry(anchor, async () => {
      const seen = this.context.observed.entries.get(anchor);
      if (!seen || !mayRemove(anchor, null)) return;
      // Some servers keep the names of deleted people in groups.
      await this.members.removeFromGroups([user]);
      const { layout } = this.context;
      if (foreignAttributes(layout, seen).length === 0) return this.writer.remove(anchor, mayRemove);
      const secrets = ['userPassword', layout.sshKeys ?? ''].filter((name) => seen.attributes[name]?.length);
      if (secrets.length === 0) return;
      await this.directory.replace(seen.dn, Object.fromEntries(secrets.map((name) => [name, []])));
      for (const name of secrets) delete seen.attributes[name];
    });
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
    if (targetOf(holder) === null) await this.members.rename(holder, seen.dn, away);
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

  /** Returns the entry as it was written. */
  private async provisionGroup(entry: Entry, mayRemove: MayRemove): Promise<Entry> {
    const { layout } = this.context;
    let written = entry;
    await this.withFreeName(entry, async () => {
      written = await this.writeGroupEntry(entry);
    });
    this.members.recognise(this.writer.seen(entry.anchor));
    const { addMembers, removeMembers } = differenceOf(layout, entry, this.writer.seen(entry.anchor));
    await this.members.add(
      this.writer.seen(entry.anchor),
      addMembers.filter((member) => this.members.canName(member)),
    );
    await this.members.remove(
      this.writer.seen(entry.anchor),
      removeMembers.filter((member) => mayRemove(entry.anchor, member)),
    );
    return written;
  }

  /** Writes everything of a group except its members. */
  private async writeGroupEntry(entry: Entry): Promise<Entry> {
    const { layout, observed } = this.context;
    if (!observed.entries.has(entry.anchor)) {
      const first = [...membersOf(layout, entry)]
        .filter((member) => this.members.canName(member))
        .slice(0, valuesAtOnce);
      const names = first.map((member) => observed.nameOf(member));
      const added = await this.writer.add(entry, entry.members ? { [memberAttribute(layout)]: names } : {});
      const { members } = this.writer.seen(entry.anchor);
      for (const member of first) members.add(member);
      return added;
    }
    const { isRenamed, replace } = differenceOf(layout, entry, this.writer.seen(entry.anchor));
    return this.writer.update(entry, this.writer.seen(entry.anchor), isRenamed, replace);
  }
}
