import { Type } from '@mikro-orm/core';

/** What PostgreSQL's `infinity` arrives as, whichever parser was at work. */
const infinite = new Set<unknown>([Infinity, -Infinity, 'infinity', '-infinity']);

/** A time as the database gives it; null where there is none. */
export const instantOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** A bound of a lifetime as the database gives it: null where it is infinite. */
export function boundOf(value: Date | string | number | null): Date | null {
  if (value === null || infinite.has(value)) return null;
  return value instanceof Date ? value : new Date(value);
}

/** A column whose infinity is null in the program: "for good", or "always was". */
export class Bound extends Type<Date | null, Date | string | number> {
  constructor(private readonly unbounded: 'infinity' | '-infinity') {
    super();
  }

  override convertToDatabaseValue(value: Date | null): Date | string {
    return value ?? this.unbounded;
  }

  override convertToJSValue(value: Date | string | number): Date | null {
    return boundOf(value);
  }

  /** Not left to the column: as a `Date`, MikroORM parses PostgreSQL's infinity before this type sees it. */
  override get runtimeType(): string {
    return 'unknown';
  }

  override compareAsType(): string {
    return 'instant';
  }

  override getColumnType(): string {
    return 'timestamptz';
  }
}

/**
 * The instant of an ISO 8601 date or time; null where there is no such day or hour. `Date` would take 30 February for
 * 2 March.
 */
export function isoInstant(text: string): Date | null {
  const instant = new Date(text);
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
  return isDay && !Number.isNaN(instant.getTime()) && !/T24/.test(text) ? instant : null;
}
