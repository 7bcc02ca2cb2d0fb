import { type Sql, sql } from '../shared/sql.ts';
import { carriesAccess } from './edge-conditions.ts';

const live = (at: Date): Sql => sql`e.starts_at <= ${at} and e.ends_at > ${at}`;

/** Condition on users `n`: active, and without access to any resource. */
export const hasNothing = (at: Date): Sql => sql`
  exists (select from user_state s where s.user_id = n.id and s.state = 'ACTIVE' and s.starts_at <= ${at} and s.ends_at > ${at})
  and n.id not in (
    with recursive granted(node) as (
      select r.id from resource r
      union
      select e.source from granted l join edge e on e.target = l.node and ${carriesAccess}
        and ${live(at)}
    )
    select node from granted
  )`;

/** Condition on resources `n`: no active user may use them. */
export const isUnreachable = (at: Date): Sql => sql`
  n.archived_at is null and n.id not in (
    with recursive reachable(node) as (
      select s.user_id from user_state s where s.state = 'ACTIVE' and s.starts_at <= ${at} and s.ends_at > ${at}
      union
      select e.target from reachable r join edge e on e.source = r.node and ${carriesAccess}
        and ${live(at)}
    )
    select node from reachable
  )`;
