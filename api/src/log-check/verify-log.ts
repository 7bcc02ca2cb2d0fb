import type { EntityManager } from '@mikro-orm/postgresql';
import { checkChain, checkEnd, endOfLog, maxFindings } from './check-chain.ts';
import { compareWithCheckpoints, findCheckpoints } from './checkpoints.ts';
import type { LogVerification } from './log.types.ts';
import type { Signed } from './signing-key.ts';

/**
 * The most stored checkpoints that are compared, the newest first: a log that was rewritten differs from the newest
 * one, too.
 */
const ownCheckpoints = 10_000;

/**
 * Checks the whole log: its hashes, the sequencer's record, the checkpoints stored here, and those that were kept
 * elsewhere.
 */
export async function verifyLog(em: EntityManager, kept: readonly Signed[] = []): Promise<LogVerification> {
  const checkpoints = [...(await findCheckpoints(em, ownCheckpoints)), ...kept];
  // Read after the checkpoints, so that no checkpoint can be newer than the end.
  const end = await endOfLog(em);
  const chain = await checkChain(em, 0, Math.min(end.position, end.lastRow));
  const findings = [
    ...chain.findings,
    ...(await checkEnd(em, end)),
    ...(await compareWithCheckpoints(em, checkpoints, end)),
  ]
    .toSorted((a, b) => a.position - b.position)
    .slice(0, 2 * maxFindings);
  return {
    isIntact: findings.length === 0,
    position: end.position,
    changes: chain.changes,
    checkpoints: checkpoints.length,
    findings,
  };
}
