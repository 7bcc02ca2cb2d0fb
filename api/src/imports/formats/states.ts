import { fold } from '../../shared/fold.ts';

const states = ['STAGED', 'ACTIVE', 'SUSPENDED', 'ARCHIVED'] as const;
export type StatedState = (typeof states)[number];

/** Words that other directories use for a state, folded. */
const words: Record<StatedState, readonly string[]> = {
  STAGED: ['provisioned', 'pending', 'pendingacceptance', 'invited'],
  ACTIVE: ['activated', 'enabled', 'recovery', 'password_expired'],
  SUSPENDED: ['disabled', 'deactivated', 'inactive', 'locked', 'locked_out', 'blocked', 'deprovisioned'],
  ARCHIVED: ['deleted'],
};

/** The state that a word means; null if it means none. */
export function stateCalled(text: string): StatedState | null {
  const folded = fold(text).replaceAll(' ', '_');
  return states.find((state) => state.toLowerCase() === folded || words[state].includes(folded)) ?? null;
}

/** Whether a word means yes or no; null if it means neither. */
export function truthOf(text: string): boolean | null {
  if (/^(true|yes|y|1|on|x)$/i.test(text)) return true;
  return /^(false|no|n|0|off)$/i.test(text) ? false : null;
}
