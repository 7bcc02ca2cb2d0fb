import type { Follower } from '../changes/sequence.ts';
import { announceRevoked } from './revocations.ts';

/** After these, what somebody may do is not what it was when they connected. */
const concerning = new Set(['USER_SUSPENDED', 'USER_ARCHIVED', 'USER_STAGED', 'USER_ROLE_CHANGED']);

/**
 * Closes the sockets of everybody who may no longer do what they could, by act or by the clock, in every process once
 * the batch is committed. Those who may still do something connect again, as who they are now.
 */
export const endLiveAccess: Follower = async (em, batch) => {
  const users = batch.filter(({ kind }) => concerning.has(kind)).map(({ nodes }) => nodes[0] as number);
  await announceRevoked(em, ...[...new Set(users)].map((user) => ({ user })));
};
