import type { Attributes } from './attributes.ts';
import type { Layout } from './config.ts';
import { normalized, under } from './dn.ts';
import type { Entry } from './entries.ts';
import type { ObservedEntry } from './observed.ts';

/** The differences between an entry in LDAP and what it should be. */
export interface Difference {
  isMissing: boolean;
  isRenamed: boolean;
  /** Attributes with other values; also the object classes if some are missing. */
  replace: Attributes;
  addMembers: string[];
  removeMembers: string[];
}

/** The members to write. A group that must not be empty gets a placeholder as its only member. */
export function membersOf(layout: Layout, entry: Entry): Set<string> {
  const { members } = entry;
  if (!members || members.size > 0 || layout.groupClass === 'groupOfMembers') return members ?? new Set();
  return new Set([placeholderOf(layout)]);
}

export const placeholderOf = (layout: Layout): string => normalized(under(layout.placeholder, layout.base));

export function differenceOf(layout: Layout, entry: Entry, seen: ObservedEntry | undefined): Difference {
  const members = membersOf(layout, entry);
  if (!seen)
    return { isMissing: true, isRenamed: false, replace: {}, addMembers: [...members], removeMembers: [] };
  const replace: Attributes = {};
  for (const [name, values] of Object.entries(entry.attributes)) {
    if (!isSame(values, seen.attributes[name] ?? [])) replace[name] = values;
  }
  const classes = new Set(seen.classes.map((name) => name.toLowerCase()));
  const missing = entry.classes.filter((name) => !classes.has(name.toLowerCase()));
  if (missing.length > 0) replace.objectClass = [...seen.classes, ...missing];
  const isRenamed = normalized(entry.dn) !== normalized(seen.dn);
  // Renaming also writes the attribute that is part of the name.
  if (isRenamed) delete replace[entry.dn.slice(0, entry.dn.indexOf('='))];
  return {
    isMissing: false,
    isRenamed,
    replace,
    addMembers: entry.members ? [...members].filter((member) => !seen.members.has(member)) : [],
    removeMembers: entry.members ? [...seen.members].filter((member) => !members.has(member)) : [],
  };
}

function isSame(wanted: readonly string[], seen: readonly string[]): boolean {
  if (wanted.length !== seen.length) return false;
  if (wanted.length === 1) return wanted[0] === seen[0];
  const there = new Set(seen);
  return wanted.every((value) => there.has(value));
}

/** Attributes that others have written into an entry of Muster. */
export function foreignAttributes(layout: Layout, seen: ObservedEntry): string[] {
  const own = new Set(
    [...Object.keys(layout.personAttributes), 'userPassword', layout.sshKeys ?? '', layout.anchor].map(
      (name) => name.toLowerCase(),
    ),
  );
  return Object.keys(seen.attributes).filter((name) => !own.has(name.toLowerCase()));
}
