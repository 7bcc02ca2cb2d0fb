import type { EntityManager } from '@mikro-orm/postgresql';
import { nodeKinds } from '../model/node.entity.ts';
import { ResourceKind } from '../model/resource.entity.ts';
import { allOfParts } from '../shared/in-parts.ts';
import { bool, int, nullable, oneOf, type RowOf, text, texts } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';

/** The facts of a node that decide whether an edge may begin or end at it. */
const endRow = {
  key: int,
  kind: oneOf('node_kind', nodeKinds),
  label: text,
  archived: bool,
  /** Only for resources and resource groups. */
  resourceKind: nullable(oneOf('resource_kind', Object.values(ResourceKind))),
  levels: nullable(texts),
  /** Only for mirrored user groups: the syncer that is the master of its members. */
  mirrorOf: nullable(int),
  masterName: nullable(text),
  /** The name of the group in its master. */
  masterPath: nullable(text),
};
export type End = RowOf<typeof endRow>;

export async function endsOf(em: EntityManager, keys: Iterable<number>): Promise<Map<number, End>> {
  const found = await allOfParts([...new Set(keys)], (part) =>
    rowsOf(
      em,
      endRow,
      sql`select n.id as key, n.node_kind as kind, n.archived_at is not null as archived,
               coalesce(u.display_name, g.name, r.name, p.name, y.name) as label,
               coalesce(r.resource_kind, p.resource_kind) as "resourceKind", coalesce(r.levels, p.levels) as levels,
               g.mirror_of as "mirrorOf", s.name as "masterName", m.facts ->> 'path' as "masterPath"
        from node n
        left join directory_user u on u.id = n.id
        left join user_group g on g.id = n.id
        left join syncer s on s.id = g.mirror_of
        left join mirrored_group m on m.user_group_id = g.id
        left join resource r on r.id = n.id
        left join resource_group p on p.id = n.id
        left join policy y on y.id = n.id
        where n.id = any(${part}::int[])`,
    ),
  );
  return new Map(found.map((end) => [end.key, end]));
}
