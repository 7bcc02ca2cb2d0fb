import type { EntityManager } from '@mikro-orm/postgresql';
import { errorText } from '../shared/error-text.ts';
import { toId } from '../shared/ids.ts';
import { messageOf } from '../shared/message-fields.ts';
import { int, oneOf, text } from '../shared/row-type.ts';
import { onlyRow, rowsOf, sql } from '../shared/sql.ts';
import { type Checked, maxFindings } from './check.ts';
import { VerificationCheck } from './verification.types.ts';

/** All names that must be unique within their type. `exempt` is not 0 where another object may have the same name. */
const names = sql`(
  select id, 'User' as type, 'username' as noun, username as name, username_key as key, username_exempt as exempt from directory_user
  union all select id, 'User', 'e-mail address', email, email_key, email_exempt from directory_user where email is not null
  union all select id, 'UserGroup', 'name', name, name_key, name_exempt from user_group
  union all select id, 'Resource', 'name', name, name_key, name_exempt from resource
  union all select id, 'ResourceGroup', 'name', name, name_key, name_exempt from resource_group
  union all select id, 'Policy', 'name', name, name_key, name_exempt from policy)`;

const nameRow = {
  id: int,
  other_id: int,
  type: oneOf('text', ['User', 'UserGroup', 'Resource', 'ResourceGroup', 'Policy']),
  noun: text,
  name: text,
  other: text,
};

/** Names that became equal when folding was introduced. People have to decide which object is renamed. */
export async function checkNames(em: EntityManager): Promise<Checked> {
  const live = sql`${names} o join node n using (id) where n.archived_at is null`;
  const { looked } = await onlyRow(em, { looked: int }, sql`select count(*)::int as looked from ${live}`);
  const found = await rowsOf(
    em,
    nameRow,
    sql`with live as (select o.* from ${live})
        select d.id, o.id as other_id, d.type, d.noun, d.name, o.name as other
        from (select * from live where exempt <> 0) d
        join live o on o.type = d.type and o.noun = d.noun and o.key = d.key and o.id <> d.id
          and (o.exempt = 0 or o.id < d.id)
        order by d.id, o.id`,
  );
  return {
    check: VerificationCheck.NAMES,
    looked,
    differing: found.length,
    isComplete: true,
    findings: found.slice(0, maxFindings).map(({ id, other_id, type, noun, name, other }) => ({
      check: VerificationCheck.NAMES,
      ...messageOf(errorText('FINDING_NAMES', { noun, name, other })),
      objects: [toId(type, other_id), toId(type, id)],
    })),
  };
}
