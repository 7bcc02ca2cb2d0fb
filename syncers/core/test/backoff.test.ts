import { describe, expect, test } from 'vitest';
import { Backoff } from '../src/backoff.ts';

describe('the waits between tries', () => {
  test('differ between syncers, and double up to two seconds', () => {
    const waits = Array.from({ length: 50 }, () => {
      const backoff = new Backoff();
      return Array.from({ length: 7 }, () => backoff.waitMs());
    });
    const limits = [100, 200, 400, 800, 1_600, 2_000, 2_000];
    limits.forEach((limit, index) => {
      const all = waits.map((each) => each[index] ?? Number.NaN);
      expect(Math.min(...all)).toBeGreaterThanOrEqual(limit / 2);
      expect(Math.max(...all)).toBeLessThanOrEqual(limit);
      expect(new Set(all).size).toBeGreaterThan(40);
    });
  });

  test('grow up to twenty seconds while the server is overloaded, and are short again when it cannot be reached', () => {
    const backoff = new Backoff();
    const waits = Array.from({ length: 12 }, () => backoff.waitMs(true));
    expect(Math.max(...waits)).toBeGreaterThan(10_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(20_000);
    expect(backoff.waitMs()).toBeLessThanOrEqual(2_000);
  });
});
