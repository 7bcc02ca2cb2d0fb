import type { Transaction } from '../changes/transaction.ts';
import { mayGiveUserAccess } from '../graph/edge-conditions.ts';
import { loadedNode, Node } from '../model/node.entity.ts';
import { Resource } from '../model/resource.entity.ts';
import { User } from '../model/user.entity.ts';
import { int, ints, texts, written } from '../shared/row-type.ts';
import { onlyRow, rowsOf, sql } from '../shared/sql.ts';
import type { Visibility } from '../viewer/visibility.ts';
import { GuestEnd, UserDependents } from './dependents.types.ts';

/** The most users, and objects per user, in an answer. */
const shown = 50;

type Sees = Pick<Visibility, 'sees'>;

/** The dependents of the users who were active before the transaction and are not after it. */
export async function dependentsOf(
  tx: Transaction,
  visibility: Sees,
): Promise<{ dependents: UserDependents[]; dependentCount: number }> {
  const wereActive = [...tx.activeBefore].flatMap(([user, times]) =>
    times.some(({ from }) => from <= tx.now.getTime()) ? [user] : [],
  );
  const left = await rowsOf(
    tx.em,
    { id: int },
    sql`select u.id from directory_user u where u.id = any(${wereActive}::int[]) and not exists (
          select from user_state s where s.user_id = u.id and s.state = 'ACTIVE'
            and s.starts_at <= ${tx.now} and s.ends_at > ${tx.now})
        order by u.id`,
  );
  const dependents: UserDependents[] = [];
  for (const { id } of left) {
    if (dependents.length === shown) break;
    if (await visibility.sees('USER', id)) dependents.push(await dependentsOfUser(tx, id));
  }
  return { dependents, dependentCount: left.length };
}

const dependentsRow = {
  owned: ints,
  owned_count: int,
  sole_count: int,
  guests: ints,
  guest_count: int,
  tokens: texts,
  token_count: int,
  accounts: written<{ node: number; name: string }[]>(),
  account_count: int,
};

async function dependentsOfUser({ em, now }: Transaction, user: number): Promise<UserDependents> {
  // Tokens that the transaction revoked are recognised by its time.
  const found = await onlyRow(
    em,
    dependentsRow,
    sql`with owned as (
          select o.target, not exists (
            select from edge e where e.target = o.target and e.kind = 'OWNERSHIP' and e.source <> ${user}
              and e.starts_at <= ${now} and e.ends_at > ${now}) as sole
          from edge o where o.source = ${user} and o.kind = 'OWNERSHIP' and o.starts_at <= ${now} and o.ends_at > ${now}
        ),
        guest as (select id from directory_user where sponsor_id = ${user} and guest_ends_at > ${now}),
        token as (select name from api_token where user_id = ${user} and revoked_at = ${now}),
        held as (
          select node_id, name from account
          where user_id = ${user} and link = 'LINKED' and state in ('PROVISIONED', 'LOCKED', 'DISABLED')
        )
        select
          array(select target from owned order by target limit ${shown}) as owned,
          (select count(*)::int from owned) as owned_count,
          (select count(*)::int from owned where sole) as sole_count,
          array(select id from guest order by id limit ${shown}) as guests,
          (select count(*)::int from guest) as guest_count,
          array(select name from token order by name limit ${shown}) as tokens,
          (select count(*)::int from token) as token_count,
          coalesce((select jsonb_agg(jsonb_build_object('node', node_id, 'name', name))
                    from (select * from held order by node_id, name limit ${shown}) h), '[]') as accounts,
          (select count(*)::int from held) as account_count`,
  );
  const keys = [user, ...found.owned, ...found.guests, ...found.accounts.map(({ node }) => node)];
  const nodes = new Map((await em.find(Node, { key: { $in: keys } })).map((node) => [node.key, node]));
  return Object.assign(new UserDependents(), {
    user: loadedNode(nodes, user, User),
    ownedGroups: found.owned.flatMap((key) => nodes.get(key) ?? []),
    ownedGroupCount: found.owned_count,
    soleOwnerCount: found.sole_count,
    guests: found.guests.map((key) => loadedNode(nodes, key, User)),
    guestCount: found.guest_count,
    tokens: found.tokens,
    tokenCount: found.token_count,
    accounts: found.accounts.map(({ node, name }) => ({ resource: loadedNode(nodes, node, Resource), name })),
    accountCount: found.account_count,
  });
}

/**
 * Guests to whom the transaction gives something directly (not as members of a group) that lasts beyond their own end.
 */
export async function guestEndsOf(
  tx: Transaction,
  visibility: Sees,
): Promise<{ guestEnds: GuestEnd[]; guestEndCount: number }> {
  const edges = tx.changes.flatMap(({ edge }) => edge ?? []);
  const found = await rowsOf(
    tx.em,
    { id: int },
    sql`select distinct u.id from edge e join directory_user u on u.id = e.source
        where e.id = any(${edges}::bigint[]) and ${mayGiveUserAccess}
          and u.guest_ends_at < e.ends_at and e.ends_at > e.starts_at and e.ends_at > ${tx.now} order by u.id`,
  );
  const seen: number[] = [];
  for (const { id } of found) {
    if (seen.length === shown) break;
    if (await visibility.sees('USER', id)) seen.push(id);
  }
  const guests = await tx.em.find(User, { key: { $in: seen } }, { orderBy: { key: 'asc' } });
  return {
    guestEnds: guests.map((user) => Object.assign(new GuestEnd(), { user, endsAt: user.guestEndsAt })),
    guestEndCount: found.length,
  };
}
