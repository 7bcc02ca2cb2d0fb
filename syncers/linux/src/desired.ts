import { millisecondsOf } from '@muster/syncer-core';
import type { Wanted } from './accounts.ts';
import type { Config } from './config.ts';
import type { LinuxGrantsFragment, LinuxSystemQuery } from './gql/graphql.ts';
import { isOver, levelAt, type Standing } from './standing.ts';
import type { Deprovision } from './state.ts';

type Batch = LinuxGrantsFragment;
type Person = Batch['users'][number];
export type System = Extract<
  NonNullable<LinuxSystemQuery['syncer']>['targets'][number]['object'],
  { deprovision: unknown }
>;

/** Who should have an account here, as far as it was heard. */
export class Desired {
  private readonly system: string;
  private readonly people = new Map<string, Person>();
  private readonly grants = new Map<string, Standing>();
  /** Ends that were stated. What is missing without one is more likely a mistake. */
  private readonly ended = new Set<string>();
  deprovision: Deprovision = { mode: 'LOCK', graceMs: 0 };
  private setsPasswords = false;

  constructor({ resource }: Pick<Config, 'resource'>) {
    this.system = resource;
  }

  describe({ deprovision, gracePeriod, setsPasswords }: System): void {
    this.setsPasswords = setsPasswords;
    this.deprovision = { mode: deprovision, graceMs: gracePeriod ? millisecondsOf(gracePeriod) : 0 };
  }

  /** Takes in what was heard; gives the ids of whose account may differ. */
  take({ grants, users }: Batch): Set<string> {
    for (const person of users) this.people.set(person.userId, person);
    const touched = new Set<string>();
    for (const { isLive, level = null, levels, endsAt = null, userId, objectId } of grants) {
      if (objectId !== this.system) continue;
      touched.add(userId);
      if (isLive) {
        this.grants.set(userId, {
          level,
          endsAt,
          levels: levels.map(({ level, endsAt }) => ({ level, endsAt: endsAt ?? null })),
        });
        this.ended.delete(userId);
      } else {
        this.end(userId);
      }
    }
    return touched;
  }

  end(user: string): void {
    this.grants.delete(user);
    this.ended.add(user);
  }

  get users(): Iterable<string> {
    return this.grants.keys();
  }

  /** Whether it was said that the user has nothing here any more. */
  hasEnded(user: string): boolean {
    return this.ended.has(user);
  }

  nameOf(user: string): string {
    return this.people.get(user)?.username ?? user;
  }

  /** What an account should be at an instant; null: it should not be. */
  wanted(user: string, now: Date): Wanted | null {
    const standing = this.grants.get(user);
    const person = this.people.get(user);
    if (!standing || !person || isOver(standing, now)) return null;
    return {
      user,
      name: person.username,
      uid: person.uidNumber,
      displayName: person.displayName,
      keys: person.sshKeys,
      passwordHash: (this.setsPasswords && person.systemPasswordHash) || null,
      standing: { ...standing, level: levelAt(standing, now) },
      deprovision: this.deprovision,
    };
  }
}
