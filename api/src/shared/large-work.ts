import { serveOthers } from './serve-others.ts';
import { TurnQueue } from './turn-queue.ts';

/**
 * Large inputs are parsed, coerced and checked in parts, each of which ends when it waits for something. Only one part
 * of all of them is worked on at a time, and after each part other requests are served.
 */
export const largeWork = new TurnQueue(serveOthers);
