'use client';

import { useEffect, useRef } from 'react';

/** Requests something repeatedly while the page is visible: for data whose changes are not in the log. */
export function usePoll(ask: () => void, everyMs = 3_000): void {
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) latest.current();
    }, everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
}
