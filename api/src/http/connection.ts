import type { WebSocket as GraphQLSocket } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { unavailabilityOf } from '../database/unavailable.ts';
import { Bucket } from './bucket.ts';
import type { SocketLimits } from './socket-limits.ts';

/** WebSocket close codes (IANA registry). Clients of graphql-ws reconnect after the first one only. */
const tryAgainLater = 1013;
const internalError = 1011;

/**
 * A WebSocket as graphql-ws needs it. Nothing is read from it while its receiver does not take what is sent, or while
 * it sends faster than it may, so the server never keeps more than a few messages for it.
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
    // ws closes a socket by itself when a message is too long or malformed. Without a listener, the event would end the
    // process.
    socket.on('error', () => {});
    socket.on('pong', () => {
      this.isAlive = true;
    });
    socket.once('close', () => clearTimeout(this.resuming));
  }

  /** Terminates the socket if it has not answered the last ping, and otherwise pings it. */
  ping(): void {
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
      // A failure here is a bug, or the database does not answer; in the latter case the client may reconnect.
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
