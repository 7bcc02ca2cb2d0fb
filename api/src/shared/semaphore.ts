/**
 * Limits how many large messages are made at a time; the rest waits, in order. Made side by side, a thousand large
 * messages would need the memory of all of them, and the last would be ready no earlier. Where messages go to several
 * receivers, a slot is freed after `timeoutMs` even if it was not returned, so that a slow receiver does not block the
 * others.
 */
export class Semaphore {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(
    atOnce: number,
    private readonly timeoutMs: number | null,
  ) {
    this.free = atOnce;
  }

  /** Resolves with a function that frees the slot. */
  async take(): Promise<() => void> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    let isOver = false;
    const release = () => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    };
    const timer = this.timeoutMs === null ? undefined : setTimeout(release, this.timeoutMs).unref();
    return release;
  }
}
