import type { Side } from '../graph/access-over-time.ts';
import { coverEnd, differences, type Span, type Timeline } from '../graph/timeline.ts';
import { EffectKind } from './effects.types.ts';

/** A period in which something differs, in milliseconds since 1970, or infinite. */
export interface Difference {
  kind: EffectKind;
  from: number;
  to: number;
  /** Levels; null where there is no access, and '' for memberships. */
  before: string | null;
  after: string | null;
  beforeEnd: number | null;
  afterEnd: number | null;
  endsWithGuest: boolean;
}

/** Converts levels to ranks and back, before and after the transaction. */
export interface Levels {
  rankOf(level: string, side: Side): number;
  levelOf(rank: number, side: Side): string;
}

/** A membership has one level. */
export const noLevels: Levels = { rankOf: () => 0, levelOf: () => '' };

export interface Compared {
  before: Timeline;
  after: Timeline;
  /** The same as `after` if the guest had no end; null where the user is not a guest. */
  withoutGuestEnd: Timeline | null;
  guestEnd: number | null;
}

/** The differences from `now` on, in order: gains in one list, losses in the other. */
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

/** Converts ranks before to ranks after, because the transaction may have changed the order of the levels. */
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
  // Whether both sides are the same until `from` and one of them continues.
  const continues = from > now && rankBefore(was, from) === more && rankBefore(is, from) === more;
  if (continues) return isMore ? EffectKind.LONGER : EffectKind.SHORTER;
  if (isMore) return before === null ? EffectKind.GAINED : EffectKind.HIGHER;
  return after === null ? EffectKind.LOST : EffectKind.LOWER;
}

/** The rank just before an instant. */
const rankBefore = (timeline: Timeline, at: number): number | null =>
  timeline.find(({ from, to }) => from < at && at <= to)?.rank ?? null;
