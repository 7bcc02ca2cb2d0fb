import type { EntityManager } from '@mikro-orm/postgresql';
import { toId } from '../shared/ids.ts';
import { row, rows, type Sql, sql } from '../shared/sql.ts';
import { type Checked, mostFindings } from './check.ts';
import { VerificationCheck } from './verification.types.ts';

/** What only a person can decide about is said, and left as it is. */

const objects = sql`(
  select id, name, 'UserGroup' as type from user_group
  union all select id, name, 'ResourceGroup' from resource_group
  union all select id, name, 'Resource' from resource
  union all select id, name, 'Policy' from policy)`;

interface ArchivedRow {
  id: number;
  name: string;
  type: 'UserGroup' | 'ResourceGroup' | 'Resource' | 'Policy';
  edges: number;
}

/** Archiving ends everything that leads to or from an object. */
export async function checkArchived(em: EntityManager, now: Date): Promise<Checked> {
  const { looked } = await row<{ looked: number }>(
    em,
    sql`select count(*)::int as looked from node where archived_at is not null`,
  );
  const found = await rows<ArchivedRow>(
    em,
    sql`select o.id, o.name, o.type, count(*)::int as edges
        from node n join ${objects} o using (id) join edge e on e.source = n.id or e.target = n.id
        where n.archived_at is not null and e.ends_at > ${now} and e.ends_at > e.starts_at
        group by o.id, o.name, o.type order by o.id`,
  );
  return {
    check: VerificationCheck.ARCHIVED,
    looked,
    differing: found.length,
    isComplete: true,
    findings: found.slice(0, mostFindings).map(({ id, name, type, edges }) => ({
      check: VerificationCheck.ARCHIVED,
      message: `${name} is archived, and ${edges === 1 ? 'something still leads' : `${edges} things still lead`} to or from it. End ${edges === 1 ? 'it' : 'them'}.`,
      objects: [toId(type, id)],
    })),
  };
}

/** What is wrong with a guest `g`, whose sponsor is `s`; null where nothing is. */
const whatIsWrong = (now: Date): Sql => sql`case
  when g.sponsor_id is null then g.display_name || ' is a guest without a sponsor. State one.'
  when g.guest_ends_at is null then g.display_name || ' is a guest without an end. State one.'
  when s.guest_ends_at is not null then g.display_name || ' is the guest of ' || s.display_name || ', who is a guest. State another sponsor.'
  when g.role = 'ADMIN' then g.display_name || ' is a guest and an admin. Change the role, or make them no guest.'
  when exists (select from user_state t where t.user_id = g.id and t.state = 'ACTIVE' and t.ends_at > t.starts_at
                 and t.ends_at > ${now} and t.ends_at > g.guest_ends_at)
    then g.display_name || ' is active beyond the end that guests have. State the end anew, or suspend them.'
end`;

export async function checkGuests(em: EntityManager, now: Date): Promise<Checked> {
  const guests = sql`directory_user g join node n on n.id = g.id left join directory_user s on s.id = g.sponsor_id
    where (g.sponsor_id is not null or g.guest_ends_at is not null)`;
  const { looked } = await row<{ looked: number }>(em, sql`select count(*)::int as looked from ${guests}`);
  const found = await rows<{ id: number; message: string }>(
    em,
    sql`select * from (select g.id, ${whatIsWrong(now)} as message from ${guests}) f
        where message is not null order by id`,
  );
  return {
    check: VerificationCheck.GUESTS,
    looked,
    differing: found.length,
    isComplete: true,
    findings: found.slice(0, mostFindings).map(({ id, message }) => ({
      check: VerificationCheck.GUESTS,
      message,
      objects: [toId('User', id)],
    })),
  };
}
