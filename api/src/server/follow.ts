import type { Follower } from '../changes/sequence.ts';
import { project } from '../provisioning/projector.ts';
import { endLiveAccess } from '../sign-in/end-live-access.ts';

/** Computes the consequences of every batch of changes, in the transaction that orders it. */
export const follow: Follower = async (em, batch, now) => {
  await project(em, batch, now);
  await endLiveAccess(em, batch, now);
};
