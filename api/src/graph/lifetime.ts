import { addDuration } from '../shared/duration.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';

/** A half-open time [startsAt, endsAt). Null is unbounded. */
export interface Lifetime {
  startsAt: Date | null;
  endsAt: Date | null;
}

export interface LifetimeInput {
  startsAt?: Date | null;
  endsAt?: Date | null;
  duration?: string | null;
}

/**
 * The lifetime that an input asks for. It starts now unless stated; a start before now is moved to now, because the
 * past is never rewritten, and the end must be in the future.
 */
export function lifetimeFrom(input: LifetimeInput, now: Date): { startsAt: Date; endsAt: Date | null } {
  const startsAt = input.startsAt && input.startsAt > now ? input.startsAt : now;
  return { startsAt, endsAt: endFrom(input, startsAt, now) };
}

/** The end that an input asks for. A duration counts from `start`. */
export function endFrom(
  { endsAt, duration }: Pick<LifetimeInput, 'endsAt' | 'duration'>,
  start: Date,
  now: Date,
): Date | null {
  if (endsAt && duration) throw new InputError(errorText('END_STATED_TWICE')).at('duration');
  const end = duration ? addDuration(start, duration) : (endsAt ?? null);
  if (end && end <= now) {
    throw new InputError(errorText('END_PASSED', { end: end.toISOString() })).at('endsAt');
  }
  if (end && end <= start) throw new InputError(errorText('END_BEFORE_START')).at('endsAt');
  return end;
}
