import { type KindOfChange, noConsequences } from './kind.ts';

/** Changes of how systems get an agent. */
export const systemKinds = {
  ENROLMENT_CREATED: {
    ...noConsequences,
    description: 'A one-time token was created with which a system can enrol.',
    sentence: ({ one }) =>
      one ? `A token for enrolling was created for ${one}` : 'A token for enrolling a new system was created',
    inverse: { none: 'NO_UNDO_REVOKE_TOKEN' },
  },
  ENROLMENT_REVOKED: {
    ...noConsequences,
    description: 'An enrolment token was revoked before it was used.',
    sentence: ({ one }) =>
      one ? `A token for enrolling of ${one} was revoked` : 'A token for enrolling a new system was revoked',
    inverse: { isLeftOut: true, none: 'NO_UNDO_TOKEN_REVOKED' },
  },
  SYSTEM_ENROLLED: {
    ...noConsequences,
    description: 'A system enrolled: it has an agent from then on.',
    sentence: ({ one }) => `${one} enrolled, and has an agent now`,
    inverse: { none: 'NO_UNDO_AGENT_INSTALLED' },
  },
} satisfies Record<string, KindOfChange>;
