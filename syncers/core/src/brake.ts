/** How many may be removed of so many: at least 10, at most 500, and 2 % in between. */
export const brakeLimit = (present: number): number =>
  Math.min(500, Math.max(10, Math.floor(present * 0.02)));

/**
 * Whether a run has to ask before it removes so much: what looks like a mass removal is more often a mistake, here or
 * there. `allowed` is what an admin has approved.
 */
export const exceedsBrake = (removals: number, present: number, allowed = 0): boolean =>
  removals > Math.max(brakeLimit(present), allowed);
