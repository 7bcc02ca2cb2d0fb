/** Milliseconds between two tries. They stay short: until one succeeds, people may keep access that has ended. */
const first = 100;
const longest = 2_000;

/** Between half of a time and all of it, by chance: so that syncers that lost the same server do not return all at once. */
export const withJitter = (ms: number): number => ms * (0.5 + Math.random() / 2);

/** How long to wait before the next try: twice as long each time, up to two seconds, with jitter. */
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
