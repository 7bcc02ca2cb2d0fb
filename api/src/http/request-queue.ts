import { setImmediate } from 'node:timers';
import { errorText } from '../shared/error-text.ts';
import { RateLimitedError } from '../shared/errors.ts';
import { TurnQueue } from '../shared/turn-queue.ts';

/**
 * The most waiting requests per caller: enough for everybody behind one address, and too few to fill the memory with
 * pipelined requests.
 */
const maxWaiting = 1_000;

/**
 * The most connections that are accepted between two waiting requests. So many take about as long as one request, so
 * whoever opens connections without end delays the requests of others by half at most.
 */
const maxAcceptedBetween = 20;

/**
 * Begins one request per turn of the event loop, serving callers in turn. Node.js handles everything that has arrived
 * before it reads more: without this, a hundred requests that arrive together and take 3 ms each would delay a request
 * that arrives just after them by 300 ms. A request that finds the queue empty begins at once.
 *
 * Waiting requests also wait for connections that are being opened. libuv accepts one connection per turn of the event
 * loop (https://github.com/libuv/libuv/pull/3696): with a request of 3 ms in each turn, a connection that is opened
 * just after a hundred others would be accepted after 300 ms.
 */
export class RequestQueue {
  /** Whether a connection was accepted in this turn of the event loop, so that more may wait. */
  private hasAccepted = false;
  private acceptedBetween = 0;
  private readonly queue = new TurnQueue((next) => this.afterConnections(next));

  /** Called when a connection is accepted. */
  accepted(): void {
    this.hasAccepted = true;
  }

  /**
   * Resolves when work for this caller may begin. The turn lasts until the work waits for the network or the database.
   */
  async turn(caller: string): Promise<void> {
    if (this.queue.sizeOf(caller) >= maxWaiting) {
      throw new RateLimitedError(errorText('TOO_MANY_WAITING', { limit: maxWaiting }), 1_000);
    }
    await this.queue.turn(caller);
  }

  private afterConnections(next: () => void): void {
    setImmediate(() => {
      const areMoreAwaited = this.hasAccepted && this.acceptedBetween < maxAcceptedBetween;
      this.hasAccepted = false;
      this.acceptedBetween = areMoreAwaited ? this.acceptedBetween + 1 : 0;
      if (areMoreAwaited) this.afterConnections(next);
      else next();
    });
  }
}
