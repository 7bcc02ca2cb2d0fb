import type { Cache, KeyingConfig, UpdatesConfig } from '@urql/exchange-graphcache';
import { removals } from './optimistic';

const nothing = () => null;

/** Types without an id. The cache stores them inside the object that contains them. */
const embedded = [
  'Account',
  'Compliance',
  'EffectivePolicy',
  'EffectiveSetting',
  'PolicyArtefact',
  'PolicySetting',
  'PolicySource',
  'SyncedMembership',
  'System',
  'AccessCheck',
  'AccessDelta',
  'AccessEffect',
  'AccountOnResource',
  'AccessExplanation',
  'AccessGraph',
  'AccessGraphEdge',
  'AccessGraphNode',
  'AccessGraphRemainder',
  'AccessReason',
  'Actor',
  'ChangeBatch',
  'Effects',
  'Guest',
  'LevelPeriod',
  'EffectSpan',
  'GuestEnd',
  'PolicyEffect',
  'UserDependents',
  'MembershipEffect',
  'PageInfo',
  'Path',
  'RuleExemption',
  'Totp',
  'DirectoryServer',
  'DirectoryEntry',
  'DirectorySearch',
  'MirroredGroup',
  'MirrorProblem',
  'MirroredUserPage',
  'MirrorSelection',
  'PlannedStep',
  'UserStatePeriod',
  'Viewer',
  'WebhookDelivery',
  'EndingDay',
  'Verification',
  'VerificationResult',
  'VerificationFinding',
  'LogCheckpoint',
  'InputError',
  'NotFoundError',
  'ForbiddenError',
  'CycleError',
  'AuthorityError',
  'ConflictError',
  'LimitError',
];
const listed = [
  'User',
  'UserGroup',
  'Resource',
  'ResourceGroup',
  'Membership',
  'Nesting',
  'Binding',
  'Containment',
  'Ownership',
  'Account',
  'Assignment',
  'Policy',
  'Edge',
  'Change',
  'EffectiveUser',
  'EffectiveUserGroup',
  'EffectiveResource',
  'AccessDelta',
  'AccessEffect',
  'AccountOnResource',
  'Compliance',
].flatMap((name) => [`${name}Connection`, `${name}Edge`]);

export const keys: KeyingConfig = {
  ...Object.fromEntries([...embedded, ...listed].map((name) => [name, nothing])),
  Change: (change) => String(change.position),
};

interface Changed {
  changes: { changes: { nodes: { __typename: string; id: string }[] }[] };
}

/** Fields of Query whose answer may depend on any object. Every batch of changes invalidates all of them. */
const lists = [
  'users',
  'userGroups',
  'resources',
  'resourceGroups',
  'policies',
  'bindings',
  'accounts',
  'compliance',
  'changes',
  'endingSoon',
  'endingPerDay',
  'accessDifference',
  'accessGraph',
  'explainAccess',
  'check',
];

function forgetLists(cache: Cache): void {
  for (const { fieldName, fieldKey } of cache.inspectFields('Query')) {
    if (lists.includes(fieldName)) cache.invalidate('Query', fieldKey);
  }
}

/**
 * Changes that arrive over the subscription invalidate what they concern. The old data is shown until the new has
 * arrived.
 */
export const updates: UpdatesConfig = {
  Mutation: removals,
  Subscription: {
    changes(result, _args, cache) {
      const batch = result as unknown as Changed;
      const nodes = batch.changes.changes.flatMap((change) => change.nodes);
      for (const { __typename, id } of nodes) cache.invalidate({ __typename, id });
      if (batch.changes.changes.length > 0) forgetLists(cache);
    },
  },
};
