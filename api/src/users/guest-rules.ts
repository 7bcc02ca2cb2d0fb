import { type Sql, sql } from '../shared/sql.ts';

/** What can be wrong with a guest. */
export type GuestFault = 'HALF' | 'ROLE' | 'SPONSOR' | 'END';

/**
 * The SQL expression of what is wrong with the guest `g` with the sponsor `s` (both rows of `directory_user`); null
 * where nothing is. A guest must have an end and a sponsor who is another user and not a guest, must not be an admin,
 * and must not be active beyond the end.
 */
export const guestFault = (now: Date): Sql => sql`case
  when (g.sponsor_id is null) <> (g.guest_ends_at is null) then 'HALF'
  when g.sponsor_id is null then null
  when g.role = 'ADMIN' then 'ROLE'
  when s.id = g.id or s.guest_ends_at is not null then 'SPONSOR'
  when exists (select from user_state t where t.user_id = g.id and t.state = 'ACTIVE'
                 and t.ends_at > ${now} and t.ends_at > g.guest_ends_at) then 'END'
end`;
