/**
 * Lets few at a time make a message, and others wait for their turn: a thousand large messages that are made side by side
 * take the memory of all of them, and the last is not ready earlier. Where they are of many receivers, a turn that is not
 * given back ends by itself after `patienceMs`, so that one who is slow holds up nobody for long.
 */
export class Turns {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(
    atOnce: number,
    private readonly patienceMs: number | null,
  ) {
    this.free = atOnce;
  }

  /** Resolves when it is one's turn, with what gives it back. */
  async take(): Promise<() => void> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    let isOver = false;
    const giveBack = () => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    };
    const timer = this.patienceMs === null ? undefined : setTimeout(giveBack, this.patienceMs).unref();
    return giveBack;
  }
}
