import { networkOf } from '../shared/network.ts';
import type { Viewer } from './viewer.ts';

/** Whom sockets, subscriptions and costs are counted for: not for each token or session of somebody. */
export const callerOf = ({ userKey, syncerKey }: Viewer, address: string): string =>
  syncerKey !== null
    ? `syncer ${syncerKey}`
    : userKey !== null
      ? `person ${userKey}`
      : `stranger ${networkOf(address)}`;
