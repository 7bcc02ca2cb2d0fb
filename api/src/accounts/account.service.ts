import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '../changes/transaction.ts';
import { findKey } from '../graph/references.ts';
import { SyncerService } from '../provisioning/syncer.service.ts';
import { assertOwnTargets } from '../provisioning/targets.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError, NotFoundError } from '../shared/errors.ts';
import { keyOf, toId } from '../shared/ids.ts';
import { lastOfEach } from '../shared/last-of-each.ts';
import { int, text } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import { requiredText } from '../shared/text.ts';
import { assertNoClash } from '../shared/unique.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import { type AdoptAccountInput, Adoption, type ReportAccountsInput } from './account.inputs.ts';
import { findAccounts } from './find-accounts.ts';
import { type FoundAccount, linkedOnce, ofKnownUsers, readAccount, shownName } from './found-account.ts';

/** Accounts, which syncers report and admins adopt. */
export class AccountService {
  private readonly syncers = new SyncerService(this.operation);

  constructor(private readonly operation: Operation) {}

  /** Not recorded in the log, because it does not change the directory. */
  async report({ syncer, accounts, gone, complete, report, dryRun }: ReportAccountsInput) {
    const owner = await this.syncers.own(syncer);
    const stated = accounts.map(readAccount);
    const found = lastOfEach(stated, ({ node, name }) => `${node} ${name}`);
    const missing = (gone ?? []).map(({ resource, name }) => ({
      node: keyOf(resource, 'Resource'),
      name: shownName(name),
    }));
    return this.operation.commit({ dryRun }, async (tx) => {
      await assertOwnTargets(
        tx.em,
        owner,
        [...found, ...missing].map(({ node }) => node),
      );
      await this.syncers.assertOwnLease(tx.em, owner);
      const page = { id: report ? requiredText(report, 'report', 100) : null, isLast: complete ?? false };
      const known = await knownUsers(
        tx.em,
        found.map(({ user }) => user),
      );
      const readable = linkedOnce(ofKnownUsers(found, known));
      await assertNoClash(() => store(tx, owner, readable, missing, page), {
        account_linked: () => new ConflictError(errorText('ACCOUNT_LINKED_TWICE')).at('accounts'),
      });
      return {};
    });
  }

  /**
   * Assigns an account to a user who has access to the resource. The syncer then removes whatever let others sign in
   * with it.
   */
  async adopt({ resource, name, user, ...options }: AdoptAccountInput) {
    authorizeAdmin(this.operation.viewer);
    const [node, person] = await Promise.all([
      findKey(this.operation.em, 'RESOURCE', resource, 'resource'),
      findKey(this.operation.em, 'USER', user, 'user'),
    ]);
    return this.operation.commit(options, async (tx) => {
      await tx.lockNodes([node, person]);
      const [account] = await rowsOf(
        tx.em,
        { id: int, syncer_id: int, link: text },
        sql`select id, syncer_id, link from account where node_id = ${node} and name = ${name} for update`,
      );
      if (!account)
        throw new NotFoundError(errorText('ACCOUNT_NOT_FOUND', { name: name.slice(0, 80) })).at('name');
      if (account.link === 'LINKED') throw new ConflictError(errorText('ACCOUNT_KEPT', { name })).at('name');
      const [grant] = await rows(
        tx.em,
        sql`select from access_grant where node_id = ${node} and user_id = ${person} and live`,
      );
      if (!grant) throw new ConflictError(errorText('ACCOUNT_WITHOUT_ACCESS')).at('user');
      const [other] = await rowsOf(
        tx.em,
        { name: text },
        sql`select name from account where node_id = ${node} and user_id = ${person} and link = 'LINKED'
              and syncer_id = ${account.syncer_id}`,
      );
      if (other) throw new ConflictError(errorText('ACCOUNT_EXISTS', { name: other.name })).at('user');
      await rows(
        tx.em,
        sql`update account set adopter = ${tx.actorKey}, user_id = ${person} where id = ${account.id}`,
      );
      tx.record({
        kind: 'ACCOUNT_ADOPTED',
        nodes: [person, node],
        before: null,
        after: { name, syncer: toId('Syncer', account.syncer_id) },
      });
      return { accounts: await findAccounts(tx.em, sql`s.node_id = ${node} and s.name = ${name}`) };
    });
  }

  async adoptionsOf(syncer: number): Promise<Adoption[]> {
    const found = await rowsOf(
      this.operation.em,
      { node_id: int, user_id: int, name: text },
      sql`select node_id, user_id, name from account
          where syncer_id = ${syncer} and adopter is not null and link <> 'LINKED' order by id`,
    );
    return found.map(({ node_id, user_id, name }) =>
      Object.assign(new Adoption(), {
        resourceId: toId('Resource', node_id),
        userId: toId('User', user_id),
        name,
      }),
    );
  }
}

async function knownUsers(
  em: EntityManager,
  users: readonly (number | null)[],
): Promise<ReadonlySet<number>> {
  const known = await rowsOf(
    em,
    { id: int },
    sql`select id from directory_user where id = any(${users.filter((user) => user !== null)}::int[])`,
  );
  return new Set(known.map(({ id }) => id));
}

async function store(
  { em, now }: Transaction,
  syncer: number,
  found: readonly FoundAccount[],
  gone: { node: number; name: string }[],
  page: { id: string | null; isLast: boolean },
): Promise<void> {
  const linked = found.filter(({ link }) => link === 'LINKED');
  await rows(
    em,
    sql`delete from account where syncer_id = ${syncer} and (node_id, name) in (
            select * from unnest(${gone.map(({ node }) => node)}::int[], ${gone.map(({ name }) => name)}::text[]))`,
  );
  if (page.isLast)
    await rows(
      em,
      sql`delete from account where syncer_id = ${syncer} and adopter is null
            and (${page.id}::text is null or report_id is distinct from ${page.id}) and (node_id, name) not in (
              select * from unnest(${found.map(({ node }) => node)}::int[], ${found.map(({ name }) => name)}::text[]))`,
    );
  // A person has one account per resource, so an account that was reported for them under another name was renamed or
  // is gone.
  await rows(
    em,
    sql`delete from account a using unnest(
          ${linked.map(({ node }) => node)}::int[], ${linked.map(({ user }) => user)}::int[],
          ${linked.map(({ name }) => name)}::text[]) as l(node, person, name)
        where a.syncer_id = ${syncer} and a.link = 'LINKED' and a.node_id = l.node and a.user_id = l.person
          and a.name <> l.name`,
  );
  // An adoption stays pending until the syncer reports that it is done.
  await rows(
    em,
    sql`insert into account (syncer_id, node_id, user_id, name, link, state, level, facts, observed_at, report_id)
          select ${syncer}, f.node, f.person, f.name, f.link, f.state, f.level, f.facts, ${now}, ${page.id} from unnest(
            ${found.map(({ node }) => node)}::int[], ${found.map(({ user }) => user)}::int[],
            ${found.map(({ name }) => name)}::text[], ${found.map(({ link }) => link)}::text[],
            ${found.map(({ state }) => state)}::text[], ${found.map(({ level }) => level)}::text[],
            ${found.map(({ facts }) => JSON.stringify(facts))}::jsonb[]
          ) as f(node, person, name, link, state, level, facts)
          on conflict (syncer_id, node_id, name) do update
            set link = excluded.link, state = excluded.state, level = excluded.level, facts = excluded.facts,
                observed_at = excluded.observed_at, report_id = excluded.report_id,
                user_id = case when account.adopter is not null and excluded.link <> 'LINKED' then account.user_id else excluded.user_id end,
                adopter = case when excluded.link = 'LINKED' then null else account.adopter end`,
  );
}
