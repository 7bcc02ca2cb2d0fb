import {
  type Comparison,
  type Desired,
  type Destination,
  type EffectiveLevel,
  type ObservedAccountInput,
  report,
  stepOf,
} from '@muster/syncer-core';
import { Accounts } from './accounts.ts';
import { ScimClient } from './client.ts';
import type { Config } from './config.ts';
import { Groups } from './groups.ts';
import { Mapping } from './mapping.ts';
import type { Application, Group, Member, Person, State, Target } from './types.ts';

export class ScimDestination implements Destination<Member, Target, State> {
  readonly accounts: Accounts;
  private readonly client: ScimClient;
  private readonly mapping: Mapping;
  private readonly groups: Groups;
  private desired: Desired<Member, Target> | null = null;

  constructor(config: Config) {
    this.client = new ScimClient(config.scim);
    this.mapping = new Mapping(config.mapping);
    this.accounts = new Accounts(this.client, this.mapping);
    this.groups = new Groups(this.client, this.accounts);
  }

  connect(): Promise<void> {
    return this.client.discover();
  }

  probe(): Promise<void> {
    return this.client.probe();
  }

  async read(desired: Desired<Member, Target>): Promise<void> {
    this.desired = desired;
    await this.accounts.read();
    await this.groups.read();
  }

  users(): Iterable<string> {
    return [...this.accounts.managed.keys()];
  }

  targets(): Iterable<string> {
    return [...this.groups.managed.keys()];
  }

  /** A user without an account can be in no group of the application, so groups are checked after accounts have changed. */
  alsoTargets(): Iterable<string> {
    return [...this.wantedTargets()].flatMap((target) => (isGroup(target) ? target.id : []));
  }

  isWanted(user: string): boolean {
    return this.held(user) !== null;
  }

  losesAccess(user: string): boolean {
    const known = this.accounts.managed.get(user);
    return known !== undefined && known.active !== false && !this.isWanted(user);
  }

  async provision(user: string): Promise<void> {
    const held = this.held(user);
    const person = this.personOf(user);
    if (held && person) await this.accounts.provision(person, held.level);
  }

  async end(user: string, onlyExplained: boolean): Promise<void> {
    const [application] = this.applications;
    if (!application || (onlyExplained && !this.hasEnded(user))) return;
    await this.accounts.deprovision(user, application);
  }

  async provisionTarget(id: string): Promise<void> {
    const target = this.desired?.targets.get(id);
    if (!target && this.groups.managed.has(id)) return this.groups.remove(id);
    if (!target || !isGroup(target)) return;
    const now = new Date();
    const members = [...(this.desired?.membersOf(id).keys() ?? [])].filter(
      (user) => this.desired?.heldAt(id, user, now) && this.isWanted(user),
    );
    await this.groups.keep(target, members);
  }

  async adopt(name: string, user: string): Promise<void> {
    if (!this.accounts.managed.has(user)) await this.accounts.adopt(name, user);
  }

  /** A locked account is deleted at the end of its grace period. */
  dueTimesOf(user: string): Iterable<Date> {
    const [application] = this.applications;
    if (application?.deprovision !== 'DELETE' || !application.gracePeriod) return [];
    if (!this.accounts.managed.has(user) || this.isWanted(user)) return [];
    return [new Date(this.accounts.deletedFrom(user, application.gracePeriod) + 1)];
  }

  async differences(): Promise<Comparison> {
    const steps: Comparison['steps'] = [];
    const wanted = this.wantedUsers();
    for (const user of wanted) {
      const person = this.personOf(user);
      if (!person) continue;
      const level = this.held(user)?.level ?? null;
      // Nothing will be done for this user: it is a failure, with the reason.
      if (this.accounts.missingFor(person, level) !== null) continue;
      const differences = this.accounts.differences(person, level);
      const object = this.mapping.nameOf({ ...person });
      if (differences === null) steps.push(stepOf('ADD', object));
      else if (differences > 0)
        steps.push(stepOf('UPDATE', object, report('REPORT_ATTRIBUTES', { count: differences })));
    }
    const leaving = [...this.accounts.managed].filter(
      ([user, { active }]) => !wanted.has(user) && active !== false,
    );
    for (const [, { userName }] of leaving) steps.push(stepOf('REMOVE', String(userName)));
    const unexplained = leaving.filter(([user]) => !this.hasEnded(user)).length;
    return { steps, unexplained, present: this.accounts.managed.size };
  }

  async observe(): Promise<ObservedAccountInput[]> {
    const [application] = this.applications;
    if (!application) return [];
    const resource = application.id;
    const owners = new Map(
      [...this.wantedUsers()].map((user) => {
        const person = this.personOf(user);
        return [person ? this.mapping.nameOf({ ...person }).toLowerCase() : '', user];
      }),
    );
    const stateOf = (active: unknown) =>
      active === false ? ('DISABLED' as const) : ('PROVISIONED' as const);
    const ours = [...this.accounts.managed].map(([user, { userName, active, id }]) => ({
      resource,
      name: String(userName),
      user,
      link: 'LINKED' as const,
      state: stateOf(active),
      level: this.held(user)?.level ?? null,
      facts: { id },
    }));
    const others = this.accounts.unmanaged.map(({ userName, active, id }) => {
      const user = owners.get(String(userName).toLowerCase()) ?? null;
      const link = user ? ('DISPUTED' as const) : ('ORPHANED' as const);
      return { resource, name: String(userName), user, link, state: stateOf(active), facts: { id } };
    });
    return [...ours, ...others];
  }

  private wantedTargets(): Iterable<Target> {
    return this.desired?.targets.values() ?? [];
  }

  private get applications(): Application[] {
    return [...this.wantedTargets()].filter((target) => !isGroup(target));
  }

  private personOf(user: string): Person | undefined {
    return this.desired?.people.get(user)?.user;
  }

  /** The level of a user on the first resource of the application on which they have one; null if they have none. */
  private held(user: string): EffectiveLevel | null {
    const now = new Date();
    for (const { id } of this.applications) {
      const held = this.desired?.heldAt(id, user, now);
      if (held) return held;
    }
    return null;
  }

  private wantedUsers(): Set<string> {
    const users = this.applications.flatMap(({ id }) => [...(this.desired?.membersOf(id).keys() ?? [])]);
    return new Set(users.filter((user) => this.isWanted(user)));
  }

  private hasEnded(user: string): boolean {
    return this.applications.some(({ id }) => this.desired?.hasEnded(id, user));
  }
}

const isGroup = (target: Target): target is Group => target.__typename === 'UserGroup';
