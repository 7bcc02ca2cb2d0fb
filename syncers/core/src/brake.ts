/** How many of the `present` entries may be removed without asking: 2 %, but at least 10 and at most 500. */
export const brakeLimit = (present: number): number =>
  Math.min(500, Math.max(10, Math.floor(present * 0.02)));

/**
 * Whether an admin must decide before so many entries are removed. A mass removal is more often a mistake, in Muster or in
 * the target system, than intended. `allowed` is the number that an admin has approved.
 */
export const exceedsBrake = (removals: number, present: number, allowed = 0): boolean =>
  removals > Math.max(brakeLimit(present), allowed);
