import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { listsOf } from '../shared/loader-cache.ts';
import { posixNumber } from '../shared/posix.ts';
import { int, text } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';

@ObjectType({
  description: 'The users who have a level on a resource, or a higher one, as a group for operating systems.',
})
export class LevelGroup {
  @Field(() => String, { description: 'The level.' })
  level: string;

  @Field(() => Int, {
    description: 'The number of the group for operating systems. It is never given to another group.',
  })
  gidNumber: number;
}

/** The level groups of resources, the lowest level first. */
export async function levelGroupsOf(
  em: EntityManager,
  resources: readonly number[],
): Promise<LevelGroup[][]> {
  const found = await rowsOf(
    em,
    { resource_id: int, level: text, key: int },
    sql`select g.resource_id, g.level, g.key from resource r
        cross join lateral unnest(r.levels) with ordinality as l(level, place)
        join level_group g on g.resource_id = r.id and g.level = l.level
        where r.id = any(${[...resources]}::int[]) order by l.place`,
  );
  return listsOf(
    resources,
    found,
    (row) => row.resource_id,
    ({ level, key }) => Object.assign(new LevelGroup(), { level, gidNumber: posixNumber(key) }),
  );
}
