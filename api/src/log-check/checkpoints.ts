import type { EntityManager } from '@mikro-orm/postgresql';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { messageOf } from '../shared/message-fields.ts';
import { bigint, instant, text, uuid } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import type { Vault } from '../shared/vault.ts';
import { endOfLog, hashAt, type LogEnd, maxFindings } from './check-chain.ts';
import { type LogCheckpoint, type LogFinding, LogFindingCode } from './log.types.ts';
import { isSigned, knownKeys, type Signed, signedText, signingKey, signText } from './signing-key.ts';

/** Signs the current end of the log. */
export async function signCheckpoint(em: EntityManager, vault: Vault): Promise<LogCheckpoint> {
  const key = await signingKey(em, vault);
  const { epoch, position, hash } = await endOfLog(em);
  const statement = { epoch, position, hash, time: clock.now() };
  return {
    ...statement,
    publicKey: key.publicKey.toString('base64'),
    signature: signText(signedText(statement), key).toString('base64'),
  };
}

/**
 * The same, and stores the checkpoint. Null where the log has not changed since the last one, or that was less than
 * `everyMs` ago.
 */
export async function storeCheckpoint(
  em: EntityManager,
  vault: Vault,
  everyMs: number,
): Promise<LogCheckpoint | null> {
  const [last] = await findCheckpoints(em, 1);
  if (last && clock.now().getTime() - last.time.getTime() < everyMs) return null;
  const { epoch, position } = await endOfLog(em);
  if (position === 0 || (last?.epoch === epoch && last.position === position)) return null;
  const checkpoint = await signCheckpoint(em, vault);
  await rows(
    em,
    sql`insert into log_checkpoint (key_id, epoch, position, hash, time, signature)
        select id, ${checkpoint.epoch}, ${checkpoint.position}, decode(${checkpoint.hash}, 'hex'), ${checkpoint.time},
               decode(${checkpoint.signature}, 'base64')
        from log_key where public_key = decode(${checkpoint.publicKey}, 'base64')`,
  );
  return checkpoint;
}

/** The checkpoints stored here, the newest first. */
export async function findCheckpoints(
  em: EntityManager,
  limit: number,
  before: number = Number.MAX_SAFE_INTEGER,
): Promise<LogCheckpoint[]> {
  const found = await rowsOf(
    em,
    { epoch: uuid, hash: text, publicKey: text, signature: text, position: bigint, time: instant },
    sql`select c.epoch, c.position, encode(c.hash, 'hex') as hash, c.time,
               encode(k.public_key, 'base64') as "publicKey", translate(encode(c.signature, 'base64'), E'\\n', '') as signature
        from log_checkpoint c join log_key k on k.id = c.key_id
        where c.position < ${before} order by c.position desc, c.id desc limit ${limit}`,
  );
  return found.map(({ position, time, ...facts }) => ({
    ...facts,
    position: Number(position),
    time: new Date(time),
  }));
}

/**
 * Compares checkpoints with the log: each must be signed by this server, and its change must still have the same hash.
 */
export async function compareWithCheckpoints(
  em: EntityManager,
  checkpoints: readonly Signed[],
  end: LogEnd,
): Promise<LogFinding[]> {
  const keys = await knownKeys(em);
  const findings: LogFinding[] = [];
  for (const checkpoint of checkpoints) {
    if (findings.length >= maxFindings) break;
    const finding = await compare(em, checkpoint, end, keys);
    if (finding) findings.push(finding);
  }
  return findings;
}

async function compare(
  em: EntityManager,
  checkpoint: Signed,
  end: LogEnd,
  keys: Set<string>,
): Promise<LogFinding | null> {
  const { position } = checkpoint;
  const which = { time: checkpoint.time.toISOString(), position };
  if (!isSigned(checkpoint))
    return {
      code: LogFindingCode.CHECKPOINT_FORGED,
      position,
      ...messageOf(errorText('CHECKPOINT_ALTERED', which)),
    };
  if (!keys.has(checkpoint.publicKey))
    return {
      code: LogFindingCode.CHECKPOINT_FORGED,
      position,
      ...messageOf(errorText('CHECKPOINT_FOREIGN', which)),
    };
  if (checkpoint.epoch !== end.epoch)
    return {
      code: LogFindingCode.OTHER_EPOCH,
      position,
      ...messageOf(
        errorText('CHECKPOINT_OTHER_EPOCH', { ...which, epoch: checkpoint.epoch, current: end.epoch }),
      ),
    };
  const hash = await hashAt(em, position);
  if (hash === checkpoint.hash) return null;
  if (hash === null)
    return {
      code: LogFindingCode.TRUNCATED,
      position: end.lastRow + 1,
      ...messageOf(errorText('CHECKPOINT_BEYOND_END', { ...which, last: end.lastRow })),
    };
  return {
    code: LogFindingCode.CHECKPOINT_DIFFERS,
    position,
    ...messageOf(errorText('CHECKPOINT_DIFFERS', which)),
  };
}
