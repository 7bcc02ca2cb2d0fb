import { type Report, report } from './report.ts';

/** How often the target system is probed. */
const everyMs = 2_000;
/**
 * A busy server answers a probe more slowly than an idle one. A server that takes longer than this counts as silent.
 */
const timeoutMs = 5_000;
/** A silent target system gets no more probes than this at a time. */
const maxWaiting = 20;

interface Watched {
  /** Throws if the target system cannot be reached. */
  probe: () => Promise<void>;
  /** Called with the error of a probe. */
  onFailure: (error: unknown) => void;
}

/**
 * Probes a target system every two seconds, and knows since when it has not answered. This also detects a server that
 * accepts connections but is silent, long before other requests reach their own time limits.
 */
export class TargetWatch {
  private readonly watched: Watched;
  private timer: NodeJS.Timeout | undefined;
  /** The start time of each unanswered probe, the oldest first. */
  private readonly waiting = new Map<symbol, number>();
  /** Answers to probes of an earlier start are ignored. */
  private started = Symbol();

  constructor(watched: Watched) {
    this.watched = watched;
  }

  /** Null if the target system answers, as far as is known. */
  get problem(): Report | null {
    const [since] = this.waiting.values();
    if (since === undefined || Date.now() - since < timeoutMs) return null;
    return report('REPORT_TARGET_SILENT', { since: new Date(since).toISOString() });
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

  /** Runs a request that the target system must answer soon. Its answer counts as an answer to all earlier requests. */
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
