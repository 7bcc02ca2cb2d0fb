import { asMessage, SyncLoop } from '@muster/syncer-core';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { type AgentState, LinuxDestination, type Person, type Target } from './destination.ts';
import { factsOf } from './facts.ts';
import { PolicyLoop } from './policies/policy-loop.ts';
import { FeedSubscription, ReportCompliance, ReportSystem, SnapshotQuery, SystemQuery } from './queries.ts';

const documents = { state: SystemQuery, snapshot: SnapshotQuery, feed: FeedSubscription };

/** Keeps the accounts and policies of this system as Muster says, even while Muster cannot be reached. */
export class LinuxAgent extends SyncLoop<Person, Target, AgentState> {
  private readonly config: Config;
  private readonly host: LinuxDestination;
  private readonly policies: PolicyLoop;
  private isReady = false;
  private retrying: NodeJS.Timeout | undefined;

  constructor(config: Config, log: Logger) {
    const host = new LinuxDestination(config);
    const { muster, reconcileMinutes, retrySeconds } = config;
    const idOf = ({ userId }: Person) => userId;
    super({ destination: host, muster, reconcileMinutes, retrySeconds, documents, idOf }, log);
    this.config = config;
    this.host = host;
    this.policies = new PolicyLoop(config, log, ({ position, results: found }, lost) => {
      const results = found.map(({ type, state, message, drift }) => ({
        type,
        state,
        ...asMessage(message),
        drift: drift?.text ?? null,
        driftCode: drift?.code ?? null,
        driftValues: drift?.values ?? null,
      }));
      this.report(ReportCompliance, { input: { resource: config.resource, position, results } }, lost);
    });
    host.onPolicies = (wanted, position) => this.policies.set(wanted, position);
  }

  /** Known ends are applied on time, even if Muster cannot be reached when the agent starts. */
  override start(): void {
    void this.exclusively(() => this.resumeFromState()).catch((error) =>
      this.log.error({ err: error }, 'The state file of this system cannot be read'),
    );
    this.policies.start();
    this.retrying = setInterval(() => {
      if (!this.isLive) void this.serially(() => this.retry());
    }, this.config.retrySeconds * 1000);
    super.start();
  }

  protected override async interrupt(): Promise<void> {
    clearInterval(this.retrying);
    await super.interrupt();
  }

  protected override async close(): Promise<void> {
    await this.policies.stop();
    await super.close();
  }

  protected override async begin(): Promise<void> {
    await this.exclusively(() => this.resumeFromState());
    await super.begin();
    await this.sendHeartbeat();
  }

  protected override timers(): NodeJS.Timeout[] {
    return [
      ...super.timers(),
      setInterval(() => void this.sendHeartbeat().catch(() => {}), this.config.heartbeatSeconds * 1000),
    ];
  }

  private async resumeFromState(): Promise<void> {
    if (this.isReady) return;
    await this.host.load();
    this.isReady = true;
    await this.work.applyAll(this.host.users());
    this.armAll();
  }

  private async sendHeartbeat(): Promise<void> {
    const { facts, bootedAt } = await factsOf();
    this.report(ReportSystem, { input: { resource: this.config.resource, facts, bootedAt } });
  }
}
