import {
  Acknowledge,
  ApiError,
  asMessage,
  type LdapServer,
  type Report,
  RestartingLoop,
  RestartRequired,
  report,
  reportOf,
  reportReconcile,
  UnreachableError,
} from '@muster/syncer-core';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { accountProblem, Domain } from './domain.ts';
import type { AdStateQuery, AnswerDirectoryInput } from './gql/graphql.ts';
import { Mirror, nothingPlanned } from './mirror.ts';
import { Answer, NotificationSubscription, StateQuery } from './queries.ts';
import { syncOne } from './sync-one.ts';

type State = NonNullable<AdStateQuery['syncer']>;
type Request = State['waitingRequests'][number];

/** Mirrors selected groups of an Active Directory into Muster. The domain is their master. */
export class AdSyncer extends RestartingLoop {
  readonly config: Config;
  private readonly domain: Domain;
  private readonly mirror: Mirror;
  private connection = '';
  /** Whether the connection to the domain is set and was made. */
  private isConnected = false;
  private isPullScheduled = false;
  /** How many starts have failed in a row. */
  private failures = 0;
  private server: LdapServer | null = null;

  constructor(config: Config, log: Logger) {
    super(config.muster, log);
    this.config = config;
    this.domain = new Domain(config.groupName, log);
    this.mirror = new Mirror(this.muster, this.domain, log);
  }

  get figures() {
    const { state, isHeld } = this.mirror;
    return {
      usn: this.domain.usn,
      groups: state.groups.size,
      people: state.people.size,
      isHeld: isHeld ? 1 : 0,
    };
  }

  /** A hanging domain controller is reported long before a request to it times out. */
  protected override get targetProblem(): Report | null {
    return this.domain.controller.silentMs >= silentMs ? silence : null;
  }

  private async checkAccount(): Promise<void> {
    const problem = this.server && (await accountProblem(this.server));
    if (problem) this.restartWith(problem);
  }

  /** Closing the connection makes pending requests fail at once. */
  protected override interrupt(): Promise<void> {
    return this.close();
  }

  protected override close(): Promise<void> {
    return this.domain.close();
  }

  /** Reads everything again, from the domain and from Muster. */
  protected override async begin(): Promise<void> {
    const state = await this.state();
    try {
      this.connection = connectionOf(state);
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
      await this.domain.connect(server, () => this.pullSoon());
      await this.mirror.load(state.selection ?? null);
      const receivedMs = Math.round(performance.now() - startedAt);
      this.isPullScheduled = false;
      await this.exclusively(() => this.mirror.reconcile(null));
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
    return (this.domain.seesDeleted ? minutes : Math.min(minutes, 1)) * 60_000;
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
      NotificationSubscription,
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
    this.domain.heardAt ??= new Date();
    void this.serially(async () => {
      this.isPullScheduled = false;
      await this.domain.pull(() => this.mirror.applyDifference());
    });
  }

  private async poll(): Promise<void> {
    try {
      if (await this.domain.hasChanged()) this.pullSoon();
    } catch (error) {
      this.restartWith(error);
    }
  }

  private async refresh(): Promise<void> {
    const state = await this.state();
    if (connectionOf(state) !== this.connection)
      throw new RestartRequired(report('REPORT_CONNECTION_CHANGED'));
    if (!this.isConnected) return this.failWaiting(state, notConfigured);
    await this.mirror.select(state.selection ?? null);
    for (const asked of state.waitingReconciles)
      await this.attempt(
        () => this.mirror.reconcile(asked),
        (failure) => this.reportFailure(asked.id, failure),
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
      await this.answer(id, {
        state: 'DONE',
        found: await this.domain.controller.find(search.kind, search.text, this.domain.groupName),
      });
      return;
    }
    const steps = await syncOne(this.muster, this.domain, this.mirror, anchor ?? '');
    const codedSteps = steps.map(({ text, code, values }) => ({ text, textCode: code, textValues: values }));
    await this.answer(id, { state: 'DONE', codedSteps });
  }

  private async state(): Promise<State & { position: number }> {
    const { syncer, position } = await this.muster.ask(StateQuery, {});
    if (!syncer) throw new ApiError(report('REPORT_NO_SYNCER_TOKEN'));
    return { ...syncer, position };
  }

  private reportFailure(reconcile: string, failure: Report): Promise<unknown> {
    return reportReconcile(this.muster, reconcile, 'FAILED', nothingPlanned, failure);
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
      if (stands === 'REQUESTED') await this.reportFailure(id, failure);
  }
}

const silentMs = 10_000;
const accountCheckMs = 15_000;
const silence = report('REPORT_CONTROLLER_SILENT', { seconds: silentMs / 1_000 });
const notConfigured = report('REPORT_NOT_CONFIGURED');

const connectionOf = ({ connection, directoryPassword }: State): string =>
  JSON.stringify([connection, directoryPassword]);
