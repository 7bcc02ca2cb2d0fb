import type { EntityManager } from '@mikro-orm/postgresql';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { LimitError } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
import { KeyedMutex } from '../shared/keyed-mutex.ts';
import { networkOf } from '../shared/network.ts';
import { instant } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import { hashSecret } from '../viewer/secret.ts';

/** Secrets that people remember or type, which attackers could guess. */
export type Guessable = 'password' | 'current password' | 'first code';

export interface Guess {
  secret: Guessable;
  /** The account: the username, or the key of the user. Names without a user are counted in the same way. */
  account: string;
  address: string;
  /** Whether the account is known to be used from this address. Called only where it matters. */
  isKnownHere?: () => Promise<boolean>;
}

interface Limit {
  /** This many guesses are not delayed. */
  free: number;
  /** The delay before the next guess, which doubles with each further guess. */
  firstDelaySeconds: number;
  longestDelaySeconds: number;
}

const limits = {
  /** For one account from one network. */
  place: { free: 10, firstDelaySeconds: 60, longestDelaySeconds: 3_600 },
  /** For one account from all networks together, so that using many addresses does not give many guesses. */
  account: { free: 100, firstDelaySeconds: 10, longestDelaySeconds: 900 },
} satisfies Record<string, Limit>;

/**
 * The count is reset after this time without a guess. It must exceed every delay, or waiting would reset the delays.
 */
const memorySeconds = 7_200;

/** A guess that was counted and may be checked now. */
export class CountedGuess {
  constructor(
    private readonly em: EntityManager,
    private readonly keys: Record<'place' | 'account', Buffer>,
  ) {}

  /** The guess was right: the count for this network is reset, and this guess is not counted for the account. */
  async succeed(): Promise<void> {
    await rows(this.em, sql`delete from guess where key = ${this.keys.place}`);
    await this.releaseAccount();
  }

  /** The guess was not checked, so it is not counted. */
  async release(): Promise<void> {
    await release(this.em, this.keys.place, limits.place);
    await this.releaseAccount();
  }

  private releaseAccount(): Promise<void> {
    return release(this.em, this.keys.account, limits.account);
  }
}

/**
 * Counts a guess before it is checked, so that simultaneous guesses are limited like sequential ones. Refuses it where
 * there were too many for this account from this network, or for this account from everywhere. There is no limit per
 * network alone: behind a proxy everybody may have the same address, and one stranger's failures would lock out all of
 * them.
 */
export function countGuess(em: EntityManager, guess: Guess): Promise<CountedGuess> {
  const account = `${guess.secret} of ${fold(guess.account)}`;
  return counting.run(account, () => countFor(em, account, guess));
}

const counting = new KeyedMutex();

async function countFor(em: EntityManager, account: string, guess: Guess): Promise<CountedGuess> {
  const keys = {
    // Hashed, because people accidentally type passwords into the username field.
    place: hashSecret(`${account} from ${networkOf(guess.address)}`),
    account: hashSecret(account),
  };
  if (!(await count(em, keys.place, limits.place))) throw await tooMany(em, keys.place, limits.place);
  if (!(await count(em, keys.account, limits.account)) && !(await guess.isKnownHere?.())) {
    await release(em, keys.place, limits.place);
    throw await tooMany(em, keys.account, limits.account);
  }
  return new CountedGuess(em, keys);
}

/**
 * Counts in one statement, so that each of several simultaneous guesses sees the previous one. Returns false where the
 * guess has to wait and was not counted. Without a delay, the next guess may come at any time, not only from now on,
 * because the clock of another process may be behind.
 */
async function count(em: EntityManager, key: Buffer, limit: Limit): Promise<boolean> {
  const now = clock.now();
  const counted = await rows(
    em,
    sql`with forgotten as (
          delete from guess where key in (
            select key from guess where forget_at <= ${now} and key <> ${key} limit 100 for update skip locked)
        )
        insert into guess as g (key, made, next_at, forget_at)
        values (${key}, 1, '-infinity', ${new Date(now.getTime() + memorySeconds * 1_000)})
        on conflict (key) do update set
          made = case when g.forget_at <= ${now} then 1 else g.made + 1 end,
          next_at = case
            when g.forget_at <= ${now} or g.made + 1 < ${limit.free} then '-infinity'
            else ${now}::timestamptz + make_interval(secs => least(${limit.longestDelaySeconds},
              ${limit.firstDelaySeconds} * 2 ^ least(g.made + 1 - ${limit.free}, 20)))
          end,
          forget_at = excluded.forget_at
        where g.next_at <= ${now} or g.forget_at <= ${now}
        returning 1`,
  );
  return counted.length > 0;
}

async function release(em: EntityManager, key: Buffer, { free }: Limit): Promise<void> {
  await rows(
    em,
    sql`update guess set made = greatest(made - 1, 0),
          next_at = case when made - 1 < ${free} then '-infinity' else next_at end
        where key = ${key}`,
  );
}

async function tooMany(em: EntityManager, key: Buffer, { free }: Limit): Promise<LimitError> {
  // "-infinity" where simultaneous right guesses have removed the row meanwhile.
  const [found] = await rowsOf(
    em,
    { next_at: instant },
    sql`select greatest(next_at, ${clock.now()}) as next_at from guess where key = ${key}`,
  );
  const until = new Date(found?.next_at ?? clock.now()).toISOString();
  return new LimitError(errorText('TOO_MANY_SIGN_INS', { until }), free);
}
