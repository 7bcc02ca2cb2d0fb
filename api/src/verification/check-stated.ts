import type { EntityManager } from '@mikro-orm/postgresql';
import { type ErrorText, errorText } from '../shared/error-text.ts';
import { toId } from '../shared/ids.ts';
import { messageOf } from '../shared/message-fields.ts';
import { int, nullable, oneOf, text } from '../shared/row-type.ts';
import { onlyRow, rowsOf, sql } from '../shared/sql.ts';
import { type GuestFault, guestFault } from '../users/guest-rules.ts';
import { type Checked, maxFindings } from './check.ts';
import { VerificationCheck } from './verification.types.ts';

/** Checks of what only people can decide about. Differences are reported and left as they are. */

const objects = sql`(
  select id, name, 'UserGroup' as type from user_group
  union all select id, name, 'ResourceGroup' from resource_group
  union all select id, name, 'Resource' from resource
  union all select id, name, 'Policy' from policy)`;

const archivedRow = {
  id: int,
  name: text,
  type: oneOf('text', ['UserGroup', 'Resource', 'ResourceGroup', 'Policy']),
  edges: int,
};

/** Archived objects must have no live edges, because archiving ends them. */
export async function checkArchived(em: EntityManager, now: Date): Promise<Checked> {
  const { looked } = await onlyRow(
    em,
    { looked: int },
    sql`select count(*)::int as looked from node where archived_at is not null`,
  );
  const found = await rowsOf(
    em,
    archivedRow,
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
    findings: found.slice(0, maxFindings).map(({ id, name, type, edges }) => ({
      check: VerificationCheck.ARCHIVED,
      ...messageOf(errorText('FINDING_ARCHIVED', { name, count: edges })),
      objects: [toId(type, id)],
    })),
  };
}

const guestTexts: Record<GuestFault, (guest: { name: string; sponsor: string | null }) => ErrorText> = {
  HALF: ({ name }) => errorText('FINDING_GUEST_HALF', { name }),
  ROLE: ({ name }) => errorText('FINDING_GUEST_ADMIN', { name }),
  SPONSOR: ({ name, sponsor }) => errorText('FINDING_SPONSOR', { name, sponsor: String(sponsor) }),
  END: ({ name }) => errorText('FINDING_GUEST_END', { name }),
};

export async function checkGuests(em: EntityManager, now: Date): Promise<Checked> {
  const guests = sql`directory_user g left join directory_user s on s.id = g.sponsor_id
    where g.sponsor_id is not null or g.guest_ends_at is not null`;
  const { looked } = await onlyRow(em, { looked: int }, sql`select count(*)::int as looked from ${guests}`);
  const found = await rowsOf(
    em,
    {
      id: int,
      name: text,
      sponsor: nullable(text),
      fault: oneOf('text', ['HALF', 'ROLE', 'SPONSOR', 'END']),
    },
    sql`select * from (
          select g.id, g.display_name as name, s.display_name as sponsor, ${guestFault(now)} as fault from ${guests}
        ) guest where fault is not null order by id`,
  );
  return {
    check: VerificationCheck.GUESTS,
    looked,
    differing: found.length,
    isComplete: true,
    findings: found.slice(0, maxFindings).map(({ id, fault, ...guest }) => ({
      check: VerificationCheck.GUESTS,
      ...messageOf(guestTexts[fault](guest)),
      objects: [toId('User', id)],
    })),
  };
}
