import type { EntityManager } from '@mikro-orm/postgresql';
import { toId } from '../shared/ids.ts';
import { listsOf } from '../shared/loader-cache.ts';
import { rows, sql } from '../shared/sql.ts';
import { Passkey } from './passkey.types.ts';

interface PasskeyRow {
  id: number;
  user_id: number;
  name: string;
  is_synced: boolean;
  created_at: string;
  last_used_at: string | null;
}

/** The passkeys of each user, the oldest first. */
export async function passkeysOf(em: EntityManager, users: readonly number[]): Promise<Passkey[][]> {
  const found = await rows<PasskeyRow>(
    em,
    sql`select id, user_id, name, is_synced, created_at, last_used_at from passkey
        where user_id = any(${[...users]}::int[]) order by id`,
  );
  return listsOf(
    users,
    found,
    ({ user_id }) => user_id,
    ({ id, name, is_synced, created_at, last_used_at }) =>
      Object.assign(new Passkey(), {
        id: toId('Passkey', id),
        name,
        isSynced: is_synced,
        createdAt: new Date(created_at),
        lastUsedAt: last_used_at === null ? null : new Date(last_used_at),
      }),
  );
}
