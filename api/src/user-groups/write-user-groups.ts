import type { Transaction } from '../changes/transaction.ts';
import { assertGroupNotMirrored } from '../edges/edge-checks.ts';
import { endsOf } from '../edges/ends.ts';
import { type Changed, type NodeType, withAnother } from '../graph/write-nodes.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { toId } from '../shared/ids.ts';
import { nameClashes } from '../shared/name-clashes.ts';
import { int } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import { cleanProse, cleanText, requiredText } from '../shared/text.ts';
import type { UserFilter } from '../users/user-filter.ts';
import { checkedRule } from './rule.ts';
import { userGroupSnapshot } from './user-group-snapshot.ts';

export const userGroupType: NodeType<UserGroup> = {
  class: UserGroup,
  created: 'USER_GROUP_CREATED',
  updated: 'USER_GROUP_UPDATED',
  snapshot: userGroupSnapshot,
  clashes: (groups) => nameClashes(groups, 'user_group_name', 'user group'),
  check: assertNotMastered,
};

interface Facts {
  name?: string | null | undefined;
  description?: string | null | undefined;
  externalId?: string | null | undefined;
  rule?: UserFilter | null | undefined;
}

/** Fields that are left out stay as they are; null clears a field. */
export function assignUserGroup(group: UserGroup, { name, description, externalId, rule }: Facts): void {
  if (name !== undefined) group.name = requiredText(name, 'name');
  if (description !== undefined) group.description = cleanProse(description, 'description');
  if (externalId !== undefined) group.externalId = cleanText(externalId, 'externalId');
  if (rule !== undefined) group.rule = rule && checkedRule(rule);
}

/** Refuses changes of the name and rule of a mirrored group, about which its master decides. */
async function assertNotMastered(tx: Transaction, changed: readonly Changed<UserGroup>[]): Promise<void> {
  const touched = withAnother(changed, 'name', 'description', 'rule').filter(
    ({ node }) => node.mirrorOfKey !== null,
  );
  if (touched.length === 0) return;
  const ends = await endsOf(
    tx.em,
    touched.map(({ node }) => node.key),
  );
  for (const end of ends.values()) assertGroupNotMirrored(end, 'name, description and membership');
}

/**
 * Exempts users from the rule of a group. Returns those who were not exempt before. The caller applies the rule
 * afterwards.
 */
export async function addExemptions(
  tx: Transaction,
  group: UserGroup,
  users: readonly number[],
): Promise<number[]> {
  assertHasRule(group);
  const added = await rowsOf(
    tx.em,
    { user_id: int },
    sql`insert into rule_exemption (user_group_id, user_id, reason, stated_by, created_at)
        select ${group.key}, u, ${tx.reason}, ${tx.actorKey}, ${tx.now} from unnest(${[...users]}::int[]) as t(u)
        on conflict do nothing returning user_id`,
  );
  for (const { user_id } of added) recordExemption(tx, 'RULE_EXEMPTION_ADDED', group, user_id);
  return added.map(({ user_id }) => user_id);
}

/** Removes exemptions. Returns the users who were exempt before. */
export async function removeExemptions(
  tx: Transaction,
  group: UserGroup,
  users: readonly number[],
): Promise<number[]> {
  assertHasRule(group);
  const removed = await rowsOf(
    tx.em,
    { user_id: int },
    sql`delete from rule_exemption where user_group_id = ${group.key} and user_id = any(${[...users]}::int[])
        returning user_id`,
  );
  for (const { user_id } of removed) recordExemption(tx, 'RULE_EXEMPTION_REMOVED', group, user_id);
  return removed.map(({ user_id }) => user_id);
}

function assertHasRule(group: UserGroup): void {
  if (group.rule !== null) return;
  throw new ConflictError(errorText('NO_RULE', { name: group.name })).at('userGroup');
}

function recordExemption(
  tx: Transaction,
  kind: 'RULE_EXEMPTION_ADDED' | 'RULE_EXEMPTION_REMOVED',
  group: UserGroup,
  user: number,
): void {
  const facts = { userGroup: group.id, user: toId('User', user) };
  const isAdded = kind === 'RULE_EXEMPTION_ADDED';
  tx.record({
    kind,
    nodes: [user, group.key],
    before: isAdded ? null : facts,
    after: isAdded ? facts : null,
  });
}
