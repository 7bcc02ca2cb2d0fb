import { type Sql, sql } from '../shared/sql.ts';

/**
 * Whether a user is active now and has been without a break since an instant. A credential from before a suspension
 * stays unusable after the user is activated again, whether an admin or the clock suspended them.
 */
export const isActiveSince = (user: Sql, since: Sql, now: Date): Sql => sql`(
  exists (select from user_state a where a.user_id = ${user} and a.state = 'ACTIVE'
            and a.starts_at <= ${now} and a.ends_at > ${now})
  and not exists (select from user_state b where b.user_id = ${user} and b.state <> 'ACTIVE'
                    and b.starts_at <= ${now} and b.ends_at > ${since}))`;
