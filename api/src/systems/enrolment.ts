import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '../changes/transaction.ts';
import { tablesOf } from '../model/tables.ts';
import { clock } from '../shared/clock.ts';
import { rows, type Sql, sql } from '../shared/sql.ts';
import { isActiveSince } from '../viewer/active-since.ts';
import { hashSecret, newSecret } from '../viewer/secret.ts';

export interface Enrolment {
  id: number;
  resource_id: number | null;
  resource_group_id: number | null;
  created_by: number;
}

export interface NewEnrolment {
  resource: number | null;
  resourceGroup: number | null;
  expiresAt: Date;
}

/** Creates a token with which one system can enrol, and returns its secret. */
export async function createEnrolment(
  tx: Transaction,
  { resource, resourceGroup, expiresAt }: NewEnrolment,
): Promise<string> {
  // The prefix prevents a random text that begins with a dash, which a command line would take for an option.
  const secret = `enrol_${newSecret()}`;
  await rows(
    tx.em,
    sql`insert into enrolment (secret_hash, resource_id, resource_group_id, created_by, created_at, expires_at)
        values (${hashSecret(secret)}, ${resource}, ${resourceGroup}, ${tx.actorKey}, ${tx.now}, ${expiresAt})`,
  );
  return secret;
}

/** The enrolment of a token; null where the token is unknown, used or expired. */
export async function findEnrolment(em: EntityManager, secret: string): Promise<Enrolment | null> {
  const found = await tablesOf(em)
    .selectFrom('enrolment')
    .select(['id', 'resource_id', 'resource_group_id', 'created_by'])
    .where('secret_hash', '=', hashSecret(secret.slice(0, 200)))
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', clock.now().toISOString())
    .executeTakeFirst();
  return found ?? null;
}

/**
 * Uses an enrolment. Returns false if another system was faster, or it is no longer valid: its maker must still be an
 * active admin, and the API token that it was made with must still be valid.
 */
export async function useEnrolment(tx: Transaction, { id }: Enrolment): Promise<boolean> {
  // Locks the row, because a transaction that demotes or suspends the admin at the same time ends it as well.
  await rows(tx.em, sql`select from enrolment where id = ${id} for no key update`);
  const used = await rows(
    tx.em,
    sql`update enrolment e set used_at = ${tx.now}
        where id = ${id} and used_at is null and revoked_at is null and ${makerMayEnrol(clock.now())} returning id`,
  );
  return used.length > 0;
}

/** Whether the maker of the enrolment `e` could still create it now. */
export const makerMayEnrol = (now: Date): Sql => sql`exists (
  select from actor m
  left join api_token t on m.kind = 'TOKEN' and t.id = m.subject
  join directory_user u on u.id = case when m.kind = 'USER' then m.subject else t.user_id end
  where m.id = e.created_by and u.role = 'ADMIN' and ${isActiveSince(sql`u.id`, sql`e.created_at`, now)}
    and (m.kind = 'USER' or t.revoked_at is null and (t.expires_at is null or t.expires_at > ${now})))`;
