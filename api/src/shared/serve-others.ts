import { setImmediate } from 'node:timers';

/**
 * In milliseconds: about as long as a small request takes, including what it asks of the database. A single turn of the
 * event loop is not enough, because such a request needs several.
 */
const breakMs = 3;

/** How many requests this process is working on. It is one for all servers of a process: they share the event loop. */
export const requestsInProgress = { number: 0 };

/**
 * Goes on after a part of large work. It lets other requests be served first, with a break if there are any. Call it at
 * the beginning of a part: the event loop comes to this after the end of it.
 */
export function serveOthers(resume: () => void): void {
  setImmediate(() => {
    if (requestsInProgress.number > 1) setTimeout(resume, breakMs);
    else resume();
  });
}
