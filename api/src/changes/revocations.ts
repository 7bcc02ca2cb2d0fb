import { EventEmitter } from 'node:events';
import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, sql } from '../shared/sql.ts';

export const revocationChannel = 'muster_revoked';

/** A session, token or user whose rights have ended. Live sockets are closed on it. */
export type Revoked = { session: number } | { token: number } | { user: number };

const emitter = new EventEmitter<{ revoked: [Revoked] }>().setMaxListeners(0);

/**
 * Tells every process, including this one, to close somebody's sockets once the transaction is committed. Notifications
 * can be lost with a connection, so live viewers are also looked up periodically: see `LiveViewers`.
 */
export async function announceRevoked(em: EntityManager, ...revoked: Revoked[]): Promise<void> {
  if (revoked.length === 0) return;
  const messages = revoked.map((one) => JSON.stringify(one));
  await rows(em, sql`select pg_notify(${revocationChannel}, m) from unnest(${messages}::text[]) as m`);
}

/**
 * Handles a notification of a revocation. Anybody who may use the database can send one, so malformed messages are
 * ignored.
 */
export function onRevocationMessage(message: string): void {
  let revoked: unknown;
  try {
    revoked = JSON.parse(message);
  } catch {
    return;
  }
  if (isRevocation(revoked)) emitter.emit('revoked', revoked);
}

const isRevocation = (value: unknown): value is Revoked =>
  typeof value === 'object' && value !== null && ('session' in value || 'token' in value || 'user' in value);

/** Calls back on each revocation, until the returned function is called. */
export function onRevoked(listener: (revoked: Revoked) => void): () => void {
  emitter.on('revoked', listener);
  return () => emitter.off('revoked', listener);
}
