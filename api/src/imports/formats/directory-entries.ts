import { eachOf, type WithBreaks } from '../../shared/breaks.ts';
import { clock } from '../../shared/clock.ts';
import { errorText } from '../../shared/error-text.ts';
import { fold } from '../../shared/fold.ts';
import { endsLater, stateOf } from './disabled-accounts.ts';
import { keyOfDn } from './dn.ts';
import { kindOf, type SkippedKind } from './entry-kinds.ts';
import { type FoundGroup, type FoundPerson, MembershipsOfEntries } from './entry-memberships.ts';
import { factsOf, firstOf, nameIn } from './entry-values.ts';
import { Findings, type OpenItem } from './findings.ts';
import { membersOf } from './group-members.ts';
import type { Entry } from './ldif-entries.ts';
import { memberOfIn } from './member-of.ts';
import { keysOfGroup, primaryGroupsOf } from './primary-groups.ts';
import { placeOfRow, type Reading, type Source, sourceWithPlaces } from './source.ts';

/** A file with entries of a directory: LDIF, or a table of csvde. */
export interface DirectoryFile {
  file: string;
  entries: Iterable<Entry>;
  reading: Reading;
}

/**
 * The people and groups among the entries of a directory. inetOrgPerson and similar classes become users by uid or
 * sAMAccountName; groupOfNames, posixGroup and groups of Active Directory become user groups by cn, with their members.
 * Several files are one directory, so groups in one file may have members in another. All other entries are skipped and
 * counted.
 */
export function* directorySource(files: readonly DirectoryFile[]): WithBreaks<Source> {
  const found = new FoundEntries();
  for (const { file, entries } of files) yield* eachOf(entries, (entry) => found.take(entry, file));
  return yield* found.source(files);
}

/** Attributes with SSH keys: of OpenSSH's schema for LDAP, and of FreeIPA. */
const keyAttributes = ['sshpublickey', 'ipasshpubkey'];

class FoundEntries {
  private readonly now = clock.now();
  private readonly items: OpenItem[] = [];
  private readonly findings = new Findings();
  private readonly users: Record<string, unknown>[] = [];
  private readonly people: FoundPerson[] = [];
  private readonly groups: FoundGroup[] = [];
  /** Skipped entries, by the keys of their DNs. */
  private readonly skipped = new Map<string, SkippedKind>();
  private readonly skippedCounts = new Map<SkippedKind, number>();
  /** The keys of private groups, each after the name of the person. */
  private readonly privateKeys = new Set<string>();
  private ending = 0;

  take(entry: Entry, file: string): void {
    const place = placeOfRow(file, entry.line);
    const item: OpenItem = { place, line: entry.line, label: entry.dn, paths: [] };
    this.items.push(item);
    const change = firstOf(entry, 'changetype')?.trim().toLowerCase();
    if (change && change !== 'add') {
      this.findings.wrong(place, errorText('IMPORT_CHANGES'), item);
      return;
    }
    const kind = kindOf(entry);
    if (typeof kind === 'object') this.skip(item, entry.dn, kind.other);
    else this.takeNamed(entry, file, item, kind);
  }

  private takeNamed(entry: Entry, file: string, item: OpenItem, kind: 'PERSON' | 'GROUP'): void {
    for (const { line, text } of entry.faults)
      this.findings.wrong(
        placeOfRow(file, line),
        entry.dn ? errorText('IMPORT_ENTRY_FAULT', { entry: entry.dn, fault: text }) : text,
        item,
      );
    const name =
      kind === 'PERSON' ? nameIn(entry, 'uid', 'samaccountname') : nameIn(entry, 'cn', 'samaccountname');
    if (name === undefined) {
      const code = kind === 'PERSON' ? 'IMPORT_ENTRY_WITHOUT_UID' : 'IMPORT_ENTRY_WITHOUT_CN';
      this.findings.wrong(item.place, errorText(code, { entry: entry.dn }), item);
      return;
    }
    item.label = name;
    if (kind === 'PERSON') this.takePerson(entry, file, item, name);
    else this.takeGroup(entry, file, item, name);
  }

  private skip(item: OpenItem, dn: string, what: SkippedKind): void {
    item.skipped = errorText(what, { count: 1 });
    this.skipped.set(keyOfDn(dn), what);
    this.skippedCounts.set(what, (this.skippedCounts.get(what) ?? 0) + 1);
  }

  private takePerson(entry: Entry, file: string, item: OpenItem, name: string): void {
    const path = `users.${this.users.length}`;
    item.paths.push(path);
    this.findings.places.set(path, item.place);
    if (endsLater(entry, this.now)) {
      this.ending += 1;
      this.findings.remark(item, errorText('IMPORT_SKIPPED_END'));
    }
    if (keyAttributes.some((attribute) => entry.attributes.has(attribute)))
      this.findings.remark(item, errorText('IMPORT_SKIPPED_SSH_KEYS'));
    const state = stateOf(entry, this.now);
    this.users.push({ username: name, ...factsOf(entry), ...(state && { state }) });
    const primary = primaryGroupsOf(entry);
    this.people.push({ name, file, item, dn: entry.dn, primary, memberOf: memberOfIn(entry) });
  }

  private takeGroup(entry: Entry, file: string, item: OpenItem, name: string): void {
    this.groups.push({
      name,
      file,
      item,
      dn: entry.dn,
      description: firstOf(entry, 'description') ?? null,
      keys: keysOfGroup(entry),
      memberOf: memberOfIn(entry),
      ...membersOf(entry),
    });
  }

  *source(files: readonly DirectoryFile[]): WithBreaks<Source> {
    const groups = this.withoutPrivateGroups();
    const memberships = new MembershipsOfEntries(
      this.people,
      groups,
      { skipped: this.skipped, privateKeys: this.privateKeys },
      this.findings,
    );
    yield* memberships.take();
    const document = { muster: 1, users: this.users, userGroups: memberships.userGroups() };
    const notes = [...this.skippedCounts].map(([what, count]) => errorText(what, { count }));
    notes.push(...memberships.notes());
    if (this.ending > 0) notes.push(errorText('IMPORT_ACCOUNTS_END_LATER', { count: this.ending }));
    const { places, problems, remarks } = this.findings;
    return sourceWithPlaces(document, places, files[0]?.file ?? 'the files', {
      items: this.items,
      problems,
      remarks,
      notes,
      readings: files.map(({ reading }) => reading),
    });
  }

  /**
   * Skips groups with only one person of the same name. Linux and FreeIPA create one for everybody, and so does Muster
   * where systems need it.
   */
  private withoutPrivateGroups(): FoundGroup[] {
    const primaryKeys = new Map(
      this.people.map(({ name, primary }) => [fold(name), new Set(primary.flatMap(({ keys }) => keys))]),
    );
    return this.groups.filter((group) => {
      const { name, keys, values, item, dn } = group;
      const primary = primaryKeys.get(fold(name));
      const isPrivate =
        keys.some((key) => key.startsWith('gid ') && primary?.has(key)) &&
        values.every(({ text, isDn }) => !isDn && fold(text) === fold(name));
      if (!isPrivate) return true;
      this.skip(item, dn, 'IMPORT_SKIPPED_KIND_PRIVATE_GROUPS');
      for (const key of keys) this.privateKeys.add(`${fold(name)} ${key}`);
      return false;
    });
  }
}
