import type { Context } from '../api/context.ts';
import type { Facts } from '../changes/kinds/kind.ts';
import type { Change } from '../feed/change.ts';
import { kindOfType } from '../model/node.entity.ts';
import { ConflictError } from '../shared/errors.ts';
import { parseId, toId } from '../shared/ids.ts';
import type { UserState } from '../users/user-state.ts';
import type { Inverse, Inverses } from './inverse.ts';

const notFields = new Set(['id', 'kind', 'type', 'role', 'archivedAt']);

type One = (context: Context, change: ChangeOfFacts, options: Parameters<Inverse>[2]) => ReturnType<Inverse>;
type ChangeOfFacts = Change & { before: Facts; after: Facts };

/** Objects are restored one at a time: each has a form of its own, and its own reasons to refuse it. */
const ofOne =
  (work: One): Inverse =>
  (context, [change, ...others], options) => {
    const { before, after } = change;
    if (others.length > 0 || !before || !after)
      throw new ConflictError(
        `${others.length + 1} objects were changed at once. Change them back one by one, or apply a manifest.`,
      ).at('position');
    return work(context, Object.assign(change, { before, after }), options);
  };

/** What undoes changes of objects. */
export const objectInverses = {
  RESTORE_STATE: ofOne(({ users }, { before }, options) =>
    users.setState({ ...options, user: refOf(before), state: before.state as UserState }),
  ),
  RESTORE_ROLE: ofOne(({ users }, { before }, options) =>
    users.setRole({ ...options, user: refOf(before), role: before.role as never }),
  ),
  RESTORE_FACTS: ofOne((context, { before, after }, options) => {
    const ref = refOf(before);
    const { users, userGroups, resources, resourceGroups, policies } = context;
    const facts = { ...options, ...changed(before, after) };
    switch (kindOfType[parseId(ref.id)?.type as keyof typeof kindOfType]) {
      case 'USER':
        return users.update({ ...options, user: ref, ...userFacts(before, after) });
      case 'USER_GROUP':
        return userGroups.update({ ...facts, userGroup: ref });
      case 'RESOURCE':
        return resources.update({ ...facts, resource: ref });
      case 'RESOURCE_GROUP':
        return resourceGroups.update({ ...facts, resourceGroup: ref });
      case 'POLICY':
        return policies.update({ ...facts, policy: ref });
    }
  }),
  ADD_EXEMPTION: (context, changes, options) =>
    context.userGroups.addExemption({ ...options, ...exemptionOf(changes) }),
  REMOVE_EXEMPTION: (context, changes, options) =>
    context.userGroups.removeExemption({ ...options, ...exemptionOf(changes) }),
  ADD_TARGETS: async (context, changes, options) =>
    context.syncers.register({ ...options, ...(await targetsOf(context, changes)) }),
  REMOVE_TARGETS: async (context, changes, options) =>
    context.syncers.remove({ ...options, ...(await targetsOf(context, changes)) }),
} satisfies Partial<Inverses>;

const refOf = ({ id }: Facts) => ({ id: String(id) });

function exemptionOf([{ nodeKeys }, ...others]: readonly [Change, ...Change[]]) {
  const [user, userGroup] = nodeKeys;
  if (others.length > 0 || user === undefined || userGroup === undefined)
    throw new ConflictError('Several exemptions were changed at once. Change them back one by one.').at(
      'position',
    );
  return { user: { id: toId('User', user) }, userGroup: { id: toId('UserGroup', userGroup) } };
}

async function targetsOf({ loaders }: Context, changes: readonly [Change, ...Change[]]) {
  const [syncer, ...others] = new Set(changes.map(({ before, after }) => (after ?? before)?.syncer));
  if (typeof syncer !== 'string' || others.length > 0)
    throw new ConflictError('Targets of several syncers were changed at once. Change them one by one.').at(
      'position',
    );
  const nodes = await Promise.all(
    changes.flatMap(({ nodeKeys }) => nodeKeys.slice(0, 1)).map((key) => loaders.node(key)),
  );
  const targets = nodes.map(({ id }) =>
    parseId(id)?.type === 'UserGroup' ? { userGroup: { id } } : { resource: { id } },
  );
  return { syncer, targets };
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
