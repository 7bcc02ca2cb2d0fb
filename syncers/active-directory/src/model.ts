import type { DomainController } from './domain-controller.ts';
import {
  type Group,
  hasFacts,
  isDeleted,
  isUnit,
  memberChanges,
  objectOf,
  type Person,
  type Raw,
} from './entry.ts';
import { namedOf } from './names.ts';

/** The domain, as far as it was heard: people, groups, and who is listed in which. */
export class Model {
  readonly people = new Map<string, Person>();
  readonly groups = new Map<string, Group>();
  /** By group: GUIDs of whatever is listed there. */
  readonly members = new Map<string, Set<string>>();

  /** Everything: from no cookie, each entry is complete. */
  load(entries: readonly Raw[]): void {
    for (const raw of entries) {
      if (isDeleted(raw)) continue;
      this.put(raw);
      const { guid } = namedOf(raw.dn);
      if (this.groups.has(guid)) this.members.set(guid, new Set(memberChanges(raw).added));
    }
  }

  /** What has changed. Only what is said of members can be relied on: the rest is asked for. Whether units have moved. */
  async applyChanges(
    entries: readonly Raw[],
    controller: DomainController,
  ): Promise<{ hasMovedUnits: boolean }> {
    const touched: string[] = [];
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
      for (const member of removed) listed.delete(member);
      for (const member of added) listed.add(member);
    }
    const found = await controller.objects(touched);
    const there = new Set<string>();
    for (const raw of found) {
      const { guid } = namedOf(raw.dn);
      there.add(guid);
      const wasGroup = this.groups.has(guid);
      this.put(raw);
      // New here, or back: who is in it was said before it was known, or is not said again.
      if (this.groups.has(guid) && !wasGroup) this.members.set(guid, await controller.members(guid));
      if (isUnit(raw)) hasMovedUnits = true;
    }
    for (const guid of touched) if (!there.has(guid)) this.forget(guid);
    return { hasMovedUnits };
  }

  put(raw: Raw): void {
    const object = objectOf(raw);
    if (object?.kind === 'USER') this.people.set(object.guid, object);
    else if (object) this.groups.set(object.guid, object);
  }

  /** A deleted object is a member of nothing; that is not said of each group. */
  forget(guid: string): void {
    this.people.delete(guid);
    this.groups.delete(guid);
    this.members.delete(guid);
    for (const listed of this.members.values()) listed.delete(guid);
  }
}
