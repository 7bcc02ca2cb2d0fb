/**
 * A time [from, to) in which something holds at a rank, in milliseconds since 1970, or infinite. A higher rank includes
 * lower ones.
 */
export interface Span {
  from: number;
  to: number;
  rank: number;
}

/** A function of time: ordered spans that do not overlap. In the gaps it has no value. */
export type Timeline = readonly Span[];

export const always: Timeline = [{ from: -Infinity, to: Infinity, rank: 0 }];

/** The part of a timeline within [from, to). */
export function clip(timeline: Timeline, from: number, to: number): Timeline {
  const [first] = timeline;
  if (timeline.length === 1 && first && first.from >= from && first.to <= to) return timeline;
  return timeline.flatMap((span) => {
    const piece = { ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) };
    return piece.from < piece.to ? [piece] : [];
  });
}

/** The highest rank at each instant, of spans that may overlap. */
export function highest(spans: readonly Span[]): Timeline {
  if (spans.length < 2) return spans;
  const bounds = spans
    .flatMap((span) => [
      { at: span.from, rank: span.rank, change: 1 },
      { at: span.to, rank: span.rank, change: -1 },
    ])
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const open = new Map<number, number>();
  const found: Span[] = [];
  bounds.forEach(({ at, rank, change }, index) => {
    open.set(rank, (open.get(rank) ?? 0) + change);
    const next = bounds[index + 1]?.at ?? at;
    if (next === at) return;
    const top = topOf(open);
    if (top === null) return;
    const last = found.at(-1);
    if (last?.to === at && last.rank === top) last.to = next;
    else found.push({ from: at, to: next, rank: top });
  });
  return found;
}

function topOf(open: Map<number, number>): number | null {
  let top: number | null = null;
  for (const [rank, count] of open) if (count > 0 && (top === null || rank > top)) top = rank;
  return top;
}

const rankAt = (timeline: Timeline, at: number): number | null =>
  timeline.find(({ from, to }) => from <= at && at < to)?.rank ?? null;

/** When a timeline leaves a rank or above, from an instant at which it has it. */
export function coverEnd(timeline: Timeline, at: number, rank: number): number {
  let end = at;
  for (const span of timeline) if (span.rank >= rank && span.from <= end && span.to > end) end = span.to;
  return end;
}

/** The times from an instant on in which two timelines differ, with the value of each; null in a gap. */
export function differences(
  before: Timeline,
  after: Timeline,
  since: number,
): { from: number; to: number; before: number | null; after: number | null }[] {
  const bounds = new Set([since]);
  for (const { from, to } of [...before, ...after]) {
    if (from > since) bounds.add(from);
    if (to > since) bounds.add(to);
  }
  const ordered = [...bounds].sort((a, b) => a - b);
  const found: ReturnType<typeof differences> = [];
  ordered.forEach((from, index) => {
    if (from === Infinity) return;
    const [was, is] = [rankAt(before, from), rankAt(after, from)];
    if (was === is) return;
    const to = ordered[index + 1] ?? Infinity;
    const last = found.at(-1);
    if (last?.to === from && last.before === was && last.after === is) last.to = to;
    else found.push({ from, to, before: was, after: is });
  });
  return found;
}
