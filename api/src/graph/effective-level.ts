import { one } from '../shared/one.ts';

/** A period of access through one path, at a level. The level is null where the path has no binding. */
export interface Period {
  level: string | null;
  /** In milliseconds since 1970, or infinite. */
  from: number;
  to: number;
}

/** The access at an instant: the highest level, the end of all access, and the end of each level. */
export interface EffectiveLevel {
  level: string | null;
  endsAt: Date | null;
  levels: { level: string; endsAt: Date | null }[];
}

/**
 * Combines periods of access at an instant; null where none covers it. `levelOrder` is the levels of the resource, the
 * lowest first. A level includes those below it, so it lasts as long as the union of the periods at that level or
 * above: a period that begins where another ends prolongs it.
 */
export function effectiveLevelAt(
  at: Date,
  periods: readonly Period[],
  levelOrder: readonly string[] = [],
): EffectiveLevel | null {
  const pieces = ranked(periods, levelOrder);
  const live = pieces.filter((piece) => isLiveAt(piece, at));
  if (live.length === 0) return null;

  const highest = live.reduce((best, piece) => (piece.rank > best.rank ? piece : best));
  const ranks = [...new Set(live.map((piece) => piece.rank))]
    .filter((rank) => rank >= 0)
    .sort((a, b) => b - a);
  return {
    level: highest.level,
    endsAt: endOfCover(at, pieces, -1),
    levels: ranks.map((rank) => ({
      level: one(levelOrder[rank], 'ranks are places in the list of levels'),
      endsAt: endOfCover(at, pieces, rank),
    })),
  };
}

/**
 * When somebody who has a level at an instant will no longer have it or a higher one without interruption; null: never.
 */
export const levelEndsAt = (
  at: Date,
  periods: readonly Period[],
  levelOrder: readonly string[],
  level: string,
): Date | null => endOfCover(at, ranked(periods, levelOrder), levelOrder.indexOf(level));

/** Whether a period covers an instant. */
export const isLiveAt = ({ from, to }: { from: number; to: number }, at: Date): boolean =>
  from <= at.getTime() && at.getTime() < to;

interface Piece extends Period {
  rank: number;
}

const ranked = (periods: readonly Period[], levelOrder: readonly string[]): Piece[] =>
  periods.map(({ level, from, to }) => ({
    rank: level === null ? -1 : levelOrder.indexOf(level),
    level,
    from,
    to,
  }));

/** The end of the union of the periods at a rank or above, from an instant on without a gap; null: unbounded. */
function endOfCover(at: Date, pieces: Piece[], rank: number): Date | null {
  let end = at.getTime();
  const covering = pieces.filter((piece) => piece.rank >= rank).sort((a, b) => a.from - b.from);
  for (const piece of covering) {
    if (piece.from > end) break;
    end = Math.max(end, piece.to);
  }
  return end === Infinity ? null : new Date(end);
}
