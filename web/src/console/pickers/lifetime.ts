/** A lifetime that starts now: without end (null), with a duration, or until an instant. */
export type Lifetime = { endsAt: string } | { duration: string } | null;

const unitOf: Record<string, [string, string]> = {
  h: ['PT', 'H'],
  d: ['P', 'D'],
  w: ['P', 'W'],
  m: ['P', 'M'],
  y: ['P', 'Y'],
};

/** The words for each unit, in both languages of the dashboard. */
const units: [RegExp, keyof typeof unitOf][] = [
  [/^(h|hours?|stunden?|std\.?)$/, 'h'],
  [/^(d|days?|tage?n?)$/, 'd'],
  [/^(w|weeks?|wochen?)$/, 'w'],
  [/^(months?|monate?n?)$/, 'm'],
  [/^(y|years?|jahre?n?)$/, 'y'],
];

const weekdays: [RegExp, number][] = [
  [/^(sun(day)?|so(nntag)?)$/, 0],
  [/^(mon(day)?|mo(ntag)?)$/, 1],
  [/^(tue(sday)?|di(enstag)?)$/, 2],
  [/^(wed(nesday)?|mi(ttwoch)?)$/, 3],
  [/^(thu(rsday)?|do(nnerstag)?)$/, 4],
  [/^(fri(day)?|fr(eitag)?)$/, 5],
  [/^(sat(urday)?|sa(mstag)?)$/, 6],
];

/** The end of a day that was entered without a time. */
const endOfDay = { hours: 23, minutes: 59 };

/**
 * Parses a lifetime: "2 weeks", "8h", "until Friday 17:00", "tomorrow", "2027-01-31", "31.1.2027 12:00". Times are in the
 * viewer's time zone. Undefined if the text cannot be parsed.
 */
export function parseLifetime(text: string, now: Date): Lifetime | undefined {
  const words = text
    .toLowerCase()
    .trim()
    .replace(/^(until|till|for|bis|für)\s+/, '');
  if (words === '') return null;
  const [, count, unitWord] = /^(\d{1,4})\s*([a-zäöü.]+)$/.exec(words) ?? [];
  const unit = units.find(([pattern]) => unitWord && pattern.test(unitWord))?.[1];
  if (count && unit) {
    const [before, after] = unitOf[unit] as [string, string];
    return { duration: `${before}${Number(count)}${after}` };
  }
  const [, dayWords = '', hour, minute] =
    /^(.*?)(?:[\st]+(?:at\s+|um\s+)?(\d{1,2}):(\d{2}))?$/.exec(words) ?? [];
  const day = dayOf(dayWords.trim(), now);
  if (!day) return undefined;
  day.setHours(hour ? Number(hour) : endOfDay.hours, minute ? Number(minute) : endOfDay.minutes, 0, 0);
  if (day <= now && weekdays.some(([pattern]) => pattern.test(dayWords.trim())))
    day.setDate(day.getDate() + 7);
  return Number.isNaN(day.getTime()) ? undefined : { endsAt: day.toISOString() };
}

function dayOf(words: string, now: Date): Date | null {
  const day = new Date(now);
  if (/^(today|heute)$/.test(words)) return day;
  if (/^(tomorrow|morgen)$/.test(words)) {
    day.setDate(day.getDate() + 1);
    return day;
  }
  const weekday = weekdays.find(([pattern]) => pattern.test(words))?.[1];
  if (weekday !== undefined) {
    day.setDate(day.getDate() + ((weekday - day.getDay() + 7) % 7));
    return day;
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words);
  if (german) return dateOf(Number(german[3]), Number(german[2]), Number(german[1]));
  return null;
}

/** Null for days that do not exist, such as 31 February: `Date` would silently take 3 March. */
function dateOf(year: number, month: number, day: number): Date | null {
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date : null;
}
