import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { RateLimitedError } from '../shared/errors.ts';
import { callerOf } from '../viewer/caller.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { Bucket } from './bucket.ts';

/** The capacity of a budget is what refills in this many seconds. A single operation may spend all of it. */
const burstSeconds = 20;

/**
 * The share of each kind of caller, relative to a person. Syncers read and report everything about their targets; a
 * caller who has not signed in needs little more than signing in.
 */
const shares = { person: 1, syncer: 10, anonymous: 0.1 } as const;
type Kind = keyof typeof shares;

/** The most budgets that are kept for each kind of caller. Those of callers who have not signed in cannot displace those of people. */
const maxBudgets = 10_000;

/**
 * The largest part of a full budget that is reserved for one operation. The possible cost is often much larger than the
 * actual one, because even a short list is requested in pages of 50. Large operations of a caller run one at a time, so
 * one that is really that large can overdraw the budget once; the caller then waits until it is refilled.
 */
const maxReservedShare = 1 / 5;

/** The least that an operation costs, so that many operations with small answers are not free. */
const leastCost = 200;

/** The cost of an operation, which is in each answer as `extensions.cost`. */
export interface OperationCost {
  /** The number of values that the answer could have contained. */
  asked: number;
  /** The number of values that were charged; the rest of the reservation was returned. */
  used: number;
  /** What is left of the budget now. */
  left: number;
  /** When the budget will be full again. */
  resetAt: string;
}

/** The part of a budget that was reserved for one operation. */
export class Reservation {
  private isCharged = false;

  constructor(
    private readonly bucket: Bucket,
    private readonly asked: number,
    private readonly reserved = asked,
    private readonly least = leastCost,
    /** Nothing is charged, whatever is used. */
    private readonly isFree = false,
  ) {}

  /** Returns everything that was reserved: the operation was not executed. */
  cancel(): void {
    if (!this.isCharged) this.bucket.spend(-this.reserved);
    this.isCharged = true;
  }

  /** Charges what was used, returns the rest, and reports the state of the budget. Later calls only report it. */
  charge(used: number): OperationCost {
    const due = this.isFree ? 0 : Math.max(Math.round(used), Math.min(this.asked, this.least));
    if (!this.isCharged) this.bucket.spend(due - this.reserved);
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

/** The budgets of each person, each syncer, and each address of callers who have not signed in. */
export class Budgets {
  private readonly buckets: Record<Kind, Map<string, Bucket>> = {
    person: new Map(),
    syncer: new Map(),
    anonymous: new Map(),
  };

  /** `perSecond`: what a person may spend per second. */
  constructor(private readonly perSecond: number) {}

  /** Reserves the possible cost of an operation; throws where not enough is left. */
  reserve(viewer: Viewer, address: string, cost: number): Reservation {
    const bucket = this.bucketOf(viewer, address);
    const reserved = Math.min(cost, bucket.capacity * maxReservedShare);
    const waitMs = bucket.msUntil(reserved);
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
    bucket.spend(reserved);
    return new Reservation(bucket, cost, reserved);
  }

  /** Throws where nothing is left, before the document is even parsed. */
  assertSome(viewer: Viewer, address: string): void {
    const bucket = this.bucketOf(viewer, address);
    const waitMs = bucket.msUntil(1);
    if (waitMs > 0)
      throw new RateLimitedError(errorText('BUDGET_SPENT', { seconds: inSeconds(waitMs) }), waitMs);
  }

  /** A reservation for an operation that costs nothing, even where nothing is left. */
  reserveFree(viewer: Viewer, address: string, cost: number): Reservation {
    return new Reservation(this.bucketOf(viewer, address), cost, 0, 0, true);
  }

  /** A reservation for what is answered without being executed, such as a refused document. */
  charge(viewer: Viewer, address: string, cost: number): Reservation {
    const bucket = this.bucketOf(viewer, address);
    bucket.spend(cost);
    return new Reservation(bucket, cost, cost, cost);
  }

  private bucketOf(viewer: Viewer, address: string): Bucket {
    const kind: Kind =
      viewer.syncerKey !== null ? 'syncer' : viewer.userKey !== null ? 'person' : 'anonymous';
    const buckets = this.buckets[kind];
    const caller = callerOf(viewer, address);
    const perSecond = this.perSecond * shares[kind];
    const bucket = buckets.get(caller) ?? new Bucket(perSecond * burstSeconds, perSecond);
    // The least recently used budget is removed first: it is full again by then.
    buckets.delete(caller);
    buckets.set(caller, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > maxBudgets && oldest !== undefined) buckets.delete(oldest);
    return bucket;
  }
}

const inSeconds = (ms: number): string => (ms / 1_000).toFixed(1);
