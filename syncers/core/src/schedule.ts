/** A timer stops while the machine sleeps and does not notice when the clock is set. Short timers limit the delay to this. */
const longestTimerMs = 10_000;

/** Calls back with each item at its instant. The items are in a heap, so the next one is always at the front. */
export class Schedule<Item> {
  private readonly heap: { at: number; thing: Item }[] = [];
  private readonly due: (things: Item[]) => void;
  private timer: NodeJS.Timeout | undefined;

  constructor(due: (things: Item[]) => void) {
    this.due = due;
  }

  add(at: Date, thing: Item): void {
    const { heap } = this;
    const added = { at: at.getTime(), thing };
    let place = heap.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = heap[above];
      if (!parent || parent.at <= added.at) break;
      heap[place] = parent;
      place = above;
    }
    heap[place] = added;
    if (place === 0) this.arm();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.heap.length = 0;
  }

  private arm(): void {
    clearTimeout(this.timer);
    const [next] = this.heap;
    if (!next) return;
    const wait = Math.min(Math.max(0, next.at - Date.now()), longestTimerMs);
    this.timer = setTimeout(() => this.onTimer(), wait);
  }

  private onTimer(): void {
    const things: Item[] = [];
    for (let next = this.heap[0]; next && next.at <= Date.now(); next = this.heap[0]) {
      things.push(next.thing);
      this.removeFirst();
    }
    if (things.length > 0) this.due(things);
    this.arm();
  }

  /** Fills the place of the first item with the last one, and moves that down until the heap is in order again. */
  private removeFirst(): void {
    const { heap } = this;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    let place = 0;
    for (;;) {
      const below = 2 * place + 1;
      const [left, right] = [heap[below], heap[below + 1]];
      const isRight = left !== undefined && right !== undefined && right.at < left.at;
      const least = isRight ? right : left;
      if (!least || least.at >= last.at) break;
      heap[place] = least;
      place = isRight ? below + 1 : below;
    }
    heap[place] = last;
  }
}
