import type { UserChangeKind } from './change-kinds.ts';

export type UserStateName = 'STAGED' | 'ACTIVE' | 'SUSPENDED' | 'ARCHIVED';

/** The kind of change that is recorded when a user enters a state. */
export const stateChanges = {
  STAGED: 'USER_STAGED',
  ACTIVE: 'USER_ACTIVATED',
  SUSPENDED: 'USER_SUSPENDED',
  ARCHIVED: 'USER_ARCHIVED',
} as const satisfies Record<UserStateName, UserChangeKind>;
