import type { EntityManager } from '@mikro-orm/postgresql';
import { row, sql } from '../shared/sql.ts';

export type ActorKind = 'USER' | 'TOKEN' | 'SYNCER' | 'SYSTEM' | 'CLOCK';

/** Rows that the first migration writes. */
export const systemActor = 1;
export const clockActor = 2;

/** The key of the row that stands for somebody who acts; `subject` is the key of the user, token or syncer. */
export async function actorKey(
  em: EntityManager,
  kind: ActorKind,
  subject: number | null,
  name: string,
): Promise<number> {
  const { id } = await row<{ id: number }>(
    em,
    sql`insert into actor (kind, subject, name) values (${kind}::actor_kind, ${subject}, ${name})
        on conflict (kind, coalesce(subject, 0)) do update set name = excluded.name returning id`,
  );
  return id;
}
