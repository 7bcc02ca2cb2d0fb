import type { ScimGrantsFragment, ScimTargetsQuery } from './gql/graphql.ts';

type Batch = ScimGrantsFragment;
export type Person = Batch['users'][number]['user'];
type Listed = NonNullable<ScimTargetsQuery['syncer']>['targets'][number]['object'];
export type Application = Extract<Listed, { __typename: 'Resource' }>;
export type Group = Extract<Listed, { __typename: 'UserGroup' }>;

interface Held {
  level: string | null;
  endsAt: string | null;
}

/** Who should be at the application, and in which of its groups, as far as it was heard. */
export class Desired {
  readonly people = new Map<string, Person>();
  applications: Application[] = [];
  groups: Group[] = [];
  private readonly grants = new Map<string, Map<string, Held>>();
  /** Ends that were stated: what is missing without one is more likely a mistake. */
  private readonly ended = new Set<string>();

  setTargets(listed: readonly Listed[]): void {
    this.applications = listed.filter((target): target is Application => target.__typename === 'Resource');
    this.groups = listed.filter((target): target is Group => target.__typename === 'UserGroup');
  }

  /** Takes in what was heard; gives the ids of the people and groups that may differ. */
  take({ grants, users }: Batch): { people: Set<string>; groups: Set<string> } {
    for (const { user } of users) this.people.set(user.id, user);
    const touched = { people: new Set<string>(), groups: new Set<string>() };
    for (const { objectId, userId, isLive, level = null, endsAt = null } of grants) {
      if (objectId.startsWith('group_')) touched.groups.add(objectId);
      else touched.people.add(userId);
      if (isLive) this.hold(objectId, userId, { level, endsAt });
      else this.end(objectId, userId);
    }
    return touched;
  }

  end(target: string, user: string): void {
    this.ended.add(`${target} ${user}`);
    this.grants.get(target)?.delete(user);
  }

  /** What somebody has there, on whichever resource it is; null: nothing. */
  held(user: string, now: Date): (Held & { resource: string }) | null {
    for (const { id } of this.applications) {
      const held = this.grants.get(id)?.get(user);
      if (held && !(held.endsAt && new Date(held.endsAt) <= now)) return { ...held, resource: id };
    }
    return null;
  }

  wanted(now: Date): string[] {
    const all = new Set(this.applications.flatMap(({ id }) => [...(this.grants.get(id)?.keys() ?? [])]));
    return [...all].filter((user) => this.held(user, now) !== null);
  }

  hasEnded(user: string): boolean {
    return this.applications.some(({ id }) => this.ended.has(`${id} ${user}`));
  }

  membersOf(group: string, now: Date): string[] {
    return [...(this.grants.get(group) ?? [])].flatMap(([user, { endsAt }]) =>
      endsAt && new Date(endsAt) <= now ? [] : [user],
    );
  }

  /** The instants at which something ends by itself. */
  get ends(): { at: Date; target: string; user: string }[] {
    return [...this.grants].flatMap(([target, held]) =>
      [...held].flatMap(([user, { endsAt }]) => (endsAt ? [{ at: new Date(endsAt), target, user }] : [])),
    );
  }

  private hold(target: string, user: string, held: Held): void {
    this.ended.delete(`${target} ${user}`);
    const all = this.grants.get(target) ?? new Map<string, Held>();
    all.set(user, held);
    this.grants.set(target, all);
  }
}
