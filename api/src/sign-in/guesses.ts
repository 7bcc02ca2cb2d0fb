import type { EntityManager } from '@mikro-orm/postgresql';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { LimitError } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
import { networkOf } from '../shared/network.ts';
import { OneAtATime } from '../shared/one-at-a-time.ts';
import { rows, sql } from '../shared/sql.ts';
import { hashSecret } from '../viewer/secret.ts';

/** Secrets that people remember or type, and that somebody else could therefore guess. */
export type Guessable = 'password' | 'current password' | 'first code';

export interface Guess {
  secret: Guessable;
  /** Whose: the username, or the key of the user. Names that nobody has are counted like others. */
  account: string;
  address: string;
  /** Whether the account is known to be used from this address; asked only where that matters. */
  isKnownHere?: () => Promise<boolean>;
}

interface Limit {
  /** So many guesses are not delayed. */
  free: number;
  /** How long the next one has to wait, doubling with each further guess. */
  firstDelaySeconds: number;
  longestDelaySeconds: number;
}

const limits = {
  /** For one account from one address. */
  place: { free: 10, firstDelaySeconds: 60, longestDelaySeconds: 3_600 },
  /** For one account from everywhere together, so that many addresses do not mean many guesses. */
  account: { free: 100, firstDelaySeconds: 10, longestDelaySeconds: 900 },
} satisfies Record<string, Limit>;

/** Guesses are forgotten after so long without another. Longer than any delay, or waiting would reset the delays. */
const memorySeconds = 7_200;

/** A guess that was counted, and may be checked now. */
export class CountedGuess {
  constructor(
    private readonly em: EntityManager,
    private readonly keys: Record<'place' | 'account', Buffer>,
  ) {}

  /** It was right: whoever made it may go on, and the others have as many guesses as before. */
  async wasRight(): Promise<void> {
    await rows(this.em, sql`delete from guess where key = ${this.keys.place}`);
    await this.giveBackAccount();
  }

  /** Nothing was found out by it. */
  async giveBack(): Promise<void> {
    await giveBack(this.em, this.keys.place, limits.place);
    await this.giveBackAccount();
  }

  private giveBackAccount(): Promise<void> {
    return giveBack(this.em, this.keys.account, limits.account);
  }
}

/**
 * Counts a guess before it is checked, so that simultaneous guesses are as few as ones in a row. Refuses it where there
 * were too many for this account from this address, or for this account from everywhere. There is no limit for an
 * address alone: behind a proxy it may be everybody's, and a stranger's failures would keep them all out.
 */
export function countGuess(em: EntityManager, guess: Guess): Promise<CountedGuess> {
  const account = `${guess.secret} of ${fold(guess.account)}`;
  return counting.run(account, () => countFor(em, account, guess));
}

const counting = new OneAtATime();

async function countFor(em: EntityManager, account: string, guess: Guess): Promise<CountedGuess> {
  const keys = {
    // Hashed: people type passwords into the field for the username.
    place: hashSecret(`${account} from ${networkOf(guess.address)}`),
    account: hashSecret(account),
  };
  if (!(await count(em, keys.place, limits.place))) throw await tooMany(em, keys.place, limits.place);
  if (!(await count(em, keys.account, limits.account)) && !(await guess.isKnownHere?.())) {
    await giveBack(em, keys.place, limits.place);
    throw await tooMany(em, keys.account, limits.account);
  }
  return new CountedGuess(em, keys);
}

/**
 * One statement, so that of several at once each sees the one before. False: not now, and it was not counted. Where
 * there is no delay, the next one may come at any time and not from now on: the clock of another process may be behind.
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

async function giveBack(em: EntityManager, key: Buffer, { free }: Limit): Promise<void> {
  await rows(
    em,
    sql`update guess set made = greatest(made - 1, 0),
          next_at = case when made - 1 < ${free} then '-infinity' else next_at end
        where key = ${key}`,
  );
}

async function tooMany(em: EntityManager, key: Buffer, { free }: Limit): Promise<LimitError> {
  // "-infinity" where simultaneous ones, which were right, have given back theirs meanwhile.
  const [found] = await rows<{ next_at: string }>(
    em,
    sql`select greatest(next_at, ${clock.now()}) as next_at from guess where key = ${key}`,
  );
  const until = new Date(found?.next_at ?? clock.now()).toISOString();
  return new LimitError(errorText('TOO_MANY_SIGN_INS', { until }), free);
}
