import { errorText } from '../shared/error-text.ts';
import { RateLimitedError } from '../shared/errors.ts';

/** Operations that may hold more values than this are heavy: a page of a list is not, nor are a few lists. */
const heavyFrom = 10_000;

/** Heavy operations at one time: of one caller, so that others get their turn, and of the process. */
const atOnce = { caller: 1, process: 2 } as const;

/** Of one caller. Whoever sends more of them does not wait for the answers. */
const mostWaiting = 20;

/** A turn that is not given back ends by itself, so that a fault of one operation does not hold up all others. */
const longestMs = 60_000;

export interface Turn {
  /** Whether others went first, so that the caller may have lost their rights meanwhile. */
  hasWaited: boolean;
  end(): void;
}

interface Waiting {
  caller: string;
  begin: () => void;
}

/**
 * Lets few heavy operations run at a time: side by side they would take all connections to the database, and the memory
 * of all of them, and none would be ready earlier. All other operations begin at once.
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
    if (this.waiting.filter((other) => other.caller === caller).length >= mostWaiting) {
      throw new RateLimitedError(errorText('TOO_MANY_LARGE_OPERATIONS', { limit: mostWaiting }), 1_000);
    }
    await new Promise<void>((begin) => this.waiting.push({ caller, begin }));
  }

  private isFree(caller: string): boolean {
    return this.total < atOnce.process && (this.running.get(caller) ?? 0) < atOnce.caller;
  }

  /** Whoever has waited longest of those who may begin. It counts from now on, before it goes on. */
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
