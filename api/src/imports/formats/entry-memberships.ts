import { eachOf, type WithBreaks } from '../../shared/breaks.ts';
import { type ErrorText, errorText } from '../../shared/error-text.ts';
import { fold } from '../../shared/fold.ts';
import { keyOfDn } from './dn.ts';
import { kindOfPlace, type SkippedKind } from './entry-kinds.ts';
import { namedBy } from './entry-values.ts';
import type { Findings, OpenItem } from './findings.ts';
import type { Member } from './group-members.ts';
import type { MemberOf } from './member-of.ts';
import type { PrimaryGroup } from './primary-groups.ts';
import { placeOfRow } from './source.ts';

interface Found {
  name: string;
  file: string;
  item: OpenItem;
  dn: string;
  memberOf: readonly MemberOf[];
}

export interface FoundPerson extends Found {
  primary: readonly PrimaryGroup[];
}

export interface FoundGroup extends Found {
  description: string | null;
  /** The keys by which people may name it as their primary group. */
  keys: readonly string[];
  values: readonly Member[];
  /** Whether these are all its members. */
  isWhole: boolean;
}

interface Group {
  name: string;
  path: string;
  description: string | null;
  members: string[];
  /** The members, folded. */
  seen: Set<string>;
  parents: Set<Group>;
}

/** Entries that are not imported. */
interface LeftOut {
  /** Why they are skipped, by the keys of their DNs. */
  skipped: ReadonlyMap<string, SkippedKind>;
  /** What people have as their primary group where it is a group of their own, after their folded names. */
  privateKeys: ReadonlySet<string>;
}

/** Groups that Active Directory makes in every domain, and that exports often leave out. */
const wellKnown: Record<string, string> = { '513': ' (Domain Users)', '514': ' (Domain Guests)' };

/**
 * Works out who is in which group. Groups list members, and people name their primary group, which does not list them,
 * and in `memberOf` the groups that they are in. The last of these may be indirect: 389 Directory Server names the groups
 * around a group, too. So a group in `memberOf` is left out where the person is in it by another group.
 */
export class MembershipsOfEntries {
  private readonly groups: Group[] = [];
  private readonly byDn = new Map<string, Group>();
  private readonly byName = new Map<string, Group>();
  /** Null: several groups have this key. */
  private readonly byKey = new Map<string, Group | null>();
  private readonly usernames = new Map<string, string>();
  private readonly ofPerson = new Map<string, Set<Group>>();
  private readonly around = new Map<Group, Set<Group>>();
  private otherMembers = 0;
  private missingPrimary = 0;
  private unlisted = 0;

  constructor(
    private readonly people: readonly FoundPerson[],
    private readonly found: readonly FoundGroup[],
    private readonly leftOut: LeftOut,
    private readonly findings: Findings,
  ) {}

  *take(): WithBreaks<void> {
    yield* eachOf(this.people, ({ dn, name }) => this.usernames.set(keyOfDn(dn), name));
    const added = this.found.map((found) => ({ found, group: this.addFound(found) }));
    for (const { found, group } of added) yield* this.takeMembers(found, group);
    yield* eachOf(added, ({ found, group }) => this.takeGroupsAroundGroup(found, group));
    yield* eachOf(this.people, (person) => this.takePrimaryGroups(person));
    yield* eachOf(this.people, (person) => this.takeMemberOf(person));
  }

  userGroups(): object[] {
    return this.groups.map(({ name, description, members, parents }) => ({
      name,
      ...(description && { description }),
      members,
      ...(parents.size > 0 && { memberOf: [...parents].map((parent) => parent.name) }),
    }));
  }

  notes(): ErrorText[] {
    const notes: ErrorText[] = [];
    if (this.otherMembers > 0)
      notes.push(errorText('IMPORT_SKIPPED_KIND_MEMBERS', { count: this.otherMembers }));
    if (this.missingPrimary > 0)
      notes.push(errorText('IMPORT_PRIMARY_GROUPS_MISSING', { count: this.missingPrimary }));
    if (this.unlisted > 0) notes.push(errorText('IMPORT_GROUPS_BY_MEMBER_OF', { count: this.unlisted }));
    return notes;
  }

  private addFound({ name, item, dn, description, keys }: FoundGroup): Group {
    const group = this.add(name, description, item.place);
    item.paths.push(group.path);
    this.byDn.set(keyOfDn(dn), group);
    for (const key of keys) this.byKey.set(key, this.byKey.has(key) ? null : group);
    return group;
  }

  private add(name: string, description: string | null, place: string): Group {
    const path = `userGroups.${this.groups.length}`;
    const group = {
      name,
      path,
      description,
      members: [],
      seen: new Set<string>(),
      parents: new Set<Group>(),
    };
    this.groups.push(group);
    this.byName.set(fold(name), group);
    this.findings.places.set(path, place);
    return group;
  }

  /** Makes somebody a member, unless they are one already. Returns the place in the document where they are new. */
  private join(group: Group, username: string, place: string): string | null {
    const key = fold(username);
    this.ofPerson.set(key, (this.ofPerson.get(key) ?? new Set()).add(group));
    if (group.seen.has(key)) return null;
    group.seen.add(key);
    const path = `${group.path}.members.${group.members.length}`;
    this.findings.places.set(path, place);
    group.members.push(username);
    return path;
  }

  private *takeMembers({ values, isWhole, item, file }: FoundGroup, group: Group): WithBreaks<void> {
    if (!isWhole)
      this.findings.wrong(
        item.place,
        errorText('IMPORT_MEMBERS_IN_RANGES', { name: group.name }),
        item,
        true,
      );
    yield* eachOf(values, ({ text, line, isDn }) => {
      const key = isDn ? keyOfDn(text) : '';
      const child = this.byDn.get(key);
      if (child !== undefined) {
        // Some directories forbid empty groups, so such groups contain themselves.
        if (child !== group) child.parents.add(group);
        return;
      }
      if (this.leftOut.skipped.has(key)) {
        this.otherMembers += 1;
        this.findings.remark(item, errorText('IMPORT_SKIPPED_MEMBER', { member: text }));
        return;
      }
      const username = isDn ? (this.usernames.get(key) ?? namedBy(text, 'uid')) : text;
      if (username) this.join(group, username, placeOfRow(file, line));
      else
        this.findings.wrong(
          placeOfRow(file, line),
          errorText('IMPORT_MEMBER_UNKNOWN', { name: group.name, member: text }),
          item,
          true,
        );
    });
  }

  private takeGroupsAroundGroup({ memberOf, item, file }: FoundGroup, group: Group): void {
    for (const { dn, line } of memberOf) {
      const parent = this.groupOf(dn, placeOfRow(file, line), item);
      if (parent && parent !== group && !this.groupsAround(group).has(parent)) {
        group.parents.add(parent);
        this.around.clear();
      }
    }
  }

  private takePrimaryGroups({ name, primary, item, file }: FoundPerson): void {
    for (const { attribute, value, line, keys } of primary) {
      const key = keys.find((one) => this.byKey.has(one));
      const group = key === undefined ? undefined : this.byKey.get(key);
      if (group) {
        const path = this.join(group, name, placeOfRow(file, line));
        if (path) item.paths.push(path);
        continue;
      }
      if (keys.some((one) => this.leftOut.privateKeys.has(`${fold(name)} ${one}`))) continue;
      this.missingPrimary += 1;
      const number = `${value}${attribute === 'primaryGroupID' ? (wellKnown[value] ?? '') : ''}`;
      const code = group === null ? 'IMPORT_SKIPPED_PRIMARY_GROUPS' : 'IMPORT_SKIPPED_PRIMARY_GROUP';
      this.findings.remark(item, errorText(code, { attribute, number }));
    }
  }

  private takeMemberOf({ name, memberOf, item, file }: FoundPerson): void {
    if (memberOf.length === 0) return;
    const named = memberOf.flatMap(({ dn, line }) => {
      const place = placeOfRow(file, line);
      const group = this.groupOf(dn, place, item);
      return group ? [{ group, place }] : [];
    });
    const known = this.ofPerson.get(fold(name)) ?? new Set();
    const all = new Set([...known, ...named.map(({ group }) => group)]);
    const isIndirect = (group: Group): boolean =>
      [...all].some(
        (other) =>
          other !== group &&
          this.groupsAround(other).has(group) &&
          // Of groups that contain each other, each is named for itself.
          !this.groupsAround(group).has(other),
      );
    for (const { group, place } of named) {
      if (known.has(group) || isIndirect(group)) continue;
      const path = this.join(group, name, place);
      if (path) item.paths.push(path);
    }
  }

  /** The group of a DN in `memberOf`, which need not be in the files; null if it is skipped. */
  private groupOf(dn: string, place: string, item: OpenItem): Group | null {
    const key = keyOfDn(dn);
    const known = this.byDn.get(key);
    if (known) return known;
    if (this.leftOut.skipped.has(key) || kindOfPlace(dn) !== null) {
      this.findings.remark(item, errorText('IMPORT_SKIPPED_NO_GROUP', { group: dn }));
      return null;
    }
    const name = namedBy(dn, 'cn')?.trim();
    if (!name) {
      this.findings.remark(item, errorText('IMPORT_SKIPPED_GROUP_WITHOUT_CN', { group: dn }));
      return null;
    }
    if (this.byName.has(fold(name))) {
      const text = errorText('IMPORT_GROUP_NAME_AMBIGUOUS', { member: item.label, group: dn, name });
      this.findings.wrong(place, text, item, true);
      return null;
    }
    const group = this.add(name, null, place);
    this.byDn.set(key, group);
    this.unlisted += 1;
    return group;
  }

  /** All groups that a group is in, directly or by others. */
  private groupsAround(group: Group): Set<Group> {
    const known = this.around.get(group);
    if (known) return known;
    const found = new Set<Group>();
    const open = [...group.parents];
    for (let next = open.pop(); next; next = open.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(...next.parents);
    }
    this.around.set(group, found);
    return found;
  }
}
