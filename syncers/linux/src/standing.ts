/** What somebody has here, and what of it will end by itself: known ahead, and kept while Muster cannot be asked. */
export interface Standing {
  level: string | null;
  endsAt: string | null;
  /** Where a level ends before the others: the highest first. */
  levels: { level: string; endsAt: string | null }[];
}

const isPast = (instant: string | null, now: Date): boolean => instant !== null && new Date(instant) <= now;

export const isOver = ({ endsAt }: Standing, now: Date): boolean => isPast(endsAt, now);

/** The highest level that has not ended. */
export function levelAt({ level, levels }: Standing, now: Date): string | null {
  if (levels.length === 0) return level;
  return levels.find(({ endsAt }) => !isPast(endsAt, now))?.level ?? null;
}

/** The instants at which less is left. */
export const endsOf = ({ endsAt, levels }: Standing): Date[] =>
  [endsAt, ...levels.map((level) => level.endsAt)]
    .filter((instant) => instant !== null)
    .map((instant) => new Date(instant));
