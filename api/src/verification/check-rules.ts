import type { EntityManager } from '@mikro-orm/postgresql';
import { errorText } from '../shared/error-text.ts';
import { toId } from '../shared/ids.ts';
import { messageOf } from '../shared/message-fields.ts';
import { int, text } from '../shared/row-type.ts';
import { onlyRow, rowsOf, sql } from '../shared/sql.ts';
import { dynamicGroups, ruleDifferences } from '../user-groups/rule.ts';
import { type Checked, maxFindings } from './check.ts';
import { VerificationCheck } from './verification.types.ts';

/**
 * Compares the memberships of dynamic groups with their rules. Both change in the same transaction, so they always
 * match within one statement.
 */
export async function checkRules(em: EntityManager, now: Date): Promise<Checked> {
  const groups = await dynamicGroups(em);
  const { looked } = await onlyRow(
    em,
    { looked: int },
    sql`select count(*)::int as looked from edge where kind = 'MEMBERSHIP' and authority = 'RULE' and ends_at > ${now}`,
  );
  let differing = 0;
  const findings = [];
  // One group per statement: all rules together would make a statement too long.
  for (const group of groups) {
    const found = await ruleDifferences(em, [group], now, null);
    differing += found.length;
    const listed = found.slice(0, maxFindings - findings.length);
    if (listed.length === 0) continue;
    const names = await namesOf(
      em,
      group.key,
      listed.map(({ user_id }) => user_id),
    );
    for (const { user_id, edge } of listed) {
      const [user, userGroup] = [names.users.get(user_id), names.group];
      findings.push({
        check: VerificationCheck.RULES,
        ...messageOf(
          errorText(edge === null ? 'FINDING_NOT_A_MEMBER' : 'FINDING_NO_LONGER_FITS', {
            user: user ?? toId('User', user_id),
            group: userGroup ?? toId('UserGroup', group.key),
          }),
        ),
        objects: [toId('User', user_id), toId('UserGroup', group.key)],
      });
    }
  }
  return { check: VerificationCheck.RULES, looked, differing, isComplete: true, findings };
}

async function namesOf(em: EntityManager, group: number, users: readonly number[]) {
  const found = await rowsOf(
    em,
    { id: int, name: text },
    sql`select id, display_name as name from directory_user where id = any(${[...users]}::int[])
        union all select id, name from user_group where id = ${group}`,
  );
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return { users: names, group: names.get(group) };
}
