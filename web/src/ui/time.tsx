'use client';

import { useEffect, useState } from 'react';

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

function fromNow(time: Date, now: number): string {
  const seconds = (time.getTime() - now) / 1000;
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return relative.format(Math.round(seconds / size), unit);
}

/** A time as people say it, with the exact one on hover. */
export function Time({ at, none = 'for good' }: { at: string | null | undefined; none?: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  if (!at) return <>{none}</>;
  const time = new Date(at);
  return (
    <time dateTime={at} title={`${time.toLocaleString()} (${time.toISOString()})`} suppressHydrationWarning>
      {fromNow(time, now)}
    </time>
  );
}
