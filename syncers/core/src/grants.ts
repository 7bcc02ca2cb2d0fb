/** The level that a user has on a target, and its known ends. Ends are applied even while Muster cannot be reached. */
export interface EffectiveLevel {
  level: string | null;
  endsAt: string | null;
  /** The levels with their ends, the highest first, if a level ends before the others. */
  levels: readonly { level: string; endsAt: string | null }[];
}

const isPast = (instant: string | null, now: Date): boolean => instant !== null && new Date(instant) <= now;

export const isOver = ({ endsAt }: Pick<EffectiveLevel, 'endsAt'>, now: Date): boolean => isPast(endsAt, now);

/** The highest level that has not ended at `now`. */
export function levelAt({ level, levels }: EffectiveLevel, now: Date): string | null {
  if (levels.length === 0) return level;
  return levels.find(({ endsAt }) => !isPast(endsAt, now))?.level ?? null;
}

/** All instants at which a level ends. */
export const endsOf = ({ endsAt, levels }: EffectiveLevel): Date[] =>
  [endsAt, ...levels.map((level) => level.endsAt)]
    .filter((instant) => instant !== null)
    .map((instant) => new Date(instant));

/** A batch of the grant feed. Which facts of people it has depends on the kind of syncer. */
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

/** Ids of users and targets that may need a change in the target system. */
export interface Touched {
  targets: Set<string>;
  users: Set<string>;
}

const nobody: ReadonlyMap<string, EffectiveLevel> = new Map();

/** The desired state: all grants, people and targets that the syncer has received from Muster. */
export class Desired<Person, Target extends { id: string }> {
  readonly people = new Map<string, Person>();
  readonly targets = new Map<string, Target>();
  /** Targets that Muster has removed. Removing what is left of them is expected and needs no decision. */
  readonly removedTargets: Set<string>;
  private readonly grants = new Map<string, Map<string, EffectiveLevel>>();
  private readonly counts = new Map<string, number>();
  /** Grants that Muster has ended, as `target user`. A grant that is missing without an end is more likely a mistake. */
  private readonly ended = new Set<string>();
  private readonly gone = new Set<string>();
  private readonly idOf: (person: Person) => string;

  constructor(idOf: (person: Person) => string, dismissed: ReadonlySet<string> = new Set()) {
    this.idOf = idOf;
    this.removedTargets = new Set(dismissed);
  }

  /** Sets the targets. Returns targets that differ from before, and the people on those that were removed. */
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

  /** Applies a batch. Returns what may need a change in the target system. */
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

  membersOf(target: string): ReadonlyMap<string, EffectiveLevel> {
    return this.grants.get(target) ?? nobody;
  }

  /** The grant of a user on a target that is valid at `now`; null if there is none. */
  heldAt(target: string, user: string, now: Date): EffectiveLevel | null {
    const held = this.grants.get(target)?.get(user);
    return held && !isOver(held, now) ? { ...held, level: levelAt(held, now) } : null;
  }

  /** All grants that have an end. */
  *ends(): Generator<{ at: Date; target: string; user: string }> {
    for (const [target, members] of this.grants)
      for (const [user, held] of members) for (const at of endsOf(held)) yield { at, target, user };
  }

  /** Removes a grant that has ended, or lowers it to the next level that has not. */
  expire(target: string, user: string, now: Date): void {
    const held = this.grants.get(target)?.get(user);
    if (!held) return;
    if (isOver(held, now)) this.end(target, user);
    else this.hold(target, user, { ...held, level: levelAt(held, now) });
  }

  /** Whether the user has any grant. */
  isWanted(user: string): boolean {
    return (this.counts.get(user) ?? 0) > 0;
  }

  targetsWith(user: string): string[] {
    return [...this.grants].flatMap(([target, members]) => (members.has(user) ? [target] : []));
  }

  /** Whether Muster has stated that the grant ended. */
  hasEnded(target: string, user: string): boolean {
    return this.ended.has(`${target} ${user}`);
  }

  /** Whether the user had grants, and Muster has stated that all of them ended. */
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
