import { errorText } from '../shared/error-text.ts';
import { RateLimitedError } from '../shared/errors.ts';

/**
 * Operations whose answer may contain more values than this are heavy. A page of a list is not, nor are a few lists.
 */
const heavyFrom = 10_000;

/** The most heavy operations at a time: per caller, so that others get a turn, and in the process. */
const atOnce = { caller: 1, process: 2 } as const;

/** The most heavy operations of one caller that wait. */
const maxWaiting = 20;

/** A slot that was not returned is freed after this time, so that a bug in one operation does not block all others. */
const longestMs = 60_000;

export interface Turn {
  /** Whether the operation had to wait, so that the caller may have lost their rights meanwhile. */
  hasWaited: boolean;
  end(): void;
}

interface Waiting {
  caller: string;
  begin: () => void;
}

/**
 * Limits how many heavy operations run at a time: run side by side they would use all connections to the database, need
 * the memory of all of them, and none would finish earlier. All other operations begin at once.
 */
export class HeavyOperations {
  private readonly running = new Map<string, number>();
  private total = 0;
  private readonly waiting: Waiting[] = [];

  /** Resolves when an operation may begin. */
  async enter(caller: string, cost: number): Promise<Turn> {
    if (cost < heavyFrom) return { hasWaited: false, end: () => {} };
    const hasWaited = !this.isFree(caller);
    if (hasWaited) await this.wait(caller);
    else this.count(caller, 1);
    let isOver = false;
    const end = () => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      this.count(caller, -1);
      this.beginNext();
    };
    const timer = setTimeout(end, longestMs).unref();
    return { hasWaited, end };
  }

  private async wait(caller: string): Promise<void> {
    if (this.waiting.filter((other) => other.caller === caller).length >= maxWaiting) {
      throw new RateLimitedError(errorText('TOO_MANY_LARGE_OPERATIONS', { limit: maxWaiting }), 1_000);
    }
    await new Promise<void>((begin) => this.waiting.push({ caller, begin }));
  }

  private isFree(caller: string): boolean {
    return this.total < atOnce.process && (this.running.get(caller) ?? 0) < atOnce.caller;
  }

  /** Starts the operation that has waited longest among those that may begin. It is counted before it continues. */
  private beginNext(): void {
    const at = this.waiting.findIndex(({ caller }) => this.isFree(caller));
    const [next] = at === -1 ? [] : this.waiting.splice(at, 1);
    if (!next) return;
    this.count(next.caller, 1);
    next.begin();
  }

  private count(caller: string, by: 1 | -1): void {
    this.total += by;
    const number = (this.running.get(caller) ?? 0) + by;
    if (number > 0) this.running.set(caller, number);
    else this.running.delete(caller);
  }
}
