import { EventEmitter } from 'node:events';
import { dropClients } from '../database/backends.ts';
import type { Database } from '../database/database.ts';
import { isTimeout } from '../database/unavailable.ts';
import { clock } from '../shared/clock.ts';
import { CommittedWithoutPositionError } from '../shared/errors.ts';
import { bigint, nullable } from '../shared/row-type.ts';
import { onlyRow, rowsOf, sql } from '../shared/sql.ts';
import { longestTimerMs } from '../shared/timers.ts';
import { nextBoundary } from './boundaries.ts';
import { hasLeader } from './leader.ts';
import { changeChannel, Link, type LinkState, outboxChannel } from './link.ts';
import { onRevocationMessage, revocationChannel } from './revocations.ts';
import { type Follower, isStepDue, sequenceStep } from './sequence.ts';

/** How often to look for new changes without a notification, which can be lost with a connection. */
const pollMs = 50;

/** How long to wait after a failed step: whatever is wrong with the database is likely to last. */
const retryMs = 1_000;

/**
 * How long to wait for a position; then the transaction is looked up. The second limit applies while another process is
 * ordering changes: computing the consequences for a million accounts takes minutes.
 */
const timeoutMs = 10_000;
const longestMs = 600_000;

/** The leader knows what it has ordered, but after this time it looks into the database anyway. */
const lookUpMs = 1_000;

/**
 * The ordered log as seen by one process: runs the sequencer if this process leads, and announces new positions in
 * every process.
 */
export class ChangeLog {
  private readonly link: Link;
  private readonly events = new EventEmitter<{
    position: [number];
    restored: [];
    heartbeat: [];
  }>().setMaxListeners(0);
  private readonly positions = new Map<number, number>();
  private latest = 0;
  private runningStep: Promise<void> | null = null;
  private stepStartedAt = 0;
  private isStepRequested = false;
  private polling: Promise<void> | null = null;
  /** How often the link has failed since the database last answered over it. */
  private linkFailures = 0;
  /** The earliest time of the next step after a failed one. */
  private retryAt = 0;
  private stopped = false;
  private poll: NodeJS.Timeout | undefined;
  private boundary: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    url: string,
    private readonly follow: Follower,
    private readonly onError: (error: unknown) => void,
  ) {
    this.link = new Link(url, [outboxChannel, changeChannel, revocationChannel], {
      onNotification: (channel, message) => this.onNotification(channel, message),
      onLeading: () => {
        this.retryAt = 0;
        this.notifySequencer();
      },
      onRestored: () => {
        this.pollNow();
        this.events.emit('restored');
      },
      onHeartbeat: () => {
        this.linkFailures = 0;
        this.events.emit('heartbeat');
      },
      onFailure: (error) => {
        onError(error);
        this.linkFailures += 1;
        // The database is frozen or unreachable: work that waits on other connections would never be answered.
        if (this.linkFailures > 1 && isTimeout(error)) void dropClients(database).catch(onError);
      },
    });
  }

  async start(): Promise<void> {
    this.latest = await this.storedPosition();
    await this.link.open();
    this.poll = setInterval(() => this.pollNow(), pollMs);
    this.notifySequencer();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.poll);
    clearTimeout(this.boundary);
    await this.runningStep;
    await this.polling;
    await this.link.close();
    this.events.emit('position', this.latest);
  }

  get position(): number {
    return this.latest;
  }

  get isLeader(): boolean {
    return this.link.isLeader;
  }

  /** The state of the connection to the database and the other processes. */
  get linkState(): LinkState {
    return this.link.state;
  }

  /** How long this process has been waiting for something that has a limit, in milliseconds. */
  get stuckForMs(): number {
    const stepMs = this.runningStep ? Date.now() - this.stepStartedAt : 0;
    // A step may compute the consequences for a million accounts.
    return Math.max(this.link.stuckForMs, stepMs - longestMs);
  }

  /** Calls back whenever the link to the database is back after a gap, in which notifications may have been lost. */
  onLinkRestored(listener: () => void): () => void {
    this.events.on('restored', listener);
    return () => this.events.off('restored', listener);
  }

  /** Calls back about once a second, when the database has just answered over the link. */
  onHeartbeat(listener: () => void): () => void {
    this.events.on('heartbeat', listener);
    return () => this.events.off('heartbeat', listener);
  }

  /** Notifies the sequencer that the outbox has new changes. */
  notifySequencer(): void {
    if (this.stopped) return;
    if (!this.link.isLeader) {
      this.link.notify(outboxChannel, '');
    } else if (this.runningStep) {
      this.isStepRequested = true;
    } else if (Date.now() >= this.retryAt) {
      this.stepStartedAt = Date.now();
      this.runningStep = this.run().finally(() => {
        this.runningStep = null;
      });
    }
  }

  /**
   * Resolves with the last position of a transaction as soon as it has one. The transaction is committed already, so no
   * failure here may suggest repeating it.
   */
  async positionOf(transaction: number): Promise<number> {
    const startedAt = Date.now();
    let deadline = startedAt + timeoutMs;
    for (;;) {
      const isFresh = this.link.isLeader && Date.now() < startedAt + lookUpMs;
      const known = this.positions.get(transaction) ?? (isFresh ? null : await this.lookUp(transaction));
      if (known) return known;
      if (Date.now() > deadline) {
        if (Date.now() > startedAt + longestMs || !(await this.isBeingOrdered())) break;
        deadline = Date.now() + timeoutMs;
      }
      await this.nextEvent(pollMs);
    }
    throw new CommittedWithoutPositionError(transaction);
  }

  /** For processes that do not lead, and for a batch whose commit got no answer. */
  private async lookUp(transaction: number): Promise<number | null> {
    try {
      return await this.storedPositionOf(transaction);
    } catch {
      return null;
    }
  }

  /** Whether some process is ordering changes. */
  private async isBeingOrdered(): Promise<boolean> {
    if (this.stopped) return false;
    if (this.link.isLeader) return this.runningStep !== null;
    return hasLeader(this.database.em.fork()).catch(() => false);
  }

  /** Calls back with the newest position whenever there is a new one. */
  onPosition(listener: (position: number) => void): () => void {
    this.events.on('position', listener);
    return () => this.events.off('position', listener);
  }

  private nextEvent(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.events.off('position', done);
        resolve();
      };
      const timer = setTimeout(done, timeoutMs);
      this.events.on('position', done);
    });
  }

  private onNotification(channel: string, message: string): void {
    if (channel === revocationChannel) onRevocationMessage(message);
    else if (channel === changeChannel) this.announce(Number(message));
    else if (this.link.isLeader) this.notifySequencer();
  }

  /** Polls, in case a notification was lost: the leader looks into the outbox, a follower at the newest position. */
  private pollNow(): void {
    if (this.link.isLeader) this.notifySequencer();
    else
      this.polling ??= this.pollPosition().finally(() => {
        this.polling = null;
      });
  }

  /** One look at a time, and none while the database is unreachable: each would wait for a connection of its own. */
  private async pollPosition(): Promise<void> {
    if (this.stopped || this.link.state !== 'following') return;
    try {
      this.announce(await this.storedPosition());
    } catch (error) {
      this.onError(error);
    }
  }

  private async run(): Promise<void> {
    do {
      this.isStepRequested = false;
      try {
        await this.step();
      } catch (error) {
        this.retryAt = Date.now() + retryMs;
        this.onError(error);
        return;
      }
    } while (this.isStepRequested && this.link.isLeader && !this.stopped);
  }

  private async step(): Promise<void> {
    if (!(await isStepDue(this.database.em.fork(), clock.now()))) return;
    const batch = await sequenceStep(this.database.em, this.follow);
    const last = batch.at(-1);
    if (last) {
      for (const { transaction, position } of batch) this.positions.set(transaction, position);
      this.announce(last.position);
      this.link.notify(changeChannel, String(last.position));
      this.isStepRequested = true;
    }
    this.forgetOld();
    await this.armTimer();
  }

  private async armTimer(): Promise<void> {
    const now = clock.now();
    const next = await nextBoundary(this.database.em.fork(), now);
    clearTimeout(this.boundary);
    if (!next || this.stopped) return;
    // Where the boundary is further away than a timer can wait, the timer ends early and the next boundary is looked up
    // again.
    this.boundary = setTimeout(
      () => this.notifySequencer(),
      Math.min(next.getTime() - now.getTime(), longestTimerMs),
    );
  }

  private announce(position: number): void {
    if (position <= this.latest) return;
    this.latest = position;
    this.events.emit('position', position);
  }

  private forgetOld(): void {
    const excess = this.positions.size - 10_000;
    if (excess <= 0) return;
    for (const transaction of [...this.positions.keys()].slice(0, excess)) this.positions.delete(transaction);
  }

  private async storedPosition(): Promise<number> {
    const { position } = await onlyRow(
      this.database.em.fork(),
      { position: bigint },
      sql`select position from sequencer`,
    );
    return Number(position);
  }

  private async storedPositionOf(transaction: number): Promise<number | null> {
    const [found] = await rowsOf(
      this.database.em.fork(),
      { position: nullable(bigint) },
      sql`select max(position) as position from change where transaction = ${transaction}`,
    );
    return found?.position == null ? null : Number(found.position);
  }
}
