import { MissingFactError, NameTakenError } from './errors.ts';
import { type Report, reportOf } from './report.ts';

export interface Failure {
  /** The id of the user or target. */
  user: string;
  report: Report;
  /** Null: not before something changes. */
  retryAt: Date | null;
  /** Whether another object has to give up its name first. */
  waitsForName: boolean;
}

/** What failed, for which user or target, and when it is tried again. The wait grows up to ten times the first wait. */
export class Failures {
  private readonly waitMs: number;
  private readonly current = new Map<string, Failure & { attempts: number }>();
  private changed = new Set<string>();

  constructor(waitMs: number) {
    this.waitMs = waitMs;
  }

  get size(): number {
    return this.current.size;
  }

  get all(): Iterable<Failure> {
    return this.current.values();
  }

  get(id: string): Failure | undefined {
    return this.current.get(id);
  }

  /** Records a failure. An error may have `retryAt`: when trying again makes sense. */
  add(id: string, error: unknown): void {
    const { retryAt: notBefore } = error as { retryAt?: Date | null };
    const attempts = (this.current.get(id)?.attempts ?? 0) + 1;
    const wait = this.waitMs * Math.min(attempts, 10);
    const retryAt =
      error instanceof MissingFactError
        ? null
        : new Date(Math.max(Date.now() + wait, notBefore?.getTime() ?? 0));
    const waitsForName = error instanceof NameTakenError;
    this.current.set(id, { user: id, report: reportOf(error), attempts, retryAt, waitsForName });
    this.changed.add(id);
  }

  resolve(id: string): void {
    this.current.delete(id);
  }

  /** Who waits for a name, the longest first: at most so many, because each is tried again after each change. */
  waitingForNames(most: number): string[] {
    const waiting = [...this.current.values()].filter(({ waitsForName }) => waitsForName);
    return waiting.slice(0, most).map(({ user }) => user);
  }

  due(now: Date): string[] {
    // Timers fire a little early or late, so a try counts as due a tenth of the wait before its time.
    const soon = now.getTime() + this.waitMs / 10;
    return [...this.current.values()]
      .filter(({ retryAt }) => retryAt !== null && retryAt.getTime() <= soon)
      .map(({ user }) => user);
  }

  /** The ids that failed, for the first time or again, since this was last called. */
  takeFailed(): ReadonlySet<string> {
    const { changed } = this;
    this.changed = new Set();
    return changed;
  }
}
