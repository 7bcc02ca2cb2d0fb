import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { clock } from '../shared/clock.ts';
import { addDuration } from '../shared/duration.ts';
import { rows, sql } from '../shared/sql.ts';
import { createApiToken, defaultLifetime } from '../sign-in/token.ts';
import { loadViewer } from '../viewer/load-viewer.ts';

/** The key of an active admin, or null where there is none. */
export async function anAdmin(em: EntityManager): Promise<number | null> {
  const now = clock.now();
  const [admin] = await rows<{ id: number }>(
    em,
    sql`select u.id from directory_user u join user_state s on s.user_id = u.id
        where u.role = 'ADMIN' and s.state = 'ACTIVE' and s.starts_at <= ${now} and s.ends_at > ${now} order by u.id limit 1`,
  );
  return admin?.id ?? null;
}

/**
 * A token for commands on the server's own machine, kept in the data folder where only its owner can read it: whoever
 * can read that folder has the database anyway.
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
    // Made anew when it has ended.
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
