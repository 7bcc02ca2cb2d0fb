import type { Side } from '../graph/access-over-time.ts';
import { coverEnd, differences, type Span, type Timeline } from '../graph/timeline.ts';
import { EffectKind } from './effects.types.ts';

/** A time in which something is different; in milliseconds since 1970, or infinite. */
export interface Difference {
  kind: EffectKind;
  from: number;
  to: number;
  /** Levels; null: no access. Of a membership, ''. */
  before: string | null;
  after: string | null;
  beforeEnd: number | null;
  afterEnd: number | null;
  endsWithGuest: boolean;
}

/** Names of ranks, on either side. */
export interface Levels {
  rankOf(level: string, side: Side): number;
  levelOf(rank: number, side: Side): string;
}

/** The levels of a membership: there is one. */
export const noLevels: Levels = { rankOf: () => 0, levelOf: () => '' };

export interface Compared {
  before: Timeline;
  after: Timeline;
  /** The same as `after`, as if a guest had no end; null where the user is no guest. */
  withoutGuestEnd: Timeline | null;
  guestEnd: number | null;
}

/** What is different from `now` on, in order: more in the one list, less in the other. */
export function differencesOf(
  { before, after, withoutGuestEnd, guestEnd }: Compared,
  levels: Levels,
  now: number,
): { gains: Difference[]; losses: Difference[] } {
  const was = renamed(before, levels);
  const found = differences(was, after, now);
  const levelOf = (rank: number | null) => (rank === null ? null : levels.levelOf(rank, 'after'));
  const all = found.map(({ from, to, before, after: is }): Difference => {
    const afterEnd = is === null ? null : coverEnd(after, from, is);
    return {
      kind: kindOf({ from, before, after: is }, was, after, now),
      from,
      to,
      before: levelOf(before),
      after: levelOf(is),
      beforeEnd: before === null ? null : coverEnd(was, from, before),
      afterEnd,
      endsWithGuest:
        is !== null &&
        afterEnd === guestEnd &&
        withoutGuestEnd !== null &&
        coverEnd(withoutGuestEnd, from, is) > (afterEnd ?? Infinity),
    };
  });
  const isGain = ({ kind }: Difference) => gaining.has(kind);
  return { gains: all.filter(isGain), losses: all.filter((one) => !isGain(one)) };
}

const gaining = new Set([EffectKind.GAINED, EffectKind.HIGHER, EffectKind.LONGER]);

/** In the ranks of after: the transaction may have changed the order of the levels. */
const renamed = (before: Timeline, { rankOf, levelOf }: Levels): Timeline =>
  before.map((span): Span => ({ ...span, rank: rankOf(levelOf(span.rank, 'before'), 'after') }));

function kindOf(
  { from, before, after }: { from: number; before: number | null; after: number | null },
  was: Timeline,
  is: Timeline,
  now: number,
): EffectKind {
  const isMore = (after ?? -1) > (before ?? -1);
  const more = isMore ? after : before;
  // What holds on both sides until `from`, and on one of them goes on.
  const goesOn = from > now && rankBefore(was, from) === more && rankBefore(is, from) === more;
  if (goesOn) return isMore ? EffectKind.LONGER : EffectKind.SHORTER;
  if (isMore) return before === null ? EffectKind.GAINED : EffectKind.HIGHER;
  return after === null ? EffectKind.LOST : EffectKind.LOWER;
}

/** The rank just before an instant. */
const rankBefore = (timeline: Timeline, at: number): number | null =>
  timeline.find(({ from, to }) => from < at && at <= to)?.rank ?? null;
