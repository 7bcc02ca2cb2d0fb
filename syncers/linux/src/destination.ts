import {
  ApiError,
  type Comparison,
  type Desired,
  type Destination,
  type EffectiveLevel,
  endsOf,
  isOver,
  levelAt,
  listOf,
  millisecondsOf,
  type ObservedAccountInput,
  report,
  stepOf,
} from '@muster/syncer-core';
import type { Wanted } from './account-commands.ts';
import { Accounts } from './accounts.ts';
import type { Config } from './config.ts';
import type { LinuxGrantsFragment, LinuxSystemQuery } from './gql/graphql.ts';
import { prepareSsh } from './host/ssh.ts';
import { observedAccounts } from './observed.ts';
import type { Wanted as WantedPolicies } from './policies/engine.ts';
import { type AccountRecord, type Deprovision, State } from './state.ts';

export type Person = LinuxGrantsFragment['users'][number];
export type AgentState = NonNullable<LinuxSystemQuery['syncer']>;
export type Target = AgentState['targets'][number]['object'];
type System = Extract<Target, { deprovision: unknown }>;

/**
 * The accounts on this system. Until Muster has answered, only the state file is known: access with a known end ends on time,
 * and nothing else changes.
 */
export class LinuxDestination implements Destination<Person, Target, AgentState> {
  /** Called with the policies of the system, and with the position up to which they are known. */
  onPolicies: (wanted: WantedPolicies, position: number) => void = () => {};
  private readonly config: Config;
  private readonly state: State;
  private readonly accounts: Accounts;
  private isLoaded = false;
  /** Null until Muster has answered. */
  private desired: Desired<Person, Target> | null = null;
  private deprovision: Deprovision = { mode: 'LOCK', graceMs: 0 };
  private setsPasswords = false;

  constructor(config: Config) {
    this.config = config;
    this.state = new State(config.stateFile);
    this.accounts = new Accounts(config, this.state);
  }

  async load(): Promise<void> {
    if (!this.isLoaded) await this.state.load();
    this.isLoaded = true;
  }

  async connect(): Promise<void> {
    await this.load();
    await this.accounts.prepare();
    await prepareSsh(this.config.markerGroup);
  }

  onState({ targets }: AgentState, notifiedPosition: number): Iterable<string> {
    const { resource } = this.config;
    const system = targets
      .map(({ object }) => object)
      .find((object): object is System => 'deprovision' in object && object.id === resource);
    if (!system) throw new ApiError(report('REPORT_NO_TARGET', { resource }));
    const { deprovision, gracePeriod, setsPasswords } = system;
    const next = { mode: deprovision, graceMs: gracePeriod ? millisecondsOf(gracePeriod) : 0 };
    const isSame =
      JSON.stringify(next) === JSON.stringify(this.deprovision) && setsPasswords === this.setsPasswords;
    this.deprovision = next;
    this.setsPasswords = setsPasswords;
    this.onPolicies(policiesOf(system), notifiedPosition);
    return isSame ? [] : this.desiredUsers();
  }

  async read(desired: Desired<Person, Target>): Promise<void> {
    this.desired = desired;
  }

  users(): Iterable<string> {
    return this.state.all.map(({ user }) => user);
  }

  isWanted(user: string): boolean {
    return this.wantedAt(user, new Date()) !== null;
  }

  losesAccess(user: string): boolean {
    const held = this.state.get(user);
    if (!held?.access) return false;
    return this.levelOf(held, new Date())?.level !== held.access.level;
  }

  /** Revokes only what users without any access have. Users with a lower level keep their sessions. */
  async revokeNow(users: readonly string[]): Promise<void> {
    const now = new Date();
    const held = users.flatMap((user) => this.state.get(user) ?? []);
    await this.accounts.revokeNow(
      held.filter((one) => !this.levelOf(one, now)).map((one) => this.withCurrentDeprovision(one)),
    );
  }

  async provision(user: string): Promise<void> {
    const wanted = this.wantedAt(user, new Date());
    if (wanted) await this.accounts.provision(wanted);
  }

  async end(user: string, onlyExplained: boolean): Promise<void> {
    const held = this.state.get(user);
    const now = new Date();
    if (!held || (onlyExplained && !this.isExplained(held, now))) return;
    const { access, deleteAt } = held;
    const left = this.levelOf(held, now);
    if (left) {
      if (left.level !== access?.level) await this.accounts.lowerLevel(held, left.level);
    } else if (this.desired || access || (deleteAt && new Date(deleteAt) <= now)) {
      await this.accounts.deprovision(this.withCurrentDeprovision(held));
    }
  }

  async adopt(name: string, user: string, target: string): Promise<void> {
    if (target !== this.config.resource || this.state.get(user)?.name === name) return;
    await this.accounts.adopt(name, user);
  }

  /** The ends of grants, and the time at which a locked account is deleted. */
  dueTimesOf(user: string): Iterable<Date> {
    const held = this.state.get(user);
    if (!held) return [];
    return [...(held.access ? endsOf(held.access) : []), ...(held.deleteAt ? [new Date(held.deleteAt)] : [])];
  }

  async differences(now: Date): Promise<Comparison> {
    const steps: Comparison['steps'] = [];
    for (const user of this.desiredUsers()) {
      const wanted = this.wantedAt(user, now);
      if (!wanted) continue;
      const found = await this.accounts.differences(wanted);
      if (found === null) steps.push(stepOf('ADD', wanted.name));
      else if (found.length > 0) steps.push(stepOf('UPDATE', wanted.name, listOf(found)));
    }
    let unexplained = 0;
    for (const held of this.state.all) {
      if (this.wantedAt(held.user, now) || (await this.accounts.isEnded(held))) continue;
      steps.push(stepOf('REMOVE', held.name));
      if (!this.isExplained(held, now)) unexplained += 1;
    }
    const active = this.state.all.filter(({ state }) => state === 'ACTIVE' || state === 'CREATING');
    return { steps, unexplained, present: active.length };
  }

  observe(): Promise<ObservedAccountInput[]> {
    const owners = new Map(
      this.desiredUsers().map((user) => [this.desired?.people.get(user)?.username ?? user, user]),
    );
    return observedAccounts(this.config, this.state, this.accounts, (name) => owners.get(name) ?? null);
  }

  /** Whether the access has reached its known end, or Muster has stated that it ended. */
  private isExplained({ user, access }: AccountRecord, now: Date): boolean {
    if (access === null || isOver(access, now)) return true;
    return this.desired?.hasEnded(this.config.resource, user) ?? false;
  }

  /** The account with the current deprovisioning settings, as far as Muster has sent them. */
  private withCurrentDeprovision(held: AccountRecord): AccountRecord {
    return this.desired ? { ...held, deprovision: this.deprovision } : held;
  }

  private desiredUsers(): string[] {
    return [...(this.desired?.membersOf(this.config.resource).keys() ?? [])];
  }

  /** The level of a user at an instant; null if they have none. */
  private levelOf({ user, access }: AccountRecord, now: Date): EffectiveLevel | null {
    if (this.desired) return this.wantedAt(user, now)?.access ?? null;
    return access && !isOver(access, now) ? { ...access, level: levelAt(access, now) } : null;
  }

  /** What an account should be at an instant; null if it should not exist, or if Muster has not answered yet. */
  private wantedAt(user: string, now: Date): Wanted | null {
    const access = this.desired?.heldAt(this.config.resource, user, now);
    const person = this.desired?.people.get(user);
    if (!access || !person) return null;
    return {
      user,
      name: person.username,
      uid: person.uidNumber,
      displayName: person.displayName,
      keys: person.sshKeys,
      passwordHash: (this.setsPasswords && person.systemPasswordHash) || null,
      access,
      deprovision: this.deprovision,
    };
  }
}

const policiesOf = ({ effectivePolicies }: System): WantedPolicies =>
  new Map(
    effectivePolicies.map(({ type, settings }) => [
      type.id,
      Object.fromEntries(settings.map(({ name, value }) => [name, value])),
    ]),
  );
