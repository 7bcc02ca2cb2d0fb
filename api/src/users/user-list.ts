import type { Operation } from '../auth/operation.ts';
import { clock } from '../shared/clock.ts';
import { allOf, searchCondition } from '../shared/filters.ts';
import { type Listing, listPage } from '../shared/listing.ts';
import type { Page } from '../shared/paging.ts';
import { type Sql, sql } from '../shared/sql.ts';
import { UserOrderField, type UsersArgs } from './user.args.ts';
import type { User } from './user.entity.ts';
import { userCondition } from './user-filter.ts';

const orders: Record<UserOrderField, Pick<Listing, 'sort' | 'sortType'>> = {
  USERNAME: { sort: sql`lower(u.username)`, sortType: 'text' },
  DISPLAY_NAME: { sort: sql`lower(u.display_name)`, sortType: 'text' },
  EMAIL: { sort: sql`coalesce(lower(u.email), '')`, sortType: 'text' },
  DEPARTMENT: { sort: sql`coalesce(lower(u.department), '')`, sortType: 'text' },
  CREATED_AT: { sort: sql`n.created_at`, sortType: 'timestamptz' },
  UPDATED_AT: { sort: sql`n.updated_at`, sortType: 'timestamptz' },
};

/** A page of users. `visible` is a condition on `n`, and so is `more`. */
export function listUsers(
  { em }: Operation,
  { where, search, orderBy, ...page }: UsersArgs,
  visible: Sql,
  load: (keys: number[]) => Promise<User[]>,
  more: Sql = sql`true`,
): Promise<Page<User>> {
  const conditions = [visible, more];
  if (where) conditions.push(userCondition(where, clock.now()));
  if (search) conditions.push(searchCondition(sql`u`, search));
  return listPage(
    em,
    {
      from: sql`directory_user u join node n on n.id = u.id`,
      where: allOf(conditions),
      direction: orderBy?.direction,
      ...orders[orderBy?.field ?? UserOrderField.USERNAME],
    },
    page,
    load,
  );
}
