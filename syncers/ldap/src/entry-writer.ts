import { NameTakenError, ReportedError, report } from '@muster/syncer-core';
import { type Directory, isTaken } from './directory.ts';
import { type Entry, targetOf } from './entries.ts';
import { writtenWithout } from './left-out.ts';
import type { ObservedEntry } from './observed.ts';
import type { SyncContext } from './plan.ts';

/** Whether an entry, or a member of an entry, may be removed in this run. */
export type MayRemove = (anchor: string, member: string | null) => boolean;

export const always: MayRemove = () => true;

/** Writes entries one by one, without the members of groups, and keeps in mind what was written. */
export class EntryWriter {
  private readonly context: SyncContext;
  private readonly directory: Directory;

  constructor(context: SyncContext, directory: Directory) {
    this.context = context;
    this.directory = directory;
  }

  /** Returns the entry without what the server has refused. */
  async add(entry: Entry, more: Record<string, string[]>): Promise<Entry> {
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
    const holder = this.nameOf(this.context.observed.anchorAt(dn) ?? '');
    return new NameTakenError(report('REPORT_NAME_TWICE', { dn, holder }));
  }

  /** The name in Muster of the object to which an entry belongs, and its id. */
  private nameOf(anchor: string): string {
    const { desired } = this.context;
    const target = targetOf(anchor);
    const name =
      target === null ? desired.people.get(anchor)?.user.username : desired.targets.get(target)?.name;
    return name === undefined ? anchor : `${name} (${target ?? anchor})`;
  }

  async update(
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

  async remove(anchor: string, mayRemove: MayRemove): Promise<void> {
    const seen = this.context.observed.entries.get(anchor);
    if (!seen || !mayRemove(anchor, null)) return;
    await this.directory.remove(seen.dn);
    this.context.observed.forget(anchor);
  }

  seen(anchor: string): ObservedEntry {
    const seen = this.context.observed.entries.get(anchor);
    if (!seen) throw new ReportedError(report('REPORT_ENTRY_REMOVED', { anchor }));
    return seen;
  }
}
