import { type KindOfChange, noConsequences, whatChanged } from './kind.ts';

const created = (noun: string) =>
  ({
    ...noConsequences,
    description: `A ${noun} was created.`,
    sentence: ({ one }) => `The ${noun} ${one} was created`,
    inverse: { none: 'NO_UNDO_CREATED_STAYS' },
  }) satisfies KindOfChange;

const updated = (noun: string) =>
  ({
    description: `A ${noun} was changed: its name, its description or its settings.`,
    sentence: (values) => `The ${noun} ${values.one} was changed${whatChanged(values)}`,
    inverse: 'RESTORE_FACTS',
  }) satisfies Partial<KindOfChange>;

/**
 * Every edge of the archived object is ended by a change of its own, which has the consequences. Syncers of the object
 * are notified all the same: nothing with its name may be left in LDAP.
 */
const archived = (noun: string) =>
  ({
    ...noConsequences,
    description: `A ${noun} was archived: it stays on record, and everything that was stated about it has ended.`,
    sentence: ({ one }) => `The ${noun} ${one} was archived`,
    inverse: { none: 'NO_UNDO_ARCHIVED_STAYS' },
  }) satisfies KindOfChange;

const aboutTheObject = { recomputes: [], notifies: 'THOSE_OF_THE_OBJECT', endsSockets: false } as const;

export const objectKinds = {
  USER_GROUP_CREATED: created('user group'),
  USER_GROUP_UPDATED: { ...updated('user group'), ...aboutTheObject },
  USER_GROUP_ARCHIVED: { ...archived('user group'), ...aboutTheObject },
  RESOURCE_CREATED: created('resource'),
  RESOURCE_UPDATED: { ...updated('resource'), ...aboutTheObject },
  RESOURCE_ARCHIVED: { ...archived('resource'), ...aboutTheObject },
  RESOURCE_GROUP_CREATED: created('resource group'),
  RESOURCE_GROUP_UPDATED: { ...updated('resource group'), ...noConsequences },
  RESOURCE_GROUP_ARCHIVED: archived('resource group'),
  POLICY_CREATED: created('policy'),
  POLICY_UPDATED: { ...updated('policy'), recomputes: ['POLICIES'], notifies: 'NOBODY', endsSockets: false },
  POLICY_ARCHIVED: archived('policy'),
} satisfies Record<string, KindOfChange>;
