import type { Facts } from '../changes/kinds/kind.ts';
import type { Change } from '../feed/change.ts';
import { nodeKindOf } from '../model/node.entity.ts';
import type { Role } from '../model/role.ts';
import { PolicyService } from '../policies/policy.service.ts';
import { SyncerService } from '../provisioning/syncer.service.ts';
import { ResourceGroupService } from '../resource-groups/resource-group.service.ts';
import { ResourceService } from '../resources/resource.service.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { parseId, toId } from '../shared/ids.ts';
import { one } from '../shared/one.ts';
import { UserGroupService } from '../user-groups/user-group.service.ts';
import { UserService } from '../users/user.service.ts';
import type { UserState } from '../users/user-state.ts';
import type { Operation } from '../viewer/operation.ts';
import type { Inverse, Inverses } from './inverse.ts';

const notFields = new Set(['id', 'kind', 'type', 'role', 'archivedAt']);

type One = (
  operation: Operation,
  change: ChangeOfFacts,
  options: Parameters<Inverse>[2],
) => ReturnType<Inverse>;
type ChangeOfFacts = Change & { before: Facts; after: Facts };

/** Objects are restored one at a time, because each type has an input of its own and its own reasons to refuse. */
const ofOne =
  (work: One): Inverse =>
  (operation, [change, ...others], options) => {
    const { before, after } = change;
    if (others.length > 0 || !before || !after)
      throw new ConflictError(errorText('UNDO_SEVERAL_OBJECTS', { count: others.length + 1 })).at('position');
    return work(operation, Object.assign(change, { before, after }), options);
  };

/** The functions that undo changes of objects. */
export const objectInverses = {
  RESTORE_STATE: ofOne((operation, { before }, options) =>
    new UserService(operation).setState({
      ...options,
      user: refOf(before),
      state: before.state as UserState,
    }),
  ),
  RESTORE_ROLE: ofOne((operation, { before }, options) =>
    new UserService(operation).setRole({ ...options, user: refOf(before), role: before.role as Role }),
  ),
  RESTORE_FACTS: ofOne((operation, { before, after }, options) => {
    const ref = refOf(before);
    const facts = { ...options, ...changed(before, after) };
    switch (one(nodeKindOf(ref.id), 'only objects of the directory have facts')) {
      case 'USER':
        return new UserService(operation).update({ ...options, user: ref, ...userFacts(before, after) });
      case 'USER_GROUP':
        return new UserGroupService(operation).update({ ...facts, userGroup: ref });
      case 'RESOURCE':
        return new ResourceService(operation).update({ ...facts, resource: ref });
      case 'RESOURCE_GROUP':
        return new ResourceGroupService(operation).update({ ...facts, resourceGroup: ref });
      case 'POLICY':
        return new PolicyService(operation).update({ ...facts, policy: ref });
    }
  }),
  ADD_EXEMPTION: (operation, changes, options) =>
    new UserGroupService(operation).addExemption({ ...options, ...exemptionOf(changes) }),
  REMOVE_EXEMPTION: (operation, changes, options) =>
    new UserGroupService(operation).removeExemption({ ...options, ...exemptionOf(changes) }),
  ADD_TARGETS: async (operation, changes, options) =>
    new SyncerService(operation).register({ ...options, ...(await targetsOf(operation, changes)) }),
  REMOVE_TARGETS: async (operation, changes, options) =>
    new SyncerService(operation).remove({ ...options, ...(await targetsOf(operation, changes)) }),
} satisfies Partial<Inverses>;

const refOf = ({ id }: Facts) => ({ id: String(id) });

function exemptionOf([{ nodeKeys }, ...others]: readonly [Change, ...Change[]]) {
  const [user, userGroup] = nodeKeys;
  if (others.length > 0 || user === undefined || userGroup === undefined)
    throw new ConflictError(errorText('UNDO_SEVERAL_EXEMPTIONS')).at('position');
  return { user: { id: toId('User', user) }, userGroup: { id: toId('UserGroup', userGroup) } };
}

async function targetsOf({ loaders }: Operation, changes: readonly [Change, ...Change[]]) {
  const [syncer, ...others] = new Set(changes.map(({ before, after }) => (after ?? before)?.syncer));
  if (typeof syncer !== 'string' || others.length > 0)
    throw new ConflictError(errorText('UNDO_SEVERAL_SYNCERS')).at('position');
  const nodes = await Promise.all(
    changes.flatMap(({ nodeKeys }) => nodeKeys.slice(0, 1)).map((key) => loaders.node(key)),
  );
  const targets = nodes.map(({ id }) =>
    parseId(id)?.type === 'UserGroup' ? { userGroup: { id } } : { resource: { id } },
  );
  return { syncer, targets };
}

/**
 * The facts that the change changed, as they were before; null where there was none. Facts that others have changed
 * since stay.
 */
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
