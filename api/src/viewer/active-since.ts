import { type Sql, sql } from '../shared/sql.ts';

/**
 * Whether a user is active, and was so without a break since an instant. What somebody could sign in with before they
 * were suspended stays of no use when they are active again, whichever way they were suspended: by act or by the clock.
 */
export const isActiveSince = (user: Sql, since: Sql, now: Date): Sql => sql`(
  exists (select from user_state a where a.user_id = ${user} and a.state = 'ACTIVE'
            and a.starts_at <= ${now} and a.ends_at > ${now})
  and not exists (select from user_state b where b.user_id = ${user} and b.state <> 'ACTIVE'
                    and b.starts_at <= ${now} and b.ends_at > ${since}))`;
