import { Type } from '@mikro-orm/core';

/** The values as which PostgreSQL's `infinity` may arrive, depending on the parser. */
const infinite = new Set<unknown>([Infinity, -Infinity, 'infinity', '-infinity']);

/** A timestamp from the database as a `Date`; null stays null. */
export const instantOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** A bound of a lifetime from the database: null where it is infinite. */
export function boundOf(value: Date | string | number | null): Date | null {
  if (value === null || infinite.has(value)) return null;
  return value instanceof Date ? value : new Date(value);
}

/** A column whose infinite value is null in the program: unbounded. */
export class BoundType extends Type<Date | null, Date | string | number> {
  constructor(private readonly unbounded: 'infinity' | '-infinity') {
    super();
  }

  override convertToDatabaseValue(value: Date | null): Date | string {
    return value ?? this.unbounded;
  }

  override convertToJSValue(value: Date | string | number): Date | null {
    return boundOf(value);
  }

  /**
   * The type is not taken from the column: for a `Date`, MikroORM would parse PostgreSQL's infinity before this type
   * sees it.
   */
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
