import type { StoredText } from '../shared/error-text.ts';
import { allOf, type Conditions, conditionsIn } from '../shared/filters.ts';
import { boundOf, instantOf } from '../shared/instant.ts';
import { listsOf } from '../shared/loader-cache.ts';
import { assertCursor, cursorOf, Page, pageOf } from '../shared/paging.ts';
import { reported } from '../shared/reported-text.ts';
import { bool, instant, int, nullable, oneOf, type RowOf, text, written } from '../shared/row-type.ts';
import { rowsOf, type Sql, sql } from '../shared/sql.ts';
import type { Loaders } from '../viewer/loaders.ts';
import type { AccountArgs, AccountFilter } from './account.inputs.ts';
import { Account, AccountLink, AccountState, ObservedAccount } from './account.types.ts';

const accountRow = {
  root: int,
  syncer_id: int,
  node_id: int,
  user_id: nullable(int),
  name: text,
  desired: bool,
  level: nullable(text),
  ends_at: instant,
  state: oneOf('text', Object.values(AccountState)),
  link: oneOf('text', Object.values(AccountLink)),
  observed: nullable(oneOf('text', Object.values(ObservedAccount))),
  observed_level: nullable(text),
  facts: written<Record<string, string>>(),
  observed_at: nullable(instant),
  adopting: bool,
  message: nullable(written<StoredText>()),
  since: nullable(instant),
  attempts: nullable(int),
  retry_at: nullable(instant),
};
type AccountRow = RowOf<typeof accountRow>;

const columns = sql`s.syncer_id, s.node_id, s.user_id, s.name, s.desired, s.level, s.ends_at, s.state, s.link, s.observed,
  s.observed_level, s.facts, s.observed_at, s.adopting, s.message, s.since, s.attempts, s.retry_at`;

/** By the name of the account. Names are not unique, so user, syncer and resource follow. */
const order = sql`s.name, coalesce(s.user_id, 0), s.syncer_id, s.node_id`;

const ends = { resource: sql`s.node_id`, user: sql`s.user_id` } as const;

/** The accounts on resources, or of users: a page for each, in one statement for all. */
export async function accountsOf(
  loaders: Loaders,
  end: keyof typeof ends,
  key: number,
  { where, ...args }: AccountArgs,
): Promise<Page<Account>> {
  const page = pageOf(args);
  const { size, after } = page;
  const condition = conditionOf(where);
  const place = after === null ? sql`true` : sql`(${order}) > (${placeIn(after)})`;
  const found = await loaders.cache.load(`accounts.${end}`, { size, after, where }, key, async (keys) => {
    const listed = await rowsOf(
      loaders.em,
      accountRow,
      sql`select root, ${columns} from unnest(${[...keys]}::int[]) as k(root) cross join lateral (
            select * from account_state s where ${ends[end]} = root and ${condition} and ${place}
            order by ${order} limit ${size + 1}
          ) s order by root, ${order}`,
    );
    return listsOf(keys, listed, ({ root }) => root, accountOf);
  });
  return Page.from(found, page, cursorOfAccount, () =>
    loaders.cache.load(`accounts.${end}.count`, { where }, key, async (keys) => {
      const counts = await rowsOf(
        loaders.em,
        { root: int, count: int },
        sql`select ${ends[end]} as root, count(*)::int as count from account_state s
            where ${ends[end]} = any(${[...keys]}::int[]) and ${condition} group by 1`,
      );
      const byRoot = new Map(counts.map(({ root, count }) => [root, count]));
      return keys.map((root) => byRoot.get(root) ?? 0);
    }),
  );
}

/** The accounts on all resources, one resource after the other, so that a page is fast however many there are. */
export async function allAccounts(
  em: Loaders['em'],
  { where, ...args }: AccountArgs,
): Promise<Page<Account>> {
  const page = pageOf(args);
  const { size, after } = page;
  if (after) assertCursor(after, 'text', 'key', 'key', 'key');
  const within = (place: Sql, first: Sql) => sql`
    from (${resourcesWith(where)}) r(node) cross join lateral (
      select ${columns} from account_state s where s.node_id = r.node and ${conditionOf(where)} and ${place}
      order by ${order}
    ) s where ${first}`;
  const [start, place] =
    after === null
      ? [sql`true`, sql`true`]
      : [sql`r.node >= ${after[3]}::int`, sql`(s.node_id, ${order}) > (${after[3]}::int, ${placeIn(after)})`];
  const found = await rowsOf(
    em,
    accountRow,
    sql`select 0 as root, s.* ${within(place, start)} order by r.node, ${order} limit ${size + 1}`,
  );
  return Page.from(found.map(accountOf), page, cursorOfAccount, async () => {
    const [counted] = await rowsOf(
      em,
      { count: int },
      sql`select count(*)::int as count ${within(sql`true`, sql`true`)}`,
    );
    return counted?.count ?? 0;
  });
}

/** The resources that can have such accounts; the smaller set first. */
function resourcesWith(where: AccountFilter | null | undefined): Sql {
  if (where?.link && !where.link.includes(AccountLink.LINKED))
    return sql`select distinct node_id from account where link <> 'LINKED' order by 1`;
  if (where?.state?.every((state) => state === AccountState.FAILING))
    return sql`select distinct node_id from grant_failure order by 1`;
  return sql`select distinct node_id from target order by 1`;
}

/** Accounts that meet a condition on `s`; at most 200. */
export async function findAccounts(em: Loaders['em'], condition: Sql): Promise<Account[]> {
  const found = await rowsOf(
    em,
    accountRow,
    sql`select 0 as root, ${columns} from account_state s where ${condition} order by ${order} limit 200`,
  );
  return found.map(accountOf);
}

const conditionOf = (where: AccountFilter | null | undefined): Sql =>
  allOf(where ? conditionsIn(where, conditions) : []);

const conditions: Conditions<AccountFilter> = {
  state: (states) => sql`s.state = any(${states}::text[])`,
  link: (links) => sql`s.link = any(${links}::text[])`,
};

const cursorOfAccount = ({ name, userKey, syncerKey, resourceKey }: Account): string =>
  cursorOf([name, userKey ?? 0, syncerKey, resourceKey]);

function placeIn(after: unknown[]): Sql {
  assertCursor(after, 'text', 'key', 'key', 'key');
  const [name, ...keys] = after;
  return sql`${name}::text, ${keys[0]}::int, ${keys[1]}::int, ${keys[2]}::int`;
}

const accountOf = (row: AccountRow): Account =>
  Object.assign(new Account(), {
    resourceKey: row.node_id,
    userKey: row.user_id,
    syncerKey: row.syncer_id,
    name: row.name,
    state: row.state,
    link: row.link,
    isDesired: row.desired,
    level: row.level,
    endsAt: boundOf(row.ends_at),
    observed: row.observed,
    observedLevel: row.observed_level,
    facts: row.facts,
    observedAt: instantOf(row.observed_at),
    isBeingAdopted: row.adopting,
    text: reported(row.message),
    failingSince: instantOf(row.since),
    attempts: row.attempts,
    retryAt: instantOf(row.retry_at),
  });
