'use client';

import { useEffect, useRef } from 'react';

/** Asks again now and then, while somebody looks: for what the log of changes says nothing of. */
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
