import { EventEmitter } from 'node:events';
import { Socket } from 'node:net';
import type pg from 'pg';

/** How long closing a connection may take. */
const closeTimeoutMs = 500;

/** Closes a connection, even if its server does not answer. */
export async function discard(client: pg.Client | null): Promise<void> {
  if (!client) return;
  await withTimeout(client.end(), closeTimeoutMs);
  closeNow(client);
}

/**
 * Closes the socket of a connection without the closing handshake, so that statements waiting for an answer on it fail
 * at once.
 */
export function closeNow(client: pg.ClientBase): void {
  const connection: unknown = Reflect.get(client, 'connection');
  const stream: unknown = connection instanceof EventEmitter && Reflect.get(connection, 'stream');
  if (stream instanceof Socket) stream.destroy();
}

/** The result of some work; undefined if it fails or takes longer than `ms`. */
export async function withTimeout<Result>(work: Promise<Result>, ms: number): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([work.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}
