/**
 * The instant of an ISO 8601 date or time; null if there is no such day or hour. `Date` would read 30 February as 2
 * March.
 */
export function isoInstant(text: string): Date | null {
  const instant = new Date(text);
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
  return isDay && !Number.isNaN(instant.getTime()) && !/T24/.test(text) ? instant : null;
}
