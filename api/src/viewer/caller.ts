import { networkOf } from '../shared/network.ts';
import type { Viewer } from './viewer.ts';

/** The name by which sockets, subscriptions and costs are counted: one for all tokens and sessions of a person. */
export const callerOf = ({ userKey, syncerKey }: Viewer, address: string): string =>
  syncerKey !== null
    ? `syncer ${syncerKey}`
    : userKey !== null
      ? `person ${userKey}`
      : `anonymous ${networkOf(address)}`;
