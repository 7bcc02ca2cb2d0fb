import { UnauthenticatedError } from '../shared/errors.ts';
import { networkOf } from '../shared/network.ts';
import { Slots } from '../shared/slots.ts';
import { callerOf } from '../viewer/caller.ts';
import { isStillGood } from '../viewer/live-viewers.ts';
import type { Context } from './context.ts';

/**
 * How many changes of one caller run at one time in this process. Each holds a connection to the database, even while it
 * waits for a lock: two hundred changes of one group would take all connections, and everybody else would wait for them.
 */
const atOnce = 4;

const slots = new Slots(atOnce);

/** Makes a change for a caller when fewer than that are running. A viewer who had to wait is looked up again. */
export function write<Value>(context: Context, work: () => Promise<Value>): Promise<Value> {
  const { viewer, surroundings, em } = context;
  return slots.run(callerOf(viewer, networkOf(surroundings.client.address)), async (hasWaited) => {
    if (hasWaited && !(await isStillGood(em.fork(), viewer))) throw new UnauthenticatedError();
    return work();
  });
}
