import { Lanes, UnreachableError } from '@muster/syncer-core';
import type { Logger } from 'pino';
import type { Layout } from './config.ts';
import type { Desired } from './desired.ts';
import { differenceOf, foreignAttributes, membersOf } from './difference.ts';
import { type Directory, isTaken } from './directory.ts';
import { type Entries, type Entry, personAnchor } from './entries.ts';
import { memberAttribute, type Observed, type Seen } from './observed.ts';

/** Requests that are under way at once. Some servers cut off who sends far more. */
const inFlight = 64;

/** Values of one request. Larger ones keep others waiting. */
const valuesAtOnce = 1_000;

/** Says whether something may be taken away in this run. */
export type MayRemove = (anchor: string, member: string | null) => boolean;

const always: MayRemove = () => true;

/**
 * Makes entries what they should be. What fails for an entry is kept with it and tried again later; others go on. Where
 * the server does not answer, all stops.
 */
export class Applier {
  /** By anchor: why it could not be written. */
  readonly failures = new Map<string, string>();
  private readonly layout: Layout;
  private readonly desired: Desired;
  private readonly entries: Entries;
  private readonly observed: Observed;
  private readonly directory: Directory;
  private readonly log: Logger;
  private readonly lanes = new Lanes(inFlight);
  /** Requests that changed something. */
  writes = 0;

  constructor(
    layout: Layout,
    world: { desired: Desired; entries: Entries; observed: Observed; directory: Directory; log: Logger },
  ) {
    this.layout = layout;
    this.desired = world.desired;
    this.entries = world.entries;
    this.observed = world.observed;
    this.directory = world.directory;
    this.log = world.log;
  }

  /** People before groups, so that members have names; those who are gone last, so that groups lose them first. */
  async apply(people: Iterable<string>, targets: Iterable<string>, mayRemove = always): Promise<void> {
    const all = [...people];
    await this.lanes.all(
      all.filter((user) => this.desired.isWanted(user)),
      (user) => this.tried(personAnchor(user), () => this.person(user)),
    );
    await this.lanes.all(this.groupsOf(targets), ({ anchor, entry }) =>
      this.tried(anchor, () => (entry ? this.group(entry, mayRemove) : this.removed(anchor, mayRemove))),
    );
    await this.lanes.all(
      all.filter((user) => !this.desired.isWanted(user)),
      (user) => this.tried(personAnchor(user), () => this.gone(user, mayRemove)),
    );
  }

  /** Adds people of whom nothing else is known yet. What fails is found again by the reconcile that follows. */
  async introduce(people: readonly string[]): Promise<void> {
    await this.lanes.all(people, async (user) => {
      const entry = this.entries.ofKnown(user);
      if (entry) await this.tried(entry.anchor, () => this.added(entry, {}));
    });
  }

  private *groupsOf(targets: Iterable<string>): Generator<{ anchor: string; entry: Entry | null }> {
    for (const target of targets) {
      const entries = this.entries.ofTarget(target);
      const wanted = new Set(entries.map(({ anchor }) => anchor));
      for (const entry of entries) yield { anchor: entry.anchor, entry };
      for (const anchor of [...this.observed.anchorsOf(target)])
        if (!wanted.has(anchor)) yield { anchor, entry: null };
    }
  }

  /** What is known of the entry may be wrong: it is looked at, and tried once more. */
  private async tried(anchor: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.failures.delete(anchor);
    } catch (error) {
      if (error instanceof UnreachableError) throw error;
      try {
        await this.look(anchor);
        await work();
        this.failures.delete(anchor);
      } catch (again) {
        if (again instanceof UnreachableError) throw again;
        this.failures.set(anchor, (again as Error).message);
        this.log.warn({ err: again, anchor }, 'An entry could not be written');
      }
    }
  }

  private async look(anchor: string): Promise<void> {
    const found = await this.directory.byAnchor(anchor);
    if (found) this.observed.set(found);
    else this.observed.forget(anchor);
  }

  private async person(user: string): Promise<void> {
    const entry = this.entries.ofPerson(user);
    if (!entry) return;
    const seen = this.observed.entries.get(entry.anchor);
    if (!seen) return this.added(entry, {});
    const { isRenamed, replace } = differenceOf(this.layout, entry, seen);
    const old = seen.dn;
    await this.updated(entry, seen, isRenamed, replace);
    if (isRenamed) await this.moved(user, old, entry.dn);
  }

  private async added(entry: Entry, more: Record<string, string[]>): Promise<void> {
    try {
      await this.directory.add(entry.dn, { objectClass: entry.classes, ...entry.attributes, ...more });
    } catch (error) {
      if (isTaken(error) && !(await this.directory.byAnchor(entry.anchor)))
        throw new Error(`${entry.dn} is there already, and is not Muster’s`);
      throw error;
    }
    this.writes += 1;
    this.observed.written(entry, undefined);
  }

  private async updated(
    entry: Entry,
    seen: Seen,
    isRenamed: boolean,
    replace: Record<string, string[]>,
  ): Promise<void> {
    if (isRenamed) {
      await this.directory.rename(seen.dn, entry.dn);
      this.writes += 1;
    }
    if (Object.keys(replace).length > 0) {
      await this.directory.replace(entry.dn, replace);
      this.writes += 1;
    }
    if (isRenamed || Object.keys(replace).length > 0) this.observed.written(entry, seen);
  }

  /** Groups name their members: some servers follow a new name by themselves, others do not. */
  private async moved(user: string, from: string, to: string): Promise<void> {
    const attribute = memberAttribute(this.layout);
    for (const target of this.observed.targets) {
      for (const anchor of this.observed.anchorsOf(target)) {
        const seen = this.observed.entries.get(anchor);
        if (!seen?.members.has(user)) continue;
        await this.directory.values('add', seen.dn, attribute, [to]);
        await this.directory.values('delete', seen.dn, attribute, [from]);
      }
    }
  }

  private async group(entry: Entry, mayRemove: MayRemove): Promise<void> {
    const attribute = memberAttribute(this.layout);
    let seen = this.observed.entries.get(entry.anchor);
    if (!seen) {
      const first = [...membersOf(this.layout, entry)]
        .filter((member) => this.isThere(member))
        .slice(0, valuesAtOnce);
      await this.added(
        entry,
        entry.members ? { [attribute]: first.map((each) => this.observed.nameOf(each)) } : {},
      );
      seen = this.observed.entries.get(entry.anchor) as Seen;
      for (const member of first) seen.members.add(member);
    }
    const { isRenamed, replace, join, leave } = differenceOf(this.layout, entry, seen);
    await this.updated(entry, seen, isRenamed, replace);
    const { dn, members } = this.observed.entries.get(entry.anchor) as Seen;
    const joining = join.filter((member) => this.isThere(member));
    for (const some of batches(joining)) {
      await this.directory.values(
        'add',
        dn,
        attribute,
        some.map((each) => this.observed.nameOf(each)),
      );
      this.writes += 1;
      for (const member of some) members.add(member);
    }
    const leaving = leave.filter((member) => mayRemove(entry.anchor, member));
    for (const some of batches(leaving)) {
      await this.directory.values(
        'delete',
        dn,
        attribute,
        some.map((each) => this.observed.nameOf(each)),
      );
      this.writes += 1;
      for (const member of some) members.delete(member);
    }
  }

  /** A person without an entry cannot be named, and that is the failure of the person. A placeholder names itself. */
  private isThere(member: string): boolean {
    return member.includes('=') || this.observed.entries.has(member);
  }

  private async removed(anchor: string, mayRemove: MayRemove): Promise<void> {
    const seen = this.observed.entries.get(anchor);
    if (!seen || !mayRemove(anchor, null)) return;
    await this.directory.remove(seen.dn);
    this.writes += 1;
    this.observed.forget(anchor);
  }

  /** What others have written into the entry stays, and what signs in with it goes. */
  private async gone(user: string, mayRemove: MayRemove): Promise<void> {
    const anchor = personAnchor(user);
    const seen = this.observed.entries.get(anchor);
    if (!seen || !mayRemove(anchor, null)) return;
    if (foreignAttributes(this.layout, seen).length === 0) return this.removed(anchor, mayRemove);
    const secrets = ['userPassword', this.layout.sshKeys ?? ''].filter(
      (name) => seen.attributes[name]?.length,
    );
    if (secrets.length === 0) return;
    await this.directory.replace(seen.dn, Object.fromEntries(secrets.map((name) => [name, []])));
    this.writes += 1;
    for (const name of secrets) delete seen.attributes[name];
  }
}

function* batches(members: readonly string[]): Generator<string[]> {
  for (let at = 0; at < members.length; at += valuesAtOnce) yield members.slice(at, at + valuesAtOnce);
}
