import { UnauthenticatedError } from '../shared/errors.ts';
import { KeyedSemaphore } from '../shared/keyed-semaphore.ts';
import { networkOf } from '../shared/network.ts';
import { callerOf } from '../viewer/caller.ts';
import { isStillGood } from '../viewer/live-viewers.ts';
import type { Context } from './context.ts';

/**
 * The most mutations of one caller that run at a time in this process. Each one holds a connection to the database,
 * even while it waits for a lock: two hundred mutations of one group would use all connections.
 */
const atOnce = 4;

const slots = new KeyedSemaphore(atOnce);

/** Runs a mutation when fewer than that of its caller are running. A viewer who had to wait is looked up again. */
export function write<Value>(context: Context, work: () => Promise<Value>): Promise<Value> {
  const { viewer, environment, em } = context;
  return slots.run(callerOf(viewer, networkOf(environment.client.address)), async (hasWaited) => {
    if (hasWaited && !(await isStillGood(em.fork(), viewer))) throw new UnauthenticatedError();
    return work();
  });
}
