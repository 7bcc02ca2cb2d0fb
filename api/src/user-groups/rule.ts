import type { EntityManager } from '@mikro-orm/postgresql';
import { recomputes } from '../changes/kinds/change-kinds.ts';
import type { Transaction } from '../changes/transaction.ts';
import { endEdges } from '../graph/move-edges.ts';
import { stateEdges } from '../graph/state-edges.ts';
import { Authority } from '../model/edge.entity.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';
import { assertFilterSize, filterLimits } from '../shared/filters.ts';
import { allOfParts } from '../shared/in-parts.ts';
import { bigint, int, nullable, type RowOf, written } from '../shared/row-type.ts';
import { rowsOf, type Sql, sql } from '../shared/sql.ts';
import { type UserFilter, userCondition } from '../users/user-filter.ts';

const dynamicGroupRow = { key: int, rule: written<UserFilter>() };
export type DynamicGroup = RowOf<typeof dynamicGroupRow>;

/**
 * Limits of a rule, which are lower than those of a filter in a query: a rule is evaluated whenever facts of a user
 * change.
 */
const ruleLimits = { ...filterLimits, parts: 50, values: 1_000 };

/**
 * Fields that rules must not use, because the clock changes them: memberships follow the facts of users in the
 * transaction that changes them.
 */
const notInRules = ['state', 'createdAt', 'updatedAt'] as const;

/** The rule in the form in which it is stored: the filter without fields that were left out. */
export function checkedRule(filter: UserFilter): UserFilter {
  const rule: UserFilter = JSON.parse(JSON.stringify(filter));
  assertFilterSize(rule, 'rule', ruleLimits);
  assertTimeless(rule);
  if (Object.keys(rule).length === 0) throw new InputError(errorText('RULE_EMPTY')).at('rule');
  return rule;
}

function assertTimeless(rule: UserFilter): void {
  for (const field of notInRules) {
    if (rule[field] != null) {
      throw new InputError(errorText('RULE_FIELD', { field })).at('rule', field);
    }
  }
  for (const inner of [...(rule.AND ?? []), ...(rule.OR ?? []), ...(rule.NOT ? [rule.NOT] : [])])
    assertTimeless(inner);
}

/** The dynamic groups that are not archived. */
export async function dynamicGroups(em: EntityManager): Promise<DynamicGroup[]> {
  return rowsOf(
    em,
    dynamicGroupRow,
    sql`select g.id as key, g.rule from user_group g join node n on n.id = g.id
        where g.rule is not null and n.archived_at is null order by g.id`,
  );
}

/** Users whom a rule matches, without exempt ones; limited to `users`, if given. */
const matching = ({ key, rule }: DynamicGroup, now: Date, users: readonly number[] | null): Sql => sql`
  select ${key}::int as user_group, u.id as user_id
  from directory_user u join node n on n.id = u.id
  where ${userCondition(rule, now)}
    and not exists (select from rule_exemption x where x.user_group_id = ${key} and x.user_id = u.id)
    ${users ? sql`and u.id = any(${users}::int[])` : sql``}`;

const differenceRow = {
  user_group: int,
  user_id: int,
  /** The membership that should end; null where one should begin. */
  edge: nullable(bigint),
};
type Difference = RowOf<typeof differenceRow>;

/** The users who should become members by rule, and the memberships by rule that should end. */
export async function ruleDifferences(
  em: EntityManager,
  groups: readonly DynamicGroup[],
  now: Date,
  users: readonly number[] | null,
): Promise<Difference[]> {
  if (groups.length === 0) return [];
  return users === null
    ? differencesOf(em, groups, now, null)
    : allOfParts(users, (part) => differencesOf(em, groups, now, part));
}

async function differencesOf(
  em: EntityManager,
  groups: readonly DynamicGroup[],
  now: Date,
  users: readonly number[] | null,
): Promise<Difference[]> {
  const wanted = sql.join(
    groups.map((group) => matching(group, now, users)),
    sql` union all `,
  );
  return rowsOf(
    em,
    differenceRow,
    sql`with wanted as (${wanted}),
        present as (
          select e.target as user_group, e.source as user_id, e.id as edge from edge e
          where e.target = any(${groups.map((group) => group.key)}::int[]) and e.kind = 'MEMBERSHIP'
            and e.authority = 'RULE' and e.ends_at > ${now}
            ${users ? sql`and e.source = any(${users}::int[])` : sql``}
        )
        select user_group, user_id, p.edge
        from wanted w full join present p using (user_group, user_id)
        where p.edge is null or w.user_group is null
        order by user_group, user_id`,
  );
}

/** Adds and ends memberships by rule so that they match the rules, for all users or for some whose facts are locked. */
export async function applyRules(
  tx: Transaction,
  groups: readonly DynamicGroup[],
  users: readonly number[] | null,
): Promise<void> {
  if (users === null && groups.length > 0) await tx.lockRules('RULES');
  const found = await ruleDifferences(tx.em, groups, tx.now, users);
  const joining = found.filter((difference) => difference.edge === null);
  await stateEdges(
    tx,
    EdgeKind.MEMBERSHIP,
    joining.map(({ user_id, user_group }) => ({
      source: user_id,
      target: user_group,
      startsAt: tx.now,
      endsAt: null,
    })),
    { authority: Authority.RULE },
  );
  await endEdges(
    tx,
    found.flatMap(({ edge }) => (edge === null ? [] : [Number(edge)])),
  );
}

/** Updates the members of dynamic groups within the transaction that changes facts of users. */
export async function followRules(tx: Transaction): Promise<void> {
  const users = new Set(tx.changes.flatMap(({ kind, nodes }) => (recomputes(kind, 'RULES') ? nodes : [])));
  if (users.size === 0) return;
  await tx.lockRules('FACTS');
  await applyRules(tx, await dynamicGroups(tx.em), [...users]);
}
