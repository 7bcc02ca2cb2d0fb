import {
  Acknowledge,
  ApiError,
  asMessage,
  type LdapServer,
  LdapSession,
  type Report,
  RestartingLoop,
  RestartRequired,
  report,
  reportOf,
  reportReconcile,
  UnreachableError,
} from '@muster/syncer-core';
import type { Logger } from 'pino';
import { batchesOf, markApplied } from './batches.ts';
import { ChangeNotifier } from './change-notifier.ts';
import type { Config } from './config.ts';
import { credentialsProblem } from './credentials.ts';
import { type Desired, desiredOf } from './desired.ts';
import { type Difference, differenceOf, isEmpty, withoutRemovals } from './difference.ts';
import { DomainController } from './domain-controller.ts';
import type { AdStateQuery, AnswerDirectoryInput } from './gql/graphql.ts';
import { MirrorState } from './mirror-state.ts';
import { Model } from './model.ts';
import { type Plan, planOf } from './plan.ts';
import { Answer, Apply, MirrorQuery, NewsSubscription, PeopleQuery, StateQuery } from './queries.ts';
import { type Selection, Selector } from './selector.ts';
import { syncOne } from './sync-one.ts';

type State = NonNullable<AdStateQuery['syncer']>;
type Reconcile = State['waitingReconciles'][number];
type Request = State['waitingRequests'][number];

/** Mirrors selected groups of an Active Directory into Muster. The domain is their master. */
export class AdSyncer extends RestartingLoop {
  readonly config: Config;
  readonly controller = new DomainController();
  model: Model;
  mirror = new MirrorState();
  private readonly notifier = new ChangeNotifier();
  private readonly selector = new Selector(this.controller);
  private cookie: Buffer = Buffer.alloc(0);
  private usn = 0;
  private selection: Selection | null = null;
  private connection = '';
  /** Whether the connection to the domain is set and was made. */
  private isConnected = false;
  private isPullScheduled = false;
  /** When the syncer was notified of the change that it is looking for now. */
  private heardAt: Date | null = null;
  private seesDeleted = true;
  /** How many starts have failed in a row. */
  private failures = 0;
  private server: LdapServer | null = null;
  /** The removals that an admin was asked about, and the reconcile that asks. */
  private blocked: { signature: string; id: string | null } | null = null;

  constructor(config: Config, log: Logger) {
    super(config.muster, log);
    this.config = config;
    this.model = new Model(config.groupName);
  }

  get figures() {
    const { mirror, usn } = this;
    return { usn, groups: mirror.groups.size, people: mirror.people.size, isHeld: this.blocked ? 1 : 0 };
  }

  /** A hanging domain controller is reported long before a request to it times out. */
  protected override get targetProblem(): Report | null {
    return this.controller.silentMs >= silentMs ? silence : null;
  }

  /**
   * Signs in again: an open connection continues to work after the account was disabled or its password has expired.
   */
  private async checkAccount(): Promise<void> {
    if (!this.server) return;
    const session = new LdapSession();
    try {
      await session.connect(this.server);
    } catch (error) {
      // All other errors are also noticed on the open connection.
      const problem = credentialsProblem(error, this.server.bindDn);
      if (problem) this.restartWith(problem);
    } finally {
      await session.close();
    }
  }

  /** Closing the connection makes pending requests fail at once. */
  protected override interrupt(): Promise<void> {
    return this.close();
  }

  protected override async close(): Promise<void> {
    await Promise.all([this.controller.close(), this.notifier.close()]);
  }

  /** Reads everything again, from the domain and from Muster. USNs and cookies are valid on one domain controller only. */
  protected override async begin(): Promise<void> {
    const state = await this.state();
    try {
      this.connection = connectionOf(state);
      this.selection = state.selection ?? null;
      const server = this.serverOf(state);
      this.server = server;
      if (!server) {
        this.isConnected = false;
        this.loopProblem = notConfigured;
        await this.failWaiting(state, notConfigured);
        return;
      }
      const startedAt = performance.now();
      // Everything is requested now, so notifications until the answer need no further request.
      this.isPullScheduled = true;
      this.heardAt = null;
      await this.controller.connect(server);
      await this.notifier
        .connect(server, this.controller.base, () => this.pullSoon())
        .catch((error) => {
          this.log.warn(
            { err: error },
            'The domain controller sends no change notifications, so the syncer polls it',
          );
        });
      this.seesDeleted = await this.controller.seesDeleted();
      if (!this.seesDeleted)
        this.log.warn(
          'The account may not see deleted objects: everything is compared every minute instead. Let it read the container Deleted Objects.',
        );
      this.usn = await this.controller.highestUsn();
      const { entries, cookie } = await this.controller.changes(Buffer.alloc(0));
      const model = new Model(this.config.groupName);
      model.load(entries);
      this.model = model;
      this.cookie = cookie;
      this.mirror = await this.loadMirror();
      this.selector.forget();
      const receivedMs = Math.round(performance.now() - startedAt);
      this.isPullScheduled = false;
      await this.exclusively(() => this.reconcile(null));
      const totalMs = Math.round(performance.now() - startedAt);
      this.log.info(
        { ...this.figures, receivedMs, totalMs },
        'Muster is up to date with the selected groups',
      );
      this.loopProblem = null;
      this.isConnected = true;
      this.failures = 0;
    } catch (error) {
      this.failures += 1;
      // The first failure may be temporary and is tried again at once, without a report.
      if (this.failures > 1) await this.failWaiting(state, reportOf(error)).catch(() => {});
      throw error;
    }
  }

  /** If the account may not see deleted objects, only frequent comparisons find deletions. */
  private get reconcileMs(): number {
    const minutes = this.config.reconcileMinutes;
    return (this.seesDeleted ? minutes : Math.min(minutes, 1)) * 60_000;
  }

  private serverOf({ connection, directoryPassword }: State): LdapServer | null {
    if (!connection || !directoryPassword) return null;
    const { url, startTls, account, ca } = connection;
    return {
      url,
      startTls,
      bindDn: account,
      password: directoryPassword,
      timeoutMs: this.config.timeoutMs,
      ca: ca ?? undefined,
    };
  }

  private async loadMirror(): Promise<MirrorState> {
    const mirror = new MirrorState();
    const { syncer } = await this.muster.ask(MirrorQuery, {});
    mirror.addGroups(syncer?.mirroredGroups ?? []);
    for (let after: string | null = null; ; ) {
      const page: { users: Parameters<MirrorState['addPeople']>[0]; cursor?: string | null } | undefined = (
        await this.muster.ask(PeopleQuery, { after })
      ).syncer?.mirroredUsers;
      mirror.addPeople(page?.users ?? []);
      after = page?.cursor ?? null;
      if (after === null) return mirror;
    }
  }

  protected override timers(): NodeJS.Timeout[] {
    if (!this.isConnected) return [];
    return [
      setInterval(() => void this.poll(), this.config.pollMs),
      setInterval(() => void this.checkAccount(), accountCheckMs),
      setInterval(() => this.restartWith(new RestartRequired(report('REPORT_COMPARING'))), this.reconcileMs),
    ];
  }

  /** Listens to requests of admins. This kind of syncer receives no grants, but reports that it is alive. */
  protected override listen(signal: AbortSignal): Promise<void> {
    let notified = -1;
    return this.follow(
      NewsSubscription,
      async () => ({ after: (await this.state()).position }),
      async ({ grantChanges: { position, notifiedPosition } }) => {
        await this.muster.ask(Acknowledge, { input: { position } });
        if (notifiedPosition <= notified) return;
        notified = notifiedPosition;
        await this.serially(() => this.refresh());
      },
      signal,
    );
  }

  /** Looks for changes soon. Several notifications lead to one request. */
  private pullSoon(): void {
    if (this.isPullScheduled) return;
    this.isPullScheduled = true;
    this.heardAt ??= new Date();
    void this.serially(async () => {
      this.isPullScheduled = false;
      await this.pull();
    });
  }

  private async poll(): Promise<void> {
    try {
      if ((await this.controller.highestUsn()) !== this.usn) this.pullSoon();
    } catch (error) {
      this.restartWith(error);
    }
  }

  private async pull(): Promise<void> {
    // Read before the changes: whatever changes in between is found by the next request.
    const usn = await this.controller.highestUsn();
    // Often one change causes several notifications. Comparing the USN costs the controller far less than a search.
    if (usn === this.usn) {
      this.heardAt = null;
      return;
    }
    const { entries, cookie } = await this.controller.changes(this.cookie);
    if (entries.length > 0) {
      const { hasMovedUnits } = await this.model.applyChanges(entries, this.controller);
      // The DNs of all objects below a moved unit have changed, and that is not reported for each of them.
      if (hasMovedUnits) throw new RestartRequired(report('REPORT_UNIT_MOVED'));
      this.cookie = cookie;
      await this.applyDifference();
    }
    this.usn = usn;
    this.heardAt = null;
  }

  /** Sends the differences to Muster. If too much would be removed, only the rest is sent and an admin must decide. */
  private async applyDifference(): Promise<void> {
    if (!this.selection) return;
    const difference = await this.difference(this.selection);
    if (isEmpty(difference)) return this.closeBlocked();
    const plan = planOf(difference, this.model, this.mirror);
    if (plan.held !== null) return this.holdRemovals(difference, plan, null);
    await this.send(difference);
    await this.closeBlocked();
  }

  /** Compares everything, and reports the differences. */
  private async reconcile(asked: Reconcile | null): Promise<void> {
    if (asked?.planOnly) {
      const planned = asked.selection ?? this.selection;
      const plan = planned ? planOf(await this.difference(planned), this.model, this.mirror) : nothing;
      return void (await this.reportPlan(asked.id, 'DONE', plan, plan.held));
    }
    if (!this.selection) {
      if (asked) await this.reportPlan(asked.id, 'DONE', nothing, report('REPORT_NOTHING_SELECTED'));
      return;
    }
    const difference = await this.difference(this.selection);
    const allowed = asked?.state === 'APPROVED' ? asked.removals : 0;
    const plan = planOf(difference, this.model, this.mirror, allowed);
    if (plan.held !== null) return this.holdRemovals(difference, plan, asked?.id ?? null);
    await this.send(difference);
    await this.reportPlan(asked?.id ?? this.blocked?.id ?? null, 'DONE', plan, null);
    this.blocked = null;
  }

  private async holdRemovals(difference: Difference, plan: Plan, asked: string | null): Promise<void> {
    await this.send(withoutRemovals(difference));
    const signature = JSON.stringify([
      difference.members.remove,
      difference.goneGroups,
      difference.goneUsers,
    ]);
    if (asked === null && this.blocked?.signature === signature) return;
    this.log.warn({ held: plan.held?.text }, 'Removals wait for an admin to decide');
    const id = await this.reportPlan(asked ?? this.blocked?.id ?? null, 'BLOCKED', plan, plan.held);
    this.blocked = { signature, id };
  }

  /** Closes the reconcile that an admin was asked about, because its reason is gone. */
  private async closeBlocked(): Promise<void> {
    if (!this.blocked) return;
    await this.reportPlan(this.blocked.id, 'DONE', nothing, report('REPORT_NO_LONGER_SO'));
    this.blocked = null;
  }

  private async refresh(): Promise<void> {
    const state = await this.state();
    if (connectionOf(state) !== this.connection)
      throw new RestartRequired(report('REPORT_CONNECTION_CHANGED'));
    if (!this.isConnected) return this.failWaiting(state, notConfigured);
    const before = JSON.stringify(this.selection);
    this.selection = state.selection ?? null;
    if (JSON.stringify(this.selection) !== before) {
      this.selector.forget();
      // Groups that were handed over to Muster are no longer mirrored.
      this.mirror = await this.loadMirror();
      await this.applyDifference();
    }
    for (const asked of state.waitingReconciles)
      await this.attempt(
        () => this.reconcile(asked),
        (failure) => this.reportPlan(asked.id, 'FAILED', nothing, failure),
      );
    for (const request of state.waitingRequests)
      await this.attempt(
        () => this.handleRequest(request),
        (failure) => this.answer(request.id, { state: 'FAILED', ...asMessage(failure) }),
      );
    // A state contains only some of the waiting requests, so it is read again after they are answered.
    if (state.waitingRequests.length > 0) await this.refresh();
  }

  /** An error in one request is the answer to that request and affects nothing else. */
  private async attempt(
    work: () => Promise<void>,
    failed: (failure: Report) => Promise<unknown>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      await failed(reportOf(error));
      if (error instanceof UnreachableError) throw error;
    }
  }

  private async handleRequest({ id, search, anchor }: Request): Promise<void> {
    if (search) {
      await this.answer(id, { state: 'DONE', found: await this.controller.find(search.kind, search.text) });
      return;
    }
    const steps = await syncOne(this, anchor ?? '', () => this.desired(this.selection));
    const codedSteps = steps.map(({ text, code, values }) => ({ text, textCode: code, textValues: values }));
    await this.answer(id, { state: 'DONE', codedSteps });
  }

  private async desired(selection: Selection | null): Promise<Desired> {
    const groups = selection ? await this.selector.groups(selection, this.model) : new Set<string>();
    return desiredOf(this.model, groups, this.mirror.people.keys());
  }

  private async difference(selection: Selection): Promise<Difference> {
    return differenceOf(this.model, await this.desired(selection), this.mirror);
  }

  private async send(difference: Difference): Promise<void> {
    const all = [...batchesOf(difference)];
    const cursor = JSON.stringify({
      host: this.controller.host,
      invocation: this.controller.invocation,
      usn: this.usn,
      cookie: this.cookie.toString('base64'),
    });
    for (const [index, batch] of all.entries()) {
      const heardAt = this.heardAt?.toISOString() ?? null;
      const input = index === all.length - 1 ? { ...batch, heardAt, cursor } : batch;
      const { applyMirror } = await this.muster.ask(Apply, { input });
      for (const { kind, name, problem } of applyMirror.problems)
        this.log.warn({ kind, name }, `Muster could not mirror everything: ${problem}`);
      markApplied(this.mirror, batch);
    }
  }

  private async state(): Promise<State & { position: number }> {
    const { syncer, position } = await this.muster.ask(StateQuery, {});
    if (!syncer) throw new ApiError(report('REPORT_NO_SYNCER_TOKEN'));
    return { ...syncer, position };
  }

  private reportPlan(
    id: string | null,
    state: 'DONE' | 'BLOCKED' | 'FAILED',
    plan: Plan,
    message: Report | null,
  ): Promise<string | null> {
    return reportReconcile(this.muster, id, state, plan, message);
  }

  private async answer(id: string, answer: Omit<AnswerDirectoryInput, 'id'>): Promise<void> {
    await this.muster.ask(Answer, { input: { id, ...answer } });
  }

  /** Answers all waiting requests with the error. */
  private async failWaiting(state: State, failure: Report): Promise<void> {
    if (state.waitingRequests.length + state.waitingReconciles.length === 0) return;
    // The state is not read at one instant: the connection may have been set just before the request was made.
    if (connectionOf(await this.state()) !== this.connection)
      throw new RestartRequired(report('REPORT_CONNECTION_CHANGED'));
    for (const { id } of state.waitingRequests)
      await this.answer(id, { state: 'FAILED', ...asMessage(failure) });
    for (const { id, state: stands } of state.waitingReconciles)
      if (stands === 'REQUESTED') await this.reportPlan(id, 'FAILED', nothing, failure);
  }
}

const silentMs = 10_000;
const accountCheckMs = 15_000;
const silence = report('REPORT_CONTROLLER_SILENT', { seconds: silentMs / 1_000 });
const notConfigured = report('REPORT_NOT_CONFIGURED');

const nothing: Plan = { additions: 0, updates: 0, removals: 0, steps: [], held: null };

const connectionOf = ({ connection, directoryPassword }: State): string =>
  JSON.stringify([connection, directoryPassword]);
