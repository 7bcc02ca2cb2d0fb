import { setTimeout } from 'node:timers/promises';
import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import { isStepDue } from '../changes/sequence.ts';
import { desiredGrants } from '../provisioning/desired.ts';
import { differingGrants, type GrantDifference } from '../provisioning/write-grants.ts';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { toId } from '../shared/ids.ts';
import { messageOf } from '../shared/message-fields.ts';
import { int } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import { type Checked, maxFindings } from './check.ts';
import { VerificationCheck, type VerificationFinding } from './verification.types.ts';

/** The most targets that one transaction compares, so that no transaction is open for long. */
const targetsAtOnce = 20;

/** The number of attempts, and the milliseconds between them, while changes are waiting to be ordered. */
const looks = 40;
const pauseMs = 250;

/** Compares the stored grants with those that follow from the graph. Also returns the targets that differ. */
export async function checkGrants(
  em: EntityManager,
  signal?: AbortSignal,
): Promise<Checked & { targets: number[] }> {
  const targets = await rowsOf(em, { id: int }, sql`select distinct node_id as id from target order by id`);
  const checked = {
    check: VerificationCheck.GRANTS,
    looked: 0,
    differing: 0,
    isComplete: true,
    findings: [] as VerificationFinding[],
    targets: [] as number[],
  };
  for (let from = 0; from < targets.length; from += targetsAtOnce) {
    signal?.throwIfAborted();
    const keys = targets.slice(from, from + targetsAtOnce).map(({ id }) => id);
    const found = await compared(em, keys, signal);
    if (!found) {
      checked.isComplete = false;
      continue;
    }
    checked.looked += found.looked;
    checked.differing += found.differences.length;
    checked.targets.push(...new Set(found.differences.map(({ node }) => node)));
    checked.findings.push(
      ...found.differences.slice(0, maxFindings - checked.findings.length).map(findingOf),
    );
  }
  return checked;
}

interface Compared {
  looked: number;
  differences: GrantDifference[];
}

/** Null where changes were waiting to be ordered at every attempt. */
async function compared(
  em: EntityManager,
  targets: readonly number[],
  signal?: AbortSignal,
): Promise<Compared | null> {
  for (let look = 0; look < looks; look += 1) {
    const found = await em.fork().transactional((tx) => compareInOneView(tx, targets), {
      isolationLevel: IsolationLevel.REPEATABLE_READ,
      readOnly: true,
    });
    if (found) return found;
    await setTimeout(pauseMs, undefined, { signal });
  }
  return null;
}

/**
 * Grants are updated when changes are ordered, and when the clock reaches a start or an end. So they can be compared
 * only while nothing of that is pending, in one snapshot of the database.
 */
async function compareInOneView(em: EntityManager, targets: readonly number[]): Promise<Compared | null> {
  const now = clock.now();
  if (await isStepDue(em, now)) return null;
  const desired = await desiredGrants(em, targets, null, now);
  return { looked: desired.length, differences: await differingGrants(em, targets, desired) };
}

function findingOf(grant: GrantDifference): VerificationFinding {
  const { node, user, nodeName, userName, isGroup, isThere, isDesired } = grant;
  const missing = isThere ? 'FINDING_GRANT_DIFFERS' : 'FINDING_GRANT_MISSING';
  const code = isDesired ? missing : 'FINDING_GRANT_EXCESS';
  return {
    check: VerificationCheck.GRANTS,
    ...messageOf(errorText(code, { user: userName, object: nodeName })),
    objects: [toId('User', user), toId(isGroup ? 'UserGroup' : 'Resource', node)],
  };
}
