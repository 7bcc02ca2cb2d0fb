type Query = Record<string, string | readonly string[] | null | undefined>;

/** A path with query parameters. */
const at = (path: string, query: Query): string => {
  const entries = Object.entries(query).flatMap(([name, value]) =>
    value == null || value.length === 0 ? [] : [[name, typeof value === 'string' ? value : value.join(',')]],
  );
  const text = new URLSearchParams(entries).toString();
  return text ? `${path}?${text}` : path;
};

/** The addresses of all pages of the dashboard. */
export const paths = {
  home: '/',
  signIn: (next?: string) => at('/sign-in', { next }),
  me: '/me',
  users: '/users',
  newUser: '/users/new',
  guests: '/guests',
  newGuest: '/users/new?guest=true',
  user: (id: string) => `/users/${id}`,
  userAccounts: (id: string) => at(`/users/${id}`, { tab: 'accounts' }),
  editUser: (id: string) => `/users/${id}/edit`,
  userState: (id: string, to: string) => at(`/users/${id}/state`, { to }),
  why: (userId: string, resourceId: string, when?: string | null) =>
    at(`/users/${userId}/access/${resourceId}`, { at: when }),
  userGroups: '/user-groups',
  newUserGroup: '/user-groups/new',
  userGroup: (id: string) => `/user-groups/${id}`,
  editUserGroup: (id: string) => `/user-groups/${id}/edit`,
  archiveUserGroup: (id: string) => `/user-groups/${id}/archive`,
  resources: (kind?: string) => at('/resources', { filter: kind && `kind = "${kind}"` }),
  newResource: (kind?: string) => at('/resources/new', { kind }),
  resource: (id: string) => `/resources/${id}`,
  editResource: (id: string) => `/resources/${id}/edit`,
  archiveResource: (id: string) => `/resources/${id}/archive`,
  resourceGroups: '/resource-groups',
  newResourceGroup: '/resource-groups/new',
  resourceGroup: (id: string) => `/resource-groups/${id}`,
  editResourceGroup: (id: string) => `/resource-groups/${id}/edit`,
  archiveResourceGroup: (id: string) => `/resource-groups/${id}/archive`,
  bindings: '/bindings',
  addMembers: (query: { group?: string | null; users?: readonly string[]; q?: string; filter?: string }) =>
    at('/add/members', query),
  addNesting: (query: { child?: string; parent?: string }) => at('/add/nesting', query),
  addBinding: (query: { subject?: string; object?: string }) => at('/add/binding', query),
  addPart: (query: { group?: string; part?: string }) => at('/add/part', query),
  addOwner: (query: { user?: string; object?: string }) => at('/add/owner', query),
  endEdges: (query: { ids?: readonly string[]; of?: string; search?: string; back: string }) =>
    at('/edges/end', query),
  extendEdges: (query: { ids?: readonly string[]; of?: string; search?: string; back: string }) =>
    at('/edges/extend', query),
  policies: '/policies',
  newPolicy: '/policies/new',
  policy: (id: string) => `/policies/${id}`,
  editPolicy: (id: string) => `/policies/${id}/edit`,
  archivePolicy: (id: string) => `/policies/${id}/archive`,
  addAssignment: (query: { policy?: string; object?: string }) => at('/add/assignment', query),
  enrolSystem: (resource?: string) => at('/resources/enrol', { resource }),
  accounts: (state?: string) => at('/accounts', { state }),
  compliance: (state?: string) => at('/compliance', { state }),
  adoptAccount: (resource: string, name: string) => at(`/resources/${resource}/adopt`, { name }),
  explorer: (query: { user?: string | null; resource?: string | null; at?: string | null } = {}) =>
    at('/explorer', query),
  endingSoon: '/ending-soon',
  syncers: '/syncers',
  newSyncer: '/syncers/new',
  syncer: (id: string) => `/syncers/${id}`,
  requestReconcile: (id: string) => `/syncers/${id}/reconcile`,
  reconcile: (syncer: string, id: string) => `/syncers/${syncer}/reconciles/${id}`,
  ldapGroup: (id: string) => `/user-groups/${id}/ldap`,
  directoryConnection: (syncer: string) => `/syncers/${syncer}/connection`,
  mirrorSelection: (syncer: string) => `/syncers/${syncer}/selection`,
  mirroredUser: (syncer: string, id: string) => `/syncers/${syncer}/people/${id}`,
  endMirror: (group: string) => `/user-groups/${group}/mirror`,
  archiveSyncer: (id: string) => `/syncers/${id}/archive`,
  webhooks: '/webhooks',
  newWebhook: '/webhooks/new',
  webhook: (id: string) => `/webhooks/${id}`,
  editWebhook: (id: string) => `/webhooks/${id}/edit`,
  replayWebhook: (id: string) => `/webhooks/${id}/replay`,
  archiveWebhook: (id: string) => `/webhooks/${id}/archive`,
  activity: '/activity',
  change: (position: number) => `/activity/${position}`,
  verification: '/verification',
  repairDerived: '/verification/repair',
  import: '/import',
  importReport: (id: string) => `/import/${id}`,
  importTemplate: (kind: 'users' | 'memberships') => `/templates/${kind}.csv`,
  settings: (tab?: string) => at('/settings', { tab }),
  security: '/settings?tab=security',
  authenticator: '/settings/authenticator',
  removeAuthenticator: '/settings/authenticator/remove',
  newToken: '/settings/tokens/new',
} as const;

/** The page of an object, by its id; null if objects of that type have no page. */
export function pathOf(id: string): string | null {
  if (id.startsWith('user_')) return paths.user(id);
  if (id.startsWith('group_')) return paths.userGroup(id);
  if (id.startsWith('resource_')) return paths.resource(id);
  if (id.startsWith('resourcegroup_')) return paths.resourceGroup(id);
  if (id.startsWith('policy_')) return paths.policy(id);
  if (id.startsWith('syncer_')) return paths.syncer(id);
  if (id.startsWith('webhook_')) return paths.webhook(id);
  return null;
}
