'use client';

import { useMemo } from 'react';
import { type CombinedError, useQuery } from 'urql';
import { graphql } from '~/gql';
import type { Graph, GraphKind } from './graph';

const AccessGraphQuery = graphql(`
  query AccessGraph($user: UserRef, $resource: ResourceRef, $at: DateTime, $first: Int!) {
    accessGraph(user: $user, resource: $resource, at: $at, first: $first) {
      userCount
      resourceCount
      nodes {
        level
        object {
          __typename
          ... on User {
            id
            displayName
          }
          ... on UserGroup {
            id
            name
          }
          ... on ResourceGroup {
            id
            name
          }
          ... on Resource {
            id
            name
          }
        }
      }
      edges {
        source
        target
        level
        edge {
          id
          endsAt
        }
      }
      more {
        node
        kind
        count
      }
    }
  }
`);

const kinds = {
  User: 'user',
  UserGroup: 'userGroup',
  ResourceGroup: 'resourceGroup',
  Resource: 'resource',
} as const satisfies Record<string, GraphKind>;

const kindOf = {
  USER: 'user',
  USER_GROUP: 'userGroup',
  RESOURCE_GROUP: 'resourceGroup',
  RESOURCE: 'resource',
} as const satisfies Record<string, GraphKind>;

/** All paths from a user, to a resource, or between the two, at an instant. Null means now. */
export function useAccessGraph(question: {
  user: string | null;
  resource: string | null;
  at: string | null;
  first: number;
}): { graph: Graph | null; fetching: boolean; error: CombinedError | undefined } {
  const { user, resource, at, first } = question;
  const [{ data, fetching, error }] = useQuery({
    query: AccessGraphQuery,
    variables: { user: user ? { id: user } : null, resource: resource ? { id: resource } : null, at, first },
    pause: user === null && resource === null,
  });
  const found = user === null && resource === null ? undefined : data?.accessGraph;
  const graph = useMemo(
    (): Graph | null =>
      found
        ? {
            nodes: found.nodes.map(({ level, object }) => ({
              id: object.id,
              name: object.__typename === 'User' ? object.displayName : object.name,
              kind: kinds[object.__typename],
              level: level ?? null,
            })),
            edges: found.edges.map(({ source, target, level, edge }) => ({
              id: edge.id,
              source,
              target,
              level: level ?? null,
              endsAt: edge.endsAt ?? null,
            })),
            more: found.more.map(({ node, kind, count }) => ({ node, kind: kindOf[kind], count })),
            userCount: found.userCount,
            resourceCount: found.resourceCount,
          }
        : null,
    [found],
  );
  return { graph, fetching, error };
}
