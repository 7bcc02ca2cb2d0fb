import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Role } from '../model/role.ts';
import { tablesOf } from '../model/tables.ts';
import { clock } from '../shared/clock.ts';
import { addDuration } from '../shared/duration.ts';

import { createApiToken, defaultLifetime } from '../sign-in/token.ts';
import { loadViewer } from '../viewer/load-viewer.ts';

/** The key of an active admin; null where there is none. */
export async function anAdmin(em: EntityManager): Promise<number | null> {
  const now = clock.now().toISOString();
  const admin = await tablesOf(em)
    .selectFrom('directory_user as u')
    .innerJoin('user_state as s', 's.user_id', 'u.id')
    .select('u.id')
    .where('u.role', '=', Role.ADMIN)
    .where('s.state', '=', 'ACTIVE')
    .where('s.starts_at', '<=', now)
    .where('s.ends_at', '>', now)
    .orderBy('u.id')
    .limit(1)
    .executeTakeFirst();
  return admin?.id ?? null;
}

/**
 * The token for commands on the server's machine, stored in the data folder, where only its owner can read it. Whoever
 * can read that folder can read the database anyway.
 */
export async function ownToken(em: EntityManager, folder: string): Promise<string | null> {
  const file = join(folder, 'cli-token');
  const kept = read(file);
  if (kept && (await loadViewer(em, { token: kept }))) return kept;
  const admin = await anAdmin(em);
  if (admin === null) return null;
  const { secret } = await createApiToken(em, {
    name: 'Command line on the server',
    scopes: ['READ', 'WRITE', 'CREDENTIALS'],
    userKey: admin,
    syncerKey: null,
    // A new token is created when the old one has expired.
    expiresAt: addDuration(clock.now(), defaultLifetime),
    now: clock.now(),
  });
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}
