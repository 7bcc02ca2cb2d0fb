import type { EntityManager } from '@mikro-orm/postgresql';
import type { NodeKind } from '../model/node.entity.ts';
import { rows, sql } from '../shared/sql.ts';

/** The facts of a node that decide whether an edge may begin or end at it. */
export interface End {
  key: number;
  kind: NodeKind;
  label: string;
  archived: boolean;
  /** Only of resources and resource groups. */
  resourceKind: string | null;
  levels: string[] | null;
  /** Only of a mirrored user group: the syncer that is the master of its members. */
  mirrorOf: number | null;
  masterName: string | null;
  /** The name of the group in its master. */
  masterPath: string | null;
}

export async function endsOf(em: EntityManager, keys: Iterable<number>): Promise<Map<number, End>> {
  const found = await rows<End>(
    em,
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
        where n.id = any(${[...new Set(keys)]}::int[])`,
  );
  return new Map(found.map((end) => [end.key, end]));
}
