/** The median and the 99th percentile in milliseconds, after some runs that are not counted. */
export interface Timing {
  p50: number;
  p99: number;
}

export function timingOf(samples: number[]): Timing {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
  return { p50: at(0.5), p99: at(0.99) };
}

export async function time(
  work: (run: number) => Promise<unknown>,
  runs: number,
  warmUp = Math.ceil(runs / 5),
): Promise<Timing> {
  for (let run = 0; run < warmUp; run++) await work(run);
  const samples: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work(run);
    samples.push(performance.now() - start);
  }
  return timingOf(samples);
}

export const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
