import { type Facts, type KindOfChange, noConsequences, quoted } from './kind.ts';

const forTheNamedSyncer = { recomputes: [], notifies: 'THE_NAMED_ONE', endsSockets: false } as const;

const decisions: Record<string, string> = {
  LINK: 'were linked to users here',
  CREATE: 'were created as users here',
  UNLINK: 'were separated from the users here',
};

/** `: ada, bob, eve and others`. */
function people({ people: names }: Facts): string {
  if (!Array.isArray(names) || names.length === 0) return '';
  return `: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and others' : ''}`;
}

/** Changes of syncers, of what they keep equal or mirror, and requests to them. */
export const syncerKinds = {
  SYNCER_CREATED: {
    ...noConsequences,
    description: 'A syncer was created.',
    sentence: ({ after }) => `The syncer ${quoted(after.name)} was created`,
    inverse: { none: 'NO_UNDO_ARCHIVE_SYNCER' },
  },
  SYNCER_ARCHIVED: {
    ...noConsequences,
    description: 'A syncer was archived: its tokens are revoked.',
    sentence: ({ before }) => `The syncer ${quoted(before.name)} was archived`,
    inverse: { none: 'NO_UNDO_SYNCER_ARCHIVED' },
  },
  TARGET_ADDED: {
    description: 'A group or resource became a target of a syncer, which keeps it equal from then on.',
    sentence: ({ one }) => `${one} became a target of a syncer`,
    recomputes: ['TARGET'],
    notifies: 'THE_NAMED_ONE',
    endsSockets: false,
    inverse: 'REMOVE_TARGETS',
  },
  TARGET_REMOVED: {
    ...forTheNamedSyncer,
    description: 'A group or resource is no longer a target of a syncer.',
    sentence: ({ one }) => `${one} is no longer a target of a syncer`,
    inverse: 'ADD_TARGETS',
  },
  GRANTS_REPAIRED: {
    ...noConsequences,
    description:
      'The grants on a target were computed again, because they differed from what follows from the graph.',
    sentence: ({ one }) => `What is granted on ${one} was derived again`,
    recomputes: ['TARGET'],
    inverse: { none: 'NO_UNDO_DERIVED' },
  },
  RECONCILE_REQUESTED: {
    ...forTheNamedSyncer,
    description: 'Somebody asked a syncer to compare everything that it manages with what should be there.',
    sentence: ({ syncer }) => `${syncer} was asked to reconcile`,
    inverse: { none: 'NO_UNDO_SYNCER_ASKED' },
  },
  RECONCILE_APPROVED: {
    ...forTheNamedSyncer,
    description:
      'An admin approved the removals that a reconcile had held back because they exceeded the limit.',
    sentence: ({ syncer }) => `The reconcile of ${syncer} that was held up was approved`,
    inverse: { none: 'NO_UNDO_SYNCER_DID_IT' },
  },
  RECONCILE_DISMISSED: {
    ...forTheNamedSyncer,
    description:
      'An admin dismissed the removals that a reconcile had held back because they exceeded the limit.',
    sentence: ({ syncer }) => `The reconcile of ${syncer} that was held up was dismissed`,
    inverse: { none: 'NO_UNDO_RECONCILE_AGAIN' },
  },
  ACCOUNT_ADOPTED: {
    ...forTheNamedSyncer,
    description: 'An account that a syncer had found on a resource was assigned to a user.',
    sentence: ({ one, other, after }) => `The account ${quoted(after.name)} on ${other} was given to ${one}`,
    inverse: { none: 'NO_UNDO_ACCOUNT_CHANGED' },
  },
  MIRROR_CONNECTION_CHANGED: {
    ...forTheNamedSyncer,
    description: 'The connection of a syncer to the directory that it mirrors was changed.',
    sentence: ({ syncer }) => `How ${syncer} reaches its directory was changed`,
    inverse: { none: 'NO_UNDO_CONNECTION_SECRET' },
  },
  MIRROR_SELECTION_CHANGED: {
    ...forTheNamedSyncer,
    description: 'The selection of what a syncer mirrors of a directory was changed.',
    sentence: ({ syncer }) => `What ${syncer} mirrors was changed`,
    inverse: { none: 'NO_UNDO_SELECTION' },
  },
  MIRROR_MATCHES_DECIDED: {
    ...forTheNamedSyncer,
    description: 'An admin decided which users the people of a mirrored directory are.',
    sentence: ({ syncer, after }) =>
      `People whom ${syncer} mirrors ${(typeof after.decision === 'string' && decisions[after.decision]) || 'were matched'}${people(after)}`,
    inverse: { none: 'NO_UNDO_DECIDE_AGAIN' },
  },
  MIRROR_ENDED: {
    ...forTheNamedSyncer,
    description: 'A group is no longer mirrored from another directory.',
    sentence: ({ one }) => `${one} is no longer mirrored from another directory`,
    inverse: { none: 'NO_UNDO_MIRROR_AGAIN' },
  },
  DIRECTORY_REQUESTED: {
    ...forTheNamedSyncer,
    description: 'Somebody asked a syncer to look something up in the directory that it mirrors.',
    sentence: ({ syncer }) => `${syncer} was asked to look something up in its directory`,
    inverse: { none: 'NO_UNDO_LOOKED_UP' },
  },
} satisfies Record<string, KindOfChange>;
