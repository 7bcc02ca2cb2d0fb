import { EventEmitter } from 'node:events';
import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, sql } from '../shared/sql.ts';

export const revocationChannel = 'muster_revoked';

/** Sessions, tokens and users that may no longer do anything: live sockets listen. */
export type Revoked = { session: number } | { token: number } | { user: number };

const emitter = new EventEmitter<{ revoked: [Revoked] }>().setMaxListeners(0);

/** Tells every process, this one too, that somebody's sockets are to be closed: once the transaction is committed. */
export async function announceRevoked(em: EntityManager, revoked: Revoked): Promise<void> {
  await rows(em, sql`select pg_notify(${revocationChannel}, ${JSON.stringify(revoked)})`);
}

/** Another process has said so. */
export const heardRevoked = (message: string): boolean =>
  emitter.emit('revoked', JSON.parse(message) as Revoked);

/** Calls back on each revocation until the function that it gives is called. */
export function onRevoked(listener: (revoked: Revoked) => void): () => void {
  emitter.on('revoked', listener);
  return () => emitter.off('revoked', listener);
}
