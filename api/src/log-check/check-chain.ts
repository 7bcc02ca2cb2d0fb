import type { EntityManager } from '@mikro-orm/postgresql';
import { contentOfRow } from '../changes/content.ts';
import { errorText } from '../shared/error-text.ts';
import { messageOf } from '../shared/message-fields.ts';
import { bigint, int, nullable, text, uuid, written } from '../shared/row-type.ts';
import { onlyRow, rowsOf, sql } from '../shared/sql.ts';
import { type LogFinding, LogFindingCode } from './log.types.ts';

/** The most changes that one statement checks, so that no statement runs for long. */
const atOnce = 5_000;

/** The most findings that are listed: a log that was rewritten differs in every change from there on. */
export const maxFindings = 100;

/** The end of the log, according to the sequencer's record and to its rows. */
export interface LogEnd {
  epoch: string;
  /** The last position that the sequencer assigned, and the hash of that change. */
  position: number;
  hash: string;
  /** The position of the last row; 0 where there is none. */
  lastRow: number;
}

/** Read in one statement, because the sequencer writes both in one transaction. */
export async function endOfLog(em: EntityManager): Promise<LogEnd> {
  const end = await onlyRow(
    em,
    { epoch: uuid, position: bigint, hash: text, last: nullable(bigint) },
    sql`select epoch, position, encode(hash, 'hex') as hash, (select max(position) from change) as last from sequencer`,
  );
  return { epoch: end.epoch, position: Number(end.position), hash: end.hash, lastRow: Number(end.last ?? 0) };
}

/**
 * Recomputes the hashes of the changes in (after, upTo], and lists where hashes or positions do not match, in order.
 */
export async function checkChain(
  em: EntityManager,
  after: number,
  upTo: number,
): Promise<{ changes: number; findings: LogFinding[] }> {
  const findings: LogFinding[] = [];
  let changes = 0;
  for (let from = after; from < upTo && findings.length < maxFindings; from += atOnce) {
    const to = Math.min(from + atOnce, upTo);
    const { count, wrong } = await checkStretch(em, from, to);
    changes += count;
    findings.push(...wrong.map(findingOf));
  }
  return { changes, findings: findings.slice(0, maxFindings) };
}

interface WrongRow {
  position: number;
  /** The position of the previous row; 0 where there is none. */
  previous: number;
  isKnown: boolean;
  isRight: boolean;
}

async function checkStretch(em: EntityManager, from: number, to: number) {
  const { count, wrong } = await onlyRow(
    em,
    { count: int, wrong: nullable(written<WrongRow[]>()) },
    sql`with before as (select position, hash from change where position <= ${from} order by position desc limit 1),
        stretch as (
          select c.position, c.hash, ${contentOfRow} as content,
                 coalesce(lag(c.hash) over w, (select hash from before), '\\x'::bytea) as previous_hash,
                 coalesce(lag(c.position) over w, (select position from before), 0) as previous
          from change c where c.position > ${from} and c.position <= ${to}
          window w as (order by c.position)
        ),
        checked as (
          select position, previous, content is not null as is_known,
                 hash = sha256(previous_hash || convert_to(content, 'UTF8')) as is_right
          from stretch
        )
        select count(*)::int as count,
               jsonb_agg(jsonb_build_object('position', position, 'previous', previous, 'isKnown', is_known,
                                            'isRight', coalesce(is_right, false)) order by position)
                 filter (where position <> previous + 1 or is_right is not true) as wrong
        from checked`,
  );
  return { count, wrong: wrong ?? [] };
}

function findingOf({ position, previous, isKnown }: WrongRow): LogFinding {
  if (position !== previous + 1) {
    const [first, last] = [previous + 1, position - 1];
    return {
      code: LogFindingCode.MISSING,
      position: first,
      ...messageOf(errorText('LOG_MISSING', { first, last })),
    };
  }
  if (!isKnown)
    return {
      code: LogFindingCode.UNKNOWN_FORMAT,
      position,
      ...messageOf(errorText('LOG_UNKNOWN_FORMAT', { position })),
    };
  return {
    code: LogFindingCode.ALTERED,
    position,
    ...messageOf(errorText('LOG_ALTERED', { position })),
  };
}

/** Whether the rows end where the sequencer's record says that they do. */
export async function checkEnd(em: EntityManager, end: LogEnd): Promise<LogFinding[]> {
  const { position, hash, lastRow } = end;
  if (lastRow < position)
    return [
      {
        code: LogFindingCode.TRUNCATED,
        position: lastRow + 1,
        ...messageOf(errorText('LOG_TRUNCATED', { last: lastRow, position, first: lastRow + 1 })),
      },
    ];
  if (lastRow > position)
    return [
      {
        code: LogFindingCode.ADDED,
        position: position + 1,
        ...messageOf(errorText('LOG_ADDED', { last: lastRow, position, first: position + 1 })),
      },
    ];
  if (hash === (await hashAt(em, position))) return [];
  return [
    {
      code: LogFindingCode.END_DIFFERS,
      position,
      ...messageOf(errorText('LOG_END_DIFFERS', { position })),
    },
  ];
}

/** The hash of a change in hexadecimal digits: null where there is no such change, and empty for position 0. */
export async function hashAt(em: EntityManager, position: number): Promise<string | null> {
  if (position === 0) return '';
  const [found] = await rowsOf(
    em,
    { hash: text },
    sql`select encode(hash, 'hex') as hash from change where position = ${position}`,
  );
  return found?.hash ?? null;
}
