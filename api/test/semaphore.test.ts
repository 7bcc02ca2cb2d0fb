import { describe, expect, test } from 'vitest';
import { Semaphore } from '../src/shared/semaphore.ts';

describe('turns', () => {
  test('are taken by a limited number at once, and by the next in order when one is returned', async () => {
    const turns = new Semaphore(2, 60_000);
    const order: string[] = [];
    const take = async (name: string) => {
      const release = await turns.take();
      order.push(name);
      return release;
    };
    const [first, second] = await Promise.all([take('a'), take('b')]);
    const [third, fourth] = [take('c'), take('d')];
    expect(order).toEqual(['a', 'b']);
    first();
    first();
    (await third)();
    await fourth;
    expect(order).toEqual(['a', 'b', 'c', 'd']);
    second();
  });

  test('that are not returned expire', async () => {
    const turns = new Semaphore(1, 5);
    const slow = await turns.take();
    const next = await turns.take();
    // The turn had already expired, so returning it must not free the turn of somebody else.
    slow();
    let hasTaken = false;
    const last = turns.take().then((release) => {
      hasTaken = true;
      release();
    });
    await Promise.resolve();
    expect(hasTaken).toBe(false);
    next();
    await last;
  });
});
