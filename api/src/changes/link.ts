import pg from 'pg';
import { discard, withTimeout } from '../database/discard.ts';
import { leaderLock } from './leader.ts';
import { PendingNotifications } from './notifications.ts';

/** How often a follower asks to become leader, and how long to wait before reconnecting a lost link. */
const retryMs = 500;

/** How often a leader checks that the database answers. */
const heartbeatMs = 1_000;

/** When the database takes longer to answer, it counts as frozen or unreachable. */
const defaultTimeoutMs = 5_000;

/** How long the loop may take to end. */
const closeTimeoutMs = 500;

/**
 * Parameters of the connection. PostgreSQL closes it, and releases the leader's lock, when no statement was sent for
 * this long: the process is frozen then, and another one has to lead. It detects within about the same time that the
 * client's machine is gone.
 */
const sessionOptions = [
  'idle_session_timeout=15000',
  'tcp_keepalives_idle=5',
  'tcp_keepalives_interval=3',
  'tcp_keepalives_count=3',
]
  .map((option) => `-c ${option}`)
  .join(' ');

export const outboxChannel = 'muster_outbox';
export const changeChannel = 'muster_change';

/**
 * - connecting: there is no connection yet, or it was lost;
 * - following: connected and listening, while another process leads;
 * - leading: this process holds the leader's lock;
 * - closed: the process is stopping.
 */
export type LinkState = 'connecting' | 'following' | 'leading' | 'closed';

export interface LinkListener {
  /** Called for a notification from another process. */
  onNotification(channel: string, message: string): void;
  /** Called when this process becomes leader. */
  onLeading(): void;
  /** Called when the link is back after a gap, in which notifications may have been lost. */
  onRestored(): void;
  /** Called when the database has just answered over the link. */
  onHeartbeat(): void;
  /** Called when the link is lost or cannot be established. */
  onFailure(error: unknown): void;
}

/**
 * A connection to the database that is kept up as long as the process runs, for what belongs to a connection (the
 * leader's lock) and for notifications from other processes. One loop does one thing at a time, and each wait has a
 * limit, so that it cannot get stuck: connect, listen, then repeatedly ask to lead or check that the database answers,
 * and send pending notifications. After any failure it closes the connection and starts over.
 */
export class Link {
  private current: LinkState = 'connecting';
  private hasBeenUp = false;
  private client: pg.Client | null = null;
  private running: Promise<void> = Promise.resolve();
  private wake: () => void = () => {};
  private readonly pending = new PendingNotifications();
  private waitingSince = Date.now();

  constructor(
    private readonly url: string,
    private readonly channels: readonly string[],
    private readonly listener: LinkListener,
    /** The limit of each wait for the database, in milliseconds. */
    private readonly timeoutMs = defaultTimeoutMs,
  ) {}

  get state(): LinkState {
    return this.current;
  }

  get isLeader(): boolean {
    return this.current === 'leading';
  }

  /** How long the loop has been waiting for one answer, in milliseconds. It never much exceeds the limits. */
  get stuckForMs(): number {
    return this.current === 'closed' ? 0 : Date.now() - this.waitingSince;
  }

  /**
   * Resolves when the link is up for the first time; from then on it reconnects by itself. Rejects if the first attempt
   * fails.
   */
  async open(): Promise<void> {
    await this.connect();
    this.running = this.run();
  }

  /**
   * Notifies other processes. A newer message replaces an unsent one on the same channel. Notifications that are lost
   * with a connection are made up for by polling.
   */
  notify(channel: string, message: string): void {
    if (this.current === 'closed' || !this.client) return;
    this.pending.add(channel, message);
    this.wake();
  }

  async close(): Promise<void> {
    const { client } = this;
    if (this.current === 'leading' || this.current === 'following') await this.flush().catch(() => {});
    this.current = 'closed';
    this.wake();
    await discard(client);
    await withTimeout(this.running, closeTimeoutMs);
  }

  private async run(): Promise<void> {
    while (this.current !== 'closed') {
      try {
        if (!this.client) await this.connect();
        await this.round();
      } catch (error) {
        await this.disconnect(error);
      }
    }
  }

  /**
   * One round: asks to lead, or checks that the database answers; then pauses until the next round is due or there is
   * something to send.
   */
  private async round(): Promise<void> {
    await this.flush();
    if (this.current === 'following') await this.askToLead();
    else await this.client?.query('select 1');
    this.onAnswer();
    await this.pause(this.current === 'leading' ? heartbeatMs : retryMs);
  }

  private async connect(): Promise<void> {
    this.waitingSince = Date.now();
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'muster link',
      connectionTimeoutMillis: this.timeoutMs,
      query_timeout: this.timeoutMs,
      keepAlive: true,
      options: sessionOptions,
    });
    // The running query fails with the connection, or the next one does.
    client.on('error', () => {});
    client.on('end', () => {
      if (client === this.client) this.wake();
    });
    client.on('notification', ({ channel, payload }) => {
      if (client === this.client) this.listener.onNotification(channel, payload ?? '');
    });
    try {
      await client.connect();
      this.client = client;
      for (const channel of this.channels) await client.query(`listen ${channel}`);
    } catch (error) {
      this.client = null;
      await discard(client);
      throw error;
    }
    if (this.current === 'closed') return;
    this.current = 'following';
    await this.askToLead();
    if (this.hasBeenUp) this.listener.onRestored();
    this.hasBeenUp = true;
    this.onAnswer();
  }

  private async askToLead(): Promise<void> {
    const answer = await this.client?.query('select pg_try_advisory_lock($1) as leads', [leaderLock]);
    if (this.current !== 'following' || answer?.rows[0]?.leads !== true) return;
    this.current = 'leading';
    this.listener.onLeading();
  }

  /** Sends what is pending, one statement at a time. */
  private async flush(): Promise<void> {
    const { client } = this;
    while (client) {
      const notifications = this.pending.take();
      if (notifications.length === 0) return;
      await client.query('select pg_notify(c, m) from unnest($1::text[], $2::text[]) as n(c, m)', [
        notifications.map(([channel]) => channel),
        notifications.map(([, message]) => message),
      ]);
    }
  }

  /** The leader's lock was released with the connection, so another process may lead by now. */
  private async disconnect(error: unknown): Promise<void> {
    const { client } = this;
    this.client = null;
    if (this.current === 'closed') return;
    this.current = 'connecting';
    this.pending.clear();
    this.listener.onFailure(error);
    await discard(client);
    await this.pause(retryMs);
  }

  private onAnswer(): void {
    this.waitingSince = Date.now();
    this.listener.onHeartbeat();
  }

  /** Waits, unless there is something to send or the connection ends. */
  private pause(ms: number): Promise<void> {
    if (this.current === 'closed' || !this.pending.isEmpty) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.wake(), ms);
      this.wake = () => {
        clearTimeout(timer);
        this.wake = () => {};
        this.waitingSince = Date.now();
        resolve();
      };
    });
  }
}
