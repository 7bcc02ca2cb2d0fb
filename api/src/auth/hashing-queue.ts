import { LimitError } from '../shared/errors.ts';
import { networkOf } from '../shared/network.ts';

/** Each hash takes 19 MiB and a core: strangers decide how many are asked for, the server how many run. */
const mostRunning = 4;
const mostWaiting = 400;
const mostWaitingOfOne = 100;

type Start = () => void;

/**
 * Runs slow hashing, a few at once. Addresses take turns, so that one that asks for a thousand is not before one that
 * asks for one. What would wait too long is refused at once.
 */
export class HashingQueue {
  private running = 0;
  private waiting = 0;
  /** In the order of their turns: who was served goes to the end. */
  private readonly byAddress = new Map<string, Start[]>();

  async run<Value>(address: string, work: () => Promise<Value>): Promise<Value> {
    await this.turn(networkOf(address));
    try {
      return await work();
    } finally {
      this.startNext();
    }
  }

  private async turn(network: string): Promise<void> {
    if (this.running < mostRunning) {
      this.running += 1;
      return;
    }
    const own = this.byAddress.get(network) ?? [];
    if (this.waiting >= mostWaiting || own.length >= mostWaitingOfOne) {
      throw new LimitError(
        'Too many passwords are being checked just now. Try again in a few seconds.',
        own.length >= mostWaitingOfOne ? mostWaitingOfOne : mostWaiting,
      );
    }
    this.waiting += 1;
    await new Promise<void>((resolve) => {
      own.push(resolve);
      this.byAddress.set(network, own);
    });
  }

  /** Hands the place of who is done to who waits, or gives it up. */
  private startNext(): void {
    const [next] = this.byAddress;
    if (!next) {
      this.running -= 1;
      return;
    }
    const [network, own] = next;
    const start = own.shift();
    this.byAddress.delete(network);
    if (own.length > 0) this.byAddress.set(network, own);
    this.waiting -= 1;
    start?.();
  }
}
