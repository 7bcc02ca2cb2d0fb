/**
 * Repeats the same work, one run at a time. Whoever asks gets the result of a run that begins after they asked, so it
 * knows everything that had happened by then. All who ask while a run is in progress share the next one.
 */
export class SharedRuns<Result> {
  private running: Promise<void> | null = null;
  private next: Promise<Result> | null = null;

  constructor(private readonly work: () => Promise<Result>) {}

  get isRunning(): boolean {
    return this.running !== null;
  }

  ask(): Promise<Result> {
    this.next ??= (this.running ?? Promise.resolve()).then(() => {
      this.next = null;
      const result = this.work();
      const running = result.then(noResult, noResult).then(() => {
        if (this.running === running) this.running = null;
      });
      this.running = running;
      return result;
    });
    return this.next;
  }
}

const noResult = (): void => {};
