import type { WebSocket as GraphQLSocket } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { unavailabilityOf } from '../database/unavailable.ts';
import { Bucket } from './bucket.ts';
import type { SocketLimits } from './socket-limits.ts';

/** Codes of the registry of WebSocket close codes. Clients of graphql-ws connect again after the first one only. */
const tryAgainLater = 1013;
const internalError = 1011;

/**
 * A socket as graphql-ws sees it. While its receiver does not take what is sent, or sends faster than it may, nothing is
 * read from it: so it cannot make the server hold more than a few messages for it.
 */
export class Connection implements GraphQLSocket {
  readonly protocol: string;
  private isAlive = true;
  private readonly messages: Bucket;
  private resuming: NodeJS.Timeout | undefined;

  constructor(
    private readonly socket: WebSocket,
    private readonly limits: SocketLimits,
    private readonly onFailure: (error: unknown) => void,
  ) {
    this.protocol = socket.protocol;
    this.messages = new Bucket(limits.burst, limits.messagesPerSecond);
    // ws closes a socket whose messages are too long, or wrong, by itself. Without a listener the process would end.
    socket.on('error', () => {});
    socket.on('pong', () => {
      this.isAlive = true;
    });
    socket.once('close', () => clearTimeout(this.resuming));
  }

  /** Ends a socket that has not answered since the last time, and asks it for a sign of life. */
  beat(): void {
    if (!this.isAlive) {
      this.socket.terminate();
    } else if (this.socket.readyState === this.socket.OPEN) {
      this.isAlive = false;
      this.socket.ping();
    }
  }

  /** Resolves when the message has been handed to the network. */
  send(data: string): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.socket.readyState !== this.socket.OPEN) return resolve();
      this.socket.send(data, (error) => {
        this.readOn();
        if (error) reject(error);
        else resolve();
      });
      if (this.socket.bufferedAmount > this.limits.unsent) this.socket.pause();
    });
  }

  close(code?: number, reason?: string): void {
    this.socket.close(code, reason);
  }

  onMessage(handle: (message: string) => Promise<void>): void {
    this.socket.on('message', (message) => {
      this.isAlive = true;
      this.messages.spend(1);
      const waitMs = this.messages.msUntil(1);
      if (waitMs > 0) {
        this.socket.pause();
        this.resuming ??= setTimeout(() => {
          this.resuming = undefined;
          this.readOn();
        }, waitMs);
      }
      // What fails here is a fault of ours, or the database does not answer: then the client may connect again.
      handle(String(message)).catch((error) => {
        this.onFailure(error);
        const unavailability = unavailabilityOf(error);
        if (unavailability) this.close(tryAgainLater, unavailability.message);
        else this.close(internalError, 'Internal error');
      });
    });
  }

  private readOn(): void {
    const isFree = this.socket.bufferedAmount <= this.limits.unsent && this.resuming === undefined;
    if (isFree && this.socket.isPaused) this.socket.resume();
  }
}
