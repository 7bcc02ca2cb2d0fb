/** The first wait in milliseconds. Waits stay short: until a try succeeds, people may keep access that has ended. */
const first = 100;
const longest = 2_000;
/**
 * For a Muster server that is reachable but overloaded: if a thousand syncers tried again every two seconds, it would
 * stay overloaded.
 */
const longestWhereOverloaded = 20_000;

/** A random time between half of `ms` and `ms`, so that syncers that lost the same server do not all return at once. */
export const withJitter = (ms: number): number => ms * (0.5 + Math.random() / 2);

/**
 * Computes the wait before the next try. It doubles each time, up to 2 s, or 20 s if the server is overloaded, with
 * jitter.
 */
export class Backoff {
  private next = first;

  reset(): void {
    this.next = first;
  }

  waitMs(isOverloaded = false): number {
    const wait = Math.min(this.next, isOverloaded ? longestWhereOverloaded : longest);
    this.next = Math.min(this.next * 2, longestWhereOverloaded);
    return withJitter(wait);
  }
}
