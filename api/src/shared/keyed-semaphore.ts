/** Limits how much work of one owner runs at a time; the rest waits, in order. */
export class KeyedSemaphore {
  private readonly owners = new Map<string, { free: number; waiting: (() => void)[] }>();

  constructor(private readonly ofEach: number) {}

  /** Runs work when a slot of the owner is free, and tells it whether it had to wait. */
  async run<Value>(owner: string, work: (hasWaited: boolean) => Promise<Value>): Promise<Value> {
    const own = this.owners.get(owner) ?? { free: this.ofEach, waiting: [] };
    this.owners.set(owner, own);
    const hasWaited = own.free === 0;
    if (hasWaited) await new Promise<void>((begin) => own.waiting.push(begin));
    else own.free -= 1;
    try {
      return await work(hasWaited);
    } finally {
      const next = own.waiting.shift();
      if (next) next();
      else own.free += 1;
      if (own.free === this.ofEach) this.owners.delete(owner);
    }
  }
}
