import type { Change } from '../changes/change.ts';
import type { Context } from '../context.ts';
import type { UserState } from '../users/user-state.ts';
import type { Inverse } from './inverse.ts';

type Facts = Record<string, unknown>;

const notFields = new Set(['id', 'kind', 'type', 'role', 'archivedAt']);

/** The inverse of one change of an object; null where there is none. */
export function objectInverse(context: Context, changes: readonly Change[]): Inverse | null {
  const [change, ...others] = changes;
  if (!change?.before || !change.after || others.length > 0) return null;
  const { before, after } = change;
  const ref = { id: before.id as string };
  const { users, userGroups, resources, resourceGroups, policies } = context;

  switch (change.kind) {
    case 'USER_ACTIVATED':
    case 'USER_SUSPENDED':
    case 'USER_ARCHIVED':
    case 'USER_STAGED':
      return (options) => users.setState({ ...options, user: ref, state: before.state as UserState });
    case 'USER_ROLE_CHANGED':
      return (options) => users.setRole({ ...options, user: ref, role: before.role as never });
    case 'USER_UPDATED':
      return (options) => users.update({ ...options, user: ref, ...userFacts(before, after) });
    case 'USER_GROUP_UPDATED':
      return (options) => userGroups.update({ ...options, userGroup: ref, ...changed(before, after) });
    case 'RESOURCE_UPDATED':
      return (options) => resources.update({ ...options, resource: ref, ...changed(before, after) });
    case 'POLICY_UPDATED':
      return (options) => policies.update({ ...options, policy: ref, ...changed(before, after) });
    case 'RESOURCE_GROUP_UPDATED':
      return (options) =>
        resourceGroups.update({ ...options, resourceGroup: ref, ...changed(before, after) });
    default:
      return null;
  }
}

/** What the change changed, as it was before; null where there was nothing. What others changed since stays. */
function changed(before: Facts, after: Facts): Facts {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !notFields.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  return Object.fromEntries(names.map((name) => [name, before[name] ?? null]));
}

function userFacts(before: Facts, after: Facts): Facts {
  const { guest, ...facts } = changed(before, after) as {
    guest?: { sponsor: string; endsAt: string } | null;
  };
  if (guest === undefined) return facts;
  return { ...facts, guest: guest && { sponsor: { id: guest.sponsor }, endsAt: new Date(guest.endsAt) } };
}
