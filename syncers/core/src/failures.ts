export interface Failure {
  user: string;
  message: string;
  retryAt: Date;
}

/** What could not be done, for whom, and when it is tried again: later each time, up to ten times the first wait. */
export class Failures {
  private readonly waitMs: number;
  private readonly current = new Map<string, Failure & { attempts: number }>();
  private readonly failed = new Set<string>();
  private readonly resolved = new Set<string>();

  constructor(waitMs: number) {
    this.waitMs = waitMs;
  }

  get size(): number {
    return this.current.size;
  }

  /** An error may say from when on it makes sense to try again: `retryAt`. */
  add(user: string, error: unknown): void {
    const { message, retryAt: notBefore } = error as { message: string; retryAt?: Date | null };
    const attempts = (this.current.get(user)?.attempts ?? 0) + 1;
    const wait = this.waitMs * Math.min(attempts, 10);
    const retryAt = new Date(Math.max(Date.now() + wait, notBefore?.getTime() ?? 0));
    this.current.set(user, { user, message, attempts, retryAt });
    this.failed.add(user);
    this.resolved.delete(user);
  }

  resolve(user: string): void {
    if (!this.current.delete(user)) return;
    this.failed.delete(user);
    this.resolved.add(user);
  }

  due(now: Date): string[] {
    // Timers are a little early or late; what is due within a tenth of the wait is due.
    const soon = now.getTime() + this.waitMs / 10;
    return [...this.current.values()]
      .filter(({ retryAt }) => retryAt.getTime() <= soon)
      .map(({ user }) => user);
  }

  /** What has failed or was mended since this was last asked. */
  news(): { failed: Failure[]; resolved: string[] } {
    const failed = [...this.failed].flatMap((user) => this.current.get(user) ?? []);
    const resolved = [...this.resolved];
    this.failed.clear();
    this.resolved.clear();
    return { failed, resolved };
  }
}
