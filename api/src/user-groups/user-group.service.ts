import { authorizeAdmin } from '../auth/authorize.ts';
import type { Operation, Written } from '../auth/operation.ts';
import { assertStillOwns } from '../auth/ownership.ts';
import { canWrite } from '../auth/viewer.ts';
import type { Transaction } from '../changes/transaction.ts';
import { assertOurs } from '../edges/edge-checks.ts';
import { type End, endsOf } from '../edges/ends.ts';
import { archiveNode } from '../graph/archive.ts';
import { endEdges } from '../graph/move-edges.ts';
import { findKey } from '../graph/references.ts';
import { addOwners } from '../owners/add-owners.ts';
import { ConflictError } from '../shared/errors.ts';
import { row, rows, sql } from '../shared/sql.ts';
import { cleanProse, cleanText, requiredText } from '../shared/text.ts';
import { assertNoClash } from '../shared/unique.ts';
import { checkedRule, keepRules } from './rule.ts';
import { UserGroup } from './user-group.entity.ts';
import type {
  ArchiveUserGroupInput,
  CreateUserGroupInput,
  RuleExemptionInput,
  UpdateUserGroupInput,
} from './user-group.inputs.ts';
import { userGroupSnapshot } from './user-group-snapshot.ts';

type UserGroupWritten = Written & { userGroup: UserGroup };

/** What may be done with user groups, but for who is in them. */
export class UserGroupService {
  constructor(private readonly operation: Operation) {}

  create(input: CreateUserGroupInput): Promise<UserGroupWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const userGroup = new UserGroup(requiredText(input.name, 'name'), tx.now);
      userGroup.description = cleanProse(input.description, 'description');
      userGroup.externalId = cleanText(input.externalId, 'externalId');
      if (input.rule) userGroup.rule = checkedRule(input.rule);
      tx.em.persist(userGroup);
      await saved(tx, userGroup);
      tx.record({
        kind: 'USER_GROUP_CREATED',
        nodes: [userGroup.key],
        before: null,
        after: userGroupSnapshot(userGroup),
      });

      await addOwners(tx, userGroup.key, input.owners ?? []);
      if (input.rule) await keepRules(tx, [{ key: userGroup.key, rule: checkedRule(input.rule) }], null);
      return { userGroup };
    });
  }

  /** What is left out stays; what is null is cleared. Owners may change the name and description. */
  async update(input: UpdateUserGroupInput): Promise<UserGroupWritten> {
    const key = await this.operation.visibility.find('USER_GROUP', input.userGroup, 'userGroup');
    await this.authorizeManager(key, input.rule !== undefined || input.externalId !== undefined);
    return this.operation.commit(input, async (tx) => {
      const userGroup = await lockGroup(tx, key);
      await assertStillOwns(tx, this.operation.viewer, [key]);
      userGroup.assertVersion(input.ifVersion);
      const before = userGroupSnapshot(userGroup);
      const isMastered = [input.name, input.description, input.rule].some((value) => value !== undefined);
      if (userGroup.mirrorOfKey !== null && isMastered) {
        const ends = await endsOf(tx.em, [key]);
        assertOurs(ends.get(key) as End, 'name, description and membership');
      }
      if (input.name !== undefined) userGroup.name = requiredText(input.name, 'name');
      if (input.description !== undefined)
        userGroup.description = cleanProse(input.description, 'description');
      if (input.externalId !== undefined) userGroup.externalId = cleanText(input.externalId, 'externalId');
      const rule = input.rule ? checkedRule(input.rule) : null;
      if (input.rule !== undefined) userGroup.rule = rule;

      const after = userGroupSnapshot(userGroup);
      if (JSON.stringify(before) === JSON.stringify(after)) return { userGroup };
      userGroup.touch(tx.now);
      await saved(tx, userGroup);
      tx.record({ kind: 'USER_GROUP_UPDATED', nodes: [key], before, after });
      if (rule) await keepRules(tx, [{ key, rule }], null);
      else if (input.rule === null) await endRuleMemberships(tx, key);
      return { userGroup };
    });
  }

  async archive(input: ArchiveUserGroupInput): Promise<UserGroupWritten> {
    authorizeAdmin(this.operation.viewer);
    return this.operation.commit(input, async (tx) => {
      const userGroup = await lockGroup(tx, await findKey(tx.em, 'USER_GROUP', input.userGroup, 'userGroup'));
      userGroup.assertVersion(input.ifVersion);
      if (userGroup.mirrorOfKey !== null)
        throw new ConflictError(
          `${userGroup.name} is mirrored. End the mirror: it archives the group, too.`,
        ).at('userGroup');
      await archiveNode(tx, userGroup, 'USER_GROUP_ARCHIVED', userGroupSnapshot);
      return { userGroup };
    });
  }

  addExemption(input: RuleExemptionInput): Promise<UserGroupWritten> {
    return this.changeExemption(input, 'RULE_EXEMPTION_ADDED', async (tx, group, user) => {
      const added = await rows(
        tx.em,
        sql`insert into rule_exemption (user_group_id, user_id, reason, stated_by, created_at)
            values (${group}, ${user}, ${tx.reason}, ${tx.actorKey}, ${tx.now}) on conflict do nothing returning 1`,
      );
      return added.length > 0;
    });
  }

  removeExemption(input: RuleExemptionInput): Promise<UserGroupWritten> {
    return this.changeExemption(input, 'RULE_EXEMPTION_REMOVED', async (tx, group, user) => {
      const removed = await rows(
        tx.em,
        sql`delete from rule_exemption where user_group_id = ${group} and user_id = ${user} returning 1`,
      );
      return removed.length > 0;
    });
  }

  private async changeExemption(
    input: RuleExemptionInput,
    kind: 'RULE_EXEMPTION_ADDED' | 'RULE_EXEMPTION_REMOVED',
    change: (tx: Transaction, group: number, user: number) => Promise<boolean>,
  ): Promise<UserGroupWritten> {
    const key = await this.operation.visibility.find('USER_GROUP', input.userGroup, 'userGroup');
    await this.authorizeManager(key);
    const user = await this.operation.visibility.find('USER', input.user, 'user');
    return this.operation.commit(input, async (tx) => {
      const userGroup = await lockGroup(tx, key);
      await assertStillOwns(tx, this.operation.viewer, [key]);
      if (userGroup.rule === null)
        throw new ConflictError(`${userGroup.name} has no rule to be exempt from.`).at('userGroup');
      if (await change(tx, key, user)) {
        const facts = { userGroup: userGroup.id, user: `user_${user}` };
        const isAdded = kind === 'RULE_EXEMPTION_ADDED';
        tx.record({
          kind,
          nodes: [user, key],
          before: isAdded ? null : facts,
          after: isAdded ? facts : null,
        });
        await keepRules(tx, [{ key, rule: userGroup.rule as never }], [user]);
      }
      return { userGroup };
    });
  }

  /** Admins, and the group's owners unless the change is beyond them. */
  private async authorizeManager(key: number, adminsOnly = false): Promise<void> {
    const { viewer } = this.operation;
    const owns = (await this.operation.ownedKeys()).has(key);
    if (!owns || adminsOnly || !canWrite(viewer)) authorizeAdmin(viewer);
  }
}

async function endRuleMemberships(tx: Transaction, group: number): Promise<void> {
  const edges = await rows<{ id: string }>(
    tx.em,
    sql`select id from edge where target = ${group} and kind = 'MEMBERSHIP' and authority = 'RULE' and ends_at > ${tx.now}`,
  );
  await endEdges(
    tx,
    edges.map(({ id }) => Number(id)),
  );
}

async function lockGroup(tx: Transaction, key: number): Promise<UserGroup> {
  await row(tx.em, sql`select id from node where id = ${key} for no key update`);
  const group = await tx.em.findOneOrFail(UserGroup, key, { refresh: true });
  if (group.archivedAt) throw new ConflictError(`${group.name} is archived.`).at('userGroup');
  return group;
}

const saved = (tx: Transaction, group: UserGroup): Promise<void> =>
  assertNoClash(() => tx.em.flush(), {
    user_group_name: () =>
      new ConflictError(`The name ${group.name} is taken by another user group.`).at('name'),
    node_external_id: () =>
      new ConflictError(`The external id ${group.externalId} is taken.`).at('externalId'),
  });
