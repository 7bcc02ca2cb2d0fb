import { networkOf } from '../shared/network.ts';
import { callerOf } from '../viewer/caller.ts';
import type { Context } from './context.ts';

/** The key by which the caller of an operation is counted and takes turns with others. */
export const callerIn = ({ viewer, environment }: Context): string =>
  callerOf(viewer, networkOf(environment.client.address));
