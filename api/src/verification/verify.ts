import type { EntityManager } from '@mikro-orm/postgresql';
import { verifyLog } from '../log-check/verify-log.ts';
import { clock } from '../shared/clock.ts';
import { bigint } from '../shared/row-type.ts';
import { onlyRow, sql } from '../shared/sql.ts';
import { type Checked, maxFindings } from './check.ts';
import { checkGrants } from './check-grants.ts';
import { checkNames } from './check-names.ts';
import { checkRules } from './check-rules.ts';
import { checkArchived, checkGuests } from './check-stated.ts';
import { Verification, VerificationCheck } from './verification.types.ts';

/** The differences that can be repaired. */
export interface Differing {
  /** The keys of the targets whose grants differ. */
  targets: number[];
  /** How many memberships differ from the rules. */
  memberships: number;
}

/**
 * Computes all derived data again and compares it with what is stored. Changes nothing. `signal` aborts it between two
 * statements.
 */
export async function verify(
  em: EntityManager,
  signal?: AbortSignal,
): Promise<{ verification: Verification; differing: Differing }> {
  const at = clock.now();
  const { position } = await onlyRow(em, { position: bigint }, sql`select position from sequencer`);
  const rules = await checkRules(em, at);
  const { targets, ...grants } = await checkGrants(em, signal);
  const stated = [await checkArchived(em, at), await checkGuests(em, at), await checkNames(em)];
  signal?.throwIfAborted();
  const checked: Checked[] = [rules, grants, ...stated, await checkLog(em)];
  return {
    verification: Object.assign(new Verification(), {
      at,
      position: Number(position),
      results: checked.map(({ findings, ...result }) => ({ ...result, repaired: 0 })),
      findings: checked.flatMap(({ findings }) => findings),
    }),
    differing: { targets, memberships: rules.differing },
  };
}

async function checkLog(em: EntityManager): Promise<Checked> {
  const { changes, findings } = await verifyLog(em);
  return {
    check: VerificationCheck.LOG,
    looked: changes,
    differing: findings.length,
    isComplete: true,
    findings: findings.slice(0, maxFindings).map(({ code: _, position: __, ...message }) => ({
      check: VerificationCheck.LOG,
      ...message,
      objects: [],
    })),
  };
}

const repairable = new Set([VerificationCheck.RULES, VerificationCheck.GRANTS]);

/** Marks the differences in derived data as repaired. */
export function countRepaired({ results }: Verification): void {
  for (const result of results) if (repairable.has(result.check)) result.repaired = result.differing;
}
