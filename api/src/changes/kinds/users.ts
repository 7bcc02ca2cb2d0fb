import { type Facts, type KindOfChange, noConsequences, whatChanged } from './kind.ts';

const roles: Record<string, string> = { ADMIN: 'an admin', AUDITOR: 'an auditor', MEMBER: 'a member' };
const roleIn = ({ role }: Facts): string => (typeof role === 'string' && roles[role]) || 'something else';

/** Changes whose first node is a user, to whom the rules in `users/invariants.ts` apply. */
export const userKinds = {
  USER_CREATED: {
    description: 'A user was created.',
    sentence: ({ one, after }) => `The user ${one} was created${after.guest ? ' as a guest' : ''}`,
    recomputes: ['ACCESS', 'RULES'],
    notifies: 'NOBODY',
    endsSockets: false,
    inverse: { none: 'NO_UNDO_USER_STAYS' },
  },
  USER_UPDATED: {
    description: 'Facts of a user were changed, such as the name, the department, or the end of a guest.',
    sentence: (values) => `The user ${values.one} was changed${whatChanged(values)}`,
    // All access of a guest ends when the guest does.
    recomputes: ['ACCESS', 'RULES'],
    notifies: 'THOSE_OF_THE_OBJECT',
    endsSockets: false,
    inverse: 'RESTORE_FACTS',
  },
  USER_ROLE_CHANGED: {
    description: 'A user was given another role in Muster itself.',
    sentence: ({ one, before, after }) =>
      before.role === 'ADMIN'
        ? `${one} is no longer an admin, and became ${roleIn(after)}`
        : `${one} became ${roleIn(after)}`,
    recomputes: ['RULES'],
    notifies: 'NOBODY',
    endsSockets: true,
    inverse: 'RESTORE_ROLE',
  },
  USER_STAGED: {
    description: 'A user was set back to staged: known, but not active yet.',
    sentence: ({ one }) => `${one} was set back to staged, and has no access until activated`,
    recomputes: ['ACCESS'],
    notifies: 'NOBODY',
    endsSockets: true,
    inverse: 'RESTORE_STATE',
  },
  USER_ACTIVATED: {
    description: 'A user was activated.',
    sentence: ({ one }) => `${one} was activated`,
    recomputes: ['ACCESS'],
    notifies: 'NOBODY',
    endsSockets: false,
    inverse: 'RESTORE_STATE',
  },
  USER_SUSPENDED: {
    description: 'A user was suspended, by somebody or because a guest reached their end.',
    sentence: ({ one }) => `${one} was suspended`,
    recomputes: ['ACCESS'],
    notifies: 'NOBODY',
    endsSockets: true,
    inverse: 'RESTORE_STATE',
  },
  USER_ARCHIVED: {
    description: 'A user was archived: kept on record, without access.',
    sentence: ({ one }) => `${one} was archived`,
    recomputes: ['ACCESS'],
    notifies: 'NOBODY',
    endsSockets: true,
    inverse: 'RESTORE_STATE',
  },
} satisfies Record<`USER_${string}`, KindOfChange>;

/** Exemptions from the rules of dynamic groups. The memberships that follow are changes of their own. */
export const ruleKinds = {
  RULE_EXEMPTION_ADDED: {
    ...noConsequences,
    description: 'A user was exempted from the rule of a dynamic group.',
    sentence: ({ one, other }) => `${one} was exempted from the rule of ${other}`,
    inverse: 'REMOVE_EXEMPTION',
  },
  RULE_EXEMPTION_REMOVED: {
    ...noConsequences,
    description: 'The exemption of a user from the rule of a dynamic group was removed.',
    sentence: ({ one, other }) => `${one} is no longer exempt from the rule of ${other}`,
    inverse: 'ADD_EXEMPTION',
  },
} satisfies Record<string, KindOfChange>;
