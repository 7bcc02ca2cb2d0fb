import type { EntityManager } from '@mikro-orm/postgresql';
import { clock } from '../shared/clock.ts';
import { LimitError } from '../shared/errors.ts';
import { rows, sql } from '../shared/sql.ts';

/** Failures that are let pass within a window of time. */
const windowMinutes = 15;
const limits = { user: 10, address: 50 } as const;

interface Attempt {
  username: string;
  address: string;
}

const keysOf = ({ username, address }: Attempt) => ({
  user: `user:${username.toLowerCase()}`,
  address: `address:${address}`,
});

/** Refuses further guesses at a password, of one user or from one address. */
export async function assertFewFailures(em: EntityManager, attempt: Attempt): Promise<void> {
  const keys = keysOf(attempt);
  const since = new Date(clock.now().getTime() - windowMinutes * 60_000);
  const [blocked] = await rows<{ until: string }>(
    em,
    sql`select window_starts_at + make_interval(mins => ${windowMinutes}) as until from sign_in_failure
        where window_starts_at > ${since}
          and (key = ${keys.user} and failures >= ${limits.user} or key = ${keys.address} and failures >= ${limits.address})
        order by 1 desc limit 1`,
  );
  if (blocked) {
    const until = new Date(blocked.until).toISOString();
    throw new LimitError(
      `Too many sign-ins have failed. Try again after ${until}, or ask an admin for a sign-in link.`,
      limits.user,
    );
  }
}

export async function countFailure(em: EntityManager, attempt: Attempt): Promise<void> {
  const now = clock.now();
  const since = new Date(now.getTime() - windowMinutes * 60_000);
  await rows(
    em,
    sql`insert into sign_in_failure (key, failures, window_starts_at)
        select key, 1, ${now} from unnest(${Object.values(keysOf(attempt))}::text[]) as k(key)
        on conflict (key) do update set
          failures = case when sign_in_failure.window_starts_at > ${since} then sign_in_failure.failures + 1 else 1 end,
          window_starts_at = case when sign_in_failure.window_starts_at > ${since} then sign_in_failure.window_starts_at else ${now} end`,
  );
}

export async function forgetFailures(em: EntityManager, attempt: Attempt): Promise<void> {
  await rows(em, sql`delete from sign_in_failure where key = ${keysOf(attempt).user}`);
}
