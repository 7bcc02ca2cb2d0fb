import pg from 'pg';

/** The locks are held by another process. The message says by which, and what to do. */
export class LockRefusedError extends Error {}

export interface LockSessionOptions {
  url(): string;
  /** Shown in `pg_stat_activity`, so that a process that is refused a lock can say who holds it. */
  name: string;
  /** Takes the locks. Called on every new connection; throws LockRefusedError where another process holds them. */
  take(client: pg.Client): Promise<void>;
  /** Prepares what a connection needs, such as that the server runs. */
  before?(): Promise<void>;
  /** Called when the locks were lost with a connection and another process holds them by now. */
  onRefused(error: LockRefusedError): void;
  /** Called when a lost connection cannot be restored, at most once a minute. It is tried again. */
  onFailure?(error: unknown): void;
}

const firstRetryMs = 50;
const longestRetryMs = 5_000;
const minuteMs = 60_000;

/**
 * A connection that holds advisory locks as long as this process lives. Unlike a pid file, such a lock ends with the
 * process however it ends, and cannot be confused with another process of the same number.
 */
export class LockSession {
  private client: pg.Client | null = null;
  private closed = false;
  private retry: NodeJS.Timeout | undefined;
  private retryMs = firstRetryMs;
  private connectedAt = 0;
  private complainedAt = 0;

  private constructor(private readonly options: LockSessionOptions) {}

  /** Rejects if the database does not answer or the locks are held by another process. */
  static async open(options: LockSessionOptions): Promise<LockSession> {
    const session = new LockSession(options);
    await session.connect();
    return session;
  }

  /** The connection; null while it is lost. */
  get connection(): pg.Client | null {
    return this.client;
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => {});
  }

  private async connect(): Promise<void> {
    await this.options.before?.();
    const client = new pg.Client({
      connectionString: this.options.url(),
      application_name: this.options.name,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    });
    client.on('error', () => {});
    try {
      await client.connect();
      await this.options.take(client);
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
    if (this.closed) {
      await client.end().catch(() => {});
      return;
    }
    client.once('end', () => this.onEnd(client));
    this.client = client;
    this.connectedAt = Date.now();
  }

  private onEnd(client: pg.Client): void {
    if (client !== this.client) return;
    this.client = null;
    // A server that dies right after starting must not be restarted in a tight loop.
    if (Date.now() > this.connectedAt + minuteMs) this.retryMs = firstRetryMs;
    this.reconnectSoon();
  }

  private reconnectSoon(): void {
    if (this.closed) return;
    this.retry = setTimeout(() => {
      this.connect().catch((error) => {
        if (this.closed) return;
        if (error instanceof LockRefusedError) {
          this.options.onRefused(error);
          return;
        }
        this.reportError(error);
        this.reconnectSoon();
      });
    }, this.retryMs);
    this.retry.unref();
    this.retryMs = Math.min(2 * this.retryMs, longestRetryMs);
  }

  private reportError(error: unknown): void {
    if (Date.now() < this.complainedAt + minuteMs) return;
    this.complainedAt = Date.now();
    this.options.onFailure?.(error);
  }
}
