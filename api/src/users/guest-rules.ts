import { type Sql, sql } from '../shared/sql.ts';

/** What may be wrong with a guest. */
export type GuestFault = 'HALF' | 'ROLE' | 'SPONSOR' | 'END';

/**
 * A guest has an end and a sponsor who is somebody else and no guest, is no admin, and is not active beyond the end. An
 * expression on the guest `g` and the sponsor `s`, both rows of `directory_user`: what of it does not hold; null where all does.
 */
export const guestFault = (now: Date): Sql => sql`case
  when (g.sponsor_id is null) <> (g.guest_ends_at is null) then 'HALF'
  when g.sponsor_id is null then null
  when g.role = 'ADMIN' then 'ROLE'
  when s.id = g.id or s.guest_ends_at is not null then 'SPONSOR'
  when exists (select from user_state t where t.user_id = g.id and t.state = 'ACTIVE'
                 and t.ends_at > ${now} and t.ends_at > g.guest_ends_at) then 'END'
end`;
