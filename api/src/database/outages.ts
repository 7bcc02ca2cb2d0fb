import type { Logger } from 'pino';
import { reasonOf } from '../shared/reason.ts';
import { type UnavailableReason, unavailabilities, unavailabilityOf } from './unavailable.ts';

const minuteMs = 60_000;

/** An outage is over when the database answers and nothing has failed for this long. */
const recoveredAfterMs: Record<UnavailableReason, number> = {
  UNREACHABLE: 2_000,
  // During these outages the database still answers, so only the time without failures shows that they are over.
  READ_ONLY: minuteMs,
  FULL: minuteMs,
  BUSY: minuteMs,
};

interface Outage {
  since: number;
  lastAt: number;
  isLogged: boolean;
  suppressed: number;
}

/**
 * Logs failures. While the database is unavailable, hundreds of operations per second fail for the same reason: that is
 * logged as one line per reason and minute, and one line when it is over. Every other failure is logged as it is.
 */
export class Outages {
  private readonly current = new Map<UnavailableReason, Outage>();
  private readonly loggedAt = new Map<UnavailableReason, number>();

  constructor(private readonly logger: Logger) {}

  /** `what` describes what failed, such as "An operation failed". */
  report(error: unknown, what: string, details: Record<string, unknown> = {}): void {
    const unavailability = unavailabilityOf(error);
    if (!unavailability) {
      this.logger.error({ err: error, ...details }, what);
      return;
    }
    const { reason, message } = unavailability;
    const now = Date.now();
    const outage = this.current.get(reason) ?? { since: now, lastAt: now, isLogged: false, suppressed: 0 };
    this.current.set(reason, outage);
    outage.lastAt = now;
    if (now < (this.loggedAt.get(reason) ?? 0) + minuteMs) {
      outage.suppressed += 1;
      return;
    }
    const cause = reasonOf(error);
    this.logger.warn({ reason, suppressed: outage.suppressed, cause, ...details }, `${message} ${what}`);
    this.loggedAt.set(reason, now);
    outage.isLogged = true;
    outage.suppressed = 0;
  }

  /** To be called when the database has just answered. */
  onAnswer(): void {
    const now = Date.now();
    for (const [reason, outage] of this.current) {
      if (now < outage.lastAt + recoveredAfterMs[reason]) continue;
      this.current.delete(reason);
      if (!outage.isLogged) continue;
      const seconds = Math.ceil((outage.lastAt - outage.since) / 1_000);
      this.logger.info(
        { reason, suppressed: outage.suppressed },
        `The database works again after ${seconds} s. The problem was: ${unavailabilities[reason].message}`,
      );
    }
  }

  /** When something last failed for a reason; null if the outage is over. */
  lastAt(reason: UnavailableReason): number | null {
    return this.current.get(reason)?.lastAt ?? null;
  }
}
