import { serveOthers } from './serve-others.ts';

/** A longer uninterrupted step would delay all other requests to this process noticeably. */
const longestMs = 15;

/**
 * Makes a function that lets the event loop serve other requests when the work since the last pause took long. Make one
 * for each piece of work.
 */
export function createYieldPoint(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestMs) return;
    await new Promise<void>(serveOthers);
    since = performance.now();
  };
}
