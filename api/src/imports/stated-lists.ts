import { keysOf } from '../shared/record-of.ts';
import { type EdgeList, edgeLists, type ObjectList } from './edge-lists.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';

/** An item of a list, which states an edge to another object. */
export interface StatedItem {
  other: ObjectList;
  name: string;
  from: Date | undefined;
  until: Date | undefined;
  priority: number | null;
}

/** A list within the entry of an object of the document. */
export interface StatedList {
  /** The list that the object is in. */
  objects: ObjectList;
  /** The name of the object. */
  object: string;
  edge: EdgeList;
  path: string;
  items: readonly StatedItem[];
}

/** All lists of the document that state edges. A list that is left out states nothing, not even that it is empty. */
export function statedLists({ userGroups, resourceGroups, policies }: Manifest): StatedList[] {
  return [
    ...listsOf(
      'userGroups',
      edgeLists.userGroups,
      userGroups.map(({ name }) => name),
      userGroups,
    ),
    ...listsOf(
      'resourceGroups',
      edgeLists.resourceGroups,
      resourceGroups.map(({ name }) => name),
      resourceGroups,
    ),
    ...policies.flatMap(({ name, assignments }, index): StatedList[] =>
      assignments === undefined
        ? []
        : [
            {
              objects: 'policies',
              object: name,
              edge: edgeLists.policies.assignments,
              path: `policies.${index}.assignments`,
              items: assignments.map(({ resource, resourceGroup, ...item }) => ({
                other: resource === undefined ? 'resourceGroups' : 'resources',
                name: resource ?? resourceGroup ?? '',
                from: item.from,
                until: item.until,
                priority: item.priority,
              })),
            },
          ],
    ),
  ];
}

function listsOf<Name extends string>(
  objects: ObjectList,
  edges: Record<Name, EdgeList & { other: ObjectList }>,
  names: readonly string[],
  entries: readonly Partial<Record<NoInfer<Name>, readonly ManifestEntry[] | undefined>>[],
): StatedList[] {
  return entries.flatMap((entry, index) =>
    keysOf(edges).flatMap((name): StatedList[] => {
      const items = entry[name];
      if (items === undefined) return [];
      const edge = edges[name];
      return [
        {
          objects,
          object: names[index] ?? '',
          edge,
          path: `${objects}.${index}.${name}`,
          items: items.map((item) => ({
            other: edge.other,
            name: item.name,
            from: item.from,
            until: item.until,
            priority: null,
          })),
        },
      ];
    }),
  );
}
