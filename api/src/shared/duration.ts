import { errorText } from './error-text.ts';
import { InputError } from './errors.ts';

const iso =
  /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * Adds an ISO 8601 duration to an instant, in UTC. Months and years keep the day of the month, or take the last day
 * that the month has: a month after 31 January is the end of February.
 */
export function addDuration(start: Date, duration: string): Date {
  const parts = iso
    .exec(duration)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (!parts) {
    throw new InputError(errorText('DURATION_INVALID', { duration: duration.slice(0, 40) })).at('duration');
  }
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;

  const end = new Date(start);
  end.setUTCDate(1);
  end.setUTCMonth(start.getUTCMonth() + months + years * 12);
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(start.getUTCDate(), lastDay));

  const rest = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
  const instant = new Date(end.getTime() + rest * 1000);
  if (Number.isNaN(instant.getTime()) || instant.getUTCFullYear() > 9999) {
    throw new InputError(errorText('DURATION_TOO_LONG', { duration: duration.slice(0, 40) })).at('duration');
  }
  return instant;
}
