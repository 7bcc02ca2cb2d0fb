import type { Transaction } from '../changes/transaction.ts';
import { addOwners } from '../edges/add-owners.ts';
import { archiveNode, lockToArchive } from '../graph/archive.ts';
import { endEdges } from '../graph/move-edges.ts';
import { findKey } from '../graph/references.ts';
import { createNodes, updateNodes } from '../graph/write-nodes.ts';
import { Authority } from '../model/edge.entity.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { tablesOf } from '../model/tables.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';

import { requiredText } from '../shared/text.ts';
import type { UserFilter } from '../users/user-filter.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import type { Operation, Written } from '../viewer/operation.ts';
import { assertStillOwns } from '../viewer/ownership.ts';
import { canWrite } from '../viewer/viewer.ts';
import { applyRules, checkedRule } from './rule.ts';
import type {
  ArchiveUserGroupInput,
  CreateUserGroupInput,
  RuleExemptionInput,
  UpdateUserGroupInput,
} from './user-group.inputs.ts';
import { userGroupSnapshot } from './user-group-snapshot.ts';
import { addExemptions, assignUserGroup, removeExemptions, userGroupType } from './write-user-groups.ts';

type UserGroupWritten = Written & { userGroup: UserGroup };

/** Mutations of user groups, without those of their edges. */
export class UserGroupService {
  constructor(private readonly operation: Operation) {}

  create(input: CreateUserGroupInput): Promise<UserGroupWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      if (input.rule) await tx.lockRules('RULES');
      const userGroup = new UserGroup(requiredText(input.name, 'name'), tx.now);
      assignUserGroup(userGroup, input);
      await createNodes(tx, userGroupType, [userGroup]);
      await addOwners(tx, userGroup.key, input.owners ?? []);
      if (input.rule) await applyRules(tx, [{ key: userGroup.key, rule: checkedRule(input.rule) }], null);
      return { userGroup };
    });
  }

  /** Fields that are left out stay as they are; null clears a field. Owners may change the name and description. */
  async update(input: UpdateUserGroupInput): Promise<UserGroupWritten> {
    const key = await this.operation.visibility.find('USER_GROUP', input.userGroup, 'userGroup');
    await this.authorizeManager(key, input.rule !== undefined || input.externalId !== undefined);
    return this.operation.commit(input, async (tx) => {
      if (input.rule !== undefined) await tx.lockRules('RULES');
      const userGroup = await lockGroup(tx, key);
      await assertStillOwns(tx, this.operation.viewer, [key]);
      userGroup.assertVersion(input.ifVersion);
      const before = userGroupSnapshot(userGroup);
      assignUserGroup(userGroup, input);
      const changed = await updateNodes(tx, userGroupType, [{ node: userGroup, before }]);
      if (changed.length === 0) return { userGroup };
      if (input.rule) await applyRules(tx, [{ key, rule: checkedRule(input.rule) }], null);
      else if (input.rule === null) await endRuleMemberships(tx, key);
      return { userGroup };
    });
  }

  async archive(input: ArchiveUserGroupInput): Promise<UserGroupWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const key = await findKey(tx.em, 'USER_GROUP', input.userGroup, 'userGroup');
      await lockToArchive(tx, key);
      const userGroup = await lockGroup(tx, key);
      userGroup.assertVersion(input.ifVersion);
      if (userGroup.mirrorOfKey !== null)
        throw new ConflictError(errorText('GROUP_IS_MIRRORED', { name: userGroup.name })).at('userGroup');
      await archiveNode(tx, userGroup, 'USER_GROUP_ARCHIVED', userGroupSnapshot);
      return { userGroup };
    });
  }

  addExemption(input: RuleExemptionInput): Promise<UserGroupWritten> {
    return this.changeExemption(input, addExemptions);
  }

  removeExemption(input: RuleExemptionInput): Promise<UserGroupWritten> {
    return this.changeExemption(input, removeExemptions);
  }

  private async changeExemption(
    input: RuleExemptionInput,
    change: (tx: Transaction, group: UserGroup, users: readonly number[]) => Promise<number[]>,
  ): Promise<UserGroupWritten> {
    const key = await this.operation.visibility.find('USER_GROUP', input.userGroup, 'userGroup');
    await this.authorizeManager(key);
    const user = await this.operation.visibility.find('USER', input.user, 'user');
    return this.operation.commit(input, async (tx) => {
      // The user is locked too, because their facts decide whether the rule matches.
      await tx.lockNodes([key, user]);
      const userGroup = await lockGroup(tx, key);
      await assertStillOwns(tx, this.operation.viewer, [key]);
      const changed = await change(tx, userGroup, [user]);
      await applyRules(tx, [{ key, rule: userGroup.rule as UserFilter }], changed);
      return { userGroup };
    });
  }

  /** Throws unless the viewer is an admin or, for changes that owners may make, an owner of the group. */
  private async authorizeManager(key: number, adminsOnly = false): Promise<void> {
    const { viewer } = this.operation;
    const owns = (await this.operation.visibility.ownedKeys()).has(key);
    if (!owns || adminsOnly || !canWrite(viewer)) authorizeAdmin(viewer);
  }
}

async function endRuleMemberships(tx: Transaction, group: number): Promise<void> {
  const edges = await tablesOf(tx.em)
    .selectFrom('edge')
    .select('id')
    .where('target', '=', group)
    .where('kind', '=', EdgeKind.MEMBERSHIP)
    .where('authority', '=', Authority.RULE)
    .where('ends_at', '>', tx.now.toISOString())
    .execute();
  await endEdges(
    tx,
    edges.map(({ id }) => Number(id)),
  );
}

async function lockGroup(tx: Transaction, key: number): Promise<UserGroup> {
  await tx.lockNodes([key]);
  const group = await tx.em.findOneOrFail(UserGroup, key, { refresh: true });
  if (group.archivedAt) throw new ConflictError(errorText('ARCHIVED', { name: group.name })).at('userGroup');
  return group;
}
