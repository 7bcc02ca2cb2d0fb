import type { EntityManager } from '@mikro-orm/postgresql';
import { actorKey } from '../changes/actor.ts';
import { int } from '../shared/row-type.ts';
import { onlyRow, sql } from '../shared/sql.ts';
import { hashSecret, newToken } from '../viewer/secret.ts';
import type { TokenScope } from '../viewer/viewer.ts';

/** For tokens of people. Tokens of syncers are valid until they are replaced or the syncer is archived. */
export const defaultLifetime = 'P90D';
export const longestLifetime = 'P366D';

export interface NewToken {
  name: string;
  scopes: readonly TokenScope[];
  userKey: number | null;
  syncerKey: number | null;
  expiresAt: Date | null;
  now: Date;
}

/** Creates an API token and returns its secret, which is shown once and not stored. */
export async function createApiToken(
  em: EntityManager,
  token: NewToken,
): Promise<{ key: number; secret: string }> {
  const secret = newToken();
  const { id } = await onlyRow(
    em,
    { id: int },
    sql`insert into api_token (name, prefix, secret_hash, scopes, user_id, syncer_id, created_at, expires_at)
        values (${token.name}, ${secret.slice(0, 12)}, ${hashSecret(secret)}, ${[...token.scopes]}::text[],
                ${token.userKey}, ${token.syncerKey}, ${token.now}, ${token.expiresAt}) returning id`,
  );
  if (token.syncerKey === null) await actorKey(em, 'TOKEN', id, token.name);
  else await actorKey(em, 'SYNCER', token.syncerKey, token.name);
  return { key: id, secret };
}
