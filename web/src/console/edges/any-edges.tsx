'use client';

import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { pathOf } from '~/paths';
import type { Paging } from '~/ui/list-table';
import { AppLink } from '../links/app-link';
import { EdgeTable } from './edge-table';

export const AnyEdges_Edge = graphql(`
  fragment AnyEdges_Edge on Edge {
    __typename
    id
    kind
    endsAt
    ... on Membership {
      user {
        id
        displayName
      }
      userGroup {
        id
        name
      }
    }
    ... on Nesting {
      child {
        id
        name
      }
      parent {
        id
        name
      }
    }
    ... on Binding {
      level
      subject {
        ... on User {
          id
          displayName
        }
        ... on UserGroup {
          id
          name
        }
      }
      object {
        ... on Resource {
          id
          name
        }
        ... on ResourceGroup {
          id
          name
        }
      }
    }
    ... on Containment {
      resourceGroup {
        id
        name
      }
      part {
        ... on Resource {
          id
          name
        }
        ... on ResourceGroup {
          id
          name
        }
      }
    }
    ... on Ownership {
      user {
        id
        displayName
      }
      ownable: object {
        ... on UserGroup {
          id
          name
        }
        ... on ResourceGroup {
          id
          name
        }
      }
    }
    ... on Assignment {
      policy {
        id
        name
      }
      governed: object {
        ... on Resource {
          id
          name
        }
        ... on ResourceGroup {
          id
          name
        }
      }
    }
    ...EdgeTable_Edge
  }
`);

export interface EndOfEdge {
  id: string;
  name: string;
}

type Named = { id: string; name?: string; displayName?: string };
const named = (end: object): EndOfEdge => {
  const { id, name, displayName } = end as Named;
  return { id, name: displayName ?? name ?? id };
};

export type AnyEdge = FragmentType<typeof AnyEdges_Edge>;

/** The source and the target of an edge of any kind. Access flows from the source to the target. */
export function endsOf(fragment: AnyEdge): {
  id: string;
  kind: string;
  source: EndOfEdge;
  target: EndOfEdge;
  level: string | null;
  endsAt: string | null;
} {
  const edge = readFragment(AnyEdges_Edge, fragment);
  const { id, kind, endsAt = null } = edge;
  const facts = { id, kind, endsAt: endsAt ?? null, level: null };
  switch (edge.__typename) {
    case 'Membership':
      return { ...facts, source: named(edge.user), target: named(edge.userGroup) };
    case 'Nesting':
      return { ...facts, source: named(edge.child), target: named(edge.parent) };
    case 'Binding':
      return { ...facts, source: named(edge.subject), target: named(edge.object), level: edge.level };
    case 'Containment':
      return { ...facts, source: named(edge.resourceGroup), target: named(edge.part) };
    case 'Ownership':
      return { ...facts, source: named(edge.user), target: named(edge.ownable) };
    case 'Assignment':
      return { ...facts, source: named(edge.policy), target: named(edge.governed) };
  }
}

/** Edges of all kinds in one list. */
export function AnyEdges(props: {
  label: string;
  edges: readonly AnyEdge[] | undefined;
  empty: string;
  paging?: Paging;
}) {
  const m = useMessages();
  return (
    <EdgeTable
      label={props.label}
      rows={props.edges}
      edgeOf={(row) => readFragment(AnyEdges_Edge, row)}
      nameOf={(row) => `${endsOf(row).source.name} – ${endsOf(row).target.name}`}
      empty={props.empty}
      paging={props.paging}
      columns={[
        {
          id: 'source',
          header: m.edges.who,
          cell: (row) => {
            const { source } = endsOf(row);
            return <AppLink href={pathOf(source.id) ?? ''}>{source.name}</AppLink>;
          },
        },
        {
          id: 'target',
          header: m.edges.what,
          cell: (row) => {
            const { target } = endsOf(row);
            return <AppLink href={pathOf(target.id) ?? ''}>{target.name}</AppLink>;
          },
        },
        {
          id: 'kind',
          header: m.edges.kind,
          cell: (row) => m.edgeKinds[readFragment(AnyEdges_Edge, row).kind],
        },
        { id: 'level', header: m.binding.level, cell: (row) => endsOf(row).level ?? '–' },
      ]}
    />
  );
}
