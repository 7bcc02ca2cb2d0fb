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
    let place = heap.push({ at: at.getTime(), thing }) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.at(parent) <= this.at(place)) break;
      this.swap(place, parent);
      place = parent;
    }
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
    while (this.heap.length > 0 && this.at(0) <= Date.now()) things.push(this.take());
    if (things.length > 0) this.due(things);
    this.arm();
  }

  private take(): Item {
    const { heap } = this;
    this.swap(0, heap.length - 1);
    const { thing } = heap.pop() as { thing: Item };
    let place = 0;
    for (;;) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      let least = place;
      if (left < heap.length && this.at(left) < this.at(least)) least = left;
      if (right < heap.length && this.at(right) < this.at(least)) least = right;
      if (least === place) return thing;
      this.swap(place, least);
      place = least;
    }
  }

  private at(place: number): number {
    return (this.heap[place] as { at: number }).at;
  }

  private swap(one: number, other: number): void {
    const { heap } = this;
    const held = heap[one] as (typeof heap)[number];
    heap[one] = heap[other] as (typeof heap)[number];
    heap[other] = held;
  }
}
