/** The first wait in milliseconds. Waits stay short: until a try succeeds, people may keep access that has ended. */
const first = 100;
const longest = 2_000;

/** A random time between half of `ms` and `ms`, so that syncers that lost the same server do not all return at once. */
export const withJitter = (ms: number): number => ms * (0.5 + Math.random() / 2);

/** Computes the wait before the next try: it doubles each time, up to two seconds, with jitter. */
export class Backoff {
  private next = first;

  reset(): void {
    this.next = first;
  }

  waitMs(): number {
    const wait = this.next;
    this.next = Math.min(wait * 2, longest);
    return withJitter(wait);
  }
}
