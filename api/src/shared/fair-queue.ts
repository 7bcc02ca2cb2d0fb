/** A queue whose owners take turns: one who adds a thousand items is not served before one who adds a single item. */
export class FairQueue<Item> {
  /** In the order of their turns: an owner who was served goes to the end. Owners without items take no memory. */
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

  /** Takes the oldest item of the owner whose turn it is; undefined where the queue is empty. */
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
