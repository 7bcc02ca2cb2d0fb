import { type KindOfChange, noConsequences } from './kind.ts';

export const clockKinds = {
  CLOCK_SET_BACK: {
    ...noConsequences,
    description:
      'The clock of the server was ahead and has been set back: a lifetime that had started or ended by the clock has not done so yet.',
    sentence: ({ one, other }) =>
      `The clock was set back: what had started or ended by itself for ${[one, other].filter(Boolean).join(' and ')} has not yet`,
    recomputes: ['ACCESS', 'POLICIES'],
    inverse: { none: 'NO_UNDO_CLOCK' },
  },
} satisfies Record<string, KindOfChange>;
