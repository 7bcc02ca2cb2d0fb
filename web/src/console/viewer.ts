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

/** Who looks at the dashboard; null while that is not known. */
export function useViewer() {
  const [{ data }] = useQuery({ query: TopBarViewer });
  return data?.me ?? null;
}
