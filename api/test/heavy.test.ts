import { describe, expect, test } from 'vitest';
import { HeavyOperations } from '../src/http/heavy.ts';

const heavyCost = 50_000;

describe('heavy operations', () => {
  test('of one caller run one after the other, in order, and those of others run in between', async () => {
    const heavy = new HeavyOperations();
    const begun: string[] = [];
    const enter = (name: string, caller: string, cost = heavyCost) =>
      heavy.enter(caller, cost).then((turn) => {
        begun.push(name);
        return turn;
      });
    const first = await enter('ada 1', 'ada');
    const second = enter('ada 2', 'ada');
    const third = enter('ada 3', 'ada');
    const small = await enter('ada small', 'ada', 100);
    const other = await enter('bob 1', 'bob');
    expect(begun).toEqual(['ada 1', 'ada small', 'bob 1']);
    expect([first, small, other].map(({ hasWaited }) => hasWaited)).toEqual([false, false, false]);

    first.end();
    // Ending it twice has no further effect.
    first.end();
    expect((await second).hasWaited).toBe(true);
    expect(begun).toEqual(['ada 1', 'ada small', 'bob 1', 'ada 2']);
    (await second).end();
    (await third).end();
    other.end();
    expect((await enter('ada 4', 'ada')).hasWaited).toBe(false);
  });

  test('of one caller wait in a short queue, and are refused when it is full', async () => {
    const heavy = new HeavyOperations();
    const turn = await heavy.enter('ada', heavyCost);
    const waiting = Array.from({ length: 20 }, () => heavy.enter('ada', heavyCost));
    await expect(heavy.enter('ada', heavyCost)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    turn.end();
    for (const one of waiting) (await one).end();
    expect((await heavy.enter('ada', heavyCost)).hasWaited).toBe(false);
  });
});
