import pg from 'pg';
import { discard, within } from '../database/discard.ts';
import { leaderLock } from './leader.ts';
import { PendingNotifications } from './notifications.ts';

/** How often a follower asks to lead, and how long a lost link waits before it connects again. */
const retryMs = 500;

/** How often a leader asks the database for a sign of life. */
const heartbeatMs = 1_000;

/** The database has frozen, or cannot be reached, when it takes longer to answer. */
const patienceMs = 5_000;

/** How long the loop may take to end. */
const goodbyeMs = 500;

/**
 * PostgreSQL ends a link, and with it the leader's lock, when nothing was asked over it for so long: the process is
 * frozen, and another one is to lead. It notices within about as long that the machine at the other end is gone.
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
 * - connecting: there is no connection yet, or no longer;
 * - following: connected, listening, and another process leads;
 * - leading: this process holds the leader's lock;
 * - closed: the process ends.
 */
export type LinkState = 'connecting' | 'following' | 'leading' | 'closed';

export interface LinkListener {
  /** Another process has notified a channel. */
  onNotification(channel: string, message: string): void;
  /** This process leads from now on. */
  onLeading(): void;
  /** The link is back after a gap, in which notifications may have been lost. */
  onRestored(): void;
  /** The database has just answered over the link. */
  onHeartbeat(): void;
  /** The link was lost, or cannot be made. */
  onTrouble(error: unknown): void;
}

/**
 * A connection of its own to the database, kept up for as long as the process runs: for what belongs to a connection
 * (the leader's lock) and for notifications of other processes. It is one loop that does one thing at a time, and each
 * wait has a limit, so that it cannot get stuck: connect, listen, then again and again ask to lead or for a sign of life,
 * and send what is to be notified. Whatever fails, it closes the connection and begins anew.
 */
export class Link {
  private now: LinkState = 'connecting';
  private hasBeenUp = false;
  private client: pg.Client | null = null;
  private running: Promise<void> = Promise.resolve();
  private wake: () => void = () => {};
  private readonly pending = new PendingNotifications();
  private turnedAt = Date.now();

  constructor(
    private readonly url: string,
    private readonly channels: readonly string[],
    private readonly listener: LinkListener,
    /** How long each wait for the database may take, in milliseconds. */
    private readonly patience = patienceMs,
  ) {}

  get state(): LinkState {
    return this.now;
  }

  get isLeader(): boolean {
    return this.now === 'leading';
  }

  /** How long the loop has been waiting for one answer, in milliseconds: never much longer than its limits. */
  get stuckForMs(): number {
    return this.now === 'closed' ? 0 : Date.now() - this.turnedAt;
  }

  /** Resolves when the link is up for the first time; it goes on by itself from there. Rejects where that fails. */
  async open(): Promise<void> {
    await this.connect();
    this.running = this.run();
  }

  /**
   * Notifies other processes. Notifications of a channel that was not sent yet are replaced by the newest. What is lost
   * with the connection is found by those who look for it.
   */
  notify(channel: string, message: string): void {
    if (this.now === 'closed' || !this.client) return;
    this.pending.add(channel, message);
    this.wake();
  }

  async close(): Promise<void> {
    const { client } = this;
    if (this.now === 'leading' || this.now === 'following') await this.flush().catch(() => {});
    this.now = 'closed';
    this.wake();
    await discard(client);
    await within(this.running, goodbyeMs);
  }

  private async run(): Promise<void> {
    while (this.now !== 'closed') {
      try {
        if (!this.client) await this.connect();
        await this.turn();
      } catch (error) {
        await this.lose(error);
      }
    }
  }

  /** One round: a sign of life, or the question whether one may lead; then a pause that a notification cuts short. */
  private async turn(): Promise<void> {
    await this.flush();
    if (this.now === 'following') await this.askToLead();
    else await this.client?.query('select 1');
    this.answered();
    await this.pause(this.now === 'leading' ? heartbeatMs : retryMs);
  }

  private async connect(): Promise<void> {
    this.turnedAt = Date.now();
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'muster link',
      connectionTimeoutMillis: this.patience,
      query_timeout: this.patience,
      keepAlive: true,
      options: sessionOptions,
    });
    // The query that is under way fails with it, or the next one does.
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
    if (this.now === 'closed') return;
    this.now = 'following';
    await this.askToLead();
    if (this.hasBeenUp) this.listener.onRestored();
    this.hasBeenUp = true;
    this.answered();
  }

  private async askToLead(): Promise<void> {
    const answer = await this.client?.query('select pg_try_advisory_lock($1) as leads', [leaderLock]);
    if (this.now !== 'following' || answer?.rows[0]?.leads !== true) return;
    this.now = 'leading';
    this.listener.onLeading();
  }

  /** Sends what is pending, each time as one statement: never more than one is under way. */
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

  /** The leader's lock went with the connection: another process may lead by now. */
  private async lose(error: unknown): Promise<void> {
    const { client } = this;
    this.client = null;
    if (this.now === 'closed') return;
    this.now = 'connecting';
    this.pending.clear();
    this.listener.onTrouble(error);
    await discard(client);
    await this.pause(retryMs);
  }

  private answered(): void {
    this.turnedAt = Date.now();
    this.listener.onHeartbeat();
  }

  /** Waits, unless there is something to send or the connection ends. */
  private pause(ms: number): Promise<void> {
    if (this.now === 'closed' || !this.pending.isEmpty) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.wake(), ms);
      this.wake = () => {
        clearTimeout(timer);
        this.wake = () => {};
        this.turnedAt = Date.now();
        resolve();
      };
    });
  }
}
