import type { StoredText } from '../shared/error-text.ts';
import { boundOf, instantOf } from '../shared/instant.ts';
import { listsOf } from '../shared/loader-cache.ts';
import { reported } from '../shared/reported-text.ts';
import { bool, instant, int, nullable, oneOf, type RowOf, text, written } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import type { Loaders } from '../viewer/loaders.ts';
import { AccountState } from './account.types.ts';
import { SyncedMembership } from './synced-membership.types.ts';

const maxOfOne = 500;

const row = {
  user_id: int,
  node_id: int,
  syncer_id: int,
  syncer_name: text,
  live: bool,
  ends_at: instant,
  state: oneOf('text', Object.values(AccountState)),
  message: nullable(written<StoredText>()),
  retry_at: nullable(instant),
};
type Row = RowOf<typeof row>;

/** The groups managed by syncers that users are or were in, by name, in one statement for all users. */
export const syncedMembershipsOf = (loaders: Loaders, user: number): Promise<SyncedMembership[]> =>
  loaders.cache.load('syncedMemberships', {}, user, async (users) => {
    const found = await rowsOf(
      loaders.em,
      row,
      sql`select k.user_id, s.* from unnest(${[...users]}::int[]) as k(user_id) cross join lateral (
            select g.node_id, t.syncer_id, y.name as syncer_name, g.live, g.ends_at, f.message, f.retry_at,
              case when f.user_id is not null then 'FAILING' when g.position > y.applied_position then 'PENDING'
                   when g.live then 'PROVISIONED' else 'DEPROVISIONED' end as state
            from access_grant g
            join target t on t.node_id = g.node_id and g.position >= t.since
            join syncer y on y.id = t.syncer_id and y.archived_at is null
            join user_group o on o.id = g.node_id
            left join grant_failure f
              on f.syncer_id = t.syncer_id and f.node_id = g.node_id and f.user_id = g.user_id
            where g.user_id = k.user_id order by lower(o.name), t.syncer_id limit ${maxOfOne}
          ) s`,
    );
    return listsOf(users, found, (row) => row.user_id, membershipOf);
  });

const membershipOf = (row: Row): SyncedMembership =>
  Object.assign(new SyncedMembership(), {
    groupKey: row.node_id,
    syncerKey: row.syncer_id,
    syncerName: row.syncer_name,
    state: row.state,
    isDesired: row.live,
    endsAt: boundOf(row.ends_at),
    text: reported(row.message),
    retryAt: instantOf(row.retry_at),
  });
