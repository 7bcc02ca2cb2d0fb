import type { EntityManager } from '@mikro-orm/postgresql';
import { hashSecret, newSecret } from '../auth/secret.ts';
import type { Transaction } from '../changes/transaction.ts';
import { clock } from '../shared/clock.ts';
import { rows, sql } from '../shared/sql.ts';

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
  const [found] = await rows<Enrolment>(
    em,
    sql`select id, resource_id, resource_group_id, created_by from enrolment
        where secret_hash = ${hashSecret(secret.slice(0, 200))} and used_at is null and expires_at > ${clock.now()}`,
  );
  return found ?? null;
}

/** Uses it; false where another system was faster. */
export async function useEnrolment(tx: Transaction, { id }: Enrolment): Promise<boolean> {
  const used = await rows(
    tx.em,
    sql`update enrolment set used_at = ${tx.now} where id = ${id} and used_at is null returning id`,
  );
  return used.length > 0;
}
