import { describe, expect, test } from 'vitest';
import { parseLifetime } from '../src/console/pickers/lifetime';

/** Wednesday, 25 November 2026, at noon in the local time zone. */
const now = new Date(2026, 10, 25, 12, 0);
const local = (year: number, month: number, day: number, hour = 23, minute = 59) => ({
  endsAt: new Date(year, month - 1, day, hour, minute).toISOString(),
});

describe('a lifetime entered as text', () => {
  test.each([
    ['', null],
    ['2 weeks', { duration: 'P2W' }],
    ['for 8 hours', { duration: 'PT8H' }],
    ['8h', { duration: 'PT8H' }],
    ['1 day', { duration: 'P1D' }],
    ['3 months', { duration: 'P3M' }],
    ['2 Wochen', { duration: 'P2W' }],
    ['3 Monate', { duration: 'P3M' }],
    ['1 Jahr', { duration: 'P1Y' }],
    ['until Friday 17:00', local(2026, 11, 27, 17, 0)],
    ['bis Freitag 17:00', local(2026, 11, 27, 17, 0)],
    ['Wednesday 11:00', local(2026, 12, 2, 11, 0)],
    ['Wednesday 13:00', local(2026, 11, 25, 13, 0)],
    ['tomorrow', local(2026, 11, 26)],
    ['today 18:30', local(2026, 11, 25, 18, 30)],
    ['2027-01-31', local(2027, 1, 31)],
    ['2027-01-31T09:15', local(2027, 1, 31, 9, 15)],
    ['31.1.2027 um 12:00', local(2027, 1, 31, 12, 0)],
  ])('%j is understood', (text, lifetime) => {
    expect(parseLifetime(text, now)).toEqual(lifetime);
  });

  test.each(['soon', '31.2.2027', '2027-13-01', 'until', '5 parsecs', '99999 days'])(
    '%j is not understood',
    (text) => {
      expect(parseLifetime(text, now)).toBeUndefined();
    },
  );
});
