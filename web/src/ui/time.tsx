'use client';

import { useEffect, useState } from 'react';
import { useLanguage } from '../i18n/language';

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

export function fromNow(time: Date, now: number, language: string): string {
  const seconds = (time.getTime() - now) / 1000;
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}

/** The exact instant, in local time and in UTC. */
export const exactly = (time: Date, language: string): string =>
  `${time.toLocaleString(language, { dateStyle: 'full', timeStyle: 'short' })} (${time.toISOString()})`;

/** A relative time such as “2 hours ago”, with the exact time on hover. */
export function Time({ at, none }: { at: string | null | undefined; none?: string }) {
  const { language, messages } = useLanguage();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  if (!at) return <>{none ?? messages.forGood}</>;
  const time = new Date(at);
  return (
    <time dateTime={at} title={exactly(time, language)}>
      {fromNow(time, now, language)}
    </time>
  );
}
