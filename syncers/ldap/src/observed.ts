import type { Attributes } from './attributes.ts';
import type { Layout } from './config.ts';
import type { FoundEntry } from './directory.ts';
import { normalized } from './dn.ts';
import { type Entry, targetOf } from './entries.ts';

/** An entry of Muster as it was when it was last read or written. */
export interface ObservedEntry {
  dn: string;
  classes: string[];
  attributes: Attributes;
  /** Ids of users; the normalised DN for members who are no users of Muster. */
  members: Set<string>;
}

export const memberAttribute = (layout: Layout): string =>
  layout.groupClass === 'groupOfUniqueNames' ? 'uniqueMember' : 'member';

/** What is known of Muster's entries in LDAP. */
export class Observed {
  readonly entries = new Map<string, ObservedEntry>();
  private readonly users = new Map<string, string>();
  /** Anchors of all entries, by normalised DN. */
  private readonly names = new Map<string, string>();
  private readonly byTarget = new Map<string, Set<string>>();
  private readonly layout: Layout;

  constructor(layout: Layout) {
    this.layout = layout;
  }

  /** The anchors of a target's entries that exist. */
  anchorsOf(target: string): ReadonlySet<string> {
    return this.byTarget.get(target) ?? new Set();
  }

  get targets(): Iterable<string> {
    return this.byTarget.keys();
  }

  get people(): Iterable<string> {
    return this.users.values();
  }

  /** The number of entries and memberships. */
  get size(): number {
    let size = this.entries.size;
    for (const target of this.byTarget.values())
      for (const anchor of target) size += this.entries.get(anchor)?.members.size ?? 0;
    return size;
  }

  /** The user whose entry has a DN, otherwise the DN itself. */
  memberOf(dn: string): string {
    const name = normalized(dn);
    return this.users.get(name) ?? name;
  }

  /** The anchor of the entry with a DN; null if it is not an entry of Muster. */
  anchorAt(dn: string): string | null {
    return this.names.get(normalized(dn)) ?? null;
  }

  /** The DN of a member. */
  nameOf(member: string): string {
    return this.entries.get(member)?.dn ?? member;
  }

  /** Replaces everything. People are added before groups, since members are found by the DNs of people. */
  setAll(found: readonly FoundEntry[]): void {
    this.entries.clear();
    this.users.clear();
    this.names.clear();
    this.byTarget.clear();
    const isPerson = (entry: FoundEntry) => targetOf(this.anchorOf(entry)) === null;
    for (const entry of [...found.filter(isPerson), ...found.filter((entry) => !isPerson(entry))])
      this.set(entry);
  }

  set(found: FoundEntry): void {
    const anchor = this.anchorOf(found);
    const { [memberAttribute(this.layout)]: members = [], ...attributes } = found.attributes;
    this.keep(anchor, {
      dn: found.dn,
      classes: found.classes,
      attributes,
      members: new Set(members.map((dn) => this.memberOf(dn))),
    });
  }

  /** Records that an entry was written as it should be. */
  setWritten(entry: Entry, before: ObservedEntry | undefined): void {
    const classes = new Set([...(before?.classes ?? []), ...entry.classes]);
    this.keep(entry.anchor, {
      dn: entry.dn,
      classes: [...classes],
      attributes: { ...before?.attributes, ...entry.attributes },
      members: before?.members ?? new Set(),
    });
  }

  /** Records that an entry was renamed. */
  setRenamed(anchor: string, dn: string, attributes: Attributes): void {
    const seen = this.entries.get(anchor);
    if (seen) this.keep(anchor, { ...seen, dn, attributes: { ...seen.attributes, ...attributes } });
  }

  forget(anchor: string): void {
    const seen = this.entries.get(anchor);
    if (!seen) return;
    const target = targetOf(anchor);
    const name = normalized(seen.dn);
    // Another entry may have taken the old name meanwhile.
    if (this.names.get(name) === anchor) this.names.delete(name);
    if (this.users.get(name) === anchor) this.users.delete(name);
    if (target !== null && this.byTarget.get(target)?.delete(anchor) && this.anchorsOf(target).size === 0)
      this.byTarget.delete(target);
    this.entries.delete(anchor);
  }

  private keep(anchor: string, seen: ObservedEntry): void {
    this.forget(anchor);
    this.entries.set(anchor, seen);
    const target = targetOf(anchor);
    this.names.set(normalized(seen.dn), anchor);
    if (target === null) this.users.set(normalized(seen.dn), anchor);
    else this.byTarget.set(target, (this.byTarget.get(target) ?? new Set()).add(anchor));
  }

  private anchorOf({ attributes }: FoundEntry): string {
    return attributes[this.layout.anchor]?.[0] ?? '';
  }
}
