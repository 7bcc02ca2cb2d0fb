import type { EntityManager } from '@mikro-orm/postgresql';
import { int, texts } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';

/** For each mirrored group, the anchors of its members. */
export async function memberAnchors(em: EntityManager, groups: readonly number[]): Promise<string[][]> {
  const found = await rowsOf(
    em,
    { group_id: int, anchors: texts },
    sql`select m.group_id, array_agg(u.anchor) as anchors from mirrored_membership m
        join mirrored_user u on u.id = m.user_id where m.group_id = any(${[...groups]}::int[]) group by m.group_id`,
  );
  const byGroup = new Map(found.map(({ group_id, anchors }) => [group_id, anchors]));
  return groups.map((key) => byGroup.get(key) ?? []);
}

/** For each mirrored group, the anchors of the mirrored groups that are nested in it. */
export async function nestedAnchors(em: EntityManager, groups: readonly number[]): Promise<string[][]> {
  const found = await rowsOf(
    em,
    { parent_id: int, anchors: texts },
    sql`select m.parent_id, array_agg(c.anchor) as anchors from mirrored_nesting m
        join mirrored_group c on c.id = m.child_id where m.parent_id = any(${[...groups]}::int[]) group by m.parent_id`,
  );
  const byGroup = new Map(found.map(({ parent_id, anchors }) => [parent_id, anchors]));
  return groups.map((key) => byGroup.get(key) ?? []);
}
