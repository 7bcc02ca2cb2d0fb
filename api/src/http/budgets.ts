import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { RateLimitedError } from '../shared/errors.ts';
import { callerOf } from '../viewer/caller.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { Bucket } from './bucket.ts';

/** A budget is what somebody may spend in so many seconds: an operation may take all of it at once. */
const burstSeconds = 20;

/** Syncers read and report everything of their targets; somebody who has not signed in may do little but that. */
const shares = { person: 1, syncer: 10, stranger: 0.1 } as const;
type Kind = keyof typeof shares;

/** Budgets that are kept of each kind. Those of strangers cannot push out those of people. */
const mostBudgets = 10_000;

/**
 * The part of a full budget that is set aside for one operation at most. What an answer may hold is often much more than
 * it does hold: a list of three is asked for by the page of 50. Large operations run one at a time for each caller, so
 * one whose answer is really that large can overdraw the budget once, and is then waited for.
 */
const mostSetAside = 1 / 5;

/** Never given back, so that many operations with small answers are not for nothing. */
const leastCost = 200;

/** What an operation costs, in each answer as `extensions.cost`. */
export interface OperationCost {
  /** Values that the answer might have held. */
  asked: number;
  /** Values that it held; the rest was given back. */
  used: number;
  /** What may be spent now. */
  left: number;
  /** When the budget is full again. */
  resetAt: string;
}

/** What was set aside for one operation. */
export class Reservation {
  private isCharged = false;

  constructor(
    private readonly bucket: Bucket,
    private readonly asked: number,
    private readonly setAside = asked,
    private readonly least = leastCost,
    /** Nothing is charged, whatever is used. */
    private readonly isWaived = false,
  ) {}

  /** Gives back all of it: the operation was not executed. */
  cancel(): void {
    if (!this.isCharged) this.bucket.spend(-this.setAside);
    this.isCharged = true;
  }

  /** Takes what was used, gives back the rest, and says how the budget stands. Later calls only say that. */
  charge(used: number): OperationCost {
    const due = this.isWaived ? 0 : Math.max(Math.round(used), Math.min(this.asked, this.least));
    if (!this.isCharged) this.bucket.spend(due - this.setAside);
    const charged = this.isCharged ? 0 : due;
    this.isCharged = true;
    return {
      asked: this.asked,
      used: charged,
      left: Math.max(0, Math.floor(this.bucket.left())),
      resetAt: new Date(clock.now().getTime() + this.bucket.msUntil(this.bucket.capacity)).toISOString(),
    };
  }
}

/** What each person, each syncer, and each address of those who have not signed in may still ask for. */
export class Budgets {
  private readonly buckets: Record<Kind, Map<string, Bucket>> = {
    person: new Map(),
    syncer: new Map(),
    stranger: new Map(),
  };

  /** `perSecond` is what a person may spend each second. */
  constructor(private readonly perSecond: number) {}

  /** Sets aside what an operation may cost at most; throws where that is not left. */
  reserve(viewer: Viewer, address: string, cost: number): Reservation {
    const bucket = this.bucketOf(viewer, address);
    const setAside = Math.min(cost, bucket.capacity * mostSetAside);
    const waitMs = bucket.msUntil(setAside);
    if (waitMs > 0) {
      throw new RateLimitedError(
        errorText('BUDGET_TOO_SMALL', {
          cost,
          left: Math.max(0, Math.floor(bucket.left())),
          seconds: inSeconds(waitMs),
        }),
        waitMs,
      );
    }
    bucket.spend(setAside);
    return new Reservation(bucket, cost, setAside);
  }

  /** Throws where nothing is left, so that not even a document is looked at. */
  assertSome(viewer: Viewer, address: string): void {
    const bucket = this.bucketOf(viewer, address);
    const waitMs = bucket.msUntil(1);
    if (waitMs > 0)
      throw new RateLimitedError(errorText('BUDGET_SPENT', { seconds: inSeconds(waitMs) }), waitMs);
  }

  /** For what is not charged, also where nothing is left. */
  waive(viewer: Viewer, address: string, cost: number): Reservation {
    return new Reservation(this.bucketOf(viewer, address), cost, 0, 0, true);
  }

  /** For what is answered without being executed, such as a document that is refused. */
  charge(viewer: Viewer, address: string, cost: number): Reservation {
    const bucket = this.bucketOf(viewer, address);
    bucket.spend(cost);
    return new Reservation(bucket, cost, cost, cost);
  }

  private bucketOf(viewer: Viewer, address: string): Bucket {
    const kind: Kind = viewer.syncerKey !== null ? 'syncer' : viewer.userKey !== null ? 'person' : 'stranger';
    const buckets = this.buckets[kind];
    const caller = callerOf(viewer, address);
    const perSecond = this.perSecond * shares[kind];
    const bucket = buckets.get(caller) ?? new Bucket(perSecond * burstSeconds, perSecond);
    // Last used, last forgotten: a budget that was not used for long is full again anyway.
    buckets.delete(caller);
    buckets.set(caller, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > mostBudgets && oldest !== undefined) buckets.delete(oldest);
    return bucket;
  }
}

const inSeconds = (ms: number): string => (ms / 1_000).toFixed(1);
