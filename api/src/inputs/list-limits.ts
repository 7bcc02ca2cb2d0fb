import { type GraphQLInputType, getNamedType, isEnumType } from 'graphql';

/**
 * The most items in each list of an input. Lists of enum values have no row, because they cannot be longer than the
 * enum. A list that is missing here is refused by a test and by the server.
 */
export const listLimits: Record<string, number> = {
  // Filters. `assertFilterSize` also limits a filter as a whole.
  'UserFilter.AND': 100,
  'UserFilter.OR': 100,
  'UserGroupFilter.AND': 100,
  'UserGroupFilter.OR': 100,
  'ResourceFilter.AND': 100,
  'ResourceFilter.OR': 100,
  'ResourceGroupFilter.AND': 100,
  'ResourceGroupFilter.OR': 100,
  'BindingFilter.AND': 100,
  'BindingFilter.OR': 100,
  'StringFilter.in': 1_000,
  'StringFilter.notIn': 1_000,
  'ChangeFilter.kinds': 200,
  'ChangeFilter.nodes': 1_000,
  'ComplianceFilter.type': 200,

  'Query.nodes(ids:)': 200,
  'Query.verifyLog(checkpoints:)': 200,

  // Rows in inputs of people. graphql-js and type-graphql build their objects without yielding: 5,000 rows take 30 ms,
  // and 100,000 took 0.7 s.
  'AddMembershipsInput.rows': 5_000,
  'AddBindingsInput.rows': 5_000,
  'AddContainmentsInput.rows': 5_000,
  'EndEdgesInput.ids': 10_000,
  'ExtendEdgesInput.ids': 10_000,
  'CreateUserGroupInput.owners': 100,
  'CreateResourceGroupInput.owners': 100,
  'CreateResourceGroupInput.levels': 20,
  'UpdateResourceGroupInput.levels': 20,
  'CreateResourceInput.levels': 20,
  'UpdateResourceInput.levels': 20,
  'CreateWebhookInput.kinds': 200,
  'UpdateWebhookInput.kinds': 200,
  'DecideMatchesInput.ids': 1_000,
  'EndMirrorsInput.userGroups': 1_000,
  'ImportFilesInput.files': 200,
  'ImportFilesInput.columns': 500,
  'MirrorSelectionInput.groups': 10_000,
  'MirrorSelectionInput.units': 1_000,

  // Reports of syncers.
  'AcknowledgeGrantsInput.failures': 5_000,
  'AcknowledgeGrantsInput.resolved': 5_000,
  'RegisterTargetsInput.targets': 10_000,
  'RemoveTargetsInput.targets': 10_000,
  'ReportAccountsInput.accounts': 1_000,
  'ReportAccountsInput.gone': 5_000,
  'ReportComplianceInput.results': 1_000,
  'ReportReconcileInput.plan': 5_000,
  'AnswerDirectoryInput.found': 1_000,
  'AnswerDirectoryInput.steps': 1_000,
  'AnswerDirectoryInput.codedSteps': 1_000,
  'ApplyMirrorInput.users': 5_000,
  'ApplyMirrorInput.groups': 5_000,
  'ApplyMirrorInput.members': 5_000,
  'ApplyMirrorInput.goneUsers': 5_000,
  'ApplyMirrorInput.goneGroups': 5_000,
  'MirroredMembersInput.join': 5_000,
  'MirroredMembersInput.leave': 5_000,
  'MirroredMembersInput.nest': 5_000,
  'MirroredMembersInput.unnest': 5_000,
  'MirroredMembersInput.unmirrored': 5_000,
};

/**
 * The message for a list that is too long. For rows it recommends `applyManifest`, which has no limit because it
 * compares rows in steps.
 */
export const tooManyIn = (place: string): 'TOO_MANY_ROWS' | 'TOO_MANY_ITEMS' =>
  /^Add\w+Input\.rows$/.test(place) ? 'TOO_MANY_ROWS' : 'TOO_MANY_ITEMS';

/** The limit of a list; null where it has none. */
export function listLimitOf(place: string, type: GraphQLInputType): number | null {
  const limit = listLimits[place];
  if (limit !== undefined) return limit;
  const item = getNamedType(type);
  return isEnumType(item) ? item.getValues().length : null;
}

/** The most values in a JSON scalar: every text, number, key and list counts. */
export const jsonLimits: Record<string, number> = {
  'ApplyManifestInput.manifest': 5_000_000,
};
export const usualJsonLimit = 10_000;

/**
 * The most characters in texts that are contents of files. All other texts are names, descriptions, keys or cursors, and
 * have a common limit. 32 MiB is also the most that a request may have.
 */
export const textLimits: Record<string, number> = {
  'ImportFileInput.content': 32 * 1024 * 1024,
};
export const usualTextLimit = 100_000;
