import type { GrantBatchFieldsFragment, GrantUserFieldsFragment, LdapTargetsQuery } from './gql/graphql.ts';

export type Batch = GrantBatchFieldsFragment;
export type Person = GrantUserFieldsFragment;
type Listed = NonNullable<LdapTargetsQuery['syncer']>['targets'][number]['object'];
export type Target = Listed & { id: string };

export interface Held {
  level: string | null;
  endsAt: Date | null;
}

/** Ids of what may have to be written. */
export interface Touched {
  targets: Set<string>;
  people: Set<string>;
}

/** What follows from the directory, as far as the syncer has heard of it. */
export class Desired {
  readonly people = new Map<string, Person>();
  readonly targets = new Map<string, Target>();
  /** By target, then by user. */
  readonly grants = new Map<string, Map<string, Held>>();
  private readonly counts = new Map<string, number>();
  /** Ends that were stated: `target user`. What is missing without one is more likely a mistake. */
  private readonly ended = new Set<string>();
  private readonly gone = new Set<string>();

  /** The targets as they are now; gives the ids of those whose entries may differ, and of their people. */
  setTargets(listed: readonly Listed[]): Touched {
    const next = new Map(listed.map((target) => [target.id, target]));
    const touched = { targets: new Set<string>(), people: new Set<string>() };
    for (const id of new Set([...this.targets.keys(), ...this.grants.keys()])) {
      if (next.has(id)) continue;
      this.targets.delete(id);
      touched.targets.add(id);
      for (const user of this.grants.get(id)?.keys() ?? []) {
        this.end(id, user);
        touched.people.add(user);
      }
      this.grants.delete(id);
    }
    for (const [id, target] of next) {
      const known = this.targets.get(id);
      if (known && JSON.stringify(known) === JSON.stringify(target)) continue;
      this.targets.set(id, target);
      touched.targets.add(id);
    }
    return touched;
  }

  /** Takes in what was heard; gives what may have to be written. */
  take({ grants }: Pick<Batch, 'grants'>, people: readonly Person[]): Touched {
    this.meet(people);
    const touched = { targets: new Set<string>(), people: new Set<string>() };
    for (const { isLive, level = null, endsAt, userId, objectId } of grants) {
      touched.people.add(userId);
      touched.targets.add(objectId);
      if (isLive) this.hold(objectId, userId, { level, endsAt: endsAt ? new Date(endsAt) : null });
      else this.end(objectId, userId);
    }
    return touched;
  }

  meet(people: readonly Person[]): void {
    for (const person of people) this.people.set(person.user.id, person);
  }

  /** Grants of a target that live at an instant. */
  membersOf(target: string): ReadonlyMap<string, Held> {
    return this.grants.get(target) ?? nobody;
  }

  isWanted(user: string): boolean {
    return (this.counts.get(user) ?? 0) > 0;
  }

  /** Whether it was said that the user has it no more. */
  hasEnded(target: string, user: string): boolean {
    return this.ended.has(`${target} ${user}`);
  }

  /** Whether the user had something, and it was said of all of it that it has ended. */
  isGone(user: string): boolean {
    return !this.isWanted(user) && this.gone.has(user);
  }

  end(target: string, user: string): boolean {
    this.ended.add(`${target} ${user}`);
    this.gone.add(user);
    const had = this.grants.get(target)?.delete(user) ?? false;
    if (had) this.counts.set(user, (this.counts.get(user) ?? 1) - 1);
    return had;
  }

  private hold(target: string, user: string, held: Held): void {
    this.ended.delete(`${target} ${user}`);
    const members = this.grants.get(target) ?? new Map<string, Held>();
    if (!members.has(user)) this.counts.set(user, (this.counts.get(user) ?? 0) + 1);
    members.set(user, held);
    this.grants.set(target, members);
  }
}

const nobody: ReadonlyMap<string, Held> = new Map();
