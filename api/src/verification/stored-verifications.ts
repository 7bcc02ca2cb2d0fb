import type { EntityManager } from '@mikro-orm/postgresql';
import { bigint, instant, written } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import { Verification, type VerificationFinding, type VerificationResult } from './verification.types.ts';

/** The most verifications that are kept. Repairs are in the log, too. */
const maxKept = 100;

/** Stores the result of a verification, so that every process can show it. */
export async function storeVerification(
  em: EntityManager,
  { at, position, results, findings }: Verification,
): Promise<void> {
  await rows(
    em,
    sql`insert into verification (at, position, results, findings)
        values (${at}, ${position}, ${JSON.stringify(results)}::jsonb, ${JSON.stringify(findings)}::jsonb)`,
  );
  await rows(
    em,
    sql`delete from verification where id not in (select id from verification order by id desc limit ${maxKept})`,
  );
}

/** The newest stored verification; null where there is none. */
export async function lastVerification(em: EntityManager): Promise<Verification | null> {
  const [found] = await rowsOf(
    em,
    {
      at: instant,
      position: bigint,
      results: written<VerificationResult[]>(),
      findings: written<VerificationFinding[]>(),
    },
    sql`select at, position, results, findings from verification order by id desc limit 1`,
  );
  if (!found) return null;
  const { at, position, results, findings } = found;
  return Object.assign(new Verification(), {
    at: new Date(at),
    position: Number(position),
    results,
    findings,
  });
}
