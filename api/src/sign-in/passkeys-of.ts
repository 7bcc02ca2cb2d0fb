import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../model/tables.ts';
import { toId } from '../shared/ids.ts';
import { listsOf } from '../shared/loader-cache.ts';
import { anyOf } from '../shared/sql.ts';
import { Passkey } from './passkey.types.ts';

/** The passkeys of each user, the oldest first. */
export async function passkeysOf(em: EntityManager, users: readonly number[]): Promise<Passkey[][]> {
  const found = await tablesOf(em)
    .selectFrom('passkey')
    .select(['id', 'user_id', 'name', 'is_synced', 'created_at', 'last_used_at'])
    .where('user_id', '=', anyOf(users, 'int'))
    .orderBy('id')
    .execute();
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
