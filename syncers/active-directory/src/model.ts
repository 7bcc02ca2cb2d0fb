import type { DomainController } from './domain-controller.ts';
import {
  type Group,
  type GroupName,
  hasFacts,
  isDeleted,
  isUnit,
  memberChanges,
  objectOf,
  type Person,
  type Raw,
} from './entry.ts';
import { namedOf } from './names.ts';

/** What is known of the domain: people, groups, and the listed members of each group. */
export class Model {
  /** The attribute by which groups are named. */
  private readonly groupName: GroupName;

  constructor(groupName: GroupName) {
    this.groupName = groupName;
  }

  readonly people = new Map<string, Person>();
  readonly groups = new Map<string, Group>();
  /** GUIDs of the listed members of each group. */
  readonly members = new Map<string, Set<string>>();
  /** The DNs, by GUID, of members that cannot be mirrored: contacts, and accounts of other domains. */
  private readonly unmirrored = new Map<string, string>();
  /** GUIDs of objects that are ignored without a report: computers and service accounts. */
  private readonly ignored = new Set<string>();

  /** The DN of a member who cannot be mirrored; null for all others. */
  unmirroredDn(guid: string): string | null {
    return this.isKnown(guid) ? null : (this.unmirrored.get(guid) ?? null);
  }

  private isKnown(guid: string): boolean {
    return this.people.has(guid) || this.groups.has(guid) || this.ignored.has(guid);
  }

  private recordUnmirrored(names: ReadonlyMap<string, string>): void {
    for (const [guid, dn] of names) if (!this.isKnown(guid)) this.unmirrored.set(guid, dn);
  }

  /** Replaces everything. Without a cookie, each entry is complete. */
  load(entries: readonly Raw[]): void {
    const names = new Map<string, string>();
    for (const raw of entries) {
      if (isDeleted(raw)) continue;
      this.put(raw);
      const { guid } = namedOf(raw.dn);
      if (!this.groups.has(guid)) continue;
      const { added } = memberChanges(raw);
      this.members.set(guid, new Set(added.keys()));
      for (const [member, dn] of added) names.set(member, dn);
    }
    // Only after all entries were read is it known which members are people or groups of the domain.
    this.recordUnmirrored(names);
  }

  /**
   * Applies changes. Only changes of members are complete; everything else is read again. Returns whether units have
   * moved.
   */
  async applyChanges(
    entries: readonly Raw[],
    controller: DomainController,
  ): Promise<{ hasMovedUnits: boolean }> {
    const touched: string[] = [];
    const names = new Map<string, string>();
    let hasMovedUnits = false;
    for (const raw of entries) {
      const { guid } = namedOf(raw.dn);
      if (isDeleted(raw)) {
        this.forget(guid);
        continue;
      }
      const isKnown = this.people.has(guid) || this.groups.has(guid);
      if (hasFacts(raw) || !isKnown) touched.push(guid);
      const listed = this.members.get(guid);
      const { added, removed } = memberChanges(raw);
      if (!listed) continue;
      for (const member of removed.keys()) listed.delete(member);
      for (const [member, dn] of added) {
        listed.add(member);
        names.set(member, dn);
      }
    }
    const found = await controller.objects(touched);
    const there = new Set<string>();
    for (const raw of found) {
      const { guid } = namedOf(raw.dn);
      there.add(guid);
      const wasGroup = this.groups.has(guid);
      this.put(raw);
      // A group that is new or was restored: its members were reported before it was known, or are not reported again.
      if (this.groups.has(guid) && !wasGroup) {
        const members = await controller.members(guid);
        this.members.set(guid, new Set(members.keys()));
        for (const [member, dn] of members) names.set(member, dn);
      }
      if (isUnit(raw)) hasMovedUnits = true;
    }
    for (const guid of touched) if (!there.has(guid)) this.forget(guid);
    this.recordUnmirrored(names);
    return { hasMovedUnits };
  }

  put(raw: Raw): void {
    const object = objectOf(raw, this.groupName);
    if (object?.kind === 'USER') this.people.set(object.guid, object);
    else if (object) this.groups.set(object.guid, object);
    else this.ignored.add(namedOf(raw.dn).guid);
  }

  /** Removes a deleted object from all groups, since Active Directory does not report that for each group. */
  forget(guid: string): void {
    this.people.delete(guid);
    this.groups.delete(guid);
    this.members.delete(guid);
    this.unmirrored.delete(guid);
    this.ignored.delete(guid);
    for (const listed of this.members.values()) listed.delete(guid);
  }
}
