import { EventEmitter } from 'node:events';
import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, sql } from '../shared/sql.ts';

export const revocationChannel = 'muster_revoked';

/** Sessions, tokens and users that may no longer do anything: live sockets listen. */
export type Revoked = { session: number } | { token: number } | { user: number };

const emitter = new EventEmitter<{ revoked: [Revoked] }>().setMaxListeners(0);

/**
 * Tells every process, this one too, that somebody's sockets are to be closed: once the transaction is committed. A
 * notification can be lost with a connection, so that all live viewers are looked up again, too: see `LiveViewers`.
 */
export async function announceRevoked(em: EntityManager, ...revoked: Revoked[]): Promise<void> {
  if (revoked.length === 0) return;
  const messages = revoked.map((one) => JSON.stringify(one));
  await rows(em, sql`select pg_notify(${revocationChannel}, m) from unnest(${messages}::text[]) as m`);
}

/** A process, perhaps another one, has said so. Anybody who may use the database can send a message: bad ones are ignored. */
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

/** Calls back on each revocation until the function that it gives is called. */
export function onRevoked(listener: (revoked: Revoked) => void): () => void {
  emitter.on('revoked', listener);
  return () => emitter.off('revoked', listener);
}
