import { availableParallelism } from 'node:os';
import { errorText } from '../shared/error-text.ts';
import { LimitError } from '../shared/errors.ts';
import { FairQueue } from '../shared/fair-queue.ts';
import { fold } from '../shared/fold.ts';
import { networkOf } from '../shared/network.ts';

/** Each hash takes 19 MiB and a core for some 10 ms. One core is left for everything else. */
const mostRunning = Math.max(1, Math.min(4, availableParallelism() - 1));

/** From one address: with one core for hashes, the last of so many waits for about 10 s. */
const mostWaitingOfAddress = 1_000;
/** From all addresses together. */
const mostWaiting = 3_000;
/** Of one account that is known. So few checks are made at one time that `countGuess` refuses more of them. */
const mostWaitingOfKnown = 20;

/** For whom something is hashed. */
export interface Hashing {
  account: string | number;
  address: string;
  /** Whether the account is known to be used from the address; asked only where something is waited for. */
  isKnownHere: () => Promise<boolean>;
}

/** For somebody who has already shown who they are. */
export const hashingFor = (user: number, address: string): Hashing => ({
  account: user,
  address,
  isKnownHere: async () => true,
});

/**
 * Runs slow hashing, a few at once; strangers decide how much is asked for. Everybody who has not signed in from an
 * address before shares one turn with the others there. Accounts that are known there have a turn of their own, so that
 * no number of guesses at others holds them up or keeps them out.
 */
export class HashingQueue {
  private running = 0;
  private waitingUnknown = 0;
  private readonly waiting = new FairQueue<() => void>();

  constructor(private readonly atOnce = mostRunning) {}

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
    // Somebody may have been done meanwhile.
    if (this.isFree()) return;
    if (isKnown) await this.wait(`account ${fold(String(account))}`, mostWaitingOfKnown);
    else {
      if (this.waitingUnknown >= mostWaiting) throw tooMany(mostWaiting);
      this.waitingUnknown += 1;
      try {
        await this.wait(networkOf(address), mostWaitingOfAddress);
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

  /** Hands the place of who is done to who waits, or gives it up. */
  private startNext(): void {
    const start = this.waiting.take();
    if (start) start();
    else this.running -= 1;
  }
}

const tooMany = (limit: number) => new LimitError(errorText('SIGN_IN_BUSY'), limit);
