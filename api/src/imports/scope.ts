import { EdgeKind } from '../model/edge-kinds.ts';
import { type Sql, sql } from '../shared/sql.ts';
import type { Directory, Names } from './directory.ts';
import type { Manifest } from './manifest.ts';

/** For each kind of edge, the ends of the edges that the document would list: both, where both are given. */
export type Scope = Record<EdgeKind, { sources?: readonly number[]; targets?: readonly number[] }>;

export function scopeOf(manifest: Manifest, directory: Directory): Scope {
  const keys = <Entry extends { name: string }>(
    entries: Entry[],
    names: Names<{ key: number; externalId: string | null }>,
    which: (entry: Entry) => unknown,
  ) =>
    entries.filter((entry) => which(entry) !== undefined).flatMap(({ name }) => names.get(name)?.key ?? []);
  const { userGroups, resources, resourceGroups, users, policies } = manifest;
  return {
    MEMBERSHIP: { targets: keys(userGroups, directory.userGroups, ({ members }) => members) },
    NESTING: { sources: keys(userGroups, directory.userGroups, ({ memberOf }) => memberOf) },
    CONTAINMENT: {
      sources: keys(
        resourceGroups,
        directory.resourceGroups,
        (group) => group.resources ?? group.resourceGroups,
      ),
    },
    OWNERSHIP: {
      targets: [
        ...keys(userGroups, directory.userGroups, ({ owners }) => owners),
        ...keys(resourceGroups, directory.resourceGroups, ({ owners }) => owners),
      ],
    },
    BINDING: {
      sources: [
        ...keys(userGroups, directory.userGroups, ({ name }) => name),
        ...users.flatMap(({ username }) => directory.users.get(username)?.key ?? []),
      ],
      targets: [
        ...keys(resources, directory.resources, ({ name }) => name),
        ...keys(resourceGroups, directory.resourceGroups, ({ name }) => name),
      ],
    },
    ASSIGNMENT: { sources: keys(policies, directory.policies, ({ assignments }) => assignments) },
  };
}

/** Whether the document would list an edge if it were wanted. */
export function isInScope(
  scope: Scope,
  { kind, source, target }: { kind: EdgeKind; source: number; target: number },
): boolean {
  const { sources, targets } = scope[kind];
  return (sources?.includes(source) ?? true) && (targets?.includes(target) ?? true);
}

/** The same as an SQL condition on edges `e`. */
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
