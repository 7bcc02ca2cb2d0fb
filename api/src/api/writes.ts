import { UnauthenticatedError } from '../shared/errors.ts';
import { KeyedSemaphore } from '../shared/keyed-semaphore.ts';
import { isStillGood } from '../viewer/live-viewers.ts';
import { callerIn } from './caller-in.ts';
import type { Context } from './context.ts';

/**
 * The most mutations of one caller that run at a time in this process. Each one holds a connection to the database,
 * even while it waits for a lock: two hundred mutations of one group would use all connections. Mutations of many rows
 * also keep the database busy, so they run one after the other, which takes no longer.
 */
const atOnce = { all: 4, large: 1 } as const;

const slots = { all: new KeyedSemaphore(atOnce.all), large: new KeyedSemaphore(atOnce.large) };

/**
 * Runs a mutation as soon as few enough mutations of its caller are running. A viewer who had to wait is looked up
 * again.
 */
export function write<Value>(
  context: Context,
  work: () => Promise<Value>,
  { isLarge = false } = {},
): Promise<Value> {
  const { viewer, em } = context;
  const caller = callerIn(context);
  const inSlot = (hasWaited: boolean) =>
    slots.all.run(caller, async (hasWaitedAgain) => {
      const isOutdated = hasWaited || hasWaitedAgain;
      if (isOutdated && !(await isStillGood(em.fork(), viewer))) throw new UnauthenticatedError();
      return work();
    });
  return isLarge ? slots.large.run(caller, inSlot) : inSlot(false);
}
