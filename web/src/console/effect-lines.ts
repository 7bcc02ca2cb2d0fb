import type { Language } from '../i18n/language';
import type { Messages } from '../i18n/messages/en';

/** A time span in which access or a membership differs, as the API returns it. */
export interface Span {
  kind: 'GAINED' | 'HIGHER' | 'LONGER' | 'LOST' | 'LOWER' | 'SHORTER';
  from?: string | null;
  until?: string | null;
  before?: string | null;
  after?: string | null;
  beforeEndsAt?: string | null;
  afterEndsAt?: string | null;
  endsWithGuest: boolean;
}

/** What the sentences need to know. */
interface About {
  m: Messages['effects'];
  language: Language;
  user: string;
}

/** Formats instants as dates; with the hour if they are near, or if two of them are on the same day. */
export function datesOf(instants: (string | null | undefined)[], language: Language): (string | null)[] {
  const zone = language === 'en' ? 'en-GB' : language;
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const dates = instants.map((instant) => (instant ? new Date(instant) : null));
  const days = dates.flatMap((date) => date?.toLocaleDateString(zone, day) ?? []);
  const isNear = dates.some((date) => date && Math.abs(date.getTime() - Date.now()) < 2 * 86_400_000);
  const distinct = new Set(dates.flatMap((date) => date?.getTime() ?? []));
  const withTime = isNear || new Set(days).size < distinct.size;
  return dates.map((date) => date?.toLocaleString(zone, withTime ? { ...day, ...time } : day) ?? null);
}

/** One sentence that says how a user's access to a resource changes in one span. */
export function accessLine({ m, language, user }: About, resource: string, span: Span): string {
  const [from = null, until = null, beforeEnd = null, afterEnd = null] = datesOf(
    [span.from, untilOf(span), span.beforeEndsAt, span.afterEndsAt],
    language,
  );
  const [before, after] = [span.before ?? '', span.after ?? ''];
  switch (span.kind) {
    case 'GAINED':
      return m.gained(user, after, resource) + during(m, from, afterEnd) + guestEnd(m, span);
    case 'HIGHER':
      return m.higher(user, after, resource, before) + during(m, from, afterEnd) + guestEnd(m, span);
    case 'LONGER':
      return m.longer(user, after, resource, afterEnd, from ?? '') + guestEnd(m, span);
    case 'LOST':
      return m.lost(user, before, resource) + during(m, from, until);
    case 'LOWER':
      return m.lower(user, before, resource, after) + during(m, from, until);
    case 'SHORTER':
      return m.shorter(user, before, resource, from ?? '', beforeEnd);
  }
}

/** One sentence that says how a user's membership changes in one span. */
export function membershipLine({ m, language, user }: About, group: string, span: Span): string {
  const [from = null, until = null, beforeEnd = null, afterEnd = null] = datesOf(
    [span.from, untilOf(span), span.beforeEndsAt, span.afterEndsAt],
    language,
  );
  switch (span.kind) {
    case 'GAINED':
    case 'HIGHER':
      return m.joins(user, group) + during(m, from, afterEnd) + guestEnd(m, span);
    case 'LONGER':
      return m.stays(user, group, afterEnd, from ?? '') + guestEnd(m, span);
    case 'LOST':
    case 'LOWER':
      return m.leaves(user, group) + during(m, from, until);
    case 'SHORTER':
      return m.staysOnly(user, group, from ?? '', beforeEnd);
  }
}

/** Until when the user loses something; null if it would have ended then anyway. */
const untilOf = ({ until, beforeEndsAt }: Span) => (until === beforeEndsAt ? null : until);

const during = (m: Messages['effects'], from: string | null, until: string | null): string =>
  (from ? m.from(from) : '') + (until ? m.until(until) : '');

const guestEnd = (m: Messages['effects'], { endsWithGuest }: Span): string =>
  endsWithGuest ? m.guestEnd : '';
