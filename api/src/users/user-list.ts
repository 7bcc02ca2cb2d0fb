import type { User } from '../model/user.entity.ts';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { ForbiddenError } from '../shared/errors.ts';
import { allOf, searchCondition } from '../shared/filters.ts';
import { type Listing, listPage } from '../shared/listing.ts';
import type { Page } from '../shared/paging.ts';
import { type Sql, sql } from '../shared/sql.ts';
import { fieldVisibility } from '../viewer/field-visibility.ts';
import type { Operation } from '../viewer/operation.ts';
import { seesEverything } from '../viewer/viewer.ts';
import { UserOrderField, type UsersArgs } from './user.args.ts';
import { factsIn, userCondition } from './user-filter.ts';

const orders: Record<UserOrderField, Pick<Listing, 'sort' | 'sortType'>> = {
  USERNAME: { sort: sql`u.username_key`, sortType: 'text' },
  DISPLAY_NAME: { sort: sql`lower(u.display_name)`, sortType: 'text' },
  EMAIL: { sort: sql`coalesce(u.email_key, '')`, sortType: 'text' },
  DEPARTMENT: { sort: sql`coalesce(lower(u.department), '')`, sortType: 'text' },
  GUEST_ENDS_AT: { sort: sql`coalesce(u.guest_ends_at, '-infinity')`, sortType: 'timestamptz' },
  CREATED_AT: { sort: sql`n.created_at`, sortType: 'timestamptz' },
  UPDATED_AT: { sort: sql`n.updated_at`, sortType: 'timestamptz' },
};

/** The facts by which users can be ordered, by the names of the fields of `User`. */
const factOf: Record<UserOrderField, string> = {
  USERNAME: 'username',
  DISPLAY_NAME: 'displayName',
  EMAIL: 'email',
  DEPARTMENT: 'department',
  GUEST_ENDS_AT: 'guest',
  CREATED_AT: 'createdAt',
  UPDATED_AT: 'updatedAt',
};

/** Refuses to filter or order by a fact that the viewer may not see: the result would reveal it. */
export function assertAskable({ viewer }: Operation, { where, orderBy }: UsersArgs): void {
  if (seesEverything(viewer)) return;
  const isHidden = (fact: string) => fieldVisibility.User?.[fact]?.people === 'SELF';
  const compared = where ? factsIn(where).find(isHidden) : undefined;
  if (compared) throw new ForbiddenError(errorText('FILTER_FACT_HIDDEN', { field: compared })).at('where');
  const ordered = orderBy ? factOf[orderBy.field] : undefined;
  if (ordered && isHidden(ordered))
    throw new ForbiddenError(errorText('ORDER_FACT_HIDDEN', { field: ordered })).at('orderBy');
}

/** A page of users. `visible` and `more` are conditions on `n`. */
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
