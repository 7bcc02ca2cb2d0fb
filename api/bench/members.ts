import { bigint } from '../src/shared/row-type.ts';
import { rowsOf, sql } from '../src/shared/sql.ts';
import type { Bench } from './bench.ts';

/** Ids of memberships, by user and group. */
const memberships = new Map<string, string>();

export async function addMember(bench: Bench, who: string, key: number, endsAt?: Date): Promise<void> {
  const { addMembership } = await bench.ask<{ addMembership: { membership: { id: string } } }>(
    'mutation ($input: AddMembershipInput!) { addMembership(input: $input) { membership { id } } }',
    { input: { user: { id: who }, userGroup: { id: `group_${key}` }, endsAt } },
  );
  memberships.set(`${who} ${key}`, addMembership.membership.id);
}

export async function endMember(bench: Bench, who: string, key: number): Promise<void> {
  const known = memberships.get(`${who} ${key}`) ?? (await stated(bench, who, key));
  await bench.ask('mutation ($id: ID!) { endMembership(input: { id: $id }) { userErrors { message } } }', {
    id: known,
  });
  memberships.delete(`${who} ${key}`);
}

async function stated({ database }: Bench, who: string, key: number): Promise<string | null> {
  const [found] = await rowsOf(
    database.em.fork(),
    { id: bigint },
    sql`select id from edge where kind = 'MEMBERSHIP' and source = ${Number(who.slice(5))} and target = ${key} and ends_at > now()`,
  );
  return found ? `membership_${found.id}` : null;
}
