/** How often the target system is asked whether it is there. */
const everyMs = 2_000;
/** A busy server answers a small question later than an idle one; a server that takes longer is said to be silent. */
const timeoutMs = 5_000;
/** More questions are not asked of a target that is silent. */
const maxWaiting = 20;

interface Watched {
  /** Throws where the target system cannot be reached. */
  probe: () => Promise<void>;
  /** Called with what a probe has thrown. */
  onFailure: (error: unknown) => void;
}

/**
 * Asks a target system every two seconds whether it is there, and says since when it has not answered: also one that takes
 * connections and is silent, of which other requests are known to have failed only when their own, longer limit is over.
 */
export class TargetWatch {
  private readonly watched: Watched;
  private timer: NodeJS.Timeout | undefined;
  /** Questions that wait for their answer, and since when; the oldest first. */
  private readonly waiting = new Map<symbol, number>();
  /** Answers to the questions of an earlier start count no more. */
  private started = Symbol();

  constructor(watched: Watched) {
    this.watched = watched;
  }

  /** Null where it answers, as far as is known. */
  get problem(): string | null {
    const [since] = this.waiting.values();
    if (since === undefined || Date.now() - since < timeoutMs) return null;
    return `The target has given no usable answer since ${new Date(since).toISOString()}`;
  }

  start(): void {
    this.stop();
    const { started } = this;
    this.timer = setInterval(() => {
      if (this.waiting.size >= maxWaiting) return;
      void this.asking(this.watched.probe).catch((error) => {
        if (this.started === started) this.watched.onFailure(error);
      });
    }, everyMs);
  }

  stop(): void {
    clearInterval(this.timer);
    this.started = Symbol();
  }

  /** Something that the target system must answer soon. An answer is one to all that was asked before. */
  async asking<Value>(ask: () => Promise<Value>): Promise<Value> {
    const question = Symbol();
    this.waiting.set(question, Date.now());
    try {
      const answer = await ask();
      for (const earlier of this.waiting.keys()) {
        this.waiting.delete(earlier);
        if (earlier === question) break;
      }
      return answer;
    } finally {
      this.waiting.delete(question);
    }
  }
}
