/** What somebody has on a target, and what of it will end by itself: known ahead, and kept while Muster cannot be asked. */
export interface EffectiveLevel {
  level: string | null;
  endsAt: string | null;
  /** Where a level ends before the others: the highest first. */
  levels: readonly { level: string; endsAt: string | null }[];
}

const isPast = (instant: string | null, now: Date): boolean => instant !== null && new Date(instant) <= now;

export const isOver = ({ endsAt }: Pick<EffectiveLevel, 'endsAt'>, now: Date): boolean => isPast(endsAt, now);

/** The highest level that has not ended. */
export function levelAt({ level, levels }: EffectiveLevel, now: Date): string | null {
  if (levels.length === 0) return level;
  return levels.find(({ endsAt }) => !isPast(endsAt, now))?.level ?? null;
}

/** The instants at which less is left. */
export const endsOf = ({ endsAt, levels }: EffectiveLevel): Date[] =>
  [endsAt, ...levels.map((level) => level.endsAt)]
    .filter((instant) => instant !== null)
    .map((instant) => new Date(instant));

/** A batch of the grant feed: each kind of syncer asks for its own facts of people. */
export interface GrantBatch<Person> {
  position: number;
  notifiedPosition: number;
  cursor?: string | null | undefined;
  grants: readonly {
    isLive: boolean;
    level?: string | null | undefined;
    levels?: readonly { level: string; endsAt?: string | null | undefined }[];
    endsAt?: string | null | undefined;
    userId: string;
    objectId: string;
  }[];
  users?: readonly Person[];
}

/** Ids of what may have to be changed in the target system. */
export interface Touched {
  targets: Set<string>;
  users: Set<string>;
}

const nobody: ReadonlyMap<string, EffectiveLevel> = new Map();

/** What follows from Muster, as far as the syncer has received it. */
export class Desired<Person, Target extends { id: string }> {
  readonly people = new Map<string, Person>();
  readonly targets = new Map<string, Target>();
  /** Targets of which Muster has said that they are none any more: removing what is left of them is expected. */
  readonly removedTargets: Set<string>;
  private readonly grants = new Map<string, Map<string, EffectiveLevel>>();
  private readonly counts = new Map<string, number>();
  /** Ends that Muster has stated: `target user`. What is missing without one is more likely a mistake. */
  private readonly ended = new Set<string>();
  private readonly gone = new Set<string>();
  private readonly idOf: (person: Person) => string;

  constructor(idOf: (person: Person) => string, dismissed: ReadonlySet<string> = new Set()) {
    this.idOf = idOf;
    this.removedTargets = new Set(dismissed);
  }

  /** The targets as they are now; gives the ids of those that differ, and of the people on those that are none any more. */
  setTargets(listed: readonly Target[]): Touched {
    const next = new Map(listed.map((target) => [target.id, target]));
    const touched: Touched = { targets: new Set(), users: new Set() };
    for (const id of new Set([...this.targets.keys(), ...this.grants.keys()])) {
      if (next.has(id)) continue;
      if (this.targets.delete(id)) this.removedTargets.add(id);
      touched.targets.add(id);
      for (const user of [...(this.grants.get(id)?.keys() ?? [])]) {
        this.end(id, user);
        touched.users.add(user);
      }
      this.grants.delete(id);
    }
    for (const [id, target] of next) {
      this.removedTargets.delete(id);
      if (JSON.stringify(this.targets.get(id)) === JSON.stringify(target)) continue;
      this.targets.set(id, target);
      touched.targets.add(id);
    }
    return touched;
  }

  addPeople(people: readonly Person[]): void {
    for (const person of people) this.people.set(this.idOf(person), person);
  }

  /** Takes a batch in; gives what may have to be changed. */
  applyBatch({ grants, users = [] }: GrantBatch<Person>): Touched {
    this.addPeople(users);
    const touched: Touched = { targets: new Set(), users: new Set() };
    for (const { isLive, level = null, levels = [], endsAt = null, userId, objectId } of grants) {
      touched.users.add(userId);
      touched.targets.add(objectId);
      if (isLive) {
        const each = levels.map((one) => ({ level: one.level, endsAt: one.endsAt ?? null }));
        this.hold(objectId, userId, { level, endsAt, levels: each });
      } else {
        this.end(objectId, userId);
      }
    }
    return touched;
  }

  /** Grants of a target, by user. */
  membersOf(target: string): ReadonlyMap<string, EffectiveLevel> {
    return this.grants.get(target) ?? nobody;
  }

  /** What somebody has on a target at an instant; null: nothing. */
  heldAt(target: string, user: string, now: Date): EffectiveLevel | null {
    const held = this.grants.get(target)?.get(user);
    return held && !isOver(held, now) ? { ...held, level: levelAt(held, now) } : null;
  }

  /** All grants with an end that is known ahead. */
  *ends(): Generator<{ at: Date; target: string; user: string }> {
    for (const [target, members] of this.grants)
      for (const [user, held] of members) for (const at of endsOf(held)) yield { at, target, user };
  }

  /** What has ended by itself until now is taken away, and a level that has ended is replaced by the next. */
  expire(target: string, user: string, now: Date): void {
    const held = this.grants.get(target)?.get(user);
    if (!held) return;
    if (isOver(held, now)) this.end(target, user);
    else this.hold(target, user, { ...held, level: levelAt(held, now) });
  }

  /** Whether somebody has anything on any target. */
  isWanted(user: string): boolean {
    return (this.counts.get(user) ?? 0) > 0;
  }

  targetsWith(user: string): string[] {
    return [...this.grants].flatMap(([target, members]) => (members.has(user) ? [target] : []));
  }

  /** Whether Muster has said that the user has it no more. */
  hasEnded(target: string, user: string): boolean {
    return this.ended.has(`${target} ${user}`);
  }

  /** Whether the user had something, and Muster has said of all of it that it has ended. */
  isGone(user: string): boolean {
    return !this.isWanted(user) && this.gone.has(user);
  }

  private end(target: string, user: string): void {
    this.ended.add(`${target} ${user}`);
    this.gone.add(user);
    if (this.grants.get(target)?.delete(user)) this.counts.set(user, (this.counts.get(user) ?? 1) - 1);
  }

  private hold(target: string, user: string, held: EffectiveLevel): void {
    this.ended.delete(`${target} ${user}`);
    let members = this.grants.get(target);
    if (!members) {
      members = new Map();
      this.grants.set(target, members);
    }
    if (!members.has(user)) this.counts.set(user, (this.counts.get(user) ?? 0) + 1);
    members.set(user, held);
  }
}
