/**
 * Repeats the same work, one run at a time. Whoever asks gets the result of a run that begins after they asked, so it
 * knows everything that had happened by then. All who ask while a run is in progress share the next one.
 */
export class SharedRuns<Result> {
  private running: Promise<void> | null = null;
  private next: Promise<Result> | null = null;

  constructor(
    private readonly work: () => Promise<Result>,
    /** A run that takes longer, in milliseconds, does not delay the next one: what it waits for may never come. */
    private readonly longestMs = Infinity,
  ) {}

  get isRunning(): boolean {
    return this.running !== null;
  }

  ask(): Promise<Result> {
    this.next ??= (this.running ?? Promise.resolve()).then(() => {
      this.next = null;
      const result = this.work();
      this.running = this.untilNext(result);
      return result;
    });
    return this.next;
  }

  /** Resolves when the next run may begin. */
  private untilNext(result: Promise<Result>): Promise<void> {
    const running = new Promise<void>((resolve) => {
      const timer = this.longestMs < Infinity ? setTimeout(resolve, this.longestMs).unref() : undefined;
      const done = () => {
        clearTimeout(timer);
        resolve();
      };
      result.then(done, done);
    }).then(() => {
      if (this.running === running) this.running = null;
    });
    return running;
  }
}
