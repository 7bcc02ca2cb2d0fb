/** The years that PostgreSQL and calendars have in common. */
const [firstTime, lastTime] = [Date.parse('0001-01-01'), Date.parse('9999-12-31')];

/**
 * A time that another system states, as it can be stored. What ends after the last year that a calendar shows never ends;
 * a time that cannot be read is none.
 */
export function storableTime(time: Date | null | undefined): Date | null {
  const at = time?.getTime() ?? Number.NaN;
  if (Number.isNaN(at) || at > lastTime) return null;
  return new Date(Math.max(at, firstTime));
}
