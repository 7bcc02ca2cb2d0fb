import { EdgeKind } from '../model/edge-kinds.ts';
import { recordOf } from '../shared/record-of.ts';
import { type Sql, sql } from '../shared/sql.ts';
import type { Directory } from './directory.ts';
import { type ObjectList, ownEndOf } from './edge-lists.ts';
import type { Manifest } from './manifest.ts';
import { statedLists } from './stated-lists.ts';

/** For each kind of edge, the ends of the edges that the document would list: both, where both are given. */
export type Scope = Record<EdgeKind, { sources?: readonly number[]; targets?: readonly number[] }>;

export function scopeOf(manifest: Manifest, directory: Directory): Scope {
  const keyOf = (list: ObjectList, name: string) => directory[list].get(name)?.key ?? [];
  const lists = statedLists(manifest);
  const { users, userGroups, resources, resourceGroups } = manifest;
  return {
    ...recordOf(Object.values(EdgeKind), (kind): Scope[EdgeKind] => {
      const owners = lists
        .filter(({ edge }) => edge.kind === kind)
        .flatMap(({ objects, object }) => keyOf(objects, object));
      return ownEndOf(kind) === 'source' ? { sources: owners } : { targets: owners };
    }),
    BINDING: {
      sources: [
        ...userGroups.flatMap(({ name }) => keyOf('userGroups', name)),
        ...users.flatMap(({ username }) => keyOf('users', username)),
      ],
      targets: [
        ...resources.flatMap(({ name }) => keyOf('resources', name)),
        ...resourceGroups.flatMap(({ name }) => keyOf('resourceGroups', name)),
      ],
    },
  };
}

/** The condition that the document would list an edge `e` if it were wanted. */
export const inScope = (scope: Scope): Sql =>
  sql.join(
    Object.values(EdgeKind).map((kind) => {
      const { sources, targets } = scope[kind];
      const isSource = sources ? sql`and e.source = any(${[...sources]}::int[])` : sql``;
      const isTarget = targets ? sql`and e.target = any(${[...targets]}::int[])` : sql``;
      return sql`e.kind = ${kind}::edge_kind ${isSource} ${isTarget}`;
    }),
    sql` or `,
  );
