import { describe, expect } from 'vitest';
import { clock } from '../src/shared/clock.ts';
import { one } from '../src/shared/one.ts';
import { test } from './app.ts';

const hour = 3_600_000;
const perDay =
  'query ($days: Int!, $zone: String!) { endingPerDay(days: $days, timeZone: $zone) { from to edges guests } }';

interface Day {
  from: string;
  to: string;
  edges: number;
  guests: number;
}

/** Sets the clock to this instant. */
const beginAt = (instant: string) => {
  clock.offsetMs = Date.parse(instant) - Date.now();
};

describe('What ends soon', () => {
  test('is counted on the day on which it ends, also when clocks change', async ({ admin, seed }) => {
    // On 29 March 2026 clocks in Vienna move from 2:00 to 3:00.
    beginAt('2026-03-28T12:00:00Z');
    const [bob, team] = [await seed.user('bob'), await seed.userGroup('team')];
    const ends = [
      '2026-03-28T22:59:59Z',
      '2026-03-28T23:00:00Z',
      '2026-03-29T21:59:59Z',
      '2026-03-29T22:00:00Z',
    ];
    for (const endsAt of ends) await seed.member(bob, team, { endsAt: new Date(endsAt) });
    const guest = (username: string, endsAt: string) =>
      admin.change('createUser', { username, guest: { sponsor: { username: 'grace' }, endsAt } });
    await guest('gil', '2026-03-29T10:00:00Z');
    await guest('gone', '2026-03-29T11:00:00Z');
    await admin.change('setUserState', { user: { username: 'gone' }, state: 'SUSPENDED' });

    const { endingPerDay } = await admin.ask(perDay, { days: 3, zone: 'Europe/Vienna' });
    expect(endingPerDay.map(({ from, to, ...counts }: Day) => ({ to, ...counts }))).toEqual([
      { to: '2026-03-28T23:00:00.000Z', edges: 1, guests: 0 },
      { to: '2026-03-29T22:00:00.000Z', edges: 2, guests: 1 },
      { to: '2026-03-30T22:00:00.000Z', edges: 1, guests: 0 },
    ]);
    expect(endingPerDay.slice(1).map(({ from }: Day) => from)).toEqual(
      endingPerDay.slice(0, -1).map(({ to }: Day) => to),
    );
  });

  test('is in the lists on the same days as in the counts, ends of guests included', async ({
    admin,
    seed,
  }) => {
    const [bob, team] = [await seed.user('bob'), await seed.userGroup('team')];
    const now = clock.now().getTime();
    for (let hours = 1; hours < 24 * 9; hours += 7)
      await seed.member(bob, team, { endsAt: new Date(now + hours * hour) });
    for (let number = 0; number < 12; number += 1)
      await admin.change('createUser', {
        username: `guest${number}`,
        guest: { sponsor: { username: 'grace' }, endsAt: new Date(now + (number + 1) * 17 * hour) },
      });
    const { endingPerDay } = await admin.ask(perDay, { days: 7, zone: 'America/New_York' });
    const last: Day = one(endingPerDay.at(-1), 'there are seven days');
    const { endingSoon, users } = await admin.ask(
      `query ($before: DateTime!) {
        endingSoon(until: $before, first: 200) { totalCount nodes { id endsAt } }
        users(first: 200, where: { guestEndsAt: { before: $before }, state: { eq: ACTIVE } }, orderBy: { field: GUEST_ENDS_AT }) {
          nodes { username guest { endsAt } }
        }
      }`,
      { before: last.to },
    );
    for (const { from, to, edges, guests } of endingPerDay as Day[]) {
      const isOn = (at: string) => at >= from && at < to;
      expect(endingSoon.nodes.filter(({ endsAt }: { endsAt: string }) => isOn(endsAt))).toHaveLength(edges);
      expect(
        users.nodes.filter(({ guest }: { guest: { endsAt: string } }) => isOn(guest.endsAt)),
      ).toHaveLength(guests);
    }
    const sum = (of: 'edges' | 'guests') => endingPerDay.reduce((all: number, day: Day) => all + day[of], 0);
    expect([sum('edges'), sum('guests')]).toEqual([endingSoon.totalCount, users.nodes.length]);
    expect(users.nodes[0].username).toBe('guest0');
  });

  test.for([
    ['{ endingPerDay(days: 0) { edges } }', 'at least one'],
    ['{ endingPerDay(days: 367) { edges } }', 'At most 366 days'],
    ['{ endingPerDay(days: 1, timeZone: "Mars/Olympus") { edges } }', 'not a time zone'],
    ['{ endingPerDay(days: 1, timeZone: "+01:00") { edges } }', 'not a time zone'],
    ['{ endingSoon(within: "P1D", until: "2030-01-01T00:00:00Z") { nodes { id } } }', 'either'],
  ] as const)('refuses %s', async ([query, message], { admin }) => {
    const { errors } = await admin.run(query);
    expect(errors?.[0]?.message).toContain(message);
    expect(['BAD_INPUT', 'LIMIT']).toContain(errors?.[0]?.extensions.code);
  });
});
