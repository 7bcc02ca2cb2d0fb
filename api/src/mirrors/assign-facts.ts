import type { Transaction } from '../changes/transaction.ts';
import type { User } from '../model/user.entity.ts';
import { factNames, followsMaster, userFacts } from '../model/user-facts.ts';
import { type ErrorText, errorText } from '../shared/error-text.ts';
import { fold } from '../shared/fold.ts';
import { rows, sql } from '../shared/sql.ts';
import { foreignText, isEmail } from '../shared/text.ts';
import type { MirroredPerson } from './mirrored-person.ts';
import type { MirroredFacts } from './mirrored-user.types.ts';

/** Which facts were left out and why, and whether only because another user has the value. */
export interface LeftOut {
  problem: ErrorText | null;
  waits: boolean;
}

/** The folded e-mail address; null where there is none that can be used. */
export function emailKeyOf({ email }: MirroredFacts): string | null {
  const value = foreignText(email);
  return value !== null && isEmail(value) ? fold(value) : null;
}

export function assignFacts(user: User, { facts, before }: MirroredPerson, hasEmail: boolean): LeftOut {
  let left: LeftOut = { problem: null, waits: false };
  user.displayName = foreignText(facts.displayName) ?? user.username;
  for (const fact of factNames) {
    if (!followsMaster(fact, facts[fact] || before?.[fact])) continue;
    const { kind, maxLength } = userFacts[fact];
    const value = foreignText(facts[fact], maxLength);
    user[fact] = value;
    if (kind !== 'EMAIL' || value === null || (isEmail(value) && hasEmail)) continue;
    user[fact] = null;
    left = isEmail(value)
      ? { problem: errorText('MIRRORED_EMAIL_TAKEN', { email: value }), waits: true }
      : { problem: errorText('MIRRORED_EMAIL_INVALID', { email: value }), waits: false };
  }
  return left;
}

export async function setProblems(
  tx: Transaction,
  problems: readonly ({ id: number } & LeftOut)[],
): Promise<void> {
  if (problems.length === 0) return;
  await rows(
    tx.em,
    sql`update mirrored_user m set problem = p.problem, waits_for_name = p.waits from unnest(
          ${problems.map(({ id }) => id)}::int[], ${problems.map(({ problem }) => problem?.toStored() ?? null)}::jsonb[],
          ${problems.map(({ waits }) => waits)}::boolean[]) as p(id, problem, waits)
        where m.id = p.id and (m.problem, m.waits_for_name) is distinct from (p.problem, p.waits)`,
  );
}
