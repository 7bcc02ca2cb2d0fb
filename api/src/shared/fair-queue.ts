/** A queue that serves its owners in turn: a single item of one owner does not wait for a thousand items of another. */
export class FairQueue<Item> {
  /**
   * In the order in which owners are served: an owner who was served moves to the end. Owners without items are
   * removed, so they take no memory.
   */
  private readonly byOwner = new Map<string, Item[]>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  sizeOf(owner: string): number {
    return this.byOwner.get(owner)?.length ?? 0;
  }

  add(owner: string, item: Item): void {
    const own = this.byOwner.get(owner);
    if (own) own.push(item);
    else this.byOwner.set(owner, [item]);
    this.count += 1;
  }

  /** Takes the oldest item of the owner who is next; undefined where the queue is empty. */
  take(): Item | undefined {
    const [next] = this.byOwner;
    if (!next) return undefined;
    const [owner, own] = next;
    const item = own.shift();
    this.byOwner.delete(owner);
    if (own.length > 0) this.byOwner.set(owner, own);
    this.count -= 1;
    return item;
  }
}
