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

/** Makes a token with which one system can enrol, and gives its secret. */
export async function createEnrolment(
  tx: Transaction,
  { resource, resourceGroup, expiresAt }: NewEnrolment,
): Promise<string> {
  // A name in front: a random text may begin with what a command line takes for an option.
  const secret = `enrol_${newSecret()}`;
  await rows(
    tx.em,
    sql`insert into enrolment (secret_hash, resource_id, resource_group_id, created_by, created_at, expires_at)
        values (${hashSecret(secret)}, ${resource}, ${resourceGroup}, ${tx.actorKey}, ${tx.now}, ${expiresAt})`,
  );
  return secret;
}

/** What a token is for; null where it is none, was used, or is too old. */
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
 * Uses it; false where another system was faster, or it is not good any more: it ends with the right of who made it,
 * who must still be an active admin, and whose API token must still be good where it was made with one.
 */
export async function useEnrolment(tx: Transaction, { id }: Enrolment): Promise<boolean> {
  // Against an admin who loses the role, or is suspended, at the same time: their change ends the row as well.
  await rows(tx.em, sql`select from enrolment where id = ${id} for no key update`);
  const used = await rows(
    tx.em,
    sql`update enrolment e set used_at = ${tx.now}
        where id = ${id} and used_at is null and revoked_at is null and ${makerMayEnrol(clock.now())} returning id`,
  );
  return used.length > 0;
}

/** Whether who made the enrolment `e` could make it now. */
export const makerMayEnrol = (now: Date): Sql => sql`exists (
  select from actor m
  left join api_token t on m.kind = 'TOKEN' and t.id = m.subject
  join directory_user u on u.id = case when m.kind = 'USER' then m.subject else t.user_id end
  where m.id = e.created_by and u.role = 'ADMIN' and ${isActiveSince(sql`u.id`, sql`e.created_at`, now)}
    and (m.kind = 'USER' or t.revoked_at is null and (t.expires_at is null or t.expires_at > ${now})))`;
