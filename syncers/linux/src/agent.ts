import {
  AccountReport,
  Acknowledge,
  ApiError,
  differenceOf,
  Failures,
  type PlannedStepInput,
  Reconciler,
  ReportAccounts,
  RestartingLoop,
  Schedule,
  Work,
} from '@muster/syncer-core';
import type { Logger } from 'pino';
import { Accounts } from './accounts.ts';
import type { Config } from './config.ts';
import { Desired, type System } from './desired.ts';
import { factsOf } from './facts.ts';
import type { LinuxGrantsFragment, LinuxSystemQuery } from './gql/graphql.ts';
import { prepareSsh } from './host/ssh.ts';
import { observedAccounts } from './observed.ts';
import type { Wanted } from './policies/engine.ts';
import { PolicyLoop } from './policies/policy-loop.ts';
import { FeedSubscription, ReportCompliance, ReportSystem, SnapshotQuery, SystemQuery } from './queries.ts';
import { endsOf, isOver, levelAt, type Standing } from './standing.ts';
import { type Held, State } from './state.ts';

type Asked = NonNullable<LinuxSystemQuery['syncer']>['waitingReconciles'][number];

/** What ends at its instant waits for no answer longer than this. */
const shortMs = 10_000;

/** Keeps the accounts of this system what follows from Muster. */
export class LinuxAgent extends RestartingLoop {
  private readonly config: Config;
  private readonly state: State;
  private readonly accounts: Accounts;
  private readonly failures: Failures;
  private readonly policies: PolicyLoop;
  private readonly schedule = new Schedule<string>((due) => this.expire(due));
  private readonly work: Work;
  /** Null: Muster was not heard yet. What was announced before is in the state file. */
  private desired: Desired | null = null;
  private position = 0;
  private told = 0;
  private readonly reconciler = new Reconciler(this.muster);
  private readonly accountReport = new AccountReport();
  private isReady = false;
  private retrying: NodeJS.Timeout | undefined;

  constructor(config: Config, log: Logger) {
    super(config.muster, log);
    this.config = config;
    this.state = new State(config.stateFile);
    this.accounts = new Accounts(config, this.state);
    this.failures = new Failures(config.retrySeconds * 1000);
    this.work = new Work({
      width: 1,
      isWanted: () => true,
      applyUser: (user) => this.applyOne(user),
      loses: (user) => this.loses(user),
      revokeNow: (users) => this.cut(users),
      failures: this.failures,
      log,
    });
    this.policies = new PolicyLoop(config, log, (said, lost) =>
      this.report(ReportCompliance, { input: { resource: config.resource, ...said } }, lost),
    );
  }

  /** What was announced ends at its instant, also where Muster cannot be asked from the start. */
  override start(): void {
    void this.exclusively(() => this.ready()).catch((error) =>
      this.log.error({ err: error }, 'What is known of this system cannot be read'),
    );
    this.policies.start();
    this.retrying = setInterval(
      () => void this.serially(() => this.retry()),
      this.config.retrySeconds * 1000,
    );
    super.start();
  }

  protected override async interrupt(): Promise<void> {
    clearInterval(this.retrying);
    this.schedule.stop();
  }

  protected override close(): Promise<void> {
    return this.policies.stop();
  }

  private async ready(): Promise<void> {
    if (this.isReady) return;
    await this.state.load();
    this.isReady = true;
    await this.work.all(this.state.all.map(({ user }) => user));
    this.armAll();
  }

  /** From nothing: what should be, what is, and the difference. */
  protected override async begin(): Promise<void> {
    await this.exclusively(() => this.ready());
    await this.accounts.prepare();
    await prepareSsh(this.config.markerGroup);
    const desired = new Desired(this.config);
    const { desiredPosition } = await this.ask();
    await this.snapshot(desired);
    const { system, waitingReconciles, waitingAdoptions } = await this.ask();
    desired.describe(system);
    await this.exclusively(async () => {
      this.desired = desired;
      await this.adopt(waitingAdoptions);
      await this.reconcile(desired, waitingReconciles[0] ?? null);
      await this.acknowledge(desiredPosition, true);
      this.armAll();
      this.policies.set(policiesOf(system), this.told);
      this.why = null;
    });
    await this.beat();
    this.log.info(
      { position: desiredPosition, accounts: this.state.all.length },
      'The accounts equal Muster',
    );
  }

  protected override listen(signal: AbortSignal): Promise<void> {
    return this.follow(
      FeedSubscription,
      () => ({ after: this.position }),
      async ({ grantChanges }) => this.hear(grantChanges),
      signal,
    );
  }

  protected override timers(): NodeJS.Timeout[] {
    const { reconcileMinutes, heartbeatSeconds } = this.config;
    return [
      setInterval(() => this.serially(() => this.compare()), reconcileMinutes * 60_000),
      setInterval(() => void this.beat().catch(() => {}), heartbeatSeconds * 1000),
    ];
  }

  private async snapshot(desired: Desired): Promise<void> {
    let cursor: string | null = null;
    let isFirst = true;
    do {
      const { grantChanges } = (await this.muster.ask(SnapshotQuery, { cursor })) as {
        grantChanges: LinuxGrantsFragment;
      };
      desired.take(grantChanges);
      if (isFirst) this.told = grantChanges.notifiedPosition;
      isFirst = false;
      cursor = grantChanges.cursor ?? null;
    } while (cursor !== null);
  }

  /** What Muster says of this system, beside who has something here. */
  private async ask() {
    const { syncer } = await this.muster.ask(SystemQuery, {}, shortMs);
    const system = syncer?.targets
      .map(({ object }) => object)
      .find((object): object is System => 'deprovision' in object && object.id === this.config.resource);
    if (!syncer || !system) throw new ApiError(`${this.config.resource} is no target of this agent any more`);
    return { ...syncer, system };
  }

  /** Taken in at once: whoever loses something does not wait for those who are being made. */
  private hear(batch: LinuxGrantsFragment): void {
    const { desired } = this;
    if (!desired) return;
    const touched = desired.take(batch);
    this.work.runSoon(touched);
    void this.serially(() => this.carryOut(desired, batch, touched));
  }

  private async carryOut(desired: Desired, batch: LinuxGrantsFragment, touched: Set<string>): Promise<void> {
    const said = batch.notifiedPosition > this.told ? await this.ask() : null;
    if (said) {
      const before = JSON.stringify(desired.deprovision);
      desired.describe(said.system);
      if (before !== JSON.stringify(desired.deprovision)) for (const user of desired.users) touched.add(user);
      for (const user of await this.adopt(said.waitingAdoptions)) touched.add(user);
    }
    await this.work.all(touched);
    await this.acknowledge(batch.position);
    if (!said) return;
    this.told = batch.notifiedPosition;
    this.policies.set(policiesOf(said.system), this.told);
    for (const one of said.waitingReconciles) await this.reconcile(desired, one);
  }

  /** What somebody has here at an instant, by what was announced while Muster was not heard yet; null: nothing. */
  private standingAt({ user, standing }: Held, now: Date): Standing | null {
    if (this.desired) return this.desired.wanted(user, now)?.standing ?? null;
    return standing && !isOver(standing, now) ? { ...standing, level: levelAt(standing, now) } : null;
  }

  private loses(user: string): boolean {
    const held = this.state.get(user);
    if (!held?.standing) return false;
    return this.standingAt(held, new Date())?.level !== held.standing.level;
  }

  /** Of those who have nothing here any more; who has a lower level goes on with that. */
  private async cut(users: readonly string[]): Promise<void> {
    const now = new Date();
    const held = users.flatMap((user) => this.state.get(user) ?? []);
    await this.accounts.cut(held.filter((one) => !this.standingAt(one, now)).map((one) => this.leaving(one)));
  }

  /** With what becomes of the account now, as far as that was heard. */
  private leaving(held: Held): Held {
    return this.desired ? { ...held, deprovision: this.desired.deprovision } : held;
  }

  private async applyOne(user: string): Promise<void> {
    const held = this.state.get(user);
    const now = new Date();
    const wanted = this.desired?.wanted(user, now);
    if (wanted) await this.accounts.provision(wanted);
    else if (held) await this.end(held, now);
    this.arm(this.state.get(user));
  }

  /** Where Muster was not heard yet, only what was announced ends. */
  private async end(held: Held, now: Date): Promise<void> {
    const { standing, deleteAt } = held;
    const left = this.standingAt(held, now);
    if (left) {
      if (left.level !== standing?.level) await this.accounts.lower(held, left.level);
    } else if (this.desired || standing || (deleteAt && new Date(deleteAt) <= now)) {
      await this.accounts.deprovision(this.leaving(held));
    }
  }

  private async adopt(adoptions: readonly { resourceId: string; name: string; userId: string }[]) {
    const users: string[] = [];
    for (const { resourceId, name, userId } of adoptions) {
      if (resourceId !== this.config.resource) continue;
      users.push(userId);
      if (this.state.get(userId)?.name === name) continue;
      await this.accounts.adopt(name, userId).catch((error: Error) => this.failures.add(userId, error));
    }
    return users;
  }

  private arm(held: Held | null): void {
    if (!held) return;
    for (const end of held.standing ? endsOf(held.standing) : []) this.schedule.add(end, held.user);
    if (held.deleteAt) this.schedule.add(new Date(held.deleteAt), held.user);
  }

  private armAll(): void {
    this.schedule.stop();
    for (const held of this.state.all) this.arm(held);
  }

  /** Known ahead, and done at its instant, also when Muster is away. */
  private expire(due: readonly string[]): void {
    this.work.runSoon(due);
    void this.serially(async () => {
      await this.work.all(due);
      if (this.isLive) await this.reportAccounts();
    });
  }

  private async retry(): Promise<void> {
    const due = this.failures.due(new Date());
    if (due.length === 0) return;
    await this.work.all(due);
    if (this.desired) await this.acknowledge(this.position);
  }

  private async compare(): Promise<void> {
    if (!this.desired) return;
    await this.reconcile(this.desired, null);
    await this.acknowledge(this.position);
  }

  /** Compares everything. What nobody has stated to have ended is taken away only within limits, or when an admin has allowed it. */
  private async reconcile(desired: Desired, asked: Asked | null): Promise<void> {
    const now = new Date();
    const plan: PlannedStepInput[] = [];
    const unexplained = new Set<string>();
    const active = this.state.all.filter(({ state }) => state === 'ACTIVE' || state === 'CREATING');
    for (const user of desired.users) {
      const wanted = desired.wanted(user, now);
      if (!wanted) continue;
      const found = await this.accounts.differences(wanted);
      if (found.length === 0) continue;
      const isMissing = found[0] === 'account';
      plan.push({
        action: isMissing ? 'ADD' : 'UPDATE',
        object: wanted.name,
        detail: isMissing ? null : found.join(', '),
      });
    }
    for (const held of this.state.all) {
      if (desired.wanted(held.user, now) || (await this.accounts.isEnded(held))) continue;
      plan.push({ action: 'REMOVE', object: held.name });
      const isExplained = held.standing === null || isOver(held.standing, now) || desired.hasEnded(held.user);
      if (!isExplained) unexplained.add(held.user);
    }
    const users = new Set([...desired.users, ...this.state.all.map(({ user }) => user)]);
    const found = { difference: differenceOf(plan), unexplained: unexplained.size, present: active.length };
    await this.reconciler.reconcile(asked, found, async (isHeld) => {
      await this.work.all([...users].filter((user) => !isHeld || !unexplained.has(user)));
      await this.reportAccounts();
    });
  }

  /** How far this system is, and which accounts it has. */
  private async acknowledge(position: number, isAll = false): Promise<void> {
    this.position = position;
    const object = this.config.resource;
    const { failed, resolved } = this.failures.news();
    // First what is here: who waits for the acknowledgement then sees it.
    await this.reportAccounts();
    this.report(Acknowledge, {
      input: {
        position,
        // After a comparison of everything, failures that an earlier process has reported end.
        complete: isAll,
        failures: (isAll ? [...this.failures.all] : failed).map(({ user, message, retryAt }) => ({
          object,
          user,
          message,
          retryAt: retryAt.toISOString(),
        })),
        resolved: resolved.map((user) => ({ object, user })),
      },
    });
  }

  /** What has changed of what is here since it was last said. */
  private async reportAccounts(): Promise<void> {
    const { desired } = this;
    if (!desired) return;
    const owner = new Map([...desired.users].map((user) => [desired.nameOf(user), user]));
    const found = await observedAccounts(
      this.config,
      this.state,
      this.accounts,
      (name) => owner.get(name) ?? null,
    );
    for (const input of this.accountReport.pagesOf(found))
      this.report(ReportAccounts, { input }, () => this.accountReport.forget());
  }

  private async beat(): Promise<void> {
    const { facts, bootedAt } = await factsOf();
    this.report(ReportSystem, { input: { resource: this.config.resource, facts, bootedAt } });
  }
}

const policiesOf = ({ effectivePolicies }: System): Wanted =>
  new Map(
    effectivePolicies.map(({ type, settings }) => [
      type.id,
      Object.fromEntries(settings.map(({ name, value }) => [name, value])),
    ]),
  );
