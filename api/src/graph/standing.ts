import { boundOf } from '../shared/instant.ts';

/** A piece of access: at a level (none where no binding was followed), for a time. */
export interface Period {
  level: string | null;
  /** As the database gives them. */
  starts_at: string;
  ends_at: string;
}

/** What somebody has at an instant: the highest level, until when any access lasts, and each level's own end. */
export interface Standing {
  level: string | null;
  endsAt: Date | null;
  levels: { level: string; endsAt: Date | null }[];
}

/**
 * Sums up pieces of access at an instant, or null where none covers it. `ladder` is the levels of the resource, lowest
 * first. Each level includes those below it, so it lasts as long as the pieces at it or above, seen together: a piece
 * that takes over where another ends prolongs it.
 */
export function standingAt(at: Date, periods: Period[], ladder: readonly string[] = []): Standing | null {
  const pieces = periods.map((period) => ({
    rank: period.level === null ? -1 : ladder.indexOf(period.level),
    level: period.level,
    from: boundOf(period.starts_at)?.getTime() ?? -Infinity,
    to: boundOf(period.ends_at)?.getTime() ?? Infinity,
  }));
  const live = pieces.filter((piece) => piece.from <= at.getTime() && at.getTime() < piece.to);
  if (live.length === 0) return null;

  const endFrom = (rank: number): Date | null => {
    const end = endOfCover(
      at.getTime(),
      pieces.filter((piece) => piece.rank >= rank),
    );
    return end === Infinity ? null : new Date(end);
  };
  const highest = live.reduce((best, piece) => (piece.rank > best.rank ? piece : best));
  const ranks = [...new Set(live.map((piece) => piece.rank))]
    .filter((rank) => rank >= 0)
    .sort((a, b) => b - a);
  return {
    level: highest.level,
    endsAt: endFrom(-1),
    levels: ranks.map((rank) => ({ level: ladder[rank] as string, endsAt: endFrom(rank) })),
  };
}

/** How far the pieces reach from an instant without a gap. */
function endOfCover(at: number, pieces: { from: number; to: number }[]): number {
  let end = at;
  for (const piece of pieces.toSorted((a, b) => a.from - b.from)) {
    if (piece.from > end) break;
    end = Math.max(end, piece.to);
  }
  return end;
}
