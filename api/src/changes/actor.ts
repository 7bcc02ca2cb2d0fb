import type { EntityManager } from '@mikro-orm/postgresql';
import { int } from '../shared/row-type.ts';
import { onlyRow, sql } from '../shared/sql.ts';

export type ActorKind = 'USER' | 'TOKEN' | 'SYNCER' | 'SYSTEM' | 'CLOCK';

/** Keys of the actors that the first migration creates. */
export const systemActor = 1;
export const clockActor = 2;

/** The key of the actor row of a user, token or syncer, whose key is `subject`. Creates the row where there is none. */
export async function actorKey(
  em: EntityManager,
  kind: ActorKind,
  subject: number | null,
  name: string,
): Promise<number> {
  const { id } = await onlyRow(
    em,
    { id: int },
    sql`insert into actor (kind, subject, name) values (${kind}::actor_kind, ${subject}, ${name})
        on conflict (kind, coalesce(subject, 0)) do update set name = excluded.name returning id`,
  );
  return id;
}
