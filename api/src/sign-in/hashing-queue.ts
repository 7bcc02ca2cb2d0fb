import { availableParallelism } from 'node:os';
import { errorText } from '../shared/error-text.ts';
import { LimitError } from '../shared/errors.ts';
import { FairQueue } from '../shared/fair-queue.ts';
import { fold } from '../shared/fold.ts';
import { networkOf } from '../shared/network.ts';

/**
 * The most hashes computed at a time. Each takes 19 MiB and one core for some 10 ms. One core is left for other work.
 */
const maxRunning = Math.max(1, Math.min(4, availableParallelism() - 1));

/** Per network: with one core for hashing, the last of these waits for about 10 s. */
const maxWaitingOfAddress = 1_000;
/** From all networks together. */
const maxWaiting = 3_000;
/** Per known account. `countGuess` refuses guesses long before this many wait. */
const maxWaitingOfKnown = 20;

/** On whose behalf something is hashed. */
export interface Hashing {
  account: string | number;
  address: string;
  /** Whether the account is known to be used from the address. Called only where there is a queue. */
  isKnownHere: () => Promise<boolean>;
}

/** For a user who has already been authenticated. */
export const hashingFor = (user: number, address: string): Hashing => ({
  account: user,
  address,
  isKnownHere: async () => true,
});

/**
 * Limits how many slow hashes are computed at a time, because strangers decide how many are requested. Accounts that
 * have not signed in from a network before share one queue with others in that network. Accounts that are known there
 * have a queue of their own, so that guesses at other accounts neither delay them nor lock them out.
 */
export class HashingQueue {
  private running = 0;
  private waitingUnknown = 0;
  private readonly waiting = new FairQueue<() => void>();

  constructor(private readonly atOnce = maxRunning) {}

  async run<Value>(hashing: Hashing, work: () => Promise<Value>): Promise<Value> {
    await this.turn(hashing);
    try {
      return await work();
    } finally {
      this.startNext();
    }
  }

  private async turn({ account, address, isKnownHere }: Hashing): Promise<void> {
    if (this.isFree()) return;
    const isKnown = await isKnownHere();
    // A slot may have become free meanwhile.
    if (this.isFree()) return;
    if (isKnown) await this.wait(`account ${fold(String(account))}`, maxWaitingOfKnown);
    else {
      if (this.waitingUnknown >= maxWaiting) throw tooMany(maxWaiting);
      this.waitingUnknown += 1;
      try {
        await this.wait(networkOf(address), maxWaitingOfAddress);
      } finally {
        this.waitingUnknown -= 1;
      }
    }
  }

  private isFree(): boolean {
    if (this.running >= this.atOnce) return false;
    this.running += 1;
    return true;
  }

  private async wait(owner: string, most: number): Promise<void> {
    if (this.waiting.sizeOf(owner) >= most) throw tooMany(most);
    await new Promise<void>((start) => this.waiting.add(owner, start));
  }

  /** Passes a free slot to the next in the queue, or returns it. */
  private startNext(): void {
    const start = this.waiting.take();
    if (start) start();
    else this.running -= 1;
  }
}

const tooMany = (limit: number) => new LimitError(errorText('SIGN_IN_BUSY'), limit);
