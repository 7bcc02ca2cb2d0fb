'use client';

import { useQuery } from 'urql';
import { graphql } from '../gql';

const TopBarViewer = graphql(`
  query TopBarViewer {
    me {
      name
      role
      user {
        id
      }
    }
  }
`);

/** The signed-in user; null while loading. */
export function useViewer() {
  const [{ data }] = useQuery({ query: TopBarViewer });
  return data?.me ?? null;
}
