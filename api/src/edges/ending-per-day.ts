import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { errorText } from '../shared/error-text.ts';
import { InputError, LimitError } from '../shared/errors.ts';
import { instant, int } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import type { Operation } from '../viewer/operation.ts';

const maxDays = 366;

@ObjectType({ description: 'How much ends on one day.' })
export class EndingDay {
  @Field(() => GraphQLDateTime, { description: 'When the day begins; for today, now.' })
  from: Date;

  @Field(() => GraphQLDateTime, { description: 'When the day is over (exclusive).' })
  to: Date;

  @Field(() => Int, { description: 'The number of live edges that end on this day.' })
  edges: number;

  @Field(() => Int, { description: 'The number of active guests who end on this day.' })
  guests: number;
}

/**
 * Counts per day what ends between `now` and the end of the last day. A day has 23 or 25 hours when daylight saving
 * time begins or ends.
 */
export async function countEnding(
  { em }: Operation,
  now: Date,
  days: number,
  timeZone: string,
): Promise<EndingDay[]> {
  if (days < 1) throw new InputError(errorText('DAYS_TOO_FEW')).at('days');
  if (days > maxDays)
    throw new LimitError(errorText('DAYS_TOO_MANY', { limit: maxDays }), maxDays).at('days');
  assertTimeZone(timeZone);
  const found = await rowsOf(
    em,
    { from: instant, to: instant, edges: int, guests: int },
    sql`with midnight as (select date_trunc('day', ${now}::timestamptz at time zone ${timeZone}) as today),
        day as (
          select greatest(${now}::timestamptz, (today + n * interval '1 day') at time zone ${timeZone}) as "from",
                 (today + (n + 1) * interval '1 day') at time zone ${timeZone} as "to"
          from midnight, generate_series(0, ${days}::int - 1) as n
        )
        select "from", "to",
          (select count(*)::int from edge e where e.ends_at >= "from" and e.ends_at < "to" and e.starts_at <= ${now}) as edges,
          (select count(*)::int from directory_user u
             join user_state s on s.user_id = u.id and s.starts_at <= ${now} and s.ends_at > ${now} and s.state = 'ACTIVE'
             where u.guest_ends_at >= "from" and u.guest_ends_at < "to") as guests
        from day order by "from"`,
  );
  return found.map(({ from, to, ...counts }) =>
    Object.assign(new EndingDay(), { ...counts, from: new Date(from), to: new Date(to) }),
  );
}

/** Refuses offsets such as +01:00, because PostgreSQL interprets their sign the other way round, as POSIX does. */
function assertTimeZone(timeZone: string): void {
  if (/^[A-Za-z]/.test(timeZone) && isKnown(timeZone)) return;
  throw new InputError(errorText('TIME_ZONE_UNKNOWN', { timeZone: timeZone.slice(0, 60) })).at('timeZone');
}

function isKnown(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
