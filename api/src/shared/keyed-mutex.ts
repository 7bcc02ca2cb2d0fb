/**
 * Runs work with the same key one after the other, within this process. Otherwise statements that wait for the same row
 * would each hold a connection to the database, and a hundred of them would hold all connections.
 */
export class KeyedMutex {
  private readonly last = new Map<string, Promise<unknown>>();

  async run<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
    const before = this.last.get(key) ?? Promise.resolve();
    const result = before.then(work, work);
    this.last.set(key, result);
    try {
      return await result;
    } finally {
      if (this.last.get(key) === result) this.last.delete(key);
    }
  }
}
