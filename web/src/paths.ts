/** Every place of the dashboard, in one file. */
export const paths = {
  home: '/',
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  users: '/users',
  user: (id: string) => `/users/${id}`,
  why: (userId: string, resourceId: string) => `/users/${userId}/access/${resourceId}`,
  userGroups: '/user-groups',
  userGroup: (id: string) => `/user-groups/${id}`,
  addMember: (groupId: string) => `/user-groups/${groupId}/add-member`,
  endMembership: (groupId: string, membershipId: string) =>
    `/user-groups/${groupId}/memberships/${membershipId}/end`,
  resources: '/resources',
  resource: (id: string) => `/resources/${id}`,
  activity: '/activity',
} as const;

/** Where an object is shown; null for what has no place yet. */
export function pathOf(id: string): string | null {
  if (id.startsWith('user_')) return paths.user(id);
  if (id.startsWith('group_')) return paths.userGroup(id);
  if (id.startsWith('resource_')) return paths.resource(id);
  return null;
}
