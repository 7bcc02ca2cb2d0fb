import type { Logger } from 'pino';
import { AccountReport } from './account-report.ts';
import { ApiError } from './client.ts';
import type { Destination } from './destination.ts';
import { UnreachableError } from './errors.ts';
import { FailureReport } from './failure-report.ts';
import { Failures } from './failures.ts';
import { Desired, type GrantBatch } from './grants.ts';
import type { LoopOptions, Reconcile, SyncerState } from './loop-options.ts';
import { Acknowledge, ReportAccounts } from './queries.ts';
import { differenceOf, Reconciler } from './reconciler.ts';
import { type Report, report } from './report.ts';
import { RestartingLoop } from './restarting-loop.ts';
import { Schedule } from './schedule.ts';
import { loadSnapshot } from './snapshot.ts';
import { TargetWatch } from './target-watch.ts';
import { Work } from './work.ts';

/** The time limit for frequent requests, in milliseconds. Access that ends meanwhile may have to wait for them. */
const shortMs = 10_000;

/** Each of those who wait for a name costs some requests after each change. The others are tried again later. */
const mostRetried = 20;

interface Due {
  /** Null if something other than the end of a grant is due for the user. */
  target: string | null;
  user: string;
}

/**
 * Keeps a destination equal to Muster: requests a snapshot, compares everything, then applies batch by batch from the
 * position of the snapshot on. Grants end at their instant even while Muster does not answer.
 */
export class SyncLoop<
  Person,
  Target extends { id: string },
  State extends SyncerState<Target>,
> extends RestartingLoop {
  protected desired: Desired<Person, Target>;
  protected position = 0;
  /** The position up to which the syncer's own state, such as its targets, was read. */
  protected notifiedPosition = 0;
  protected readonly work: Work;
  private readonly options: LoopOptions<Person, Target, State>;
  private readonly destination: Destination<Person, Target, State>;
  protected readonly failures: Failures;
  private readonly failureReport: FailureReport;
  private readonly accountReport = new AccountReport();
  private readonly reconciler = new Reconciler(this.muster);
  private readonly watch = new TargetWatch({
    probe: async () => this.destination.probe?.(),
    onFailure: (error) => {
      if (error instanceof UnreachableError) this.restartWith(error);
    },
  });
  private readonly schedule = new Schedule<Due>((due) => this.expire(due));

  constructor(options: LoopOptions<Person, Target, State>, log: Logger) {
    super(options.muster, log, options.instance);
    const { destination } = options;
    this.options = options;
    this.destination = destination;
    this.desired = new Desired<Person, Target>(options.idOf);
    this.failures = new Failures(options.retrySeconds * 1000);
    this.failureReport = new FailureReport(this.failures);
    this.work = new Work({
      width: destination.width ?? 1,
      isWanted: (user) => destination.isWanted(user),
      losesAccess: (user) => destination.losesAccess?.(user) ?? false,
      applyUser: (user, onlyExplained) => this.applyUser(user, onlyExplained),
      applyTarget: async (target, onlyExplained) => destination.provisionTarget?.(target, onlyExplained),
      revokeNow: async (users) => destination.revokeNow?.(users),
      failures: this.failures,
      log,
    });
  }

  get figures() {
    return { position: this.position, failing: this.failures.size };
  }

  protected override get targetProblem(): Report | null {
    return this.watch.problem;
  }

  protected override get groupsBelow(): string | null {
    return this.destination.groupsBelow ?? null;
  }

  protected override async interrupt(): Promise<void> {
    this.watch.stop();
    this.schedule.stop();
  }

  protected override async close(): Promise<void> {
    await this.destination.close?.();
  }

  protected override async begin(): Promise<void> {
    this.watch.stop();
    await this.watch.asking(() => this.destination.connect());
    this.watch.start();
    const startedAt = performance.now();
    // Until the new snapshot is complete, grants of the old one still end on time.
    const desired = new Desired<Person, Target>(this.options.idOf, this.desired.removedTargets);
    const position = await this.snapshot(desired);
    const receivedMs = Math.round(performance.now() - startedAt);
    // Requested after the snapshot: it may already contain later changes, but none is missed.
    const state = await this.ask();
    desired.setTargets(state.targets.map(({ object }) => object));
    await this.exclusively(async () => {
      this.desired = desired;
      this.destination.onState?.(state, this.notifiedPosition);
      await this.destination.read(desired);
      await this.adopt(state);
      await this.reconcile(state.waitingReconciles[0] ?? null);
      await this.acknowledge(position, true);
      await this.reporting;
      this.loopProblem = null;
    });
    const totalMs = Math.round(performance.now() - startedAt);
    this.log.info({ ...this.figures, receivedMs, totalMs }, 'The target system is up to date with Muster');
  }

  protected override listen(signal: AbortSignal): Promise<void> {
    return this.follow(
      this.options.documents.feed,
      () => ({ after: this.position }),
      async ({ grantChanges }) => this.onBatch(grantChanges),
      signal,
    );
  }

  protected override timers(): NodeJS.Timeout[] {
    const { retrySeconds, reconcileMinutes } = this.options;
    return [
      setInterval(() => this.serially(() => this.retry()), retrySeconds * 1000),
      setInterval(() => this.serially(() => this.compare()), reconcileMinutes * 60_000),
    ];
  }

  /** Requests the whole snapshot. Returns its position. */
  private async snapshot(desired: Desired<Person, Target>): Promise<number> {
    const { desiredPosition } = await this.ask();
    this.notifiedPosition = await loadSnapshot(this.muster, this.options, desired);
    return desiredPosition;
  }

  protected async ask(): Promise<State> {
    const { syncer } = await this.muster.ask(this.options.documents.state, {}, shortMs);
    if (!syncer) throw new ApiError(report('REPORT_NO_SYNCER_TOKEN'));
    return syncer;
  }

  /** Takes a batch in at once, so that users who lose something do not wait for those who are being provisioned. */
  private onBatch(batch: GrantBatch<Person>): void {
    const { users, targets } = this.desired.applyBatch(batch);
    this.work.runSoon(users);
    void this.serially(async () => {
      this.failureReport.expect(batch.grants);
      let state: State | null = null;
      if (batch.notifiedPosition > this.notifiedPosition) {
        state = await this.ask();
        this.notifiedPosition = batch.notifiedPosition;
        const touched = this.desired.setTargets(state.targets.map(({ object }) => object));
        for (const target of touched.targets) targets.add(target);
        const described = this.destination.onState?.(state, this.notifiedPosition) ?? [];
        for (const user of [...touched.users, ...described, ...(await this.adopt(state))]) users.add(user);
      }
      for (const { isLive, userId, objectId } of batch.grants) if (isLive) this.arm(objectId, userId);
      await this.apply(users, targets);
      await this.acknowledge(batch.position);
      for (const asked of state?.waitingReconciles ?? []) {
        await this.destination.read(this.desired);
        await this.reconcile(asked);
        await this.acknowledge(batch.position, true);
      }
    });
  }

  private async apply(
    users: Iterable<string>,
    targets: Iterable<string>,
    onlyExplained = false,
  ): Promise<void> {
    const all = new Set([...targets, ...(this.destination.alsoTargets?.() ?? [])]);
    const waiting = this.failures.waitingForNames(mostRetried);
    await this.work.applyAll(users, all, onlyExplained);
    // Their names may be free now.
    const still = new Set(this.failures.waitingForNames(mostRetried));
    const again = waiting.filter((id) => still.has(id));
    if (again.length > 0)
      await this.work.applyAll(
        again.filter(isUser),
        again.filter((id) => !isUser(id)),
        onlyExplained,
      );
  }

  private async applyUser(user: string, onlyExplained: boolean): Promise<void> {
    const { destination } = this;
    if (destination.isWanted(user)) await destination.provision(user);
    else await destination.end(user, onlyExplained);
    this.armLater(user);
  }

  private async adopt({ waitingAdoptions = [] }: State): Promise<string[]> {
    for (const { name, userId, resourceId } of waitingAdoptions)
      await this.destination
        .adopt?.(name, userId, resourceId)
        .catch((error) => this.failures.add(userId, error));
    return waitingAdoptions.map(({ userId }) => userId);
  }

  private arm(target: string, user: string): void {
    const held = this.desired.membersOf(target).get(user);
    for (const at of held ? [held.endsAt, ...held.levels.map(({ endsAt }) => endsAt)] : [])
      if (at !== null) this.schedule.add(new Date(at), { target, user });
  }

  private armLater(user: string): void {
    for (const at of this.destination.dueTimesOf?.(user, new Date()) ?? [])
      this.schedule.add(at, { target: null, user });
  }

  protected armAll(): void {
    this.schedule.stop();
    for (const { at, target, user } of this.desired.ends()) this.schedule.add(at, { target, user });
    for (const user of this.destination.users()) this.armLater(user);
  }

  private expire(due: readonly Due[]): void {
    const now = new Date();
    for (const { target, user } of due) if (target !== null) this.desired.expire(target, user, now);
    const users = new Set(due.map(({ user }) => user));
    this.work.runSoon(users);
    // Runs even when the loop is about to restart: nobody knows when Muster or the target system will answer again.
    void this.exclusively(async () => {
      await this.apply(users, new Set(due.flatMap(({ target }) => target ?? [])));
      if (this.isLive) await this.acknowledge(this.position);
    }).catch((error) => this.restartWith(error));
  }

  protected async retry(): Promise<void> {
    const due = this.failures.due(new Date());
    if (due.length === 0) return;
    const users = due.filter(isUser);
    // A user who can be written now may be missing in the groups that they belong to.
    const targets = new Set([
      ...due.filter((id) => !isUser(id)),
      ...users.flatMap((user) => this.desired.targetsWith(user)),
    ]);
    await this.apply(users, targets);
    if (this.position > 0) await this.acknowledge(this.position);
  }

  private async compare(): Promise<void> {
    await this.destination.read(this.desired);
    await this.reconcile(null);
    await this.acknowledge(this.position, true);
  }

  /** Compares everything. Removals without a stated end happen only within limits, or after an admin has approved. */
  private async reconcile(asked: Reconcile | null): Promise<void> {
    const { destination, desired } = this;
    const { steps, unexplained, present, counts } = await destination.differences(new Date());
    const difference = { ...differenceOf(steps), ...counts };
    const users = new Set([...desired.people.keys(), ...destination.users()]);
    const targets = new Set([...desired.targets.keys(), ...(destination.targets?.() ?? [])]);
    await this.reconciler.reconcile(asked, { difference, unexplained, present }, (isHeld) =>
      this.apply(users, targets, isHeld),
    );
    this.armAll();
  }

  /** Acknowledges the position, and reports failures and accounts. `isAll`: everything was compared before. */
  private async acknowledge(position: number, isAll = false): Promise<void> {
    this.position = position;
    // Accounts are reported first, so that they are visible to whoever waits for the acknowledgement.
    await this.reportAccounts();
    const pages = this.failureReport.pagesOf(this.desired, position, isAll);
    this.reportAll(
      Acknowledge,
      pages.map((input) => ({ input })),
      () => this.failureReport.forget(),
    );
  }

  private async reportAccounts(): Promise<void> {
    const found = await this.destination.observe?.(new Date());
    const pages = found ? this.accountReport.pagesOf(found) : [];
    this.reportAll(
      ReportAccounts,
      pages.map((input) => ({ input })),
      () => this.accountReport.forget(),
    );
  }
}

const isUser = (id: string): boolean => id.startsWith('user_');
