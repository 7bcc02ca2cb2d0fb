import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '../changes/transaction.ts';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError, LeaseError } from '../shared/errors.ts';
import { reportedJson } from '../shared/reported-text.ts';
import { instant, nullable, type RowOf, text } from '../shared/row-type.ts';
import { rows, rowsOf, type Sql, sql } from '../shared/sql.ts';
import { foreignText, requiredText } from '../shared/text.ts';

/** The longest lease in seconds. A longer one would make a new process wait too long for one that was killed. */
const longest = 300;

const leaseRow = { name: text, holder: nullable(text), session: nullable(text), until: nullable(instant) };
type Lease = RowOf<typeof leaseRow>;

const leaseOf = async (em: EntityManager, syncer: number, lock: Sql): Promise<Lease | null> => {
  const [found] = await rowsOf(
    em,
    leaseRow,
    sql`select name, lease_holder as holder, lease_session as session, lease_until as until
        from syncer where id = ${syncer} ${lock}`,
  );
  return found ?? null;
};

/** Throws where another session holds a lease that has not ended. */
function assertNotOfAnother(lease: Lease | null, session: string | null): void {
  if (!lease?.until || lease.session === session) return;
  const until = new Date(lease.until);
  if (until <= clock.now()) return;
  throw new LeaseError(
    errorText('SYNCER_LEASED', {
      name: lease.name,
      holder: lease.holder ?? '',
      until: until.toISOString(),
    }),
    lease.holder ?? '',
    until,
  );
}

/**
 * Throws where another process runs the syncer. With `isLocked`, nobody can take the lease until the transaction ends.
 */
export async function assertLease(
  em: EntityManager,
  syncer: number,
  session: string | null,
  isLocked = false,
): Promise<void> {
  assertNotOfAnother(await leaseOf(em, syncer, isLocked ? sql`for no key update` : sql``), session);
}

/** Takes, renews or releases the lease of a syncer. Returns when it ends; null when it was released. */
export async function holdLease(
  { em, now }: Transaction,
  syncer: number,
  input: {
    holder: string;
    session: string;
    seconds?: number | null;
    takeOver?: boolean | null;
    problem?: string | null;
    problemCode?: string | null;
    problemValues?: unknown;
    groupsBelow?: string | null;
  },
): Promise<Date | null> {
  const holder = requiredText(input.holder, 'holder', 200);
  const session = requiredText(input.session, 'session', 100);
  const seconds = input.seconds ?? 30;
  if (seconds < 0 || seconds > longest)
    throw new InputError(errorText('LEASE_LENGTH', { limit: longest })).at('seconds');
  const problem = reportedJson(input.problem, input.problemCode, input.problemValues);
  const groupsBelow = foreignText(input.groupsBelow, 1_000);
  const lease = await leaseOf(em, syncer, sql`for no key update`);
  const isOfEarlierRun = input.takeOver === true && lease?.holder === holder;
  if (!isOfEarlierRun) assertNotOfAnother(lease, session);
  const until = new Date(now.getTime() + seconds * 1000);
  await rows(
    em,
    sql`update syncer set lease_holder = ${holder}, lease_session = ${session}, lease_until = ${until},
          problem = ${problem}::jsonb, groups_below = coalesce(${groupsBelow}, groups_below),
          problem_since = case when ${problem}::text is null then null else coalesce(problem_since, ${now}) end
        where id = ${syncer}`,
  );
  return seconds === 0 ? null : until;
}
