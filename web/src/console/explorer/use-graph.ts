'use client';

import { useMemo } from 'react';
import { type CombinedError, useQuery } from 'urql';
import { graphql } from '~/gql';
import type { AnyEdge } from '../edges/any-edges';
import { endsOf } from '../edges/any-edges';
import { type Graph, graphOf } from './graph';

const PairGraph = graphql(`
  query PairGraph($user: ID!, $resource: ID!, $at: DateTime) {
    explainAccess(user: { id: $user }, resource: { id: $resource }, at: $at) {
      allowed
      paths {
        edges {
          id
          ...AnyEdges_Edge
        }
      }
    }
  }
`);

const UserGraph = graphql(`
  query UserGraph($user: ID!, $at: DateTime) {
    user(ref: { id: $user }) {
      id
      memberships(first: 200, status: [LIVE, PLANNED, ENDED]) {
        nodes {
          id
          startsAt
          ...AnyEdges_Edge
        }
      }
      bindings(first: 200, status: [LIVE, PLANNED, ENDED]) {
        nodes {
          id
          startsAt
          ...AnyEdges_Edge
          object {
            ... on ResourceGroup {
              ...Explorer_ResourceGroup
            }
          }
        }
      }
      userGroups(first: 50, at: $at) {
        nodes {
          id
          parents(first: 20, status: [LIVE, PLANNED, ENDED]) {
            nodes {
              id
              startsAt
              ...AnyEdges_Edge
            }
          }
          bindings(first: 20, status: [LIVE, PLANNED, ENDED]) {
            nodes {
              id
              startsAt
              ...AnyEdges_Edge
              object {
                ... on ResourceGroup {
                  ...Explorer_ResourceGroup
                }
              }
            }
          }
        }
      }
    }
  }
`);

const ResourceGraph = graphql(`
  query ResourceGraph($resource: ID!) {
    resource(ref: { id: $resource }) {
      id
      bindings(first: 100, status: [LIVE, PLANNED, ENDED]) {
        nodes {
          id
          startsAt
          ...AnyEdges_Edge
          subject {
            ... on UserGroup {
              ...Explorer_UserGroup
            }
          }
        }
      }
      resourceGroups(first: 20, status: [LIVE, PLANNED, ENDED]) {
        nodes {
          id
          startsAt
          ...AnyEdges_Edge
          resourceGroup {
            id
            bindings(first: 25, status: [LIVE, PLANNED, ENDED]) {
              nodes {
                id
                startsAt
                ...AnyEdges_Edge
                subject {
                  ... on UserGroup {
                    ...Explorer_UserGroup
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

graphql(`
  fragment Explorer_ResourceGroup on ResourceGroup {
    id
    parts(first: 15, status: [LIVE, PLANNED, ENDED]) {
      nodes {
        id
        startsAt
        ...AnyEdges_Edge
      }
    }
  }
`);

graphql(`
  fragment Explorer_UserGroup on UserGroup {
    id
    memberships(first: 15, status: [LIVE]) {
      nodes {
        id
        startsAt
        ...AnyEdges_Edge
      }
    }
    children(first: 15, status: [LIVE, PLANNED, ENDED]) {
      nodes {
        id
        startsAt
        ...AnyEdges_Edge
      }
    }
  }
`);

/** All edges anywhere in an answer. */
function edgesIn(
  value: unknown,
  found: (AnyEdge & { startsAt?: string | null })[] = [],
): (AnyEdge & { startsAt?: string | null })[] {
  if (Array.isArray(value)) for (const one of value) edgesIn(one, found);
  else if (value && typeof value === 'object') {
    const { __typename, id } = value as { __typename?: string; id?: string };
    if (id && ['Membership', 'Nesting', 'Binding', 'Containment'].includes(__typename ?? ''))
      found.push(value as AnyEdge);
    for (const inner of Object.values(value)) edgesIn(inner, found);
  }
  return found;
}

/** Only what leads from somebody to something. */
function onlyWays({ nodes, edges }: Graph, from: string | null, to: string | null): Graph {
  const walk = (start: string[], next: (id: string) => string[]) => {
    const seen = new Set(start);
    const open = [...start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const other of next(id)) {
        if (seen.has(other)) continue;
        seen.add(other);
        open.push(other);
      }
    }
    return seen;
  };
  const starts = from
    ? [from]
    : nodes.filter(({ kind }) => kind === 'user' || kind === 'userGroup').map(({ id }) => id);
  const ends = to ? [to] : nodes.filter(({ kind }) => kind === 'resource').map(({ id }) => id);
  const forward = walk(starts, (id) =>
    edges.filter(({ source }) => source === id).map(({ target }) => target),
  );
  const backward = walk(ends, (id) =>
    edges.filter(({ target }) => target === id).map(({ source }) => source),
  );
  const isOn = (id: string) => forward.has(id) && backward.has(id);
  return {
    nodes: nodes.filter(({ id }) => isOn(id)),
    edges: edges.filter(({ source, target }) => isOn(source) && isOn(target)),
  };
}

/** The ways from a person, to a resource, or between the two, as of an instant. */
export function useGraph(
  user: string | null,
  resource: string | null,
  at: string | null,
): { graph: Graph | null; error: CombinedError | undefined } {
  const [pair] = useQuery({
    query: PairGraph,
    variables: { user: user ?? '', resource: resource ?? '', at },
    pause: user === null || resource === null,
  });
  const [ofUser] = useQuery({
    query: UserGraph,
    variables: { user: user ?? '', at },
    pause: user === null || resource !== null,
  });
  const [ofResource] = useQuery({
    query: ResourceGraph,
    variables: { resource: resource ?? '' },
    pause: resource === null || user !== null,
  });
  const current = user && resource ? pair : user ? ofUser : ofResource;
  const { data, error } = current;
  const graph = useMemo(() => {
    if (!data || (user === null && resource === null)) return null;
    const instant = at ? new Date(at).getTime() : Date.now();
    const live = edgesIn(data).filter((edge) => {
      const { endsAt } = endsOf(edge);
      const from = edge.startsAt ? new Date(edge.startsAt).getTime() : Number.NEGATIVE_INFINITY;
      return from <= instant && (endsAt === null || instant < new Date(endsAt).getTime());
    });
    return onlyWays(graphOf(live), user, resource);
  }, [data, user, resource, at]);
  return { graph, error };
}
